import type { Article } from "../engine/index.ts";
import { LONGEST_LINE, LONGEST_TEXT, MOST_ITEMS } from "../shared/limits.ts";

/** Cuts what a page may have made absurdly long, so that the background does not refuse the rest. */
export function fitting(article: Article): Article {
	const cut = (key: string, value: unknown) => {
		if (typeof value === "string")
			return value.slice(0, key === "text" ? LONGEST_TEXT : LONGEST_LINE);
		return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : value;
	};
	return JSON.parse(JSON.stringify(article, cut)) as Article;
}
