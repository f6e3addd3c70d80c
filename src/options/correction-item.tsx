import { CategoryGlyph } from "../design/category-glyph.tsx";
import { Icon } from "../design/icon.tsx";
import { say } from "../design/words.ts";
import { categoryOf } from "../engine/index.ts";
import type { Correction } from "../shared/correction.ts";
import { hostOf } from "../shared/hosts.ts";
import { changeWords, dayOf } from "./correction-sentences.ts";

interface ItemProps {
	readonly correction: Correction;
	readonly onTakeBack: () => void;
}

/** One correction: the words, what they were taken for, what they are, and where they stand. */
export function CorrectionItem({ correction, onTakeBack }: ItemProps) {
	const { verdict } = correction;
	const name = say("corrections_take_back", correction.source ?? correction.cue ?? "");
	return (
		<li class="correction">
			{verdict === "not-a-source" ? (
				<span class="taken-out" aria-hidden="true">
					<Icon name="none" />
				</span>
			) : (
				<CategoryGlyph category={categoryOf({ kind: verdict, via: null })} />
			)}
			<div class="correction-sentences">
				<Sentence correction={correction} />
				<p>{changeWords(correction)}</p>
				<Page correction={correction} />
			</div>
			<button type="button" class="button" aria-label={name} onClick={onTakeBack}>
				{say("card_take_back")}
			</button>
		</li>
	);
}

/** The article's own words, which are English whatever the interface speaks. */
function Sentence({
	correction: { sentence, at, source, cue, found },
}: Pick<ItemProps, "correction">) {
	const words = [source, cue].find((one) => one && sentence.startsWith(one, at)) ?? "";
	return (
		<q class="correction-sentence" lang="en" dir="ltr">
			{sentence.slice(0, at)}
			<span class="marked" data-category={categoryOf({ kind: found, via: null })}>
				{words}
			</span>
			{sentence.slice(at + words.length)}
		</q>
	);
}

function Page({ correction: { url, title, madeAt } }: Pick<ItemProps, "correction">) {
	const host = hostOf(url);
	const name = title ?? url;
	return (
		<p class="soft small">
			{/* Only addresses of web pages become links: a file of settings may hold any. */}
			{host === null ? (
				name
			) : (
				<a href={url} target="_blank" rel="noreferrer">
					{name}
				</a>
			)}
			{/* A line may end with a dot between, and none begins with one. */}
			{host !== null && `\u00a0· ${host}`}
			{"\u00a0· "}
			<span class="whole">{dayOf(madeAt)}</span>
		</p>
	);
}
