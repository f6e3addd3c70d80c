import { canPaint } from "../shared/can-paint.ts";

/** What our rules select, and nobody else's by chance: see `PaintNames`. */
const OURS = /^::highlight\((q[0-9a-z]{1,7}[ab]\d)\)$/;

/**
 * Takes off the paint of a content script whose extension was updated or turned off: it cannot do so
 * itself, where the browser took it away, and its names are known from its style sheet alone.
 */
export function clearLeftovers({ adoptedStyleSheets: sheets }: Document): void {
	if (!canPaint()) return;
	for (let i = sheets.length - 1; i >= 0; i--) {
		const names = namesIn(sheets[i]!);
		for (const name of names) CSS.highlights.delete(name);
		if (names.length > 0) sheets.splice(i, 1);
	}
}

/** Names that a sheet of ours paints; none for any other sheet. */
function namesIn({ cssRules }: CSSStyleSheet): readonly string[] {
	const outer = cssRules[0];
	if (cssRules.length !== 1 || !(outer instanceof CSSMediaRule)) return [];
	const names: string[] = [];
	for (let i = 0; i < outer.cssRules.length; i++) {
		const rule = outer.cssRules[i];
		const name = rule instanceof CSSStyleRule ? OURS.exec(rule.selectorText)?.[1] : undefined;
		if (name === undefined) return [];
		names.push(name);
	}
	return names;
}
