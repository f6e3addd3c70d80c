import {
	cleaned,
	type JsonObject,
	nameOf,
	type StructuredData,
	textsOf,
} from "./structured-data.ts";

/** What the page says about itself. */
export interface Metadata {
	/** Titles as the page gives them, likeliest first; the window title may end in the site's name. */
	readonly titles: readonly string[];
	readonly publisher: string | null;
	readonly byline: string | null;
	/** ISO 8601 where the page's date can be read as one, else as printed. */
	readonly published: string | null;
	readonly url: string | null;
	/** BCP 47 code. */
	readonly language: string | null;
}

/** Reads title, publisher, byline, date, address and language from the page's head and JSON-LD. */
export function readMetadata(
	document: Document,
	data: StructuredData,
	address: string | null,
): Metadata {
	const metas = readMetas(document);
	const article = data.articles.find(({ headline }) => typeof headline === "string");
	const first = (...names: string[]) => firstOf(metas, names);
	return {
		titles: [
			cleaned(textsOf(article?.headline)[0]),
			first("og:title", "twitter:title", "dc.title"),
			cleaned(document.querySelector("title")?.textContent),
		].filter((title) => title !== null),
		publisher:
			first("og:site_name") ?? publisherOf(data) ?? first("application-name", "dc.publisher"),
		byline: bylineOf(document, data, metas),
		published: publishedOf(document, data, metas),
		url: addressOf(document, metas, address),
		language: languageOf(document, data, metas),
	};
}

/**
 * The same for one of several articles on a page whose head speaks of another.
 *
 * @param own the article's JSON-LD, where the page has some
 * @param page what the head says, for what holds of the whole site
 */
export function storyMetadata(
	element: Element,
	heading: string,
	own: JsonObject | undefined,
	page: Metadata,
	address: string | null,
): Metadata {
	const dated = textsOf(own?.datePublished)[0] ?? timeElement(element)?.getAttribute("datetime");
	return {
		titles: [heading],
		publisher: page.publisher,
		byline: (own && authorsOf(own)) ?? printedByline(element),
		published: isoDate(cleaned(dated)),
		url: webAddress(address, null),
		language: page.language,
	};
}

function readMetas(document: Document): ReadonlyMap<string, string> {
	const metas = new Map<string, string>();
	for (const meta of document.querySelectorAll("meta[content]")) {
		const content = cleaned(meta.getAttribute("content"));
		const name =
			meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
		if (content === null || name === null) continue;
		const key = name.trim().toLowerCase();
		if (!metas.has(key)) metas.set(key, content);
	}
	return metas;
}

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
	for (const name of names) {
		const value = metas.get(name);
		if (value !== undefined) return value;
	}
	return null;
}

function publisherOf(data: StructuredData): string | null {
	for (const { publisher } of data.articles) {
		const name = nameOf(publisher);
		if (name !== null) return name;
	}
	return null;
}

const ADDRESS = /^https?:|^@|\//i;

function bylineOf(
	document: Document,
	data: StructuredData,
	metas: ReadonlyMap<string, string>,
): string | null {
	for (const article of data.articles) {
		const people = authorsOf(article);
		if (people !== null) return people;
	}
	const named = [
		"author",
		"parsely-author",
		"sailthru.author",
		"dc.creator",
		"byl",
		"article:author",
	];
	const name = named.map((key) => metas.get(key)).find((value) => value && !ADDRESS.test(value));
	return name ?? printedByline(document);
}

function authorsOf({ author }: JsonObject): string | null {
	const names = (Array.isArray(author) ? author : [author]).map(nameOf);
	const people = names.filter((name) => name !== null && !ADDRESS.test(name));
	return people.length > 0 ? people.join(", ") : null;
}

const BYLINES =
	'[rel~="author"], [itemprop="author"], .byline, .author-name, .article-author, .author';
const LONGEST_BYLINE = 150;

function printedByline(within: ParentNode): string | null {
	for (const element of within.querySelectorAll(BYLINES)) {
		const line = cleaned(element.textContent);
		if (line !== null && line.length <= LONGEST_BYLINE) return line.replace(/^by:?\s+/i, "");
	}
	return null;
}

const DATES = [
	"article:published_time",
	"datepublished",
	"parsely-pub-date",
	"sailthru.date",
	"dc.date.issued",
	"dc.date",
	"pubdate",
	"publishdate",
	"publish-date",
	"publication_date",
	"date",
];

function publishedOf(
	document: Document,
	data: StructuredData,
	metas: ReadonlyMap<string, string>,
): string | null {
	const dates = data.articles.flatMap((article: JsonObject) => textsOf(article.datePublished));
	const printed =
		dates[0] ?? firstOf(metas, DATES) ?? timeElement(document)?.getAttribute("datetime") ?? null;
	return isoDate(cleaned(printed));
}

function timeElement(within: ParentNode): Element | null {
	return (
		within.querySelector('[itemprop="datePublished"][datetime]') ??
		within.querySelector("time[datetime]")
	);
}

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:.,]+ ?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;

/** Only times that state their zone are turned: `Date` would read the others in this machine's. */
function isoDate(printed: string | null): string | null {
	if (printed === null || ISO_DATE.test(printed)) return printed;
	if (!/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?$/.test(printed)) return printed;
	const time = Date.parse(printed);
	return Number.isNaN(time) ? printed : new Date(time).toISOString();
}

function addressOf(
	document: Document,
	metas: ReadonlyMap<string, string>,
	address: string | null,
): string | null {
	const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
	for (const candidate of [canonical, metas.get("og:url"), address]) {
		const url = webAddress(candidate, address);
		if (url !== null) return url;
	}
	return null;
}

/** An http(s) address in full; null for anything else. */
export function webAddress(href: string | null | undefined, base: string | null): string | null {
	const text = href?.trim();
	if (!text) return null;
	const url = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function languageOf(
	document: Document,
	data: StructuredData,
	metas: ReadonlyMap<string, string>,
): string | null {
	const declared =
		document.documentElement?.getAttribute("lang") ??
		document.documentElement?.getAttribute("xml:lang") ??
		textsOf(data.articles[0]?.inLanguage)[0] ??
		firstOf(metas, ["content-language", "og:locale", "language"]);
	const code = declared?.trim().replace("_", "-") ?? "";
	return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? code : null;
}
