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

/** Host names as `URL` prints them, IPv4 and bracketed IPv6 included; at most 253 (RFC 1035). */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?|\[[0-9a-f:.]{2,45}\])$/;

/** Whether this can stand as a host in a match pattern. */
export function isHost(value: string): boolean {
	return HOST.test(value);
}
