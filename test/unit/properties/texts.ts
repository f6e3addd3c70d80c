import fc from "fast-check";

/** What news is made of, and what breaks readers of it: quotes that never close, odd blanks, emoji. */
const PIECES = [
	..."said told according to reported announced claims that he they it who the a of for Ines Roth Dr. U.S. Mr. Smith's".split(
		" ",
	),
	..."officials spokeswoman minister Reuters agency document report source critics reportedly anonymity condition".split(
		" ",
	),
	..."\" “ ” ‘ ’ ' — -- … . , : ; ? ! ( ) [ ] @harbour #news 42 1,000 2020-03-04".split(" "),
	...["one of two people familiar with the talks", "speaking on condition of anonymity"],
	...["\n", "\n\n", "\n \n\t\n", "\r\n", "\u00a0", "\u2028", "\u200b", "\u00ad", "\ufeff", "\0"],
	...[
		"👩‍⚖️",
		"🇫🇷",
		"e\u0301",
		"\ud83d",
		"\udc00",
		"ﬁ",
		"ẞ",
		"İ",
		"مسؤول",
		"官员",
		"constructor",
		"__proto__",
	],
	...["<b>", "&amp;", "pic.twitter.com/Ab12Cd34Ef", "— Ines Roth (@roth) March 4, 2020"],
];

/** So that it is read as English, whatever follows. */
export const OPENING =
	"The people of the town said on Monday that it was to be done by the end of the year. ";

const mosaic = fc
	.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), {
		maxLength: 120,
	})
	.map((pieces) => OPENING + pieces.flat().join(""));

const anything = fc
	.tuple(fc.boolean(), fc.string({ unit: "binary", maxLength: 200 }))
	.map(([isEnglish, text]) => (isEnglish ? OPENING + text : text));

/** Any text at all: patchwork of news three times in four, else any code units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	{ arbitrary: mosaic, weight: 3 },
	{ arbitrary: anything, weight: 1 },
);

const SENTENCES = [
	"Ines Roth, the harbour master, said on Tuesday that the pier would stay closed.",
	"“Nobody has signed anything,” said one of the officials, who spoke on condition of anonymity.",
	"The officials said the talks would go on.",
	"They would not say for how long.",
	"The Northfield Courier reported that two unnamed engineers had warned the council in March.",
	"“We asked for the report in June,” Roth said. “We got it in August.",
	"“And by then the crane had fallen.”",
	"According to a letter seen by the Courier, the firm had asked for more time.",
	"Critics say the plan is too dear; its authors deny that.",
	"It was raining when the ship came in.",
	"A spokesman for the Ministry of Ports declined to comment.",
	"Mr. Brandt told reporters: “It is over. Go home.”",
];

/** Paragraphs as newsrooms write them, in any order, quotations left open between them included. */
export const anyProse: fc.Arbitrary<string[]> = fc.array(
	fc
		.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
		.map((sentences) => sentences.join(" ")),
	{ minLength: 1, maxLength: 8 },
);
