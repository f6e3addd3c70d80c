import { useState } from "preact/hooks";
import { CategoryGlyph } from "../design/category-glyph.tsx";
import { readMarkedText } from "../design/marked-text.ts";
import { say } from "../design/words.ts";
import type { Category } from "../engine/index.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";

/** A paragraph with one mark of each kind, and what its card would say. */
export function Example() {
	const [shown, setShown] = useState<Category>("unnamed");
	return (
		<section class="panel">
			<h2>{say("welcome_example_heading")}</h2>
			<p class="soft">{say("welcome_example_more")}</p>
			<p class="article">
				{readMarkedText(say("welcome_example")).map(({ text, category }) =>
					category === null ? (
						text
					) : (
						// A button of HTML is a box, round which the lines of a text break badly.
						// biome-ignore lint/a11y/useSemanticElements: a mark is part of a line.
						// biome-ignore lint/a11y/useKeyWithClickEvents: the focus has shown it already.
						<span
							key={category}
							role="button"
							tabIndex={0}
							class="marked"
							data-category={category}
							aria-pressed={category === shown}
							onClick={() => setShown(category)}
							onFocus={() => setShown(category)}
							onPointerEnter={() => setShown(category)}
						>
							{text}
						</span>
					),
				)}
			</p>
			<Explanation category={shown} />
		</section>
	);
}

function Explanation({ category }: { readonly category: Category }) {
	const { name, meaning } = CATEGORY_LABELS[category];
	return (
		<div class="explanation" data-category={category} aria-live="polite">
			<CategoryGlyph category={category} />
			<div>
				<p class="explanation-name">{say(name)}</p>
				<p>{say(meaning)}</p>
				{category === "unnamed" && <UnnamedFacts />}
			</div>
		</div>
	);
}

function UnnamedFacts() {
	return (
		<dl class="veil">
			<dt>{say("card_anonymity")}</dt>
			<dd>{say("card_anonymity_stated")}</dd>
			<dt>{say("card_reason")}</dt>
			<dd>{say("fact_quote", say("welcome_example_unnamed_reason"))}</dd>
			<dt>{say("card_vantage")}</dt>
			<dd>{say("card_not_found")}</dd>
		</dl>
	);
}
