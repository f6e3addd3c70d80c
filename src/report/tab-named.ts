/**
 * The tab that a view's own address names, as in `popup.html?tab=7`; null for the one in front.
 *
 * @param search query of that address
 */
export function tabNamedIn(search: string): number | null {
	const named = new URLSearchParams(search).get("tab") ?? "";
	return /^\d{1,10}$/.test(named) ? Number(named) : null;
}
