/**
 * What an element must show at least to be, or to hold, a post. Small and cheap: it stands in every page
 * that is read; what knows the platforms is asked, and comes into a page, only where this says yes.
 */

/** How each host begins whose links may be posts. */
const HOSTS =
	"twitter|x\\.com|nitter|bsky|mastodon|mstdn|mas\\.to|social|hachyderm|infosec|fosstodon|journa|threads|truths|t\\.me|telegram|facebook|fb\\.|instagr|tiktok|reddit|linkedin";
const VIDEO_HOSTS = "|youtu|ytimg";
/** In an address that is a part of another, slashes are escaped. */
const SLASH = "(?:/|%2f)";
/** Steps of a post's path that few other addresses of a platform have. */
const STEP =
	"(?:status(?:es)?|(?<!intent/)posts?|embed|player|watch|live|live_stream|videos?|photos?|reels?|shorts|comments|feed.+update|[petv]|tv|vi|vi_webp)(?:[/%?#]|$)|share[/%](?!url)|video\\.php";
const byPath = (hosts: string) => `(?:[/.]|%2f)(?:${hosts})[^?&]*${SLASH}(?:${STEP})`;
const BY_NUMBER = `(?:@|%40)[^/?&]+${SLASH}\\d|t(?:elegram)?\\.me[^?&]*${SLASH}\\d|fb\\.watch|fbid`;

const LINK = new RegExp(`${byPath(HOSTS)}|${BY_NUMBER}`, "is");
/** Links to a whole video are no posts, players are. */
const ADDRESS = new RegExp(
	`${byPath(HOSTS + VIDEO_HOSTS)}|youtu\\.be|youtu.*v(?:=|%3d)|${BY_NUMBER}`,
	"is",
);
/** Attributes that name a post by its number. */
const NAMES =
	/tweet|twitter-id|shortcode|bluesky|telegram|permalink-path|videoid|youtube-?id|yt-id/;
/** Classes by which an attribute without a platform's address is read. */
const CLASSES = /(?:mastodon|tiktok)-embed/;
const QUOTED_CLASSES = /tweet|twitter|-embed|embed-|-media|-post|fb-|youtube|reddit|linkedin/i;

/** No address of a post is longer; data addresses can be megabytes. */
export const LONGEST_ADDRESS = 4_000;
/** Elements that are no embed code, whatever their attributes say. */
const NEVER = /^(?:IMG|PICTURE|SOURCE|BUTTON|LINK|META|INPUT|FORM|BODY|HTML|MAIN|ARTICLE)$/;
/** Attributes in which no post is looked for. */
export const SPEAKS_OF_LOOKS: ReadonlySet<string> = new Set(
	"alt class id srcdoc style title".split(" "),
);
/** Elements looked at in what an element shows from a tree of its own. */
const MOST_WITHIN = 300;

/** Whether an element may be a post's embed code or a link to a post, or show one in a tree of its own. */
export function mayBePost(element: Element, tag: string): boolean {
	return hasTrace(element, tag) || tracesWithin(element, tag).length > 0;
}

/** Whether an element itself may be a post's embed code or a link to a post. */
export function hasTrace(element: Element, tag: string): boolean {
	if (tag === "A") return isAddress(LINK, element.getAttribute("href"));
	if (tag === "BLOCKQUOTE") return mayBeQuoted(element);
	return !NEVER.test(tag) && hasTracesInAttributes(element);
}

/**
 * Elements with traces in what an element shows from a tree of its own: publishers draw posts in frames
 * of their own site and in custom elements, whose open shadow root holds the embed code. Frames of other
 * sites and closed roots stay closed.
 */
export function tracesWithin(element: Element, tag: string): Element[] {
	const root = tag === "IFRAME" ? frameDocument(element) : element.shadowRoot;
	if (!root) return [];
	const found: Element[] = [];
	const inner = root.querySelectorAll("*");
	for (let i = 0; i < inner.length && i < MOST_WITHIN; i++) {
		const tagWithin = inner[i]!.tagName.toUpperCase();
		if (tagWithin !== "A" && hasTrace(inner[i]!, tagWithin)) found.push(inner[i]!);
	}
	return found;
}

/** Null for a frame of another site, and in a parsed file. */
function frameDocument(frame: Element): Document | null {
	return "contentDocument" in frame ? (frame as HTMLIFrameElement).contentDocument : null;
}

/** Asked first, as most values are told by it: the patterns are dear to ask, and to make ready. */
const MAY_BE_ADDRESS = /[.@%]/;

function isAddress(pattern: RegExp, value: string | null): boolean {
	if (value === null || value.length > LONGEST_ADDRESS) return false;
	return MAY_BE_ADDRESS.test(value) && pattern.test(value);
}

/** A quotation is a post by its class, by its own attributes, or by a link in it. */
function mayBeQuoted(element: Element): boolean {
	if (QUOTED_CLASSES.test(element.getAttribute("class") ?? "")) return true;
	if (element.hasAttribute("data-twitter") || hasTracesInAttributes(element)) return true;
	for (const link of element.querySelectorAll("a[href]")) {
		if (isAddress(ADDRESS, link.getAttribute("href"))) return true;
	}
	return false;
}

function hasTracesInAttributes(element: Element): boolean {
	return element.getAttributeNames().some((name) => {
		if (name === "class") return CLASSES.test(element.getAttribute(name) ?? "");
		if (SPEAKS_OF_LOOKS.has(name)) return false;
		return NAMES.test(name) || isAddress(ADDRESS, element.getAttribute(name));
	});
}

/** Class names of embed code in a script, which a page draws later. */
const EMBED_CODE = /(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|text-post-media)/;

/** Whether a script's text may hold embed code of posts with their words. */
export function mayHoldPosts(script: string): boolean {
	return EMBED_CODE.test(script);
}
