import type { Category } from "../engine/index.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import { CategoryLine } from "./category-line.tsx";
import { say } from "./words.ts";

/** A category in a box: letter over line. Stands beside the category's name, so it is not read out. */
export function CategoryGlyph({ category }: { readonly category: Category }) {
	return (
		<span class="category-glyph" data-category={category} aria-hidden="true">
			{say(CATEGORY_LABELS[category].letter)}
			<CategoryLine category={category} />
		</span>
	);
}
