const DAY = { day: "numeric", month: "long", year: "numeric" } as const;
const MINUTE = { ...DAY, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** A day in words, such as "June 9, 2025"; in the reader's time zone unless another is given. */
export function dayIn(language: string, time: Date, timeZone?: string): string {
	return new Intl.DateTimeFormat(language, { ...DAY, ...zoned(timeZone) }).format(time);
}

/** Day and minute in words, such as "June 9, 2025 at 08:12". */
export function minuteIn(language: string, time: Date, timeZone?: string): string {
	return new Intl.DateTimeFormat(language, { ...MINUTE, ...zoned(timeZone) }).format(time);
}

function zoned(timeZone: string | undefined): { timeZone?: string } {
	return timeZone === undefined ? {} : { timeZone };
}
