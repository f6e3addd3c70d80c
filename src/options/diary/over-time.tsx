import { CategoryGlyph } from "../../design/category-glyph.tsx";
import { say, sayCount } from "../../design/words.ts";
import { CATEGORIES } from "../../engine/index.ts";
import type { DiaryEntry } from "../../shared/diary.ts";
import { CATEGORY_LABELS } from "../../shared/labels.ts";
import { Chart, roomOf } from "./chart.tsx";
import { ABOVE, BELOW, byOutlet, inAll, type OutletFigures, readMost } from "./figures.ts";
import { dayFormat, repeatsMonths, type Timeline, timelineOf } from "./periods.ts";
import { FiguresTable } from "./table.tsx";

/** CSS pixels. */
const HEIGHT = { main: 168, small: 72 } as const;
/** Outlets with a chart of their own, besides that of all together. */
const SMALL_CHARTS = 6;
/** Columns whose days all find room under the chart. */
const MOST_DAYS = 7;

interface OverTimeProps {
	/** What is searched for, of all outlets. */
	readonly entries: readonly DiaryEntry[];
	/** When the chart begins: with the diary, whatever of it is shown. Milliseconds since 1970. */
	readonly since: number;
	/** Null for all. */
	readonly outlet: string | null;
	readonly onOutlet: (outlet: string | null) => void;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** How the statements of what was read are sourced, over time and by outlet. */
export function OverTime({ entries, since, outlet, onOutlet, now }: OverTimeProps) {
	const timelineFor = (name: string | null) =>
		timelineOf(
			entries.filter((one) => name === null || one.outlet === name),
			since,
			now,
		);
	const outlets = byOutlet(entries, document.documentElement.lang);
	const timeline = timelineFor(outlet);
	const smaller = outlet === null && outlets.length > 1 ? readMost(outlets, SMALL_CHARTS) : [];
	return (
		<figure class="diary-figure">
			<figcaption class="soft">
				{say(timeline.unit === "week" ? "diary_chart_weeks" : "diary_chart_months")}
			</figcaption>
			<Legend />
			<Chart
				timeline={timeline}
				room={roomOf([timeline])}
				height={HEIGHT.main}
				name={nameOf(timeline, outlet)}
			/>
			<Days timeline={timeline} />
			<SmallCharts
				charts={smaller.map((one) => ({ ...one, timeline: timelineFor(one.outlet) }))}
				onOutlet={onOutlet}
			/>
			<details class="diary-table">
				<summary>{say("diary_as_table")}</summary>
				<PeriodTable timeline={timeline} />
				{outlet === null && <OutletTable outlets={outlets} />}
			</details>
		</figure>
	);
}

function Legend() {
	return (
		<ul class="diary-legend small">
			{CATEGORIES.map((category) => (
				<li key={category}>
					<CategoryGlyph category={category} />
					{say(CATEGORY_LABELS[category].name)}
				</li>
			))}
		</ul>
	);
}

/**
 * The first day of every column, or of every few where they are many. As the chart, which is drawn,
 * it runs from left to right in every language.
 */
function Days({ timeline }: { readonly timeline: Timeline }) {
	const { periods } = timeline;
	const every = Math.ceil(periods.length / MOST_DAYS);
	const hasYears = repeatsMonths(timeline);
	const format = dayFormat(timeline, hasYears ? "row" : "tick");
	return (
		<div
			class="diary-days small soft"
			dir="ltr"
			aria-hidden="true"
			data-unit={timeline.unit}
			data-years={hasYears}
		>
			{periods.map(({ start }, i) => {
				const nth = (periods.length - 1 - i) / every;
				const day = Number.isInteger(nth) && (
					<span class={nth % 2 === 1 ? "diary-between" : undefined}>{format.format(start)}</span>
				);
				return <span key={start}>{day}</span>;
			})}
		</div>
	);
}

interface SmallChartsProps {
	readonly charts: readonly (OutletFigures & { readonly timeline: Timeline })[];
	readonly onOutlet: (outlet: string) => void;
}

/** Side by side in one scale. */
function SmallCharts({ charts, onOutlet }: SmallChartsProps) {
	if (charts.length === 0) return null;
	const room = roomOf(charts.map(({ timeline }) => timeline));
	return (
		<ul class="diary-outlets">
			{charts.map(({ outlet, articles, timeline }) => (
				<li key={outlet}>
					<button type="button" class="diary-outlet" onClick={() => onOutlet(outlet)}>
						<b>{outlet}</b>
						<span class="soft small">{sayCount("diary_articles", articles)}</span>
					</button>
					<Chart
						timeline={timeline}
						room={room}
						height={HEIGHT.small}
						name={nameOf(timeline, outlet)}
					/>
				</li>
			))}
		</ul>
	);
}

function PeriodTable({ timeline }: { readonly timeline: Timeline }) {
	const format = dayFormat(timeline, "row");
	const rows = timeline.periods
		.filter(({ articles }) => articles > 0)
		.map(({ start, ...figures }) => ({ name: onOneLine(format.format(start)), ...figures }));
	const head = timeline.unit === "week" ? "diary_week_from" : "diary_month";
	return <FiguresTable caption={say("diary_over_time")} head={say(head)} rows={rows} />;
}

function onOneLine(words: string): string {
	return words.replaceAll(" ", "\u00a0");
}

function OutletTable({ outlets }: { readonly outlets: readonly OutletFigures[] }) {
	const rows = outlets.map(({ outlet, ...figures }) => ({ name: outlet, ...figures }));
	return <FiguresTable caption={say("diary_by_outlet")} head={say("diary_outlet")} rows={rows} />;
}

function nameOf({ periods }: Timeline, outlet: string | null): string {
	const above = periods.reduce((sum, { counts }) => sum + inAll(counts, ABOVE), 0);
	const below = periods.reduce((sum, { counts }) => sum + inAll(counts, BELOW), 0);
	const figures = [String(above), String(below)];
	return say("diary_chart_name", outlet ?? say("diary_all_outlets"), ...figures);
}
