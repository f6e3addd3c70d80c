import { existsSync } from "node:fs";
import { join } from "node:path";
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
/** Entries that are plain scripts; the others are pages with their HTML. */
const SCRIPTS = ["background"] as const;
/** The script that stands in pages of the web, the one that reads and marks, and what comes after it. */
const GATE = { gate: "src/content/gate-main.ts" };
const CONTENT = { content: "src/content/main.ts" };
const LATE = {
	guide: "src/content/guide-main.ts",
	posts: "src/content/posts-main.ts",
	seldom: "src/content/seldom-main.ts",
};
const PAGES = ["popup", "panel", "options", "welcome"] as const;

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

/** The esbuild runs that make one browser's bundles in a folder. An entry is there when its folder is. */
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
		...runOf(scripts, mains(SCRIPTS)),
		...runOf({ ...inPages(), ...COMPILED_AT_ONCE }, GATE),
		...runOf({ ...inPages("gate"), ...COMPILED_AT_ONCE }, CONTENT),
		...runOf(inPages("gate", "content"), LATE),
		...runOf(pages, mains(PAGES)),
		...runOf(pages, sheets(PAGES)),
	];
}

function runOf(options: BuildOptions, entryPoints: Record<string, string>): BuildOptions[] {
	return Object.keys(entryPoints).length > 0 ? [{ ...options, entryPoints }] : [];
}

/** Entries that have an HTML page of their own, `src/NAME/NAME.html`. */
export function pagesPresent(): string[] {
	return PAGES.filter((name) => existsSync(join(ROOT, "src", name, `${name}.html`)));
}

function mains(names: readonly string[]): Record<string, string> {
	return existing(names, (name) => [`src/${name}/main.tsx`, `src/${name}/main.ts`]);
}

function sheets(names: readonly string[]): Record<string, string> {
	return existing(names, (name) => [`src/${name}/${name}.css`]);
}

function existing(
	names: readonly string[],
	candidates: (name: string) => string[],
): Record<string, string> {
	const found: Record<string, string> = {};
	for (const name of names) {
		const path = candidates(name).find((candidate) => existsSync(join(ROOT, candidate)));
		if (path) found[name] = path;
	}
	return found;
}
