import { CategoryGlyph } from "../design/category-glyph.tsx";
import { Fold } from "../design/fold.tsx";
import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import type { GroupName, SourceGroup } from "../report/source-groups.ts";
import { CATEGORY_LABELS } from "../shared/labels.ts";
import type { Settings } from "../shared/settings.ts";
import { SourceItem } from "./source-item.tsx";

interface SourcesProps {
	readonly groups: readonly SourceGroup[];
	/** The groups that stand open: those that are marked in the page too. */
	readonly marked: Settings["marked"];
	readonly onJump: (span: Span) => void;
}

/** Everyone the article draws on, by category; what is switched off is folded, not gone. */
export function Sources({ groups, marked, onJump }: SourcesProps) {
	return (
		<section>
			<h2>{say("sources_heading")}</h2>
			{groups.map(({ name, sources }) => (
				<Fold
					key={name}
					class="group fold"
					category={name}
					open={isOpen(name, marked)}
					summary={<GroupHeading name={name} count={sources.length} />}
				>
					{() => (
						<ul>
							{sources.map((source) => (
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

/** A post itself is marked as second-hand. */
function isOpen(name: GroupName, marked: Settings["marked"]): boolean {
	return marked[name === "post" ? "second-hand" : name];
}
