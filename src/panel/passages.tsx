import { useEffect, useRef, useState } from "preact/hooks";
import { CategoryGlyph } from "../design/category-glyph.tsx";
import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import type { ListedPassage, PassageList } from "../report/passages.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import { entryAfter } from "./list-keys.ts";
import { bringIntoSight, isBusy } from "./sight.ts";

interface PassagesProps {
	readonly list: PassageList;
	readonly place: ReaderPlace | null;
	readonly onJump: (span: Span) => void;
}

/**
 * The statements in the order of the text; the one at the reader's place is the current one and kept
 * in sight. The list is one stop of the Tab key: arrows go through it.
 */
export function Passages({ list: { passages, unlisted }, place, onJump }: PassagesProps) {
	const root = useRef<HTMLOListElement>(null);
	const [focused, setFocused] = useState<number | null>(null);
	const current = place?.attribution ?? null;
	const has = (id: number | null) => passages.some((passage) => passage.id === id);
	const stop = [focused, current].find(has) ?? passages[0]?.id;
	useEffect(() => {
		const show = () => place && root.current && showCurrent(root.current, place);
		show();
		addEventListener("resize", show);
		return () => removeEventListener("resize", show);
	}, [place]);
	if (passages.length === 0) return <p class="soft">{say("panel_list_none")}</p>;
	return (
		<section>
			<h2 id="passages">{say("panel_list")}</h2>
			<p id="passages-keys" class="aside">
				{say("panel_list_keys")}
			</p>
			<ol
				ref={root}
				class="passages"
				aria-labelledby="passages"
				aria-describedby="passages-keys"
				onKeyDown={(event) => entryAfter(event, event.currentTarget)?.focus()}
				onFocusOut={() => setFocused(null)}
			>
				{passages.map((passage, index) => (
					<Entry
						key={passage.id}
						passage={passage}
						goesOn={goesOn(passages[index - 1], passage)}
						isCurrent={passage.id === current}
						isStop={passage.id === stop}
						onFocus={setFocused}
						onJump={onJump}
					/>
				))}
			</ol>
			{unlisted > 0 && <p class="soft small">{sayCount("panel_unlisted", unlisted)}</p>}
		</section>
	);
}

function showCurrent(list: Element, { by }: ReaderPlace): void {
	const entry = list.querySelector("[aria-current]");
	if (entry && (by === "picking" || !isBusy(list))) bringIntoSight(entry, by);
}

/** Whether a statement is by the source of the one before it: the name need not be shown again. */
function goesOn(before: ListedPassage | undefined, passage: ListedPassage): boolean {
	return before !== undefined && passage.name !== "" && before.sourceId === passage.sourceId;
}

interface EntryProps {
	readonly passage: ListedPassage;
	readonly goesOn: boolean;
	readonly isCurrent: boolean;
	readonly isStop: boolean;
	readonly onFocus: (id: number) => void;
	readonly onJump: (span: Span) => void;
}

function Entry({ passage, goesOn, isCurrent, isStop, onFocus, onJump }: EntryProps) {
	const { id, category, name, excerpt, span } = passage;
	return (
		<li>
			<button
				type="button"
				class="passage"
				data-id={id}
				data-category={category}
				aria-current={isCurrent ? "location" : undefined}
				tabIndex={isStop ? 0 : -1}
				onFocus={() => onFocus(id)}
				onClick={() => onJump(span)}
			>
				<CategoryGlyph category={category} />
				<span class="passage-words">
					<span class="aside">{say(CATEGORY_LABELS[category].name)}: </span>
					<span class={goesOn ? "aside" : "passage-name"}>{name || say("source_none")}</span>{" "}
					<span class="passage-excerpt" lang="en" dir="ltr">
						{excerpt}
					</span>
				</span>
			</button>
		</li>
	);
}
