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
