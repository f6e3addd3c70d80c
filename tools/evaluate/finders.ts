import { findAttributions } from "../../src/engine/attribution/index.ts";
import { PATTERN_IDS } from "../../src/engine/attribution/patterns.ts";
import { combine } from "../../src/engine/combination/combine.ts";
import { POLICY, type Policy, SEARCHING_POLICY } from "../../src/engine/combination/policy.ts";
import type { Find } from "../../src/engine/index.ts";
import type { Reading } from "../../src/engine/quotation/reading.ts";
import { loadTagger } from "../build/tagger.ts";
import type { Figure, Figures } from "./figure.ts";
import { scoreSet } from "./score.ts";
import { TEST_SETS } from "./test-sets.ts";

/** What decides, by set: on both yardsticks a choice must not lose. */
const DECIDING: Readonly<Record<string, readonly string[]>> = {
	gold: [
		"attributions found",
		"UNNAMED, end to end",
		"NAMED, end to end",
		"statements found, right kind",
	],
	"PolNeAR dev": [
		"reported speech: cue+source",
		"reported speech: full",
		"all: cue+source",
		"all: full",
	],
};
const HEAD = ["found", "unnamed", "named", "statem.", "rs c+s", "rs full", "all c+s", "all full"];

/**
 * Scores ways to find the attributions: the rules, the model, both by the policy that ships, and the
 * policy with one thing changed. Whatever is better on both sets belongs into `policy.ts`.
 */
export async function compareFinders(folder: string, print: (line: string) => void): Promise<void> {
	print(`${"F1 on gold, then PolNeAR dev".padEnd(34)}${HEAD.map(right).join("")}`);
	const counts = new Map<string, Count>();
	for (const [name, find] of await finders()) {
		const cells = TEST_SETS.filter((set) => set.name in DECIDING).flatMap((set) => {
			const figures = scoreSet(set, folder, () => find);
			if (set.name === "gold") counts.set(name, countOf(figures["attributions found"]!));
			return DECIDING[set.name]!.map((figure) => right(percentOf(figures, figure)));
		});
		print(name.padEnd(34) + cells.join(""));
		if (name === SEARCHING) print(addedBy(counts.get(SEARCHING)!, counts.get(BOTH)!));
	}
}

const BOTH = "both";
const SEARCHING = "“show less certain ones too”";

interface Count {
	readonly found: number;
	readonly right: number;
}

/** What precision and recall say of how many were found, and how many of them rightly. */
function countOf(figure: Figure): Count {
	if (!("f1" in figure)) throw new Error("a share tells no count");
	const right = figure.recall * figure.gold;
	return { found: right / figure.precision, right };
}

/** What readers get more on the gold articles if they ask for less certain findings too. */
function addedBy(more: Count, usual: Count): string {
	const set = TEST_SETS.find(({ name }) => name === "gold")!;
	const found = more.found - usual.found;
	const share = (100 * (more.right - usual.right)) / found;
	const each = found / set.articles().length;
	return `  adds ${each.toFixed(1)} a gold article that pass something on, ${share.toFixed(0)} in 100 of them right`;
}

async function finders(): Promise<[name: string, find: Find][]> {
	const tagger = await loadTagger();
	const model = remembered((reading) => tagger.find(reading));
	const loose = remembered((reading) => tagger.find(reading, { lessCertain: true }));
	const rules = remembered(findAttributions);
	const by = (policy: Policy) => (reading: Reading) =>
		combine(reading, model(reading), rules(reading), policy);
	return [
		["rules", rules],
		["model", model],
		[BOTH, by(POLICY)],
		[SEARCHING, by(SEARCHING_POLICY)],
		["both, less certain cues too", (reading) => combine(reading, loose(reading), rules(reading))],
		...changes().map(([name, change]): [string, Find] => [name, by({ ...POLICY, ...change })]),
	];
}

/** The policy with one thing changed, by name. */
function changes(): [name: string, change: Partial<Policy>][] {
	const stronger = PATTERN_IDS.map((pattern): [string, Partial<Policy>] => {
		const isIn = POLICY.stronger.includes(pattern);
		const others = POLICY.stronger.filter((other) => other !== pattern);
		const name = `stronger ${isIn ? "without" : "with"} ${pattern}`;
		return [name, { stronger: isIn ? others : [...others, pattern] }];
	});
	return [
		...steps("reportedFrom", [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]),
		...steps("attitudeFrom", [0.3, 0.4, 0.5, 0.6]),
		[`antecedents ${!POLICY.antecedents}`, { antecedents: !POLICY.antecedents }],
		[`fuller ${!POLICY.fuller}`, { fuller: !POLICY.fuller }],
		...stronger,
	];
}

function steps(
	name: "reportedFrom" | "attitudeFrom",
	values: readonly number[],
): [name: string, change: Partial<Policy>][] {
	return values.map((value) => [`${name} ${value}`, { [name]: value }]);
}

/** Finds in each text once. */
function remembered<Found>(find: (reading: Reading) => Found): (reading: Reading) => Found {
	const known = new Map<string, Found>();
	return (reading) => {
		const { text } = reading.parsed;
		const found = known.get(text) ?? find(reading);
		known.set(text, found);
		return found;
	};
}

function percentOf(figures: Figures, name: string): string {
	const figure = figures[name];
	return figure && "f1" in figure ? (100 * figure.f1).toFixed(1) : "–";
}

function right(cell: string): string {
	return cell.padStart(9);
}
