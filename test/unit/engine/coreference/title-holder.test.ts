import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const OPENING = "It rained. It snowed. It froze. It thawed. It dried.\n\n";

describe("a title that is never printed with a name", () => {
	test.each([
		[
			"a former secretary's",
			"[[Candidate Ola Berg]] said no in Springfield. It rained.\n\n[[The former secretary of state]] added that it was late.",
		],
		[
			"a speaker's",
			"[[Candidate Ola Berg]] said no.\n\n[[The speaker of the House]] added that it was late.",
		],
	])("is of whoever spoke last: %s", (_, marked) => {
		const [first, second] = speakersOf(OPENING + marked);
		expect(second!.split(" ").slice(0, 2)).toEqual(first!.split(" ").slice(0, 2));
	});

	test.each([
		[
			"that one is spoken of beside it",
			"[[Candidate Ola Berg]] said no.\n\nBerg left, and [[the secretary of state]] said yes.",
		],
		[
			"somebody without a name spoke last",
			"[[Candidate Ola Berg]] said no. [[A baker]] said yes.\n\n[[The secretary of state]] said neither.",
		],
		[
			"that was long ago",
			`[[Candidate Ola Berg]] said no.\n\n${"It rained. ".repeat(8)}\n\n[[The secretary of state]] said yes.`,
		],
		[
			"the title says of what small body",
			"[[Candidate Ola Berg]] said no.\n\n[[The secretary of a small club in Springfield]] said yes.",
		],
	])("is of somebody else where %s", (_, marked) => {
		expect(speakersOf(OPENING + marked).at(-1)).toContain(" unnamed-person ");
	});
});
