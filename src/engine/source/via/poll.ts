import type { Span } from "../../text/span.ts";
import { textOf } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";

/** "54%", "two-thirds of Republicans", "most respondents": an answer that was counted. */
const COUNTED =
	/\d ?%|\bper ?cent\b|\b(?:third|quarter|half|majorit\w+|pluralit\w+|one in \w+|respondents|those surveyed|those polled|polled|surveyed|fifths?|thirds|quarters)\b/i;
const ASKED = /\b(?:respondents|surveyed|polled)\b/i;
/** The article's own poll. */
const OURS = /^(?:our|my)\b/i;
/** Paragraphs beyond which nobody is asked about the poll any more. */
const PARAGRAPHS_BACK = 12;

/** What is counted in the words of a telling; null where no poll is told of before or beside it. */
export function answerIn(scene: RelayScene, telling: Telling): readonly [Span, string] | null {
	if (!telling.source || !scene.polls.length) return null;
	const { text } = scene.reading.parsed;
	const words = textOf(text, telling.source);
	const clue = ASKED.test(words) ? "asked" : COUNTED.test(words) ? "counted" : "some of them";
	if (clue === "some of them" && telling.kind !== "public") return null;
	const poll = scene.polls.findLast((at) => at.start < telling.sentence.end);
	if (!poll || poll.start === telling.source.start || OURS.test(textOf(text, poll))) return null;
	const back = telling.paragraph - paragraphAt(scene, poll);
	if (back > PARAGRAPHS_BACK) return null;
	return [poll, clue === "some of them" && back > 0 ? `poll, ${clue}, before` : `poll, ${clue}`];
}

function paragraphAt({ reading: { parsed } }: RelayScene, at: Span): number {
	let low = 0;
	let high = parsed.tokens.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (parsed.tokens[middle]!.end <= at.start) low = middle + 1;
		else high = middle;
	}
	return parsed.tokens[low]?.paragraph ?? 0;
}
