import { canPaint } from "../shared/can-paint.ts";
import { viewOf } from "./framing.ts";

/** What our rules select, and nobody else's by chance: see `PaintNames`. */
const OURS = /(?<=[{}]\s*)::highlight\((q[0-9a-z]{1,7}[ab]\d)\)\s*\{/g;

/**
 * Takes off the paint of a content script whose extension was updated or turned off: it cannot do so
 * itself, where the browser took it away, and its names are known from its style sheet alone.
 */
export function clearLeftovers(document: Document): void {
	const view = viewOf(document);
	if (!view || !canPaint()) return;
	const { adoptedStyleSheets: sheets } = document;
	for (let i = sheets.length - 1; i >= 0; i--) {
		const names = namesIn(sheets[i]!);
		for (const name of names) view.CSS.highlights.delete(name);
		if (names.length > 0) sheets.splice(i, 1);
	}
}

/** Names that a sheet of ours paints; none for any other sheet. */
function namesIn({ cssRules }: CSSStyleSheet): readonly string[] {
	const outer = cssRules[0];
	if (cssRules.length !== 1 || !outer || !("cssRules" in outer)) return [];
	const names = Array.from(outer.cssText.matchAll(OURS), ([, name]) => name!);
	return names.length === (outer as CSSGroupingRule).cssRules.length ? names : [];
}
