import type { Plugin } from "esbuild";

/**
 * Gives scripts that run in pages the browser's own API instead of webextension-polyfill. They use
 * little of it (messages, names, texts), which the oldest browsers of `manifest.json` answer with
 * promises; wrapping all of it would cost every page a tenth of what the extension runs there.
 * Background and views keep the polyfill.
 */
export const ownApi: Plugin = {
	name: "own-api",
	setup({ onLoad, onResolve }) {
		onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({
			path,
			namespace: "own-api",
		}));
		onLoad({ filter: /.*/, namespace: "own-api" }, () => ({
			contents: "export default globalThis.browser ?? globalThis.chrome;",
		}));
	},
};
