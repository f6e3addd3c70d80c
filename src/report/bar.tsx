import { CategoryGlyph } from "../design/category-glyph.tsx";
import { CategoryLine } from "../design/category-line.tsx";
import { say } from "../design/words.ts";
import { CATEGORIES } from "../engine/index.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { Counts } from "./headline.ts";

/** The categories' shares, drawn as marked text is; the list below it says the same in figures. */
export function Bar({ counts }: { readonly counts: Counts }) {
	const present = CATEGORIES.filter((category) => counts[category] > 0);
	return (
		<section aria-label={say("bar_label")}>
			<div class="bar" aria-hidden="true">
				{present.map((category) => (
					<span
						key={category}
						class="bar-part"
						data-category={category}
						style={{ flexGrow: counts[category] }}
					>
						{say(CATEGORY_LABELS[category].letter)}
						<CategoryLine category={category} />
					</span>
				))}
			</div>
			<ul class="bar-legend small">
				{CATEGORIES.map((category) => (
					<li key={category} class={counts[category] === 0 ? "soft" : undefined}>
						<CategoryGlyph category={category} />
						{say(CATEGORY_LABELS[category].name)} <b>{counts[category]}</b>
					</li>
				))}
			</ul>
		</section>
	);
}
