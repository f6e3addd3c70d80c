import type { Post } from "../model/article.ts";
import type { Distance, PostFacts } from "../model/post-facts.ts";
import { dayOfTime, printedDay } from "./printed-day.ts";

/** Days by which a printed date may differ for the time zones of reader and page. */
const ZONE_SLACK = 1;
/** Mean days of a year and a month in the Gregorian calendar. */
const YEAR = 365.2425;
const MONTH = YEAR / 12;
/** Shorter distances are told in days. */
const FEWEST_MONTHS = 2;
const FEWEST_DAYS = 2;

/** When a post was made, held against the date printed with it and the article's own. */
export function timesOf(
	{ postedAt, printedDate }: Post,
	published: string | null,
): Pick<PostFacts, "postedAt" | "printedDateFits" | "distance"> {
	const exact = postedAt === null ? null : dayOfTime(postedAt);
	const printed = printedDate === null ? null : printedDay(printedDate);
	const day = exact ?? printed;
	const article = published === null ? null : printedDay(published);
	return {
		postedAt: exact === null ? null : postedAt,
		printedDateFits:
			exact === null || printed === null ? null : Math.abs(exact - printed) <= ZONE_SLACK,
		distance: day === null || article === null ? null : distanceOf(article - day),
	};
}

function distanceOf(days: number): Distance | null {
	const length = Math.abs(days);
	const side = days > 0 ? "before" : "after";
	if (length < FEWEST_DAYS) return null;
	const years = Math.floor((length + ZONE_SLACK) / YEAR);
	if (years > 0) return { count: years, unit: "year", side };
	const months = Math.floor(length / MONTH);
	if (months >= FEWEST_MONTHS) return { count: months, unit: "month", side };
	return { count: length, unit: "day", side };
}
