import { isForOthers } from "./furniture.ts";
import { type JsonObject, type StructuredData, textsOf } from "./structured-data.ts";

/** Names that publishers give to what closes an article to readers who do not pay. */
const WALL_NAMES =
	/(?:^|[\s_-])(?:pay-?wall(?:ed)?|regwall|(?:subscriber|premium|metered)-?wall|(?:content|article)-?gate|gated-?content|subscribers?-only|gateway(?:-content)?|(?:gh-post-)?upgrade-cta(?:-content)?|piano-(?:inline|offer)|tp-container-inner)(?:$|[\s_-])/i;
const MAY_BE_WALL =
	'[class*="wall" i], [class*="gate" i], [class*="subscriber" i], [class*="piano" i], [class*="tp-container" i], [class*="upgrade" i], [id*="wall" i], [id*="gate" i], [amp-access], [subscriptions-section]';
const MOST_LOOKED_AT = 200;

/** Elements that are named as a wall is, which any wrapper may be. */
export function wallsIn(document: Document): Element[] {
	const candidates = [...document.querySelectorAll(MAY_BE_WALL)].slice(0, MOST_LOOKED_AT);
	return candidates.filter((element) => {
		const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
		return WALL_NAMES.test(names) || isForOthers(element);
	});
}

/** The page may say so of the article or of the part of it that is closed. */
export function isNotFree(article: JsonObject): boolean {
	const parts = Array.isArray(article.hasPart) ? article.hasPart : [article.hasPart];
	return [article, ...parts].some((part: unknown) => {
		const free = (part as JsonObject | null | undefined)?.isAccessibleForFree;
		return free === false || /(?:^|\/)false$/i.test(textsOf(free)[0] ?? "");
	});
}

/** Whether the page may close its article to some; asked of every page. */
export function mayBeClosed(document: Document, data: StructuredData): boolean {
	return data.articles.some(isNotFree) || wallsIn(document).length > 0;
}

/** Whether a text may break off: all that do end with a letter, and few others. */
export function mayBreakOff(text: string): boolean {
	return /[a-z]/.test(text.trimEnd().at(-1) ?? "");
}
