import { CategoryGlyph } from "../design/category-glyph.tsx";
import { CategoryWords } from "../design/category-legend.tsx";
import { Switch } from "../design/switch.tsx";
import { say } from "../design/words.ts";
import { CATEGORIES } from "../engine/index.ts";
import type { OptionsProps } from "./options.tsx";

/** Whether marks are shown, and which. */
export function MarkOptions({ state: { settings }, intents }: OptionsProps) {
	const { marksShown, marked } = settings;
	return (
		<section class="panel">
			<h2>{say("options_marks_heading")}</h2>
			<p class="soft">{say("options_marks_more")}</p>
			<Switch on={marksShown} onChange={(shown) => intents.change({ marksShown: shown })}>
				{say("marks_shown")}
			</Switch>
			<ul class="legend">
				{CATEGORIES.map((category) => (
					<li key={category}>
						<Switch
							on={marked[category]}
							onChange={(on) => intents.change({ marked: { ...marked, [category]: on } })}
						>
							<span class="legend-row">
								<CategoryGlyph category={category} />
								<CategoryWords category={category} />
							</span>
						</Switch>
					</li>
				))}
			</ul>
		</section>
	);
}
