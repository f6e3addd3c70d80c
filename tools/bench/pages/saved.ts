import { quietPage, spreadOver } from "../../evaluate/quiet-page.ts";
import { hasSavedPages, savedPages } from "../../evaluate/saved-pages.ts";
import type { BenchPage } from "./synthetic.ts";

/** So many real pages of `../shared`, without their scripts; none where that folder is not. */
export function savedBenchPages(count: number): BenchPage[] {
	if (count === 0 || !hasSavedPages()) return [];
	return spreadOver([...savedPages()], count).map(({ name, html }) => ({
		name,
		...quietPage(html),
		words: null,
	}));
}
