import { ARTICLED_OUTLETS, OUTLETS } from "../../mention/words/outlets.ts";
import { PROGRAMMES } from "./words/programmes.ts";

/** How far into a text a dateline may stand: after headline, byline and caption. */
const DATELINE_REACH = 600;
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
 * The names of the article's own outlet in lower case: the page's publisher and the agency of the
 * dateline ("WASHINGTON (Reuters) —"). Where the page names none, what the text prints of itself.
 *
 * @param publisher as the page's metadata give it; null when not known
 */
export function ownOutlets(text: string, publisher: string | null): readonly string[] {
	const found = DATELINE.exec(text.slice(0, DATELINE_REACH));
	const dateline = found?.[1] ?? found?.[2] ?? null;
	const signed = publisher ?? signedBy(text);
	const names = [signed, dateline].flatMap((name) => (name ? [plainName(name)] : []));
	return names.flatMap((name) => (FULL_NAMES[name] ? [name, FULL_NAMES[name]] : [name]));
}

function signedBy(text: string): string | null {
	const signs = OWN_SIGNS.filter(([words]) => text.includes(words));
	return signs.map(([, sign]) => sign.exec(text)?.[1]).find(isOutlet) ?? null;
}

function isOutlet(name: string | undefined): boolean {
	return name !== undefined && OUTLETS.has(plainName(name));
}

/** Whether words name one of the outlets, or a programme it airs: "the Times", "Meet the Press". */
export function isOwn(words: string, own: readonly string[]): boolean {
	const name = plainName(words);
	return own.some((outlet) => isNameOf(outlet, name) || isNameOf(outlet, PROGRAMMES.get(name)));
}

/** "NPR" of "NPR News", "Fox News" of "foxnews.com", "Times" of "New York Times", and back. */
function isNameOf(outlet: string, name: string | undefined): boolean {
	if (!name) return false;
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

/**
 * An outlet's name as it is held beside others: lower case, without article and web ending. What
 * follows the call sign of a station is no part of it: "KXYZ-TV Lakeside".
 */
export function plainName(name: string): string {
	return name
		.toLowerCase()
		.replace(/\s*(?:\(.*\)|[–—|:].*|\s-.*)$/, "")
		.replace(/^the /, "")
		.replace(/['’]s?$/, "")
		.replaceAll("’", "'")
		.replace(/\.(?:com|co\.uk|org|net|ca|in)$/, "")
		.replace(/-(?:tv|fm|am)\b.*$/, "")
		.replace(/ (?:online|web|digital)(?= |$)/g, "")
		.trim();
}
