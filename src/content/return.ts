/**
 * The page is back from the back/forward cache, where its tab's record was overwritten. Listened for
 * from its leaving on: the same event ends every loading, and would call the script for nothing.
 */
export function onReturn(window: Window, returned: () => void): void {
	window.addEventListener("pagehide", () => {
		window.addEventListener("pageshow", ({ persisted }) => persisted && returned(), { once: true });
	});
}
