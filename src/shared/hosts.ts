/** Match pattern for every page the extension can read; what "on every site" asks for. */
export const EVERY_SITE = "*://*/*";

/** The host of a web page's address, or null for anything but http and https. */
export function hostOf(url: string): string | null {
	if (!URL.canParse(url)) return null;
	const { protocol, hostname } = new URL(url);
	return protocol === "http:" || protocol === "https:" ? hostname : null;
}

/** Match pattern for the pages of one host, without its subdomains. */
export function patternOf(host: string): string {
	return `*://${host}/*`;
}

/** The address without its fragment: moving within a page is not a new page. */
export function withoutFragment(url: string): string {
	const hash = url.indexOf("#");
	return hash === -1 ? url : url.slice(0, hash);
}
