import { readMarkedText } from "../design/marked-text.ts";
import { say } from "../design/words.ts";
import { thicknessOf } from "../shared/palette.ts";
import type { Settings } from "../shared/settings.ts";

/** A paragraph marked as pages will be. */
export function MarkPreview({ settings }: { readonly settings: Settings }) {
	const { marksShown, marked, markStyle } = settings;
	return (
		<figure class="preview">
			<figcaption class="soft small">{say("options_preview")}</figcaption>
			<p class="preview-text" data-style={markStyle}>
				{readMarkedText(say("welcome_example")).map(({ text, category }) =>
					category !== null && marksShown && marked[category] ? (
						<span
							key={category}
							class="marked"
							data-category={category}
							style={{ textDecorationThickness: thicknessOf(category, markStyle) }}
						>
							{text}
						</span>
					) : (
						text
					),
				)}
			</p>
		</figure>
	);
}
