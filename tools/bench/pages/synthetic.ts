/** A page that is measured. */
export interface BenchPage {
	readonly name: string;
	readonly html: string;
	/** Words of its article; null where it has none, or nobody counted. */
	readonly words: number | null;
	/** The Content-Security-Policy it is served with; left out: none. */
	readonly policy?: string;
}

const LENGTHS = [1_000, 10_000, 50_000, 100_000] as const;
const MANY_ATTRIBUTIONS = 1_000;
/** Elements of a page that is an app: more than a full mailbox or board has. */
const APP_ELEMENTS = 75_000;
/** Teasers on a front page, four elements each. */
const FRONT_TEASERS = 400;

const PLACES = ["harbour", "clinic", "council", "dam", "school", "railway", "market", "archive"];
const ROLES = ["officials", "engineers", "diplomats", "lawyers", "nurses", "advisers", "clerks"];
const NAMES = ["Elena Varga", "Tomas Brandl", "Ruth Lindqvist", "Omar Haddad", "Jana Petrova"];

/** Articles of exactly so many words, one in about 40 of them within an attribution's source. */
export function syntheticArticles(): BenchPage[] {
	const articles = LENGTHS.map((words) => articleOf(words));
	return [...articles, attributions(MANY_ATTRIBUTIONS)];
}

/** A made-up article of exactly so many words. */
export function articleOf(words: number): BenchPage {
	const paragraphs: string[] = [];
	let left = words;
	for (let i = 0; left > 0; i++) {
		const paragraph = paragraphAt(i).split(" ").slice(0, left);
		left -= paragraph.length;
		paragraphs.push(paragraph.join(" "));
	}
	return { name: `${words.toLocaleString("en")} words`, html: pageOf(paragraphs), words };
}

/** Every sentence of it says who says so. */
function attributions(count: number): BenchPage {
	const sentences = Array.from({ length: count }, (_, i) => spoken(i));
	const paragraphs = sentences.flatMap((_, i) =>
		i % 4 === 0 ? [sentences.slice(i, i + 4).join(" ")] : [],
	);
	const words = paragraphs.join(" ").split(" ").length;
	const name = `${count.toLocaleString("en")} attributions`;
	return { name, html: pageOf(paragraphs), words };
}

/** A page with a great many elements and no article: rows of labels, links and buttons. */
export function appPage(): BenchPage {
	const perRow = 6;
	const rows = Array.from(
		{ length: APP_ELEMENTS / perRow },
		(_, i) =>
			`<div class="row"><input type="checkbox"><span>Item ${i}</span><a href="#${i}">Open</a><b>due</b><button>Move</button></div>`,
	);
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><body><main>${rows.join("")}</main></body></html>`;
	return { name: `app of ${APP_ELEMENTS.toLocaleString("en")} elements`, html, words: null };
}

/** A site's front page: as many short headlines and links as such a page has, and no article. */
export function frontPage(): BenchPage {
	const teasers = Array.from(
		{ length: FRONT_TEASERS },
		(_, i) =>
			`<li><a href="/${i}"><h3>Plan ${i} for the ${pick(PLACES, i)} is late</h3></a><span>${i} min</span></li>`,
	);
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body><main><ul>${teasers.join("")}</ul></main></body></html>`;
	return { name: `front page of ${FRONT_TEASERS} teasers`, html, words: null };
}

/** Three sentences, no two paragraphs alike: what a page repeats word for word is no article. */
function paragraphAt(i: number): string {
	const place = pick(PLACES, i);
	return (
		`On day ${i + 1} the ${place} stayed shut and the street before it was quiet until noon. ${spoken(i)} ` +
		`The gates of the ${pick(PLACES, i + 3)} were painted in spring, and ${i + 20} people walked past them every hour.`
	);
}

function spoken(i: number): string {
	const place = pick(PLACES, i);
	if (i % 2 === 0) return `${pick(NAMES, i)} said that plan ${i + 1} for the ${place} was late.`;
	return `Two ${pick(ROLES, i)} familiar with plan ${i + 1} said, asking not to be named, that the ${place} would open again.`;
}

function pick(list: readonly string[], i: number): string {
	return list[i % list.length]!;
}

function pageOf(paragraphs: readonly string[]): string {
	const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
	const links = `<a href="/other">Other news</a> `.repeat(40);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long read</title>
<style>body{font:18px/1.5 serif;max-width:40em;margin:auto}</style>
<body><header><nav>${links}</nav></header><article><h1>A long read</h1>${body}</article></body></html>`;
}
