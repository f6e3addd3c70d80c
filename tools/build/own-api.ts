import type { Plugin } from "esbuild";

/**
 * Gives scripts that run in pages, and views that must be there at once, the browser's own API instead
 * of webextension-polyfill. The oldest browsers of `manifest.json` answer it with promises; wrapping all
 * of it would cost every page a tenth of what the extension runs there, and popup and panel a tenth of
 * their size. Background, options and welcome page keep the polyfill.
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
