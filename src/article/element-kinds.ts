/**
 * What an element is to a reader, by its tag alone: computed styles differ between a live page and
 * a parsed file, tags do not.
 */

/** Stand in a line of text. Everything else begins a block of its own. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
	(
		"A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT " +
		"RTC RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR"
	).split(" "),
);

/** Sections that HTML itself sets apart from the main text. */
export const SIDE_TAGS: ReadonlySet<string> = new Set(["NAV", "FOOTER", "ASIDE", "MENU", "FORM"]);

/** Elements that hold lines of text, where an unknown element stands in the line too. */
export const TEXT_TAGS: ReadonlySet<string> = new Set(
	"P LI H1 H2 H3 H4 H5 H6 DT DD BLOCKQUOTE".split(" "),
);

/** Whether an element stands in a line of text. Custom elements do where their parent is a text. */
export function isInline(element: Element, tag: string): boolean {
	if (INLINE_TAGS.has(tag)) return true;
	if (!tag.includes("-")) return false;
	const parent = element.parentElement?.tagName ?? "";
	return TEXT_TAGS.has(parent) || INLINE_TAGS.has(parent);
}
