import { finderFor } from "../finder/finder.ts";
import { type EngineTime, timeEngine } from "./engine.ts";
import { type Rival, timeRivals } from "./rivals.ts";
import { growthOf, rivalTable, tableOf } from "./table.ts";
import { type Target, targetTable } from "./target.ts";
import { textSets } from "./texts.ts";

/** Times the engine and its rivals; gives the figures as text. `rules`: without the tagger. */
export async function reportOnEngine(rules: boolean): Promise<string> {
	const find = await finderFor(rules);
	const sets = textSets();
	const times = sets.map((set) => timeEngine(set, find));
	// The reference articles where they are, else our own: natural text, not repeated.
	const natural = Math.max(
		0,
		sets.findIndex(({ name }) => name === "gold articles"),
	);
	const rivals = timeRivals(sets[natural]!, find);
	const targets = targetsOf(times, times[natural]!, rivals);
	return [
		tableOf(times),
		`${sets[natural]!.name}\n${rivalTable(rivals)}`,
		targetTable(targets),
	].join("\n\n");
}

/** What was set as the engine's goals. */
function targetsOf(
	times: readonly EngineTime[],
	natural: EngineTime,
	rivals: readonly Rival[],
): readonly Target[] {
	const [short, , long] = times.slice(-3);
	const compromise = rivals.find(({ name }) => name.startsWith("compromise"));
	const growth = `growth from ${short!.name} to ${long!.name}, exponent`;
	return [
		{
			name: `${natural.name}, processor time for 1,000 words`,
			figure: natural.processor,
			goal: 25,
			unit: "ms",
		},
		{ name: growth, figure: growthOf(short!, long!), goal: 1.1, unit: "" },
		{ name: "share of compromise's time", figure: compromise!.ratio, goal: 1, unit: "" },
	];
}
