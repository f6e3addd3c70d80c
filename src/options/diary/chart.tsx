import { say, sayCount } from "../../design/words.ts";
import type { Category } from "../../engine/index.ts";
import { CATEGORY_LABELS } from "../../shared/labels.ts";
import { ABOVE, BELOW, inAll } from "./figures.ts";
import { dayFormat, type Period, type Timeline } from "./periods.ts";

/** Statements, the most in one column. */
export interface ChartRoom {
	readonly above: number;
	readonly below: number;
}

interface ChartProps {
	readonly timeline: Timeline;
	/** Statements that fill the halves over and under the line; charts side by side share them. */
	readonly room: ChartRoom;
	/** CSS pixels of both halves together. */
	readonly height: number;
	/** What the chart is of, for those who hear it. */
	readonly name: string;
}

/** Of a hundred, how much of its column's width a bar takes. */
const BAR = 72;
/** CSS pixels of a part in which a letter can be read. */
const LETTER_ROOM = 15;

/**
 * Statements over time, a column a week or month: over the line those that the text gives somebody
 * for, under it those it leaves unnamed. Place and letter tell the kinds apart, colour only helps. Its
 * figures stand in a table below.
 */
export function Chart({ timeline, room, height, name }: ChartProps) {
	const { periods } = timeline;
	const scale = scaleOf(room, height);
	const day = dayFormat(timeline, "full");
	const width = 100 / periods.length;
	return (
		<svg class="diary-chart" width="100%" height={height} role="img" aria-label={name}>
			{periods.map((period, i) => (
				<g key={period.start}>
					<title>{`${day.format(period.start)}: ${sayCount("diary_articles", period.articles)}`}</title>
					{partsOf(period, scale).map((part) => (
						<Part
							key={part.category}
							{...part}
							x={(i + (1 - BAR / 100) / 2) * width}
							width={width}
						/>
					))}
				</g>
			))}
			<line class="diary-line" x1="0" x2="100%" y1={scale.line} y2={scale.line} />
		</svg>
	);
}

interface Scale {
	/** Where the line stands, CSS pixels from the top. */
	readonly line: number;
	/** CSS pixels a statement. */
	readonly unit: number;
}

/** Both halves have the room that their figures ask for, in one scale. */
function scaleOf({ above, below }: ChartRoom, height: number): Scale {
	const unit = (height - 2) / Math.max(1, above + below);
	const line = above + below === 0 ? height / 2 : 1 + above * unit;
	return { unit, line: Math.round(line) };
}

/** The room in which some charts can be drawn side by side. */
export function roomOf(timelines: readonly Timeline[]): ChartRoom {
	const columns = timelines.flatMap(({ periods }) => periods.map(({ counts }) => counts));
	const most = (categories: readonly Category[]) =>
		columns.reduce((top, counts) => Math.max(top, inAll(counts, categories)), 0);
	return { above: most(ABOVE), below: most(BELOW) };
}

interface PartPlace {
	readonly category: Category;
	readonly y: number;
	readonly height: number;
}

/** The parts of one column, stacked away from the line on both sides. */
function partsOf({ counts }: Period, { line, unit }: Scale): PartPlace[] {
	let top = line;
	let bottom = line;
	const above = ABOVE.map((category) => {
		const height = counts[category] * unit;
		top -= height;
		return { category, y: top, height };
	});
	const below = BELOW.map((category) => {
		const height = counts[category] * unit;
		const y = bottom;
		bottom += height;
		return { category, y, height };
	});
	return [...above, ...below].filter(({ height }) => height > 0);
}

function Part({ category, x, y, width, height }: PartPlace & { x: number; width: number }) {
	return (
		<g data-category={category}>
			<rect
				class="diary-part"
				x={`${x}%`}
				width={`${(width * BAR) / 100}%`}
				y={y}
				height={Math.max(1, height - 1)}
			/>
			{height >= LETTER_ROOM && (
				<text class="diary-letter" x={`${x + (width * BAR) / 200}%`} y={y + height / 2}>
					{say(CATEGORY_LABELS[category].letter)}
				</text>
			)}
		</g>
	);
}
