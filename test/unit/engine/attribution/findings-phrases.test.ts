import { describeFindings } from "./findings.ts";

describeFindings(
	"“according to” and its like",
	`
According to plan, it rained.
According to the plan, it rained.
  according-to speech: the plan | According to | it rained
In the words of one aide, it rained.
  according-to speech: one aide | In the words of | it rained
In the words on the wall, it rained.
In her view of it, it rained.
Under the view of one aide, it rained.
Per the memo, it rained.
  according-to speech: the memo | Per | it rained
It rained, per Reuters.
  according-to speech: Reuters | per | It rained
It rained, as per the memo.
  according-to speech: the memo | as per | It rained
As per usual, it rained.
It cost 5, per head.
It cost 5 per Reuters reader.
According to the memo: / It rained.
  according-to speech: the memo | According to | It rained.
According to the memo. It rained.
  according-to speech: the memo | According to | –
`,
);

describeFindings(
	"“citing”",
	`
The paper said it rained, citing two officials.
  subject-verb speech: The paper | said | it rained
  citing speech: two officials | citing | it rained
It rained, citing two officials.
  citing speech: two officials | citing | It rained
It rained, quoting Marsh.
  citing speech: Marsh | quoting | It rained
It rained, citing health reasons.
It rained, citing fear of Marsh.
It is one of “those citing officials” there.
`,
);

describeFindings(
	"a name and a colon",
	`
Marsh: “It rained.”
  colon-quote speech: Marsh | : | “It rained.”
“Marsh: it rained.”
It snowed. Marsh: “It rained.”
Marsh: it rained.
Marsh: it rained / The harbour was shut on Monday.
  colon-quote speech: Marsh | : | it rained
It rained: port officials / The harbour was shut on Monday.
  colon-quote speech: port officials | : | It rained
It rained: it then snowed / The harbour was shut on Monday.
It rained: the port officials / The harbour was shut on Monday.
It rained: two senior port officials / The harbour was shut on Monday.
It rained: Ruiz / The harbour was shut on Monday.
Marsh: how we won / The harbour was shut on Monday.
Marsh: how it rained / The harbour was shut on Monday.
  colon-quote speech: Marsh | : | how it rained
Update: it rained / The harbour was shut on Monday.
The mayor's aide: “It rained.”
  colon-quote speech: The mayor's aide | : | “It rained.”
Officials: “It rained.”
  colon-quote speech: Officials | : | “It rained.”
The box: “It rained.”
He left: “It rained.”
Marsh on taxes: “It rained.”
  colon-quote speech: Marsh | : | “It rained.”
Marsh of Rye: “It rained.”
Marsh Ode Ruiz Berg Holm Vogt Brandt Lund: “It rained.”
`,
);

describeFindings(
	"a noun that tells",
	`
The mayor's claims that it rained.
  noun-that speech: The mayor | claims | that it rained
The mayor's theories that it rained.
  noun-that belief: The mayor | theories | that it rained
The suggestion by officials that it rained.
  noun-that speech: officials | suggestion | that it rained
The suggestion from officials on Monday that it rained.
  noun-that speech: officials | suggestion | that it rained
Her announcement on Monday that it rained.
  noun-that speech: Her | announcement | that it rained
Her announcement late last May that it rained.
  noun-that speech: Her | announcement | that it rained
Her announcement on Monday is old.
Her claim she won.
  noun-that speech: Her | claim | she won
Her claim of victory.
  noun-that speech: Her | claim | of victory
Her prediction of rain.
  noun-that speech: Her | prediction | of rain
Her denial of it.
  noun-that speech: Her | denial | of it
Her idea of calm.
Her belief that it rained.
  noun-that belief: Her | belief | that it rained
Speculation that it rained.
  noun-that speech: – | Speculation | that it rained
Rumours that it rained.
  noun-that speech: – | Rumours | that it rained
A suggestion that it rained.
The claim that it rained is old.
“Her claim that it rained.”
They met at Claim that day.
She repeated her claim that it rained.
  subject-verb speech: She | repeated | her claim that it rained
She wrote in her claim that it rained.
  subject-verb writing: She | wrote | that it rained
On Monday her claim that it rained.
  noun-that speech: her | claim | that it rained
Talks on Marsh's claim that it rained.
  noun-that speech: Marsh | claim | that it rained
Rejecting Marsh's claim that it rained.
  noun-that speech: Marsh | claim | that it rained
The mayor of Rye's claim that it rained.
  noun-that speech: The mayor of Rye | claim | that it rained
The mayor's often repeated public claim that it rained.
  noun-that speech: The mayor | claim | that it rained
Amid fears that it rained.
  noun-that belief: – | fears | that it rained
`,
);

describeFindings(
	"a quotation by somebody else",
	`
Marsh was quoted as saying that it rained.
  quoted-as speech: Marsh | was quoted as saying | that it rained
Marsh was later quoted as saying it rained.
  quoted-as speech: Marsh | was later quoted as saying | it rained
Marsh has also been quoted saying it rained.
  quoted-as speech: Marsh | has also been quoted saying | it rained
“It rained,” Marsh was quoted as saying.
  quoted-as speech: Marsh | was quoted as saying | “It rained,”
Marsh was heard saying it rained.
  quoted-as speech: Marsh | was heard saying | it rained
Marsh was recorded telling us it rained.
  quoted-as speech: Marsh | was recorded telling | us it rained
Marsh, quoted as a friend, left.
“Marsh was quoted as saying it rained.”
The agency quoted him as saying it rained.
  subject-verb speech: The agency | quoted | him as saying it rained
  quoted-as speech: him | as saying | it rained
The agency cited Marsh as warning of rain.
  subject-verb speech: The agency | cited | Marsh as warning of rain
  quoted-as speech: Marsh | as warning | of rain
As saying goes, it rained.
`,
);

describeFindings(
	"two and more sources",
	`
Marsh and Ode said it rained.
  subject-verb speech: Marsh | said | it rained
  subject-verb speech: Ode | said | it rained
Ana Marsh and Ana Ode said it rained.
  subject-verb speech: Ana Marsh | said | it rained
  subject-verb speech: Ana Ode | said | it rained
Marsh, Ode and Ruiz said it rained.
  subject-verb speech: Marsh, Ode and Ruiz | said | it rained
Springfield, Marsh and Ode said, was lost.
  subject-verb speech: Marsh and Ode | said | was lost
In Rye, Marsh and Ode said it rained.
  subject-verb speech: Marsh and Ode | said | it rained
The Bank of Rye and Dover said it rained.
  subject-verb speech: The Bank of Rye and Dover | said | it rained
Both Marsh and Ode said it rained.
  subject-verb speech: Both Marsh and Ode | said | it rained
The mayor and Marsh said it rained.
  subject-verb speech: The mayor and Marsh | said | it rained
Marsh and his aides said it rained.
  subject-verb speech: Marsh and his aides | said | it rained
Johnson and Johnson said it rained.
  subject-verb speech: Johnson and Johnson | said | it rained
Procter and Gamble said it rained.
  subject-verb speech: Procter and Gamble | said | it rained
Marsh and Ode and Ruiz said it rained.
  subject-verb speech: Marsh and Ode and Ruiz | said | it rained
`,
);

describeFindings(
	"hearsay",
	`
The two reportedly met.
  hearsay-adverb speech: – | reportedly | The two … met
Allegedly, it rained.
  hearsay-adverb speech: – | Allegedly | it rained
It rained, reportedly.
  hearsay-adverb speech: – | reportedly | It rained
“It reportedly rained.”
`,
);
