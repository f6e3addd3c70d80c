import type { Source } from "../model/analysis.ts";
import type { Post } from "../model/article.ts";
import { wordsOf } from "./same-words.ts";

/** Whether source and author are the same by name: "Ana Ruiz" and "Ana M. Ruiz", or "@anaruiz". */
export function isAuthor({ author, handle }: Post, { name }: Source): boolean {
	if (name === null) return false;
	const printed = wordsOf(name);
	const shown = wordsOf(author ?? "");
	if (handle !== null && printed.join("") === handle.toLowerCase()) return true;
	if (printed.length === 0 || printed.at(-1) !== shown.at(-1)) return false;
	return printed.length === 1 || printed[0] === shown[0];
}
