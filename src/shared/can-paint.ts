/**
 * Whether this browser can paint words without changing the page: by the CSS Custom Highlight API,
 * which every browser that the manifest admits has unless somebody turned it off.
 */
export function canPaint(): boolean {
	return typeof CSS === "undefined" || "highlights" in CSS;
}
