import { DAY, type DiaryEntry } from "../../../../src/shared/diary.ts";

/** Noon of a Wednesday, in whichever zone the tests run. */
export const NOW = new Date(2031, 10, 19, 12).getTime();

/** An article read so many days ago; what is not given is ordinary. */
export function readDaysAgo(days: number, given: Partial<DiaryEntry> = {}): DiaryEntry {
	const time = NOW - days * DAY;
	return {
		address: `https://gazette.example/${days}`,
		title: `Day ${days}`,
		outlet: "Gazette",
		firstRead: time,
		lastRead: time,
		counts: { named: 3, institutional: 1, "second-hand": 0, unnamed: 2, vague: 0 },
		sources: 4,
		...given,
	};
}
