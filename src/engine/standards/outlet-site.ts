import { plainName } from "../source/via/outlet-name.ts";
import { PROGRAMMES } from "../source/via/words/programmes.ts";

const HOST_OF_URL = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([\w.-]+)/i;
/** What sites put behind an outlet's name, and outlets behind their own. */
const BEHIND = "(?:news|online|tv|live|mag|magazine|us|uk)";
const BEHIND_LABEL = new RegExp(`^${BEHIND}?$`);
const BEHIND_NAME = new RegExp(`(?<=.) ${BEHIND}$`);
/** Shorter ones could be anybody's, but for a site's whole name: "ft.com". */
const SHORTEST_LABEL = 3;
/** RFC 1035. */
const LONGEST_LABEL = 63;
/** Of an outlet's name; what is longer names none. */
const MOST_WORDS = 8;
/** "co", "com", "go": the name stands before them. */
const LONGEST_MIDDLE = 3;

/** The host of an address without "www."; null where there is none. */
export function siteOf(url: string | null): string | null {
	return (url && HOST_OF_URL.exec(url)?.[1]?.toLowerCase()) ?? null;
}

/**
 * Whether a host bears an outlet's name: as a whole ("reuters.com", "politi.co", "thehill.com"), or
 * in beginnings of its words ("wsj.com", "nytimes.com", "apnews.com").
 */
export function isSite(name: string, host: string): boolean {
	const plain = plainName(name);
	const words = (PROGRAMMES.get(plain) ?? plain).replace(BEHIND_NAME, "").match(/[\p{L}\d]+/gu);
	if (!words || words.length > MOST_WORDS) return false;
	if (host.toLowerCase().split(".").slice(-2).join("") === words.join("")) return true;
	return labelsOf(host).some(
		(label) => isSpelled(label, words) || isSpelled(label.replace(/^the/, ""), words),
	);
}

/** The part of a host that is its owner's name: "bbc" of "news.bbc.co.uk", "abcnews" of "abcnews.go.com". */
function labelsOf(host: string): readonly string[] {
	const [, owner = "", below = ""] = host.toLowerCase().split(".").reverse();
	const isAlone = below === "" || below === "www";
	const labels = [owner, ...(owner.length <= LONGEST_MIDDLE ? [below] : [])];
	return labels.filter(
		(label) =>
			(label.length >= SHORTEST_LABEL || (isAlone && label === owner)) &&
			label.length <= LONGEST_LABEL,
	);
}

/** Whether a label is made of a beginning of each word, in their order; of a lone word all of it. */
function isSpelled(label: string, words: readonly string[]): boolean {
	let ends = new Set([0]);
	for (const word of words) {
		const next = new Set<number>();
		for (const end of ends) {
			for (let length = words.length === 1 ? word.length : 1; length <= word.length; length++) {
				if (!label.startsWith(word.slice(0, length), end)) break;
				next.add(end + length);
			}
		}
		ends = next;
	}
	return [...ends].some((end) => BEHIND_LABEL.test(label.slice(end)));
}
