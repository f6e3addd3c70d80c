import type { BuildOptions } from "esbuild";
import type { CodeOwner } from "../../src/content/twin.ts";
import { noMarkup } from "./no-markup.ts";
import { ownApi } from "./own-api.ts";
import { type Browser, ROOT } from "./paths.ts";
import { takenFrom } from "./taken-from.ts";

/** Oldest versions that `manifest.json` admits. */
export const TARGETS: Readonly<Record<Browser, string>> = {
	chrome: "chrome128",
	firefox: "firefox140",
};
const BACKGROUND = { background: "src/background/main.ts" };
/** The script that stands in pages of the web, the one that reads and marks, and what comes after it. */
const GATE = { gate: "src/content/gate-main.ts" };
const CONTENT = { content: "src/content/main.ts" };
const LATE = {
	guide: "src/content/guide-main.ts",
	posts: "src/content/posts-main.ts",
	seldom: "src/content/seldom-main.ts",
};
/** The extension's own pages, each with its HTML and style sheet: `src/VIEW/VIEW.html`. */
export const VIEWS = ["popup", "panel", "options", "welcome"] as const;
type ViewName = (typeof VIEWS)[number];
/** Views that shall be there at once: what wraps the browser's API takes its time. */
const AT_ONCE = ["popup", "panel"] as const;
const IN_TABS = ["options", "welcome"] as const;
/** What of the popup comes before and after the rest. */
const POPUP_PARTS = {
	"popup-ask": "src/popup/ask-main.ts",
	"popup-later": "src/popup/later-main.ts",
};

/**
 * Asks Chromium to compile all functions with the script, from 136 on: nearly all of them run at once,
 * and each that is compiled when it is called first is read twice
 * (https://v8.dev/blog/explicit-compile-hints). Others see a comment.
 */
const COMPILED_AT_ONCE: BuildOptions = { banner: { js: "//# allFunctionsCalledOnLoad" } };

export interface BundleChoices {
	/** Readable code with source maps, for development. */
	readonly readable: boolean;
}

/** The esbuild runs that make one browser's bundles in a folder. */
export function bundlesFor(
	browser: Browser,
	folder: string,
	choices: BundleChoices,
): BuildOptions[] {
	const shared: BuildOptions = {
		bundle: true,
		target: TARGETS[browser],
		outdir: folder,
		absWorkingDir: ROOT,
		minify: !choices.readable,
		sourcemap: choices.readable ? "inline" : false,
		legalComments: "none",
		charset: "utf8",
		jsx: "automatic",
		jsxImportSource: "preact",
		define: { "process.env.NODE_ENV": '"production"' },
		plugins: [noMarkup],
		logLevel: "warning",
	};
	// Scripts put their styles into pages themselves, so they get them as text.
	const scripts: BuildOptions = { ...shared, format: "iife", loader: { ".css": "text" } };
	const inPages = (...owners: readonly CodeOwner[]): BuildOptions => ({
		...scripts,
		plugins: [...owners.map(takenFrom), ownApi, noMarkup],
	});
	const pages: BuildOptions = { ...shared, format: "esm" };
	return [
		{ ...scripts, entryPoints: BACKGROUND },
		{ ...inPages(), ...COMPILED_AT_ONCE, entryPoints: GATE },
		{ ...inPages("gate"), ...COMPILED_AT_ONCE, entryPoints: CONTENT },
		{ ...inPages("gate", "content"), entryPoints: LATE },
		{ ...pages, entryPoints: mainsOf(IN_TABS) },
		{
			...pages,
			plugins: [ownApi, noMarkup],
			entryPoints: { ...mainsOf(AT_ONCE), ...POPUP_PARTS },
		},
		{ ...pages, entryPoints: entriesOf(VIEWS, (view) => `src/${view}/${view}.css`) },
	];
}

function mainsOf(views: readonly ViewName[]): Record<string, string> {
	return entriesOf(views, (view) => `src/${view}/main.tsx`);
}

function entriesOf(
	views: readonly ViewName[],
	pathOf: (view: ViewName) => string,
): Record<string, string> {
	return Object.fromEntries(views.map((view) => [view, pathOf(view)]));
}
