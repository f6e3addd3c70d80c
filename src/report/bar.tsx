import { CategoryLine } from "../design/category-line.tsx";
import { say } from "../design/words.ts";
import { CATEGORIES } from "../engine/index.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { Counts } from "./headline.ts";

/** The categories' shares, drawn as marked text is; the filters below it say the same in figures. */
export function Bar({ counts }: { readonly counts: Counts }) {
	const present = CATEGORIES.filter((category) => counts[category] > 0);
	return (
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
	);
}
