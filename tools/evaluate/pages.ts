/**
 * Measures the reading of articles on the saved pages of `../shared/pages`: precision, recall and F1
 * over the bag of words of the body, headline left out, on every page whose true text is known, of
 * our reading, @mozilla/readability and defuddle in one run; and on every page what became of it.
 *
 *     npx tsx tools/evaluate/pages.ts [--half=0|1] [--list]
 *
 * Pages are split in halves by name: errors are looked at in half 0, half 1 decides. `--list` prints
 * every page by our F1, the others' beside it.
 */
import type { PageReading } from "../../src/article/index.ts";
import { bodyOf, RIVALS, readSaved, whyNoArticle } from "./article-readers.ts";
import { hasSavedPages, isTruthOf, type SavedPage, savedPages } from "./saved-pages.ts";
import { meanScore, scoreWords, type WordScore } from "./word-score.ts";

const TARGET_F1 = 0.95;
const TARGET_LEAD = 0.01;
const WORST_SHOWN = 20;
const OURS = "on record";
/** Sets whose makers give the expected text. */
const SETS = ["scrapinghub", "fundus", "readability"];
/**
 * Pages that hold only an article's beginning, told by eye: looked at were the ends of the 155 that
 * show any sign of a wall, say that they are not free, are short or end without a full stop.
 */
const BEGINNINGS: ReadonlySet<string> = new Set([
	"mediacloud__0583",
	"mediacloud__0584",
	"postlight__0414",
	"trafilatura_eval__0043",
]);
/** Rivals that need the address get this one where it is not known. */
const SOMEWHERE = "https://example.org/";

class Report {
	readonly scores = new Map<string, Map<string, WordScore>>();
	readonly halves = new Map<string, 0 | 1>();
	readonly failures: string[] = [];
	readonly articles: string[] = [];
	readonly beginnings: string[] = [];
	readonly notArticles: string[] = [];
	readonly foreignTruths: string[] = [];

	/** Every page ends in one of these lists. */
	file(page: SavedPage, reading: PageReading | null): void {
		if (!reading) this.notArticles.push(`${page.name} (${whyNoArticle(page.html)})`);
		else (reading.onlyBeginning ? this.beginnings : this.articles).push(page.name);
	}

	add(reader: string, page: SavedPage, score: WordScore): void {
		const scores = this.scores.get(reader) ?? new Map<string, WordScore>();
		scores.set(page.name, score);
		this.scores.set(reader, scores);
		this.halves.set(page.name, page.half);
	}

	mean(reader: string, fits: (name: string) => boolean): { score: WordScore; pages: number } {
		const scores = [...(this.scores.get(reader) ?? [])].filter(([name]) => fits(name));
		return { score: meanScore(scores.map(([, score]) => score)), pages: scores.length };
	}
}

function readInto(report: Report, page: SavedPage): PageReading | null {
	try {
		const reading = readSaved(page.html);
		report.file(page, reading);
		return reading;
	} catch (error) {
		report.failures.push(`${page.name}: ${String(error)}`);
		return null;
	}
}

async function evaluatePage(page: SavedPage, report: Report): Promise<void> {
	const reading = readInto(report, page);
	if (page.truth === null) return;
	if (!isTruthOf(page.html, page.truth)) {
		report.foreignTruths.push(page.name);
		return;
	}
	report.add(OURS, page, scoreWords(reading ? bodyOf(reading) : "", page.truth));
	for (const [name, read] of RIVALS) {
		const text = await read(page.html, page.url ?? SOMEWHERE);
		report.add(name, page, scoreWords(text, page.truth));
	}
}

function line(name: string, { score, pages: count }: { score: WordScore; pages: number }): string {
	const figures = [score.precision, score.recall, score.f1].map((figure) => figure.toFixed(4));
	return `  ${name.padEnd(14)} ${figures.join("  ")}  ${count} pages`;
}

function printMeans(report: Report): void {
	const groups: readonly (readonly [string, (name: string) => boolean])[] = [
		["all pages with a truth", () => true],
		["half 0 (looked at)", (name) => report.halves.get(name) === 0],
		["half 1 (decides)", (name) => report.halves.get(name) === 1],
		...SETS.map((set) => [set, (name: string) => name.startsWith(set)] as const),
	];
	console.log("  bag of words    precision recall  F1 (mean over pages)");
	for (const [title, fits] of groups) {
		console.log(title);
		for (const reader of report.scores.keys()) console.log(line(reader, report.mean(reader, fits)));
	}
}

function printByF1(report: Report, withAll: boolean): void {
	const worst = [...(report.scores.get(OURS) ?? [])]
		.filter(([name]) => withAll || report.halves.get(name) === 0)
		.sort(([, a], [, b]) => a.f1 - b.f1);
	console.log(`pages by F1, the worst first${withAll ? "" : ", of half 0"}`);
	for (const [name, { precision, recall, f1 }] of withAll ? worst : worst.slice(0, WORST_SHOWN)) {
		const others = [...RIVALS.keys()].map(
			(rival) => `${rival} ${report.scores.get(rival)?.get(name)?.f1.toFixed(3)}`,
		);
		const ours = `${f1.toFixed(3)}  p ${precision.toFixed(2)} r ${recall.toFixed(2)}`;
		console.log(`  ${ours}  ${name.padEnd(24)} ${others.join("  ")}`);
	}
}

function printPages({ articles, beginnings, notArticles, failures, foreignTruths }: Report): void {
	const lists: readonly (readonly [string, readonly string[]])[] = [
		["only the beginning is readable", beginnings],
		["no article", notArticles],
		["exceptions", failures],
		["truth of another page, not scored", foreignTruths],
	];
	console.log(`articles read: ${articles.length}`);
	for (const [title, names] of lists) console.log(`${title}: ${names.length}  ${names.join(" ")}`);
}

function printBeginnings({ beginnings, articles, notArticles }: Report): void {
	const all = [...beginnings, ...articles, ...notArticles].filter((name) => BEGINNINGS.has(name));
	const right = beginnings.filter((name) => BEGINNINGS.has(name)).length;
	console.log(`only the beginning: ${right} of ${beginnings.length} said are right`);
	console.log(`only the beginning: ${right} of ${all.length} are said`);
}

function printTargets(report: Report): void {
	const mean = (reader: string) => report.mean(reader, () => true).score.f1;
	const say = (isMet: boolean) => (isMet ? "met" : "NOT MET");
	const ours = mean(OURS);
	console.log(`target F1 >= ${TARGET_F1}: ${ours.toFixed(4)} ${say(ours >= TARGET_F1)}`);
	for (const rival of RIVALS.keys()) {
		const lead = ours - mean(rival);
		const target = `target lead on ${rival} >= ${TARGET_LEAD}`;
		console.log(`${target}: ${lead.toFixed(4)} ${say(lead >= TARGET_LEAD)}`);
	}
	console.log(`target no exception: ${say(report.failures.length === 0)}`);
}

async function main(): Promise<void> {
	if (!hasSavedPages()) {
		console.log("pages: ../shared/pages is not here; nothing measured.");
		return;
	}
	const half = process.argv.find((word) => word.startsWith("--half="))?.slice(-1);
	const report = new Report();
	for (const page of savedPages()) {
		if (half === undefined || String(page.half) === half) await evaluatePage(page, report);
	}
	printMeans(report);
	printByF1(report, process.argv.includes("--list"));
	printPages(report);
	printBeginnings(report);
	printTargets(report);
}

await main();
