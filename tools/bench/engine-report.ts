import { finderFor } from "../finder/finder.ts";
import { timeEngine } from "./engine.ts";
import { timeRivals } from "./rivals.ts";
import { growthOf, rivalTable, tableOf } from "./table.ts";
import { textSets } from "./texts.ts";

/** Times the engine and its rivals; gives the figures as text. `rules`: without the tagger. */
export async function reportOnEngine(rules: boolean): Promise<string> {
	const find = await finderFor(rules);
	const sets = textSets();
	const times = sets.map((set) => timeEngine(set, find));
	const [short, , long] = times.slice(-3);
	const parts = [tableOf(times)];
	if (short && long) {
		const exponent = growthOf(short, long).toFixed(2);
		parts.push(`growth from ${short.name} to ${long.name}: exponent ${exponent}`);
	}
	// The reference articles where they are, else our own: natural text, not repeated.
	const natural = sets.find(({ name }) => name === "gold articles") ?? sets[0];
	if (natural) parts.push(`${natural.name}\n${rivalTable(timeRivals(natural, find))}`);
	return parts.join("\n\n");
}
