const NO_NETWORK =
	"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

/** A saved page cut off from the network and from its own scripts. */
export function quietPage(saved: string): string {
	const html = saved.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, "");
	const head = /<head\b[^>]*>/i.exec(html);
	const at = head
		? head.index + head[0].length
		: (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0);
	return html.slice(0, at) + NO_NETWORK + html.slice(at);
}

/** So many of a list, spread evenly over it. */
export function spreadOver<One>(list: readonly One[], count: number): One[] {
	const taken = Math.min(count, list.length);
	return Array.from({ length: taken }, (_, i) => list[Math.floor((i * list.length) / taken)]!);
}
