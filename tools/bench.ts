/** `npm run bench`: how long the engine takes, and how that grows with the length of a text. */
import { cpus } from "node:os";
import { timeEngine } from "./bench/engine.ts";
import { growthOf, tableOf } from "./bench/table.ts";
import { textSets } from "./bench/texts.ts";

const times = textSets().map(timeEngine);
const [short, , long] = times.slice(-3);

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log(tableOf(times));
if (short && long) {
	console.log(
		`\ngrowth from ${short.name} to ${long.name}: exponent ${growthOf(short, long).toFixed(2)}`,
	);
}
