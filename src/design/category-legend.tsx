import { CATEGORIES, type Category } from "../engine/index.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import { CategoryGlyph } from "./category-glyph.tsx";
import { say } from "./words.ts";

/** What each mark means. */
export function CategoryLegend() {
	return (
		<ul class="legend">
			{CATEGORIES.map((category) => (
				<li key={category} class="legend-row">
					<CategoryGlyph category={category} />
					<CategoryWords category={category} />
				</li>
			))}
		</ul>
	);
}

/** A category's name over its meaning. */
export function CategoryWords({ category }: { readonly category: Category }) {
	const { name, meaning } = CATEGORY_LABELS[category];
	return (
		<span>
			<span class="legend-name marked" data-category={category}>
				{say(name)}
			</span>
			<span class="legend-meaning soft">{say(meaning)}</span>
		</span>
	);
}
