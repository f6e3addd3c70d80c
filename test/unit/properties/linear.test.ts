import { expect, test } from "vitest";
import { analyze, articleOfPlainText, findWith } from "../../../src/engine/index.ts";
import { OPENING } from "./texts.ts";

/** Code units of the shorter text; the longer one has so many times as many. */
const SHORT = 4_000;
const TIMES = 8;
/** Thrice what linear growth allows, for a busy machine; quadratic growth takes 64 times as long. */
const MOST = 3 * TIMES;
/** Milliseconds below which nothing is said of growth: what is made ready once outweighs it. */
const SHORTEST = 8;

/** What a page may print without end to hold the reader’s browser up. */
const ENDLESS = [
	"according to ",
	"said that he said ",
	"Two officials said. ",
	"“I,” he said. ",
	"“ said ",
	"“No,\n\n",
	"the minister, ",
	"a spokesman for the ",
	"Ines Roth, ",
	"on condition of anonymity ",
	"— Ines Roth (@roth) March 4, 2020 ",
	"x",
];

/** The processor's time, so that a busy machine is no slower; the better of two. */
function millisecondsOf(text: string): number {
	const article = articleOfPlainText(text);
	const times = [0, 1].map(() => {
		const before = process.cpuUsage();
		analyze(article, { find: findWith(null) });
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1_000;
	});
	return Math.min(...times);
}

test.each(ENDLESS)("%j without end takes time in proportion to its length", (piece) => {
	const timeOf = (length: number) =>
		millisecondsOf(OPENING + piece.repeat(Math.ceil(length / piece.length)));
	const short = Math.max(SHORTEST, timeOf(SHORT));
	expect(timeOf(SHORT * TIMES) / short).toBeLessThan(MOST);
});
