import type { FoundAttribution } from "../model/attribution.ts";
import { textOf } from "../text/span.ts";

/** "One of the people cited above said": which of those already heard it is. */
const POINTING = /^(?:cited|mentioned|named|quoted)$/i;
const BACK =
	/^\s(?:above\b|(?:before|earlier|previously)(?:[,.]|\s(?:added|also|said|says|told)\b))/i;

/** "The accused had fled", "the main accused": a noun, no verb. */
const ACCUSED = /^accused$/i;
const BEFORE_NOUN =
	/\b(?:an|another|both|each|every|the|these|three|two)(?:\s(?:first|key|main|other|prime|principal|second|third))?\s$/i;

/** "Asked not to be named", "declined to give his name", "seeking anonymity". */
const WISHING =
	/^(?:also\s)?(?:ask|beg|choos|chose|declin|insist|not wanting|opt|plead|prefer|refus|request|seek|sought|want|wish)(?:e?s|e?d|r?red|ing|r?ring|ged|g?ging|t?ted|t?ting)?(?:\son)?$/i;
const WORDS = String.raw`(?:\s[\p{L}'’-]+)`;
const NAMELESS = new RegExp(
	String.raw`^\s?${WORDS}{0,4}?\s(?:anonymity|anonymous|unidentified|unnamed)\b` +
		String.raw`|^(?:\sthat\s(?:he|it|she|they))?(?:\s(?:not|on|to))*\s(?:be|being)\s(?:named|identified|quoted)\b` +
		String.raw`|^\sto\s(?:disclose|give|provide|reveal|share|use)\s(?:her|his|their|its)\s(?:\p{L}+\s){0,2}(?:identity|name|names|surname)\b` +
		String.raw`|^${WORDS}{0,3}?\s(?:her|his|their)\s(?:\p{L}+\s)?(?:identity|names?|surname)\s(?:be|not|withheld)\b`,
	"iu",
);
/** "Is best known for", "otherwise known as", "has been known to", "it is not known if": nobody tells it. */
const KNOWN_FOR =
	/^(?:[\p{L}’']+\s){0,3}?(?:known\s(?:about|among|as|by|for|how|if|in|what|when|where|whether|who|why)|been\sknown\sto|(?:never|not)\s(?:yet\s)?known)\b/iu;
/** "The couple are calling it quits": they part, whatever they said. */
const CALLING = /\bcall(?:s|ed|ing)?$/i;
const AN_END =
	/^\sit\s(?:quits|a\s(?:career|day|draw|night))(?=\s*[,.;!?]|\s(?:after|and|at|but|for|in|last|on|when|with)\b)/i;
/** Code units behind the cue that are read. */
const REACH = 80;

/**
 * Whether a finding's cue passes nothing on by what stands beside it: it points back to somebody, is the
 * noun "accused", asks that no name be printed, which is told of the source and no statement, says what
 * something is known for, or calls it a day.
 */
export function isNoStatement(text: string, { source, cue }: FoundAttribution): boolean {
	if (!cue) return false;
	const words = textOf(text, cue);
	const behind = text.slice(cue.end, cue.end + REACH);
	if (POINTING.test(words)) return BACK.test(behind) && source !== null && source.end <= cue.start;
	if (ACCUSED.test(words))
		return BEFORE_NOUN.test(text.slice(Math.max(0, cue.start - REACH), cue.start));
	if (CALLING.test(words) && AN_END.test(behind)) return true;
	if (!source && KNOWN_FOR.test(words + behind)) return true;
	return WISHING.test(words) && NAMELESS.test(behind);
}
