/**
 * The connection over which a page tells a panel where its reader is. It lives exactly as long as both
 * of them: a page without a panel watches and sends nothing, and the background sleeps through it.
 */
import { isReaderPlace, type ReaderPlace } from "../shared/reader-place.ts";
import { browser } from "./browser.ts";
import { viewSender } from "./sender.ts";

const NAME = "follow";

/**
 * The page's end.
 *
 * @param onFollowed called for every panel that begins to follow, with what tells it a place; gives
 *   what ends it
 */
export function answerFollowers(
	onFollowed: (tell: (place: ReaderPlace) => void) => () => void,
): void {
	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== NAME || !port.sender || !viewSender(port.sender)) return;
		const stop = onFollowed((place) => port.postMessage(place));
		port.onDisconnect.addListener(stop);
	});
}

/**
 * The panel's end. A page that runs no content script ends it at once.
 *
 * @param onEnd the page went away or cannot be followed; not called after the returned function
 * @returns ends following
 */
export function followPage(
	tabId: number,
	onPlace: (place: ReaderPlace) => void,
	onEnd: () => void,
): () => void {
	const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
	port.onMessage.addListener((message: unknown) => {
		if (isReaderPlace(message)) onPlace(message);
	});
	port.onDisconnect.addListener(() => {
		// Chromium wants to see that the reason was looked at.
		void browser.runtime.lastError;
		onEnd();
	});
	return () => port.disconnect();
}
