import { CategoryGlyph } from "../design/category-glyph.tsx";
import { say } from "../design/words.ts";
import { CATEGORIES, type Category } from "../engine/index.ts";
import { canPaint } from "../shared/can-paint.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { Settings } from "../shared/settings.ts";
import { Bar } from "./bar.tsx";
import type { Counts } from "./headline.ts";

interface CategoryFiltersProps {
	readonly counts: Counts;
	readonly marked: Settings["marked"];
	readonly onMark: (category: Category, on: boolean) => void;
}

/**
 * The categories' shares, and under them a legend that switches: a category that is on is listed and
 * marked in pages, one that is off is neither. It is the setting of the options, for all pages.
 */
export function CategoryFilters({ counts, marked, onMark }: CategoryFiltersProps) {
	return (
		<section aria-label={say("bar_label")}>
			<Bar counts={counts} />
			<ul class="filters small">
				{CATEGORIES.map((category) => (
					<li key={category}>
						<button
							type="button"
							class="filter"
							data-category={category}
							aria-pressed={marked[category]}
							title={canPaint() ? say(marked[category] ? "filter_on" : "filter_off") : undefined}
							onClick={() => onMark(category, !marked[category])}
						>
							<CategoryGlyph category={category} />
							<span class="filter-name">{say(CATEGORY_LABELS[category].name)}</span>{" "}
							<b>{counts[category]}</b>
							{!marked[category] && <span class="filter-off"> {say("filter_off_word")}</span>}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
