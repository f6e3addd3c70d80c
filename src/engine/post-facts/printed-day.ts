const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+(\d{4})\b`, "i");
const DAY_FIRST = new RegExp(String.raw`\b${DAY}\s+${MONTH},?\s+(\d{4})\b`, "i");
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_LENGTH = 86_400_000;

/**
 * The day of a date as pages print it in English or by ISO 8601, in days since 1970; null when it
 * cannot be read. What is printed for another language is left alone.
 */
export function printedDay(printed: string): number | null {
	const iso = ISO.exec(printed);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
	const named = MONTH_FIRST.exec(printed);
	if (named) return dayOf(Number(named[3]), monthOf(named[1]!), Number(named[2]));
	const numbered = DAY_FIRST.exec(printed);
	return numbered && dayOf(Number(numbered[3]), monthOf(numbered[2]!), Number(numbered[1]));
}

/** The day of an ISO 8601 time that states its zone, in days since 1970. */
export function dayOfTime(time: string): number | null {
	const milliseconds = Date.parse(time);
	return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / DAY_LENGTH);
}

function monthOf(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

/** Null for days that no calendar has. */
function dayOf(year: number, month: number, day: number): number | null {
	const date = new Date(Date.UTC(year, month, day));
	const isReal = date.getUTCMonth() === month && date.getUTCDate() === day;
	return isReal ? date.getTime() / DAY_LENGTH : null;
}
