import { ARTICLED_OUTLETS, OUTLETS } from "../../mention/words/outlets.ts";
import type { Article } from "../../model/article.ts";
import { outletsOfByline, outletsOfPrintedByline } from "./byline.ts";
import { plainName } from "./outlet-name.ts";
import { PROGRAMMES } from "./words/programmes.ts";
import { SISTERS } from "./words/sisters.ts";

/** What a page says of whose article it is. */
export type Imprint = Pick<Article, "publisher" | "byline">;

/** How far into a text byline and dateline may stand: after headline and caption. */
const OPENING = 600;
const DATELINE =
	/(?:\b\p{Lu}[\p{L}. ]{1,40}(?:,[\p{L}. ]{1,30})? ?|(?:^|\n))\((AP|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|Xinhua|PTI|ANI|dpa|DPA|NBC News|TNS)\) ?(?:—|–|--?|:)|(?:^|\n)\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}(?:, \p{Lu}[\p{L}. ]{1,20})? \((CNN|AP|Reuters|AFP)\) /u;
const FULL_NAMES: Readonly<Record<string, string>> = {
	afp: "agence france-presse",
	ap: "associated press",
	dcnf: "daily caller news foundation",
	pti: "press trust of india",
	upi: "united press international",
	"wall street journal": "wsj",
	"washington post": "wapo",
};

/**
 * What only the article's own outlet prints: its copyright, its app, its staff, its findings. Each
 * with words that the text must hold, so that hardly any text is searched for the pattern.
 */
const OWN_SIGNS: readonly (readonly [words: string, sign: RegExp])[] = [
	[
		"©",
		/(?:©|\bCopyright|\(c\)) ?(?:©|\(c\))? ?(?:(?:19|20)\d\d)?,? ?(?:The )?(\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+){0,3})/u,
	],
	[" APP", /\bGET THE ([A-Z]+(?: [A-Z]+)?) APP\b/],
	[
		" contributed to this ",
		/(?:^|\n|\. )(?:The )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})['’]s? \p{Lu}[^.\n]{3,80} contributed to this (?:report|story|article)/u,
	],
	[" learned", /\b(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}) has (?:exclusively )?learned\b/u],
	[" exclusively", /\btold ([A-Z]\p{L}+(?: \p{Lu}\p{L}+){0,2}) exclusively\b/u],
	["exclusively told ", /\bexclusively told (?:The |the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\b/u],
];

/**
 * The names of the article's own outlet in lower case: the page's publisher and the agency of byline
 * ("Ada Brandt, Associated Press") or dateline ("WASHINGTON (Reuters) —"). Where the page names none,
 * what the text prints of itself.
 */
export function ownOutlets(text: string, { publisher, byline }: Imprint): readonly string[] {
	const opening = text.slice(0, OPENING);
	const found = DATELINE.exec(opening);
	const signed = [publisher ?? signedBy(text), found?.[1] ?? found?.[2]];
	const names = [
		...signed.flatMap((name) => (name ? [plainName(name)] : [])),
		...(byline ? outletsOfByline(byline) : []),
		...outletsOfPrintedByline(opening),
	];
	return names.flatMap((name) => (FULL_NAMES[name] ? [name, FULL_NAMES[name]] : [name]));
}

function signedBy(text: string): string | null {
	const signs = OWN_SIGNS.filter(([words]) => text.includes(words));
	return signs.map(([, sign]) => sign.exec(text)?.[1]).find(isOutlet) ?? null;
}

function isOutlet(name: string | undefined): boolean {
	return name !== undefined && OUTLETS.has(plainName(name));
}

/** Whether words name one of the outlets, a programme it airs or its sister: "the Times", "Meet the Press". */
export function isOwn(words: string, own: readonly string[]): boolean {
	const name = plainName(words);
	const station = PROGRAMMES.get(name) ?? name;
	return own.some(
		(outlet) =>
			isNameOf(outlet, name) || isNameOf(outlet, station) || houseOf(outlet) === houseOf(station),
	);
}

/** The roof that an outlet is under, its own where it has no sister. */
function houseOf(outlet: string): string {
	return shortName(SISTERS.get(outlet) ?? outlet);
}

/** "NPR" of "NPR News", "Fox News" of "foxnews.com", "Times" of "New York Times", and back. */
function isNameOf(outlet: string, name: string): boolean {
	const [one, other] = [shortName(outlet), shortName(name)];
	return (
		one === other ||
		outlet.replaceAll(" ", "") === name.replaceAll(" ", "") ||
		outlet.endsWith(` ${name}`) ||
		name.startsWith(`${one} `) ||
		isEditionOf(outlet, name)
	);
}

/** "BBC-Persian", "NBC9-Lakeside"; "Star-Gazette" is a paper of its own, and so is "Al-Monitor". */
function isEditionOf(outlet: string, name: string): boolean {
	const isWhole = OUTLETS.has(name) ? !ARTICLED_OUTLETS.has(name) : /^[a-z]+\d+$/.test(name);
	return isWhole && outlet.startsWith(`${name}-`);
}

function shortName(name: string): string {
	return name.replace(/ news$/, "");
}
