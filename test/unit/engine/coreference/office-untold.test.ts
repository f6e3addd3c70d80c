import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const OPENING = "It rained. It snowed. It froze. It thawed. It dried.\n\n";

test.each([
	[
		"one who speaks of its holder",
		"[[President Karl Holm]] said he fired him by letter.\n\n[[The secretary of state]] said he read it in the paper.",
	],
	[
		"a senator",
		"“We must act,” said [[Karl Holm, a senator from Ohio]].\n\n[[The speaker of the House]] told a crowd that it was late.",
	],
	[
		"a teacher",
		"[[Ola Berg, a teacher]], said she was worried.\n\n[[The secretary of defense]] said the pact was signed.",
	],
	[
		"a rival",
		"“We will win,” said [[Karl Holm, the Republican nominee]].\n\n[[The former secretary of state]] said he was unfit.",
	],
	[
		"one of whom it speaks",
		"[[Karl Holm, a senator]], said no.\n\n[[The former secretary of state]] told a crowd that Holm was wrong.",
	],
])(
	"an office that the text prints with no name is not that of whoever spoke last: %s",
	(_, marked) => {
		const [first, second] = speakersOf(OPENING + marked);
		expect(first).toMatch(/^0 person /);
		expect(second).toMatch(/^1 unnamed-person /);
	},
);
