/**
 * Measures the reading of articles on the saved pages of `../shared/pages`: precision, recall and F1
 * over the bag of words of the body, headline left out, on every page whose true text is known,
 * beside @mozilla/readability (and defuddle, where the variable DEFUDDLE names its `node` module).
 *
 *     npx tsx tools/evaluate/pages.ts [--half=0|1] [--list]
 *
 * Pages are split in halves by name: errors are looked at in half 0, half 1 decides.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type PageReading, parsedPage, readArticle } from "../../src/article/index.ts";
import { sharedPath } from "./shared-data.ts";
import { meanScore, scoreWords, type WordScore, wordsOf } from "./word-score.ts";

const TARGET_F1 = 0.95;
const TARGET_LEAD = 0.01;
const WORST_SHOWN = 20;
/** Sets whose makers give the expected text. */
const SETS = ["scrapinghub", "fundus", "readability"];
/** A truth whose paragraphs stand nowhere in the page was saved for another page. */
const SHORTEST_PARAGRAPH = 60;

type Reader = (html: string) => string | Promise<string>;

interface Page {
	readonly name: string;
	readonly half: 0 | 1;
	readonly html: string;
	/** Null when nobody wrote down what the page's text is. */
	readonly truth: string | null;
}

function documentOf(html: string): Document {
	return parseHTML(html).document;
}

function read(html: string): PageReading | null {
	return readArticle(documentOf(html), parsedPage(null));
}

function bodyOf(reading: PageReading | null): string {
	if (!reading) return "";
	const { text, paragraphs } = reading.article;
	const body = paragraphs.filter(({ role }) => role !== "headline");
	return body.map(({ span }) => text.slice(span.start, span.end)).join("\n\n");
}

/** Text of markup with a blank at every tag, so that no two words grow together. */
function textOfMarkup(markup: string): string {
	const spaced = markup.replaceAll("<", " <");
	return documentOf(`<html><body>${spaced}</body></html>`).body.textContent ?? "";
}

function readability(html: string): string {
	return textOfMarkup(new Readability(documentOf(html)).parse()?.content ?? "");
}

interface DefuddleModule {
	Defuddle(document: Document, url: string): Promise<{ readonly content: string }>;
}

/** Defuddle is no dependency: it is compared where somebody installed it elsewhere. */
async function defuddle(): Promise<Reader | null> {
	const path = process.env.DEFUDDLE;
	if (!path) return null;
	const module = (await import(path)) as DefuddleModule;
	return async (html) =>
		textOfMarkup((await module.Defuddle(documentOf(html), "https://example.org/")).content);
}

function halfOf(name: string): 0 | 1 {
	let hash = 0;
	for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) | 0;
	return ((hash >>> 3) & 1) === 0 ? 0 : 1;
}

function* pages(): Generator<Page> {
	for (const file of readdirSync(sharedPath("pages", "html")).sort()) {
		const name = file.replace(".html.gz", "");
		const truthPath = sharedPath("pages", "truth", `${name}.txt`);
		const html = gunzipSync(readFileSync(sharedPath("pages", "html", file))).toString("utf8");
		const truth = existsSync(truthPath) ? readFileSync(truthPath, "utf8") : null;
		yield { name, half: halfOf(name), html, truth };
	}
}

/** Whether at least one paragraph of the truth stands in the page's source. */
function isOfPage(truth: string, html: string): boolean {
	const source = wordsOf(
		textOfMarkup(html.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, "")),
	).join(" ");
	const paragraphs = truth.split("\n").filter(({ length }) => length >= SHORTEST_PARAGRAPH);
	return paragraphs.some((paragraph) => source.includes(wordsOf(paragraph).join(" ")));
}

class Report {
	readonly scores = new Map<string, Map<string, WordScore>>();
	readonly halves = new Map<string, 0 | 1>();
	readonly failures: string[] = [];
	readonly notArticles: string[] = [];
	readonly foreignTruths: string[] = [];

	add(reader: string, page: Page, score: WordScore): void {
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

async function evaluatePage(page: Page, rivals: ReadonlyMap<string, Reader>, report: Report) {
	let reading: PageReading | null = null;
	try {
		reading = read(page.html);
	} catch (error) {
		report.failures.push(`${page.name}: ${String(error)}`);
	}
	if (!reading) report.notArticles.push(page.name);
	if (page.truth === null) return;
	if (!isOfPage(page.truth, page.html)) {
		report.foreignTruths.push(page.name);
		return;
	}
	report.add("on record", page, scoreWords(bodyOf(reading), page.truth));
	for (const [name, rival] of rivals) {
		report.add(name, page, scoreWords(await textOrNothing(rival, page.html), page.truth));
	}
}

/** Rivals may fail on a page; that is their score. */
async function textOrNothing(reader: Reader, html: string): Promise<string> {
	try {
		return await reader(html);
	} catch {
		return "";
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

function printLists(report: Report, withAll: boolean): void {
	const worst = [...(report.scores.get("on record") ?? [])]
		.filter(([name]) => withAll || report.halves.get(name) === 0)
		.sort(([, a], [, b]) => a.f1 - b.f1);
	console.log(`worst pages${withAll ? "" : " of half 0"}`);
	for (const [name, score] of withAll ? worst : worst.slice(0, WORST_SHOWN)) {
		console.log(
			`  ${score.f1.toFixed(3)}  p ${score.precision.toFixed(2)} r ${score.recall.toFixed(2)}  ${name}`,
		);
	}
	console.log(
		`truth of another page, not scored (${report.foreignTruths.length}): ${report.foreignTruths.join(" ")}`,
	);
	console.log(`read as no article (${report.notArticles.length}): ${report.notArticles.join(" ")}`);
	console.log(`exceptions: ${report.failures.length}`);
	for (const failure of report.failures) console.log(`  ${failure}`);
}

function printTargets(report: Report): void {
	const ours = report.mean("on record", () => true).score.f1;
	const lead = ours - report.mean("readability", () => true).score.f1;
	const say = (isMet: boolean) => (isMet ? "met" : "NOT MET");
	console.log(`target F1 >= ${TARGET_F1}: ${ours.toFixed(4)} ${say(ours >= TARGET_F1)}`);
	console.log(`target lead >= ${TARGET_LEAD}: ${lead.toFixed(4)} ${say(lead >= TARGET_LEAD)}`);
	console.log(`target no exception: ${say(report.failures.length === 0)}`);
}

async function main(): Promise<void> {
	if (!existsSync(sharedPath("pages", "html"))) {
		console.log("pages: ../shared/pages is not here; nothing measured.");
		return;
	}
	const half = process.argv.find((word) => word.startsWith("--half="))?.slice(-1);
	const rivals = new Map<string, Reader>([["readability", readability]]);
	const other = await defuddle();
	if (other) rivals.set("defuddle", other);
	else console.log("defuddle: not compared (DEFUDDLE names no module)");
	const report = new Report();
	for (const page of pages()) {
		if (half === undefined || String(page.half) === half) await evaluatePage(page, rivals, report);
	}
	printMeans(report);
	printLists(report, process.argv.includes("--list"));
	printTargets(report);
}

await main();
