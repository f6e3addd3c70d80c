import { say } from "../../design/words.ts";
import { CATEGORIES, type Category } from "../../engine/index.ts";
import { dayIn } from "../../report/day-words.ts";
import { headlineSentence, postsSentences } from "../../report/headline-block.tsx";
import { languageSentence } from "../../report/language-sentence.ts";
import { reachOf } from "../../report/reach.ts";
import { summarize } from "../../report/summary.ts";
import { hostOf } from "../../shared/hosts.ts";
import { CATEGORY_LABELS } from "../../shared/labels.ts";
import type { MarkSettings } from "../../shared/settings.ts";
import type { Report } from "../../shared/tab-state.ts";

/** How an article's statements are sourced, in a few lines to pass on. All words are final. */
export interface SourcingLabel {
	readonly title: string;
	readonly address: string;
	/** Outlet and day of publication, as far as the page tells them. */
	readonly origin: readonly string[];
	/** The sentence a reader takes away. */
	readonly sentence: string;
	readonly counts: readonly LabelCount[];
	/** What must be said with it, such as that only the beginning was readable. */
	readonly remarks: readonly string[];
	/** Who made it, when, and what it is not. */
	readonly colophon: string;
}

/** Attributed statements of one category. */
export interface LabelCount {
	readonly category: Category;
	readonly name: string;
	readonly letter: string;
	readonly count: number;
}

/**
 * Makes the label of a report.
 *
 * @param madeOn the day printed on it
 * @param language BCP 47, of dates
 */
export function labelOf(
	report: Report,
	settings: Pick<MarkSettings, "showLessCertain">,
	madeOn: Date,
	language: string,
): SourcingLabel {
	const { url, title, publisher, published } = report;
	const summary = summarize(report, settings);
	const { headline, counts } = summary;
	const host = hostOf(url);
	const day = published && dayOf(published, language);
	return {
		title: oneLine(title ?? host ?? url),
		address: url,
		origin: [publisher ?? host, day].flatMap((part) => (part ? [oneLine(part)] : [])),
		sentence: headlineSentence(headline),
		counts: CATEGORIES.map((category) => ({
			category,
			name: say(CATEGORY_LABELS[category].name),
			letter: say(CATEGORY_LABELS[category].letter),
			count: counts[category],
		})),
		remarks: [...howItWasRead(report), ...reachOf(report), ...postsSentences(summary)],
		colophon: say("label_colophon", dayIn(language, madeOn)),
	};
}

/** That the text was taken for another language than the one that is read, or read by rules alone. */
function howItWasRead({ takenFor, finder }: Report): readonly string[] {
	return [
		...(takenFor === undefined
			? []
			: [`${languageSentence(takenFor)} ${say("label_read_as_english")}`]),
		...(finder === "rules" ? [say("finder_rules")] : []),
	];
}

/** A page's date as a day; as printed where it is no ISO 8601 date, or no day ("0000-00-00"). */
function dayOf(published: string, language: string): string {
	const [day] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(published) ?? [];
	// The day as the page gives it, whatever the reader's time zone.
	const time = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(time.getTime()) ? published : dayIn(language, time, "UTC");
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}
