import { CategoryGlyph } from "../design/category-glyph.tsx";
import { CategoryWords } from "../design/category-legend.tsx";
import { Choices } from "../design/choices.tsx";
import { Switch } from "../design/switch.tsx";
import { say } from "../design/words.ts";
import { CATEGORIES } from "../engine/index.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { MARK_STYLES, type MarkStyle } from "../shared/settings.ts";
import { MarkPreview } from "./mark-preview.tsx";
import { Section } from "./section.tsx";
import type { OptionsProps } from "./session.ts";

const STYLE_LABELS: Readonly<Record<MarkStyle, MessageKey>> = {
	fine: "mark_style_fine",
	plain: "mark_style_plain",
	tinted: "mark_style_tinted",
};

/** Whether marks are shown, which, and how. */
export function MarkOptions({ state: { settings }, intents }: OptionsProps) {
	const { marksShown, marked, markStyle } = settings;
	return (
		<Section id="marks">
			<p class="soft">{say("options_marks_more")}</p>
			<Switch on={marksShown} onChange={(shown) => intents.change({ marksShown: shown })}>
				{say("marks_shown")}
			</Switch>
			<ul class="legend">
				{CATEGORIES.map((category) => (
					<li key={category}>
						<Switch
							on={marked[category]}
							onChange={(on) => intents.change({ marked: { [category]: on } })}
						>
							<span class="legend-row">
								<CategoryGlyph category={category} />
								<CategoryWords category={category} />
							</span>
						</Switch>
					</li>
				))}
			</ul>
			<Choices
				name="mark-style"
				legend={say("mark_style")}
				options={MARK_STYLES.map((value) => ({ value, label: say(STYLE_LABELS[value]) }))}
				chosen={markStyle}
				onChoose={(style) => intents.change({ markStyle: style })}
			/>
			<MarkPreview settings={settings} />
		</Section>
	);
}
