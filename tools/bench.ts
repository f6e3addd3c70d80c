/**
 * `npm run bench [-- --rules]`: how long the engine takes, and how that grows with the length of a
 * text. `--rules` leaves the trained tagger out.
 */
import { cpus } from "node:os";
import { timeEngine } from "./bench/engine.ts";
import { timeRivals } from "./bench/rivals.ts";
import { growthOf, rivalTable, tableOf } from "./bench/table.ts";
import { textSets } from "./bench/texts.ts";
import { finderFor } from "./finder/finder.ts";

const find = await finderFor(process.argv.includes("--rules"));
const sets = textSets();
const times = sets.map((set) => timeEngine(set, find));
const [short, , long] = times.slice(-3);

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log(tableOf(times));
if (short && long) {
	console.log(
		`\ngrowth from ${short.name} to ${long.name}: exponent ${growthOf(short, long).toFixed(2)}`,
	);
}

// The reference articles where they are, else our own: natural text, not repeated.
const natural = sets.find(({ name }) => name === "gold articles") ?? sets[0];
if (natural) console.log(`\n${natural.name}\n${rivalTable(timeRivals(natural, find))}`);
