import { CategoryGlyph } from "../../design/category-glyph.tsx";
import { say } from "../../design/words.ts";
import { CATEGORIES } from "../../engine/index.ts";
import { CATEGORY_LABELS } from "../../shared/labels.ts";
import type { Figures } from "./figures.ts";

interface Row {
	readonly name: string;
	readonly articles: number;
	readonly counts: Figures;
}

interface FiguresTableProps {
	readonly caption: string;
	/** Head of the column with the rows' names. */
	readonly head: string;
	readonly rows: readonly Row[];
}

/** Articles and statements by category, a row for each of something. */
export function FiguresTable({ caption, head, rows }: FiguresTableProps) {
	return (
		// A wide table scrolls by itself; the keyboard must get at it.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling parts take the focus (WCAG 2.1.1).
		<section class="diary-scroll" tabIndex={0} aria-label={caption}>
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{head}</th>
						<th scope="col">{say("diary_articles_head")}</th>
						{CATEGORIES.map((category) => (
							<th key={category} scope="col">
								<CategoryGlyph category={category} />
								<span class="diary-kind">{say(CATEGORY_LABELS[category].name)}</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ name, articles, counts }) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{articles}</td>
							{CATEGORIES.map((category) => (
								<td key={category}>{counts[category]}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
