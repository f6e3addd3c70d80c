import { describeFindings } from "./findings.ts";

describeFindings(
	"a passive",
	`
It was described by the mayor as late.
  passive-by speech: the mayor | was described by | It … as late
It was described there by the mayor as late.
  passive-by speech: the mayor | was described there by | It … as late
It was confirmed by Monday.
It was wanted by the mayor.
It was led by the mayor.
The plan has backed by the mayor.
The leak was first reported by Reuters.
  passive-by evidence: Reuters | was first reported by | The leak
As reported by Reuters, it rained.
  passive-by evidence: Reuters | reported by | it rained
It was believed by the mayor that it rained.
  passive-by belief: the mayor | was believed by | It … that it rained
The bridge is believed to be safe.
  passive-hidden belief: – | is believed | The bridge … to be safe
The bridge believed to be safe.
  passive-hidden belief: – | believed | The bridge … to be safe
The bridge, believed to be safe.
  passive-hidden belief: – | believed | The bridge … to be safe
The man accused of theft.
  passive-hidden speech: – | accused | The man … of theft
The man was accused of theft.
  passive-hidden speech: – | was accused | The man … of theft
The man was accused there.
The clerks were told that it rained.
  passive-hidden speech: – | were told | that it rained
The clerks were told to leave.
  passive-hidden speech: – | were told | The clerks … to leave
The clerks were told on Monday.
The bridge is seen as safe.
  passive-hidden belief: – | is seen | The bridge … as safe
The bridge is seen from here.
The bridge is viewed as safe.
  passive-hidden belief: – | is viewed | The bridge … as safe
The bridge is widely regarded as safe.
  passive-hidden belief: – | is widely regarded | The bridge … as safe
The bridge is considered safe.
  passive-hidden belief: – | is considered | The bridge … safe
The bridge was considered, by all.
The bridge was considered by the board.
  passive-by belief: the board | was considered by | The bridge
It is said that it rained.
  passive-hidden speech: – | is said | that it rained
He was asked, “Why?”
  passive-hidden speech: – | was asked | He … “Why?”
He was asked why it rained.
It would be considered safe.
It could never be considered safe.
“The bridge is believed to be safe.”
Believed to be safe, it fell.
It rained as believed to be safe.
It is quite rightly thought to be safe.
  passive-hidden belief: – | is quite rightly thought | It … to be safe
`,
);

describeFindings(
	"a further verb of one subject",
	`
She left, saying that it rained.
  shared-subject speech: She | saying | that it rained
She left while claiming it rained.
  shared-subject speech: She | claiming | it rained
She left and told us it rained.
  shared-subject speech: She | told | us it rained
She left but quickly said it rained.
  shared-subject speech: She | said | it rained
She left and wrote that it rained.
  shared-subject writing: She | wrote | that it rained
She left, showing that it rained.
She left, wanting rain.
She wrote a letter saying it rained.
  subject-verb writing: She | wrote | a letter saying it rained
  shared-subject speech: She | saying | it rained
A letter warning that it rained.
  shared-subject speech: A letter | warning | that it rained
A woman saying it rained.
  shared-subject speech: A woman | saying | it rained
It rained, with prosecutors complaining that it snowed.
  shared-subject speech: prosecutors | complaining | that it snowed
She left and say it rained.
They left and says it rained.
She left and believed it rained.
Saying it rained, she left.
She left, having said it rained.
She said they left and told us it rained.
  subject-verb speech: She | said | they left
  shared-subject speech: She | told | us it rained
“It rained,” said Marsh, adding that it snowed.
  verb-subject speech: Marsh | said | “It rained,”
  shared-subject speech: Marsh | adding | that it snowed
“It rained,” Marsh says, citing two aides, adding that it snowed.
  subject-verb speech: Marsh | says | “It rained,”
  citing speech: two aides | citing | “It rained,”
  shared-subject speech: Marsh | adding | that it snowed
She left, declining to be named.
`,
);

describeFindings(
	"a deed that tells",
	`
She made it clear that it rained.
  telling-deed speech: She | made it clear | that it rained
She made clear: it rained.
  telling-deed speech: She | made clear | it rained
She made herself very clear on that.
  telling-deed speech: She | made herself very clear | on that
She has made it abundantly clear that it rained.
  telling-deed speech: She | has made it abundantly clear | that it rained
She made it known that it rained.
  telling-deed speech: She | made it known | that it rained
She could make it clear that it rained.
She had to make it clear that it rained.
She made it clear.
She made it that it rained.
She took it clear that it rained.
Made clear that it rained.
There made clear that it rained.
“She made it clear that it rained.”
She took to Twitter to say that it rained.
  telling-deed speech: She | took to Twitter to say | that it rained
She takes to the stage to complain that it rained.
  telling-deed speech: She | takes to the stage to complain | that it rained
She used her Facebook page to tell us it rained.
  telling-deed speech: She | used her Facebook page to tell | us it rained
She used her page, a large one, to say it rained.
  telling-deed speech: She | used her page, a large one, to say | it rained
She used her pen, not a page, to say it rained.
She used a page; to say it rained was late.
She took the stage to say it rained.
She used her page to paint.
She used her page to praising it.
She used a pen to say it rained.
`,
);

describeFindings(
	"a verb before its subject",
	`
“It rained,” said Marsh.
  verb-subject speech: Marsh | said | “It rained,”
“It rained,” told Marsh.
“It rained,” wants Marsh.
It rained, said Marsh.
  verb-subject speech: Marsh | said | It rained
It rained – said Marsh.
  verb-subject speech: Marsh | said | It rained
“It rained,” said Marsh to Rye.
  verb-subject speech: Marsh | said | “It rained,”
Taxes will rise soon, says the mayor, and wages will fall.
  verb-subject speech: the mayor | says | Taxes will rise soon … and wages will fall
It rained, claims the mayor.
  verb-subject speech: the mayor | claims | It rained
It rained, says he.
  verb-subject speech: he | says | It rained
It rained, says he who left.
It rained, said working mothers.
  verb-subject speech: working mothers | said | It rained
It rained, say the mayor has left.
Said Marsh: it rained.
  verb-subject speech: Marsh | Said | it rained
Said Marsh it rained.
The mayor, a nurse, said the ward was full.
  subject-verb speech: The mayor, a nurse | said | the ward was full
It rained, and Marsh, a nurse, said the ward was full.
  subject-verb speech: Marsh, a nurse | said | the ward was full
It rained when Marsh, a nurse, said the ward was full.
  subject-verb speech: Marsh, a nurse | said | the ward was full
`,
);

describeFindings(
	"who can be a source",
	`
It said it rained.
  subject-verb speech: It | said | it rained
It believes it is late.
It shows it is late.
  subject-verb evidence: It | shows | it is late
The report, which shows it is late.
  subject-verb evidence: The report | shows | it is late
Nobody said it rained.
No aide said it rained.
If aides said it rained, so be it.
Whether aides said it rained is open.
This said it rained.
This aide said it rained.
  subject-verb speech: This aide | said | it rained
Every said it rained.
`,
);
