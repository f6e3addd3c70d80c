import { type Link, span } from "../engine/index.ts";
import { webAddress } from "./metadata.ts";
import { RUNS_A_STEP, type Run } from "./offset-map.ts";
import { type Steps, visitAll } from "./steps.ts";

/**
 * Which words of the text are links to the web, and to which host; all else of an address is left.
 *
 * @param address of the page, which short addresses are a part of
 */
export function* linksIn(runs: readonly Run[], address: string | null): Steps<readonly Link[]> {
	const links: Link[] = [];
	yield* visitAll(runs, RUNS_A_STEP, ({ node, start, length }) => {
		const url = webAddress(node.parentElement!.closest("a")?.getAttribute("href"), address);
		if (url) links.push({ ...span(start, start + length), host: new URL(url).hostname });
	});
	return links;
}
