import type { Reading } from "../../quotation/reading.ts";
import { type Span, span } from "../../text/span.ts";
import type { Evidence } from "../evidence.ts";
import { isUnnamed } from "../mention-list.ts";
import { VANTAGE_RELATIVE_VERBS, VANTAGE_WORDS } from "./vantage-words.ts";

/** Words of vantage follow the noun within this many characters of the mention's end. */
const REACH = 160;
const OPENING = `,?\\s(?:both |all )?(?:(?:who|that) (?:is|are|was|were|has been|have been|had been) )?((?:(?:directly|closely|intimately|deeply|very|personally|well|fully|also|regularly|partially) )*(?:${VANTAGE_WORDS.join("|")}))\\b`;
const OPENER = new RegExp(`^(?:.*?[\\w’')])??${OPENING}`, "i");
const OPENER_RIGHT_AFTER = new RegExp(`^${OPENING}`, "i");
const RELATIVE = new RegExp(
	`^,?\\s?\\b((?:who|whose) (?:(?:had|has|have|was|were|is|are|would|did|also|recently|previously|regularly|often|personally|frequently|once|long|still|both|directly|since) ){0,3}(?:${VANTAGE_RELATIVE_VERBS.join("|")}))\\b`,
	"i",
);
const END =
	/[,.;:()“”"—–]|\s--|\s(?:said|says|say|told|tells|tell|who|but|speaking|spoke|asked|confirmed|added|described|and (?:who|spoke|is|was|are|were|has|had|not|said|asked)|claimed|reported|have|has|had|were|was|is|are|will|would|could|insisted|insist|noted|warned|revealed|believe|believed|suggested|think|thought|expect|acknowledged|recalled|argued|contend)\b/g;

/**
 * The words that say how an unnamed source knows: "familiar with the matter", "who attended the
 * meeting". The first mention that has some decides.
 *
 * @returns null for named sources and where the text is silent
 */
export function findVantage(reading: Reading, evidence: Evidence): Span | null {
	if (!isUnnamed(evidence.kind)) return null;
	const { text } = reading.parsed;
	for (const mention of evidence.mentions) {
		const found = vantageOf(text, mention, evidence);
		if (found) return found;
	}
	return null;
}

function vantageOf(text: string, mention: Span, evidence: Evidence): Span | null {
	const limit = Math.min(mention.end + REACH, endOfParagraph(text, mention.end));
	const words = text.slice(mention.start, mention.end);
	const inside = OPENER.exec(words);
	const tail = text.slice(mention.end, limit);
	const opener = inside ?? OPENER_RIGHT_AFTER.exec(tail) ?? null;
	const start = opener
		? (inside ? mention.start : mention.end) + opener.index + opener[0].length - opener[1]!.length
		: relativeStart(text, mention, limit);
	if (start === null) return null;
	const openerEnd = opener ? start + opener[1]!.length : start + 6;
	return span(start, endOf(text, openerEnd, limit, mention, evidence));
}

/** Where "who attended …" begins, within the mention or right after it. */
function relativeStart(text: string, mention: Span, limit: number): number | null {
	const within = text.slice(mention.start, mention.end).search(/\bwh(?:o|ose) /i);
	const from = within >= 0 ? mention.start + within : mention.end;
	const match = RELATIVE.exec(text.slice(from, limit));
	return match ? from + match[0].length - match[1]!.length : null;
}

/** Words of vantage go on to the end of their clause or of the mention, or to the cue. */
function endOf(
	text: string,
	from: number,
	limit: number,
	mention: Span,
	evidence: Evidence,
): number {
	const cue = evidence.attributions
		.map((attribution) => attribution.cue?.start ?? limit)
		.filter((at) => at > from)
		.reduce<number>((least, at) => Math.min(least, at), limit);
	END.lastIndex = from;
	for (let match = END.exec(text); match && match.index < cue; match = END.exec(text)) {
		const inAbbreviation = match[0] === "." && /\w/.test(text[match.index + 1] ?? " ");
		const title =
			match[0] === "." &&
			/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|[A-Z])$/.test(text.slice(from, match.index));
		if (!inAbbreviation && !title) return trimEnd(text, from, Math.min(match.index, cue));
	}
	return trimEnd(text, from, Math.max(Math.min(cue, limit), Math.min(mention.end, cue)));
}

function trimEnd(text: string, from: number, to: number): number {
	return from + text.slice(from, to).trimEnd().length;
}

function endOfParagraph(text: string, from: number): number {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
