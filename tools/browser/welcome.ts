/** Whether this is the page that the extension opens when it is installed. */
export function isWelcome(url: string): boolean {
	return /^(?:chrome|moz)-extension:\/\/[^/]+\/welcome\.html$/.test(url);
}
