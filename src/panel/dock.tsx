import { CategoryGlyph } from "../design/category-glyph.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import type { ListedPassage, PassageList } from "../report/passages.ts";
import { FactLine, VeilFacts } from "../report/source-facts.tsx";
import type { SourceGroup } from "../report/source-groups.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { MessageKey } from "../shared/message-key.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";

interface DockProps {
	readonly groups: readonly SourceGroup[];
	readonly list: PassageList;
	readonly place: ReaderPlace | null;
	readonly told: MessageKey | null;
}

/** Always in sight: who is behind the statement at the reader's place, and what was just done. */
export function Dock({ groups, list, place, told }: DockProps) {
	const here = place && list.passages.find(({ id }) => id === place.attribution);
	return (
		<section
			class="dock"
			aria-label={say("panel_here")}
			data-shown={place !== null || told !== null}
		>
			<Told what={told} />
			{here && <Here passage={here} groups={groups} />}
			{place && !here && <p class="soft small">{say("panel_read_elsewhere")}</p>}
		</section>
	);
}

interface HereProps {
	readonly passage: ListedPassage;
	readonly groups: readonly SourceGroup[];
}

function Here({ passage: { category, sourceId, name, nth, of }, groups }: HereProps) {
	const sources = groups.flatMap((group) => group.sources);
	const source = sources.find(({ id }) => id === sourceId);
	return (
		<div class="here" data-category={category}>
			<p class="here-category small">
				<CategoryGlyph category={category} />
				{say(CATEGORY_LABELS[category].name)}
			</p>
			<h2 class="here-name">{name || say("source_none")}</h2>
			{source && <FactLine facts={source.facts} />}
			{source?.veil && <VeilFacts veil={source.veil} />}
			{sourceId !== null && of > 1 && (
				<p class="soft small">{say("panel_nth_of", String(nth), String(of))}</p>
			)}
		</div>
	);
}
