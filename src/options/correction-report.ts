import { say, sayCount } from "../design/words.ts";
import type { Correction } from "../shared/correction.ts";
import { changeWords, dayOf } from "./correction-sentences.ts";

/** The corrections as a text that a person can read. */
export function textReportOf(list: readonly Correction[], version: string): string {
	const head = [sayCount("report_heading", list.length), say("report_version", version)];
	return `${[head.join("\n"), ...list.map(entryOf)].join("\n\n")}\n`;
}

function entryOf(correction: Correction, index: number): string {
	const { url, title, sentence, source, cue, because, madeAt } = correction;
	const lines = [
		title,
		url,
		say("fact_quote", sentence),
		say("report_words", [source, cue].filter((words) => words !== null).join(" / ")),
		changeWords(correction),
		say("report_found_by", because),
		dayOf(madeAt),
	].filter((line) => line !== null);
	const number = `${index + 1}. `;
	return lines
		.map((line, i) => (i === 0 ? number : " ".repeat(number.length)) + oneLine(line))
		.join("\n");
}

/** The same for a program: format, version and the corrections as they are kept. */
export function jsonReportOf(list: readonly Correction[], version: string): string {
	const corrections = list.map(({ id: _, madeAt, ...one }) => ({
		...one,
		madeAt: new Date(madeAt).toISOString(),
	}));
	return `${JSON.stringify({ format: "onrecord-corrections/1", version, corrections }, null, "\t")}\n`;
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}
