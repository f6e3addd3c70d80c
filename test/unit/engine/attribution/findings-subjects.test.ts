import { describeFindings } from "./findings.ts";

describeFindings(
	"what a subject and its verb tell",
	`
One of the aides charged under the law left.
One of the aides charged by the police left.
Two clerks claimed under oath that it rained.
  subject-verb speech: Two clerks | claimed | under oath that it rained
The mayor said by phone it rained.
  subject-verb speech: The mayor | said | by phone it rained
The ships proposed to be sold sank.
The ships proposed to leave.
  subject-verb speech: The ships | proposed | to leave
34 suspected thieves fled.
Seven suspected thieves fled.
The most admired clerk left.
The clerk most admired rain.
When was the mayor asked how he paid?
Was the mayor asked how he paid?
Had the clerk said it rained?
A clerk call it late.
A call was late.
They say a call it rained.
  subject-verb speech: They | say | a call it rained
Nurses want rain.
  subject-attitude attitude: Nurses | want | rain
She wants rain.
  subject-attitude attitude: She | wants | rain
The senator wants rain.
Senator Lund wants rain.
  subject-attitude attitude: Senator Lund | wants | rain
They said she believed it is late.
  subject-verb speech: They | said | she believed it is late
They said Marsh believed it is late.
  subject-verb speech: They | said | Marsh believed it is late
  subject-verb-nested belief: Marsh | believed | it is late
They said Marsh described it.
  subject-verb speech: They | said | Marsh described it
They said Marsh laughed at it.
  subject-verb speech: They | said | Marsh laughed at it
They said she laughed.
  subject-verb speech: They | said | she laughed
She said she told us.
  subject-verb speech: She | said | she told us
She said that she told us it rained.
  subject-verb speech: She | said | that she told us it rained
She told him he said it rained.
  subject-verb speech: She | told | him he said it rained
  subject-verb-nested speech: he | said | it rained
“She says it rained.”
“Marsh says it is late.”
  subject-verb-quoted speech: Marsh | says | it is late
“Marsh has said it is late.”
“Marsh denies it is late.”
  subject-verb-quoted speech: Marsh | denies | it is late
“Marsh says so.”
“It rained, Marsh said.”
  subject-verb-quoted speech: Marsh | said | “It rained
“It rained, Marsh said so.”
“It rained Marsh said.”
“It rained, Marsh argued.”
Declining to comment, she left.
She declined and left.
An agent who discussed the case called it odd.
The clerk was not named because officials said it was early.
The clerk was named because officials said it was early.
  subject-verb speech: officials | said | it was early
He asked not to be named because his lawyer said no.
She spoke on condition of anonymity as the board said no.
She asked to be named.
She asked for anonymity.
She asked us; anonymity is rare.
  subject-verb speech: She | asked | us; anonymity is rare
She insisted on being quoted.
She politely declined to be named.
A clerk speaking anonymously said it rained.
  subject-verb speech: A clerk | said | it rained
A clerk on condition of anonymity said it rained.
  subject-verb speech: A clerk | said | it rained
Talk of anonymity said it rained.
  subject-verb speech: Talk of anonymity | said | it rained
The mayor said engineers who asked not to be named warned us.
  subject-verb speech: The mayor | said | engineers who asked not to be named warned us
  subject-verb-nested speech: engineers | warned | us
It rained, said the clerk, who asked not to be named.
  verb-subject speech: the clerk | said | It rained
The agent who requested anonymity to discuss the case called it odd.
  subject-verb speech: The agent | called | it odd
The agent, who requested anonymity to discuss the case, called it odd.
  subject-verb speech: The agent | called | it odd
The agent who was not authorised to discuss the case called it odd.
  subject-verb speech: The agent | called | it odd
The mayor claimed by phone that it rained.
  subject-verb speech: The mayor | claimed | by phone that it rained
`,
);

describeFindings(
	"how far a source behind “according to” goes",
	`
It rained, according to Ana Ruiz, a nurse, and it snowed.
  according-to speech: Ana Ruiz, a nurse | according to | It rained … and it snowed
It rained, according to Ana Ruiz, the nurse, when it snowed.
  according-to speech: Ana Ruiz, the nurse | according to | It rained … when it snowed
It rained, according to Ana Ruiz, their nurse.
  according-to speech: Ana Ruiz, their nurse | according to | It rained
It rained, according to Ana Ruiz, D-Ohio, on Monday.
  according-to speech: Ana Ruiz, D-Ohio | according to | It rained … on Monday
It rained, according to Ana Ruiz, who left.
  according-to speech: Ana Ruiz | according to | It rained
It rained, according to Ana Ruiz, nurses have left.
  according-to speech: Ana Ruiz | according to | It rained … nurses have left
It rained, according to Ana Ruiz (D), a nurse.
  according-to speech: Ana Ruiz (D), a nurse | according to | It rained
It rained, according to a clerk, only identified as Lee.
  according-to speech: a clerk, only identified as Lee | according to | It rained
It rained, according to a clerk, only Lee left.
  according-to speech: a clerk | according to | It rained … only Lee left
It rained, according to Rye, New South Wales, police.
  according-to speech: Rye, New South Wales, police | according to | It rained
It rained, according to reports, Ana Ruiz left.
  according-to speech: reports | according to | It rained … Ana Ruiz left
It rained, according to the officials' lawyers.
  according-to speech: the officials' lawyers | according to | It rained
It rained, according to the clerk's ruling.
  according-to speech: the clerk's ruling | according to | It rained
It rained, according to a clerk reading law.
  according-to speech: a clerk reading law | according to | It rained
It rained, according to the port and the clerk.
  according-to speech: the port and the clerk | according to | It rained
It rained, according to the clerk, and the port was shut.
  according-to speech: the clerk | according to | It rained … and the port was shut
It rained, according to the clerk and the port has been shut.
  according-to speech: the clerk | according to | It rained … and the port has been shut
It rained, according to the clerk but it snowed.
  according-to speech: the clerk | according to | It rained … but it snowed
It rained, according to her aide Ana Ruiz.
  according-to speech: her aide Ana Ruiz | according to | It rained
It rained, according to those who know.
  according-to speech: those | according to | It rained
It rained, according to a poll taken by the port.
  according-to speech: a poll taken by the port | according to | It rained
`,
);
