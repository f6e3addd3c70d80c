import type { Anonymity } from "../../model/analysis.ts";
import type { Reading } from "../../quotation/reading.ts";
import { spanOf } from "../../text/parse.ts";
import { contains, type Span, span } from "../../text/span.ts";
import { askedNotToBeNamed } from "../../veil/asked-not-to-be-named.ts";
import { conditionOfAnonymity } from "../../veil/condition-of-anonymity.ts";
import { notAuthorized } from "../../veil/not-authorized.ts";
import type { VeilMatch } from "../../veil/veil.ts";
import type { Evidence } from "../evidence.ts";
import { type OwnedMention, veiledMentions } from "../mention-list.ts";
import { ownersOf } from "./attach.ts";
import { calledUnnamed } from "./called-unnamed.ts";
import { clauseEnd, findReason, type Stretch } from "./reason.ts";
import { kindOfReason } from "./reason-kind.ts";

const PATTERNS = [conditionOfAnonymity, askedNotToBeNamed, notAuthorized];
/** Spares the patterns nearly every sentence: each of their wordings holds one of these. */
const MAY_VEIL =
	/anonym|nam(?:e|ing)|identi|authori|background|allow|permi|clear|confidential|attribut|quoted|secrecy|the record|in (?:the )?(?:\w+ )?confidence|mentioned|referred to|liberty|supposed|barred|entitled|empowered/i;
/** "…, identified only as a senior aide": goes on describing right after the mention. */
const APPOSITION =
	/^,? (?:who (?:is|was|were|are) )?(?:only |merely )?(?:identified|named|known|described|not named)\b[^,.;]{0,60}/;

const NOT_STATED: Anonymity = { stated: false, reason: null, reasonKind: "none" };

/**
 * Says for each source whether the text states that it stays unnamed, and with what reason. A
 * wording in another sentence than the source is attached to the one it speaks of.
 *
 * @returns one entry a source, in the same order
 */
export function describeAnonymity(
	reading: Reading,
	sources: readonly Evidence[],
): readonly Anonymity[] {
	const { text } = reading.parsed;
	const mentions = veiledMentions(text, sources);
	const found: Anonymity[] = sources.map(() => NOT_STATED);
	if (mentions.length === 0) return found;
	for (const mention of mentions) {
		if (isCalledUnnamed(text, mention)) addTo(found, mention.owner, null, text);
	}
	for (const range of reading.parsed.sentences) {
		const at = spanOf(reading.parsed, range);
		const words = text.slice(at.start, at.end);
		if (MAY_VEIL.test(words)) readSentence(reading, at, words, mentions, found);
	}
	return found;
}

function readSentence(
	reading: Reading,
	at: Span,
	words: string,
	mentions: readonly OwnedMention[],
	found: Anonymity[],
): void {
	for (const match of PATTERNS.flatMap((pattern) => pattern(words))) {
		const veil = span(at.start + match.start, at.start + match.end);
		if (isSaidByOthers(reading, veil)) continue;
		const reason = reasonOf(words, match);
		const reasonSpan = reason && span(at.start + reason.start, at.start + reason.end);
		for (const owner of ownersOf({ ...veil, sentence: at, words }, mentions)) {
			addTo(found, owner, reasonSpan, reading.parsed.text);
		}
	}
}

function reasonOf(words: string, match: VeilMatch): Stretch | null {
	return match.isReason
		? { start: match.start, end: Math.max(match.end, clauseEnd(words, match.start)) }
		: findReason(words, match);
}

/** Within a quotation it is the speaker who talks of unnamed people, not the article. */
function isSaidByOthers(reading: Reading, veil: Span): boolean {
	return reading.quotations.some(({ inner }) => contains(inner, veil));
}

function isCalledUnnamed(text: string, mention: OwnedMention): boolean {
	const after = APPOSITION.exec(text.slice(mention.end, mention.end + 120));
	return calledUnnamed(mention.words + (after?.[0] ?? "")).length > 0;
}

/** A specific reason outdoes a boilerplate one, any reason outdoes none; the first of equals stays. */
function addTo(found: Anonymity[], owner: number, reason: Span | null, text: string): void {
	const before = found[owner]!;
	const kind = reason ? kindOfReason(text.slice(reason.start, reason.end)) : "none";
	const RANK = { none: 0, boilerplate: 1, specific: 2 };
	found[owner] =
		before.stated && RANK[kind] <= RANK[before.reasonKind]
			? before
			: { stated: true, reason, reasonKind: kind };
}
