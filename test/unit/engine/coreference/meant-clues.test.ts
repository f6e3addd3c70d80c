import { describe, expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import { chooseByWeights } from "../../../../src/engine/coreference/meant/choose.ts";
import type { Candidate } from "../../../../src/engine/coreference/meant/option.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";
import { readMarked } from "./marked-text.ts";

/** Far enough down that nothing is an article's opening any more, and it names nobody. */
const OPENING =
	"It rained on the old bridge in the east. It snowed on the new one in the west for most of the " +
	"long night. It froze. It thawed over the weekend, and the river rose. It dried.\n\n";

/** What speaks for each whom the last description of a text may mean: `known Two aides`, `new`. */
function cluesIn(marked: string): ReadonlyMap<string, readonly string[]> {
	const { text, found } = readMarked(marked);
	let last: ReadonlyMap<string, readonly string[]> = new Map();
	const nameOf = ({ option }: Candidate) => {
		if (option.sort === "known") return `known ${textOf(text, option.referent.mentions[0]!.span)}`;
		return option.sort === "named" ? `named ${option.entity.words.join(" ")}` : option.sort;
	};
	clusterSources(readText(articleOfPlainText(text)), found, (candidates, place) => {
		// Read at once: what is chosen takes the description in.
		last = new Map(candidates.map((one) => [nameOf(one), one.clues.map(([clue]) => clue)]));
		return chooseByWeights(candidates, place);
	});
	return last;
}

type Case = readonly [marked: string, option: string, ...clues: readonly string[]];

const OFFICIALS = "[[Two port officials familiar with the talks]] said no.\n\nIt rained.";
const BERG_AND_LUND = "Sen. Ola Berg and Sen. Ana Lund left.";

describe("all that speaks for", () => {
	test.each<Case>([
		[
			`${OFFICIALS} [[A senior port official]] left.`,
			"known Two port officials familiar with the talks",
			"known; known one indefinite; one of many; same noun; same noun, one indefinite",
			"same noun, one of many; modifiers equal; modifiers equal, same noun, one indefinite",
			"tail fewer; tail fewer, same noun; vague known; count known; far 2; far 2, same noun",
			"others between 0; others between 0, same noun; nearest; nearest, same noun; spoke last",
			"spoke last, one indefinite; ruled; ruled known; ruled known, one indefinite",
		],
		[
			`${BERG_AND_LUND} [[Two senators]] slept.`,
			"named ola berg",
			"named; named many indefinite; fit 2, many indefinite; fit 2, role; role named",
			"role named, many indefinite; shares nothing to; shares nothing to, fit 2",
			"shares nothing to, many indefinite; gender unknown; type person; alike 1, fit 2; often 1",
			"never speaks by name; never speaks by name, fit 2; named many indefinite, before",
			"fit 2, before; fit 2, many indefinite, back 1; back 1, before",
		],
		[
			`${BERG_AND_LUND} [[Two senators]] slept.`,
			"several",
			"several; several many indefinite; several 2; several 2, many indefinite; several role",
			"several counted so",
		],
		[
			"“No,” said [[a union lawyer for the port]].",
			"new",
			"new; new one indefinite; new one indefinite, informant; new informant; new person",
			"new one indefinite, told more; new after 0; ruled; ruled new; ruled new, one indefinite",
		],
	])("%s %s", (marked, option, ...clues) => {
		expect(cluesIn(OPENING + marked).get(option)).toEqual(clues.join("; ").split("; "));
	});
});

describe("among what speaks for people who spoke before", () => {
	test.each<Case>([
		[
			`${OFFICIALS} [[A guard]] ran. [[A port official briefed on the talks]] left.`,
			"known Two port officials familiar with the talks",
			"tail most; far 3; others between 1; modifiers equal",
		],
		[
			`${OFFICIALS} [[A guard]] ran. [[A port official briefed on the talks]] left.`,
			"known A guard",
			"one of one; other noun; modifiers first; tail first; same paragraph; far 1",
		],
		[
			"[[Port workers]] ran. [[Two workers]] left.",
			"known Port workers",
			"count new",
			"modifiers fewer",
		],
		["[[Two aides]] ran. [[Three aides]] left.", "known Two aides", "count other", "many of many"],
		["[[Two aides]] ran. She said, “[[Two aides]] left.”", "known Two aides", "count same"],
		[
			"[[Two aides]] ran. She said, “[[Two aides]] left.”",
			"known Two aides",
			"other side of quote",
		],
		["[[An aide]] ran. [[An official]] left.", "known An aide", "both vague"],
		["[[An aide]] ran. [[A diplomat]] left.", "known An aide", "both informants; count none"],
		["[[Critics]] ran. [[Many critics]] left.", "known Critics", "many of public; public known"],
		["[[A lawyer]] ran. [[A tall lawyer]] left.", "known A lawyer", "modifiers first; tail none"],
		["[[A tall lawyer]] ran. [[A lean lawyer]] left.", "known A tall lawyer", "modifiers other"],
		[
			"[[A tall lawyer]] ran. [[A tall lean lawyer]] left.",
			"known A tall lawyer",
			"modifiers some",
		],
		[
			"[[A tall lean lawyer]] ran. [[A tall lawyer]] left.",
			"known A tall lean lawyer",
			"modifiers within",
		],
		["[[A clerk for Rye]] ran. [[A clerk for Dover]] left.", "known A clerk for Rye", "tail other"],
		[
			"[[A clerk for Rye]] ran. [[A clerk for Rye and Dover harbour]] left.",
			"known A clerk for Rye",
			"tail some",
		],
		[
			"[[Two aides]] ran. “No,” said [[one of the aides]]. [[Three aides]] left.",
			"known Two aides",
			"many of mixed",
		],
		[
			"[[A guard]] ran. [[A tall clerk]] sat. [[A woman]] fled. [[A child]] hid. [[Two guards]] left.",
			"known A guard",
			"others between more; far 4 to 6; many of one",
		],
		[
			`[[A guard]] ran. ${"It rained. ".repeat(9)}[[Two guards]] left.`,
			"known A guard",
			"far 7 to 15",
		],
		[
			`[[A guard]] ran. ${"It rained. ".repeat(16)}[[Two guards]] left.`,
			"known A guard",
			"far far",
		],
	])("%s %s", (marked, option, ...clues) => {
		const expected = clues.join("; ").split("; ");
		expect(cluesIn(OPENING + marked).get(option)).toEqual(expect.arrayContaining(expected));
	});
});

describe("among what speaks for one whom the text names", () => {
	test.each<Case>([
		[
			"[[One of Berg's aides]] slept. The aide Ola Berg left.",
			"named ola berg",
			"inside; inside, one part; fit 2, vague; named one part, later; ahead 1, later; often 2",
		],
		[
			"[[A woman from Rye]] slept. Anna Berg, a nurse from Rye, left, [[Anna Berg]] said.",
			"named anna berg",
			"gender same; shares 1; fit 0, anybody; speaks by name; speaks next; speaks next, fit 0",
			"speaks next, later, one indefinite; speaks next, ahead 1",
		],
		[
			"[[Ola Berg, a lawyer,]] sat. [[A lawyer who asked not to be named]] left. Ola Berg slept.",
			"named ola berg",
			"kept back; spoke last named; spoke last named, one indefinite; spoke last named, fit 2",
			"named one indefinite, around",
		],
		[
			"Anna Berg sat. [[A man]] left. Anna Berg slept.",
			"named anna berg",
			"gender other; no roles, around",
		],
	])("%s %s", (marked, option, ...clues) => {
		const expected = clues.join("; ").split("; ");
		expect(cluesIn(OPENING + marked).get(option)).toEqual(expect.arrayContaining(expected));
	});
});

test("where an article opens it says so", () => {
	const marked = "[[A guard]] ran. Anna Berg sat. [[Two tall guards]] left.";
	const clues = cluesIn(marked);
	expect(clues.get("known A guard")).toEqual(
		expect.arrayContaining(["opens the text", "opens the text, same noun"]),
	);
	expect(clues.get("named anna berg")).toEqual(
		expect.arrayContaining([
			"lead named",
			"lead named, before, many indefinite",
			"lead named, no roles",
		]),
	);
	expect(clues.get("new")).toEqual(
		expect.arrayContaining(["new in lead", "new in lead, many indefinite", "new after 1"]),
	);
	const later = cluesIn(OPENING + marked);
	expect([...later.values()].flat().filter((clue) => /lead|opens/.test(clue))).toEqual([]);
});
