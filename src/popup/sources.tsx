import { CategoryGlyph } from "../design/category-glyph.tsx";
import { Fold } from "../design/fold.tsx";
import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import type { GroupName } from "../report/source-groups.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { SeenGroup } from "./first-sight.ts";
import { SourceItem } from "./source-item.tsx";

interface SourcesProps {
	readonly groups: readonly SeenGroup[];
	readonly onJump: (span: Span) => void;
}

/** Everyone the article draws on, by category; what is switched off is folded, not gone. */
export function Sources({ groups, onJump }: SourcesProps) {
	return (
		<section>
			<h2>{say("sources_heading")}</h2>
			{groups.map(({ group: { name, sources }, isOpen, seen }) => (
				<Fold
					key={name}
					class="group fold"
					category={name}
					open={isOpen}
					summary={<GroupHeading name={name} count={sources.length} />}
				>
					{() => (
						<ul>
							{seen.map((source) => (
								<SourceItem key={source.id} source={source} onJump={onJump} />
							))}
						</ul>
					)}
				</Fold>
			))}
		</section>
	);
}

function GroupHeading({ name, count }: { readonly name: GroupName; readonly count: number }) {
	return (
		<h3 class="group-name">
			{name !== "post" && <CategoryGlyph category={name} />}
			{say(name === "post" ? "group_posts" : CATEGORY_LABELS[name].name)}
			<span class="soft small">{sayCount("count_sources", count)}</span>
		</h3>
	);
}
