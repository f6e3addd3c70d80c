/**
 * Whether this browser can paint words without changing the page: by the CSS Custom Highlight API,
 * which every browser that the manifest admits has unless somebody turned it off. True where there
 * are no styles at all: nothing is lost there that a reader would have to be told of.
 */
export function canPaint(): boolean {
	return typeof CSS === "undefined" || "highlights" in CSS;
}
