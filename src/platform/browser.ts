import type { Browser } from "webextension-polyfill";

export type { Runtime } from "webextension-polyfill";

/** Chromium calls it `chrome` until version 148; Firefox has `chrome` too, of the old kind. */
interface Names {
	readonly browser?: Browser;
	readonly chrome?: Browser;
}

const { browser: own, chrome }: Names = globalThis as unknown as Names;

/**
 * The one place that touches the browser's extension API. The rest of this folder wraps only what
 * the extension uses, so that browser differences and tests have one seam. All of that answers with
 * promises in both browsers since manifest version 3, so that nothing need be laid over it; messages
 * are answered by callback, as Chromium takes no promise for an answer until version 148.
 */
export const browser = (own ?? chrome) as Browser;
