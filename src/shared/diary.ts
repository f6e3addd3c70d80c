import { CATEGORIES, type Category, categoryOf } from "../engine/index.ts";
import { countSources, isCertainEnough } from "./certainty.ts";
import { type Guard, isCount, isPlain, isRecordOf, isText } from "./guard.ts";
import { hostOf, withoutFragment } from "./hosts.ts";
import { LONGEST_LINE } from "./limits.ts";
import { isLine } from "./span-guard.ts";
import type { Report } from "./tab-state.ts";

/** One article of the reading diary. Nothing of its text is kept. */
export interface DiaryEntry {
	/** Without fragment and the parameters that only follow readers around; an entry's key. */
	readonly address: string;
	readonly title: string | null;
	/** As the page names its publisher, else its host. */
	readonly outlet: string;
	/** Milliseconds since 1970. */
	readonly firstRead: number;
	readonly lastRead: number;
	/** Attributed statements that are shown to every reader, by category. */
	readonly counts: Readonly<Record<Category, number>>;
	/** How many different sources these rest on. */
	readonly sources: number;
}

/**
 * What the diary holds at most: about 5 MB, and two years, in which the oldest figures of its chart
 * lie. An article last read before that goes, and so does the one read longest ago when it is full.
 */
export const DIARY_LIMITS = { entries: 5_000, days: 730 } as const;

export const DAY = 86_400_000; // milliseconds

const isAddress: Guard<string> = (value): value is string =>
	typeof value === "string" && value.length <= LONGEST_LINE && hostOf(value) !== null;

const isCounts: Guard<DiaryEntry["counts"]> = (value): value is DiaryEntry["counts"] =>
	isPlain(value) &&
	CATEGORIES.every((category) => Object.hasOwn(value, category) && isCount(value[category]));

export const isDiaryEntry: Guard<DiaryEntry> = isRecordOf<DiaryEntry>({
	address: isAddress,
	title: isLine,
	outlet: isText(LONGEST_LINE),
	firstRead: isCount,
	lastRead: isCount,
	counts: isCounts,
	sources: isCount,
});

/**
 * What the diary keeps of an article; null for one that is not of the web.
 *
 * @param at milliseconds since 1970
 */
export function diaryEntryOf(report: Report, at: number): DiaryEntry | null {
	const { url, title, publisher, analysis } = report;
	const host = hostOf(url);
	if (host === null) return null;
	const shown = analysis.attributions.filter((one) =>
		isCertainEnough(one, { showLessCertain: false }),
	);
	const counts = Object.fromEntries(
		CATEGORIES.map((category) => [
			category,
			shown.filter((one) => categoryOf(one) === category).length,
		]),
	) as Record<Category, number>;
	const outlet = publisher?.trim() || host.replace(/^www\./, "");
	return {
		address: diaryAddress(url),
		title,
		outlet,
		firstRead: at,
		lastRead: at,
		counts,
		sources: countSources(shown),
	};
}

/** An article read again is one entry, with the figures it has now; when it was first read stays. */
export function readAgain(before: DiaryEntry | null, now: DiaryEntry): DiaryEntry {
	return before === null ? now : { ...now, firstRead: Math.min(before.firstRead, now.firstRead) };
}

/** Parameters that mailings, social networks and advertisers add; none leads to another article. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|smid|cmpid|ocid)$/i;

/** Where an article stands, however a reader came there. */
function diaryAddress(url: string): string {
	const bare = withoutFragment(url);
	if (!bare.includes("?")) return bare;
	const address = new URL(bare);
	const tracking = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
	if (tracking.length === 0) return bare;
	for (const name of tracking) address.searchParams.delete(name);
	return address.href;
}
