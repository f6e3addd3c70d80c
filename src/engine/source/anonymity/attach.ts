import { headNoun, isUnnamed, type OwnedMention, singular } from "../mention-list.ts";
import type { Stretch } from "./reason.ts";

/** A wording of anonymity with the sentence it stands in; offsets into the article's text. */
export interface PlacedVeil extends Stretch {
	readonly sentence: Stretch;
	readonly words: string;
}

/** How far back a sentence of its own may speak of a source, in characters: some three paragraphs. */
const LOOK_BACK = 1_500;
/** A sentence that opens with the wording speaks of whom it names next, within this distance. */
const LOOK_AHEAD = 90;

const OPENS_WITH_VEIL =
	/^(?:[“"'(]|and |but |both |all |each |the )*(?:speaking|on |upon |asking|requesting|insisting|declining|because|citing|fearing|not |under |granted|given|who |in exchange|under |talking|preferring|wishing)/i;
const BLANKET =
	/\b(?:like|as (?:did|with|were)) (?:(?:all |many |most |several |some |the |a number of )*others?\b|everyone|most people|(?:all |the )*(?:people|sources|officials))|\bothers (?:interviewed|quoted|cited|in this)|\b(?:sources|people|officials|those|everyone|all)\b[^.]{0,60}\b(?:in|for) this (?:article|story|report|piece)\b/i;
const PLURAL_SUBJECT =
	/^(?:[“"'(]|and |but |still, |all |both |most |each )*(?:they|all|both|each|most|those|these|neither|none|several|(?:the |all |both |the two |the three |two |three |four )*[\w’'. -]{0,40}?(?:(?<!s)s|people|men|women))\b(?=[\s,])/i;
const SINGULAR_SUBJECT =
	/^(?:[“"'(]|and |but |still, )*(?:he|she|the (?:[\w’'-]+ ){0,4}?[\w’'-]*(?:[^s\W]|ss))\b/i;
const SUBJECT_END =
	/\b(?:spoke|speak|speaks|asked|asks|requested|declined|declines|insisted|refused|was|were|is|are|has|have|had|would|did|does|do|wished|wanted|agreed|talked|preferred|also|all|both|who|n['’]t|not)\b|,/i;

/**
 * Finds the sources a wording of anonymity speaks of: those named in its sentence, else those the
 * sentence's subject goes back to; a plural subject reaches every source it can mean.
 *
 * @param mentions of all unnamed sources, in the order of the text
 * @returns indexes of sources; none where nobody fits
 */
export function ownersOf(veil: PlacedVeil, mentions: readonly OwnedMention[]): readonly number[] {
	if (BLANKET.test(veil.words)) return everyone(veil, mentions);
	const target = inSentence(veil, mentions) ?? before(veil, mentions);
	if (!target) return [];
	return isPlural(veil, target) ? alike(veil, target, mentions) : [target.owner];
}

function everyone(veil: PlacedVeil, mentions: readonly OwnedMention[]): number[] {
	const unnamed = mentions.filter(({ kind }) => isUnnamed(kind)).map(({ owner }) => owner);
	const target = inSentence(veil, mentions);
	return [...new Set(target ? [...unnamed, target.owner] : unnamed)];
}

/** The nearest mention ahead of the wording in its sentence, or after it where it opens that. */
function inSentence(veil: PlacedVeil, mentions: readonly OwnedMention[]): OwnedMention | null {
	const here = mentions.filter(
		({ start }) => start >= veil.sentence.start && start < veil.sentence.end,
	);
	const ahead = here.filter(({ start }) => start < veil.start).at(-1);
	if (ahead) return ahead;
	const after = here.find(({ start }) => start >= veil.end);
	if (!after || !OPENS_WITH_VEIL.test(veil.words)) return null;
	return after.start - veil.end <= LOOK_AHEAD + veil.words.length / 2 ? after : null;
}

/** The mention that the subject of the wording's sentence goes back to. */
function before(veil: PlacedVeil, mentions: readonly OwnedMention[]): OwnedMention | null {
	const earlier = mentions.filter(
		({ start, end }) => end <= veil.sentence.start && start >= veil.sentence.start - LOOK_BACK,
	);
	const subject = subjectOf(veil);
	const same = earlier.filter(({ words }) => singular(headNoun(words)) === singular(subject));
	if (same.length > 0) return same.at(-1)!;
	if (!PLURAL_SUBJECT.test(veil.words) && !SINGULAR_SUBJECT.test(veil.words)) return null;
	const number = PLURAL_SUBJECT.test(veil.words) ? "unnamed-group" : "unnamed-person";
	return earlier.filter(({ kind }) => kind === number).at(-1) ?? earlier.at(-1) ?? null;
}

/** The head noun of what stands ahead of the sentence's first verb: "physician", "they". */
function subjectOf(veil: PlacedVeil): string {
	const end = SUBJECT_END.exec(veil.words);
	return headNoun(
		veil.words
			.slice(0, end?.index ?? 0)
			.replace(/^[“"'(]+/, "")
			.trim(),
	);
}

function isPlural(veil: PlacedVeil, target: OwnedMention): boolean {
	const isHere = target.start >= veil.sentence.start;
	return isHere
		? /^(?:the|all|both|those|these|they)\b.*s\b|^(?:they|all|both)\b/i.test(target.words)
		: PLURAL_SUBJECT.test(veil.words);
}

/** "The officials spoke …" after "one official" and "another official" means them all. */
function alike(
	veil: PlacedVeil,
	target: OwnedMention,
	mentions: readonly OwnedMention[],
): readonly number[] {
	const noun = singular(headNoun(target.words));
	const near = mentions.filter(
		({ start, end, kind }) =>
			isUnnamed(kind) && end <= veil.end && start >= veil.sentence.start - LOOK_BACK,
	);
	const same = near.filter(({ words }) => singular(headNoun(words)) === noun);
	return [...new Set([target.owner, ...same.map(({ owner }) => owner)])];
}
