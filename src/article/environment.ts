import { everyPlatform } from "../posts/index.ts";
import { TEXT_TAGS } from "./element-kinds.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { seldomReader } from "./seldom-reader.ts";
import { tagOf } from "./silent-tags.ts";
import type { WantedPart } from "./wanted.ts";

/**
 * Reads a live page: asks the browser what the reader can see. The page is only read, so styles are
 * computed once at the first question. A page that is hidden as a whole is about to be shown (sites
 * do so against flicker while scripts load); then only markup counts.
 *
 * @param window of the page, or of a frame in it of the same site
 * @param parts what reads posts and what few pages have; null: it is not there yet
 * @param choose which article to read where the page sets several one below the other
 */
export function livePage(
	window: Window,
	parts: Pick<ReadEnvironment, WantedPart>,
	choose?: NonNullable<ReadEnvironment["choose"]>,
): ReadEnvironment {
	const { body } = window.document;
	const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	const isPageHidden = body !== null && !isShown(body);
	return {
		address: addressOf(window),
		posts: parts.posts,
		seldom: parts.seldom,
		...(window.parent !== window && { around: window.parent.document }),
		...(choose && { choose }),
		isHidden: isPageHidden
			? isHiddenByMarkup
			: (element) => !isShown(element) && !isBoxless(window, element),
	};
}

/** A frame whose document was written by the page around it has that page's address. */
function addressOf(window: Window): string {
	const { protocol, href } = window.location;
	return /^https?:$/.test(protocol) || window.parent === window ? href : addressOf(window.parent);
}

/** `display: contents` has no box of its own, so that the browser calls it invisible. */
function isBoxless(window: Window, element: Element): boolean {
	return window.getComputedStyle(element).display === "contents";
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Reads a parsed file, where only markup tells what is hidden. `address` is where it came from. */
export function parsedPage(address: string | null): ReadEnvironment {
	return { address, posts: everyPlatform, seldom: seldomReader, isHidden: isHiddenByMarkup };
}

function isHiddenByMarkup(element: Element): boolean {
	if (element.hasAttribute("hidden")) return true;
	if (HIDDEN_STYLE.test(element.getAttribute("style") ?? "")) return true;
	// On a paragraph it marks text behind a paywall that readers with the eye can see.
	const hides = element.getAttribute("aria-hidden") === "true";
	return hides && !TEXT_TAGS.has(tagOf(element));
}
