import type { Reading } from "../../quotation/reading.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { Evidence } from "../evidence.ts";

/** A relative clause longer than this has most often swallowed the main one. */
const LONGEST = 180;
const RELATIVE = /^,?\s(who|whose)\s/;
/** Clauses on how somebody spoke tell nothing of why they are in the story. */
const ON_SPEAKING =
	/^who(?:se)? (?:(?:also|has|have|had|was|were|is|are|then|later|only|both|all|is not|was not|were not|wasn['’]t|weren['’]t|did not|didn['’]t|does not|doesn['’]t) )*(?:sp(?:eak|oke|eaking)\w*|sa(?:id|ys?)|t(?:old|ells?)|asked|requested|declined|refused|insisted|wished|want(?:s|ed)?|called|tweeted|wrote|added|argued|claimed|noted|confirmed|warned|described|authori[sz]ed|allowed|permitted|quoted|named|identified|granted|agreed|interviewed|names?|identit)/;
const CLAUSE_END = /,\s|[.;:!?“”"—–)]/g;

/**
 * The words that tell why a source is in the story: how it knows, and relative clauses on what it
 * did or saw ("who lives across the street"). At most one clause a source, the first.
 *
 * @param vantage what `findVantage` found
 * @returns in the order of the text
 */
export function findJustification(
	reading: Reading,
	{ mentions }: Evidence,
	vantage: Span | null,
): readonly Span[] {
	const { text } = reading.parsed;
	const clause = mentions.reduce<Span | null>((found, at) => found ?? clauseAfter(text, at), null);
	const spans = [vantage, clause].filter((at): at is Span => at !== null);
	const apart =
		spans.length === 2 && !contains(spans[0]!, spans[1]!) && !contains(spans[1]!, spans[0]!);
	return apart ? spans.sort((a, b) => a.start - b.start) : spans.slice(0, 1);
}

function clauseAfter(text: string, mention: Span): Span | null {
	const tail = text.slice(mention.end, mention.end + LONGEST);
	const opener = RELATIVE.exec(tail);
	if (!opener) return null;
	const start = opener[0].length - opener[1]!.length - 1;
	if (ON_SPEAKING.test(tail.slice(start))) return null;
	CLAUSE_END.lastIndex = start;
	for (let end = CLAUSE_END.exec(tail); end; end = CLAUSE_END.exec(tail)) {
		const isAbbreviation =
			end[0] === "." &&
			(/\w/.test(tail[end.index + 1] ?? "") ||
				/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St)$/.test(tail.slice(0, end.index)));
		if (!isAbbreviation) return span(mention.end + start, mention.end + end.index);
	}
	return null;
}
