/** Watches one open card. */
export interface CardGuard {
	/** What was done to the host until now was ours. */
	forgive(): void;
	/** Stops watching. */
	release(): void;
}

/**
 * Watches an open card for what a page could do to it: move, dress or hide its host, take it away, or
 * lay something over it in the top layer, where only dialogs, popovers and full screens stand. A card
 * that is not as it was opened must not stay: what it says, or a click on it, would be somebody
 * else's.
 *
 * @param onTampered called once or more, after the page's script has ended its turn
 */
export function guardCard(host: HTMLElement, onTampered: () => void): CardGuard {
	const document = host.ownerDocument;
	const stop = new AbortController();
	const changes = new MutationObserver(onTampered);
	changes.observe(host, { attributes: true, childList: true });
	const home = host.parentNode;
	const removals = new MutationObserver(() => host.parentNode !== home && onTampered());
	if (home) removals.observe(home, { childList: true });
	const raised = (event: Event) => {
		const isOurs = event.target === host && (event as ToggleEvent).newState === "open";
		if (!isOurs) onTampered();
	};
	for (const name of ["toggle", "fullscreenchange"]) {
		document.addEventListener(name, raised, { capture: true, signal: stop.signal });
	}
	return {
		forgive: () => changes.takeRecords(),
		release() {
			changes.disconnect();
			removals.disconnect();
			stop.abort();
		},
	};
}
