import { ALIVE_CSS, ALIVE_SIGN } from "../shared/alive-style.ts";
import { browser } from "./browser.ts";
import { isFirefox } from "./which.ts";

/**
 * Ties what will be painted in a tab to the extension's life, where the browser takes style sheets away
 * with it; a tab that is tied already stays as it is. Without it marks are painted all the same, and
 * outlive the extension.
 */
export async function tiePaint(tabId: number): Promise<void> {
	if (!isFirefox()) return;
	try {
		const [top] = await browser.scripting.executeScript({
			target: { tabId, frameIds: [0] },
			func: untiedFrames,
			args: [ALIVE_SIGN],
		});
		const frameIds = top?.result as number[] | undefined;
		if (!frameIds?.length) return;
		await browser.scripting.insertCSS({ target: { tabId, frameIds }, css: ALIVE_CSS });
	} catch {
		// The tab went elsewhere, or a frame of it did.
	}
}

/** What content scripts of Firefox can ask, and no other's. */
interface FrameNaming {
	readonly runtime: { getFrameId(view: Window): number };
}

/**
 * Runs in the page and uses nothing from around it: the ids of the page's frame and of all frames of its
 * own site where the sign is not defined. In such a frame a page learns nothing that it cannot see in
 * itself; one of an advertisement, of another site, gets none.
 */
function untiedFrames(sign: string): number[] {
	const { runtime } = Reflect.get(globalThis, "browser") as unknown as FrameNaming;
	const ids: number[] = [];
	const windows: Window[] = [window];
	for (let view = windows.pop(); view && ids.length < 100; view = windows.pop()) {
		try {
			// Throws in a frame of another site.
			const style = view.getComputedStyle(view.document.documentElement);
			if (style.getPropertyValue(sign) === "") ids.push(runtime.getFrameId(view));
			for (let i = 0; i < view.length; i++) windows.push(view[i]!);
		} catch {}
	}
	return ids;
}
