import { quietPage, spreadOver } from "../../evaluate/quiet-page.ts";
import { hasSavedPages, savedPages } from "../../evaluate/saved-pages.ts";
import type { BenchPage } from "./synthetic.ts";

const COUNT = 30;

/** Real pages of `../shared`, without their scripts; none where that folder is not. */
export function savedBenchPages(count = COUNT): BenchPage[] {
	if (!hasSavedPages()) return [];
	return spreadOver([...savedPages()], count).map(({ name, html }) => ({
		name,
		html: quietPage(html),
		words: null,
	}));
}
