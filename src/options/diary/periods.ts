import type { DiaryEntry } from "../../shared/diary.ts";
import { type Figures, summed } from "./figures.ts";

/** One column of the chart: what was first read in a week or a month. */
export interface Period {
	/** Midnight of its first day in the reader's time zone, milliseconds since 1970. */
	readonly start: number;
	readonly articles: number;
	readonly counts: Figures;
}

/** The columns of a chart and what each is. */
export interface Timeline {
	readonly unit: "week" | "month";
	/** The oldest first; the last one is not over yet. */
	readonly periods: readonly Period[];
}

/** Weeks are shown as long as so many hold the whole diary, then months. */
const MOST_WEEKS = 13;
/** As many as the diary reaches back, see `DIARY_LIMITS`. */
const MOST_MONTHS = 25;
/** A young diary has empty columns before its first, so that none is absurdly wide. */
const FEWEST = 6;

/**
 * Puts articles into weeks (from Monday) or months by the day they were first read.
 *
 * @param since when the diary begins, whichever of its articles are shown; milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function timelineOf(entries: readonly DiaryEntry[], since: number, now: number): Timeline {
	const weeks = startsFrom(since, now, weekOf, nextWeek, MOST_WEEKS + 1);
	if (weeks.length <= MOST_WEEKS) return { unit: "week", periods: fill(weeks, entries) };
	const months = startsFrom(since, now, monthOf, nextMonth, MOST_MONTHS);
	return { unit: "month", periods: fill(months, entries) };
}

/** Beginnings of the periods up to now: from the diary's first, at most `most`, at least `FEWEST`. */
function startsFrom(
	since: number,
	now: number,
	of: (time: number) => Date,
	next: (start: Date, by: number) => Date,
	most: number,
): number[] {
	const starts: number[] = [];
	for (let start = of(now); starts.length < most; start = next(start, -1)) {
		starts.unshift(start.getTime());
		if (start.getTime() <= since && starts.length >= FEWEST) break;
	}
	return starts;
}

function fill(starts: readonly number[], entries: readonly DiaryEntry[]): Period[] {
	return starts.map((start, i) => {
		const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
		const theirs = entries.filter(({ firstRead }) => firstRead >= start && firstRead < end);
		return { start, articles: theirs.length, counts: summed(theirs) };
	});
}

function weekOf(time: number): Date {
	const date = new Date(time);
	const sinceMonday = (date.getDay() + 6) % 7;
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday);
}

function nextWeek(start: Date, by: number): Date {
	return new Date(start.getFullYear(), start.getMonth(), start.getDate() + 7 * by);
}

function monthOf(time: number): Date {
	const date = new Date(time);
	return new Date(date.getFullYear(), date.getMonth());
}

function nextMonth(start: Date, by: number): Date {
	return new Date(start.getFullYear(), start.getMonth() + by);
}

const DAY = { day: "numeric", month: "short" } as const;
const FORMATS = {
	/** Under a column. */
	tick: { week: DAY, month: { month: "short" } },
	/** In a row of a table; under a column where a month comes twice. */
	row: { week: DAY, month: { month: "short", year: "numeric" } },
	/** Where there is room. */
	full: {
		week: { day: "numeric", month: "long" },
		month: { month: "long", year: "numeric" },
	},
} as const;

/** Whether a month comes twice, so that its name alone does not tell which one it is. */
export function repeatsMonths({ unit, periods }: Timeline): boolean {
	return unit === "month" && periods.length > 12;
}

/** How a column is named: by its first day, or its month. */
export function dayFormat({ unit }: Timeline, length: keyof typeof FORMATS): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(document.documentElement.lang, FORMATS[length][unit]);
}
