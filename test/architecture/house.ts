/** The modules of `src/` and what each may import from its neighbours, besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	engine: [],
	posts: ["engine"],
	article: ["engine", "posts"],
	shared: ["_locales", "engine"],
	correction: ["engine", "shared"],
	platform: ["engine", "shared"],
	design: ["engine", "platform", "shared"],
	highlight: ["article", "design", "engine", "shared"],
	content: ["article", "engine", "highlight", "platform", "posts", "shared"],
	background: ["correction", "engine", "platform", "shared"],
	report: ["correction", "design", "engine", "platform", "shared"],
	popup: ["design", "engine", "platform", "report", "shared"],
	panel: ["design", "engine", "platform", "report", "shared"],
	options: ["correction", "design", "engine", "platform", "shared"],
	welcome: ["design", "engine", "platform", "shared"],
};

/** Programs of the browser; each wires other modules and is imported by none. */
export const ENTRIES = ["background", "content", "options", "panel", "popup", "welcome"] as const;

/** Packages that may be bundled, and by which modules. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
	preact: ["design", "highlight", "options", "panel", "popup", "report", "welcome"],
	idb: ["platform"],
	"webextension-polyfill": ["platform"],
};

/**
 * The engine's passes in the order in which they run, but for `mention`, which reads words wherever a
 * pass asks it to. Each may import `model` and what stands before it; `analyze.ts` and `index.ts` see
 * all of them.
 */
export const PASSES = [
	"text",
	"post",
	"quotation",
	"tagger",
	"veil",
	"cue",
	"mention",
	"attribution",
	"combination",
	"coreference",
	"source",
	"statement",
	"standards",
	"post-facts",
] as const;
