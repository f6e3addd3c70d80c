import type { ServedPage } from "../browser/serve.ts";

const NO_NETWORK = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A saved page cut off from the network and from its own scripts. By the answer's header: a policy
 * written into the page is void where the page puts something before its head.
 */
export function quietPage(saved: string): ServedPage {
	const html = saved.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, "");
	return { html, policy: NO_NETWORK };
}

/** So many of a list, spread evenly over it. */
export function spreadOver<One>(list: readonly One[], count: number): One[] {
	const taken = Math.min(count, list.length);
	return Array.from({ length: taken }, (_, i) => list[Math.floor((i * list.length) / taken)]!);
}
