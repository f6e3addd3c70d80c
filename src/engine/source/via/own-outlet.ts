/** How far into a text a dateline may stand: after headline, byline and caption. */
const DATELINE_REACH = 600;
const DATELINE =
	/\b\p{Lu}[\p{L}. ]{1,40}(?:,[\p{L}. ]{1,30})? ?\((AP|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|Xinhua|PTI|ANI|dpa|DPA|NBC News|TNS)\) ?(?:—|–|--?|:)/u;
const FULL_NAMES: Readonly<Record<string, string>> = {
	afp: "agence france-presse",
	ap: "associated press",
	pti: "press trust of india",
	upi: "united press international",
};

/**
 * The names of the article's own outlet in lower case: the page's publisher and the agency of the
 * dateline ("WASHINGTON (Reuters) —").
 *
 * @param publisher as the page's metadata give it; null when not known
 */
export function ownOutlets(text: string, publisher: string | null): readonly string[] {
	const dateline = DATELINE.exec(text.slice(0, DATELINE_REACH))?.[1] ?? null;
	const names = [publisher, dateline].flatMap((name) => (name ? [plainName(name)] : []));
	return names.flatMap((name) => (FULL_NAMES[name] ? [name, FULL_NAMES[name]] : [name]));
}

/** Whether a mention names one of the outlets: "the Times" for "The New York Times" too. */
export function isOwn(words: string, own: readonly string[]): boolean {
	const name = plainName(words);
	return own.some(
		(outlet) => name === outlet || outlet.endsWith(` ${name}`) || name.startsWith(`${outlet} `),
	);
}

function plainName(name: string): string {
	return name
		.toLowerCase()
		.replace(/\s*(?:\(.*\)|[-–—|:].*)$/, "")
		.replace(/^the /, "")
		.replace(/['’]s?$/, "")
		.replace(/\.(?:com|co\.uk|org|net|ca|in)$/, "")
		.replace(/ (?:online|web|digital)(?= |$)/g, "")
		.trim();
}
