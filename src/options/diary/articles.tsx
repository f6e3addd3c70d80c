import { useState } from "preact/hooks";
import { Dotted } from "../../design/dotted.tsx";
import { Icon } from "../../design/icon.tsx";
import { say, sayCount } from "../../design/words.ts";
import { CATEGORIES } from "../../engine/index.ts";
import type { DiaryEntry } from "../../shared/diary.ts";
import { CATEGORY_LABELS } from "../../shared/labels.ts";

/** Articles shown at first, and added with every asking for more. */
const AT_ONCE = 20;

interface ArticlesProps {
	/** In the order in which they are listed. */
	readonly entries: readonly DiaryEntry[];
	readonly onForget: (address: string) => void;
}

/** The articles of the diary. */
export function Articles({ entries, onForget }: ArticlesProps) {
	const [most, setMost] = useState(AT_ONCE);
	return (
		<>
			<ul class="diary-articles">
				{entries.slice(0, most).map((entry) => (
					<Article key={entry.address} entry={entry} onForget={onForget} />
				))}
			</ul>
			{most < entries.length && (
				<button
					type="button"
					class="button button-plain"
					onClick={() => setMost((before) => before + AT_ONCE)}
				>
					{say("diary_show_more")}
				</button>
			)}
		</>
	);
}

interface ArticleProps {
	readonly entry: DiaryEntry;
	readonly onForget: ArticlesProps["onForget"];
}

function Article({ entry, onForget }: ArticleProps) {
	const { address, title, outlet, lastRead } = entry;
	const name = title ?? address;
	const label = say("diary_forget", name);
	return (
		<li class="diary-article">
			<span class="diary-words">
				<a href={address} target="_blank" rel="noopener noreferrer">
					{name}
				</a>
				<span class="soft small">
					{outlet} · <span class="whole">{dayOf(lastRead)}</span>
				</span>
				<span class="small">
					<FigureLine {...entry} />
				</span>
			</span>
			<button
				type="button"
				class="button button-icon"
				aria-label={label}
				title={label}
				onClick={() => onForget(address)}
			>
				<Icon name="remove" />
			</button>
		</li>
	);
}

/** "Named 5 · Unnamed 2 · 4 sources"; categories without a statement are left out. */
function FigureLine({ counts, sources }: DiaryEntry) {
	const found = CATEGORIES.filter((category) => counts[category] > 0).map(
		(category) => `${say(CATEGORY_LABELS[category].name)} ${counts[category]}`,
	);
	if (found.length === 0) return say("state_nothing_found");
	return <Dotted all={[...found, sayCount("count_sources", sources)]} />;
}

function dayOf(time: number): string {
	const { lang } = document.documentElement;
	return new Intl.DateTimeFormat(lang, { dateStyle: "medium" }).format(time);
}
