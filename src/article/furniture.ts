import { SIDE_TAGS } from "./element-kinds.ts";
import { FURNITURE_WORDS } from "./furniture-words.ts";

const WORDS = new RegExp(`(?:^|[\\s_-])(?:${FURNITURE_WORDS.join("|")})(?:$|[\\s_-])`);
const CAMEL = /([a-z])(?=[A-Z])/g;
const SIDE_ROLES =
	/^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|alert|tooltip)$/;

/** Class names and id as lower-case words parted by hyphens and blanks. */
export function namesOf(element: Element): string {
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	return names.length < 2 ? "" : names.replace(CAMEL, "$1-").toLowerCase();
}

const COMMENTS =
	/(?:^|\s)(?:comments?(?:-(?:area|container|content|list|section|thread|wrap|wrapper))?|disqus[\w-]*|discussion|respond)(?:$|\s)/;

/** Whether an element of such names (`namesOf`) says by a whole one that it holds readers' comments. */
export function holdsComments(names: string): boolean {
	return names !== "" && COMMENTS.test(names);
}

/** How surely an element is furniture: by tag or role, by a word in its names, not at all. */
export type Mark = "by-kind" | "by-name" | null;

/**
 * Whether AMP shows an element only to readers for whom the article is closed (amp-access and
 * amp-subscriptions, https://amp.dev/documentation/components/amp-subscriptions).
 */
export function isForOthers(element: Element): boolean {
	if (element.getAttribute("subscriptions-section") === "content-not-granted") return true;
	return element.getAttribute("amp-access")?.startsWith("NOT") ?? false;
}

/**
 * Whether an element is set up as furniture: navigation, shares, related links, advertisements.
 * What it holds may still overrule that, as where a whole page sits in `div.has-sidebar`.
 *
 * @param names see `namesOf`
 */
export function markOf(element: Element, tag: string, names: string): Mark {
	if (SIDE_TAGS.has(tag)) return "by-kind";
	if (isForOthers(element)) return "by-kind";
	const role = element.getAttribute("role");
	if (role !== null && SIDE_ROLES.test(role)) return "by-kind";
	if (names === "") return null;
	if (holdsComments(names)) return "by-kind";
	// A paragraph behind the paywall is text; a box of that name asks for money.
	const isText = tag === "P" && names.includes("paywall");
	return !isText && WORDS.test(names) ? "by-name" : null;
}
