import type { Span } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";

/** So many paragraphs on, a speaker may still be in the same talk. */
const PARAGRAPHS_ON = 8;
/** The outlet may be named only with the second quotation, a paragraph or two on. */
const PARAGRAPHS_BACK = 2;
/** What opens an article may be told more fully, with the outlet, so many paragraphs on. */
const PARAGRAPHS_BACK_TO_LEAD = 6;
/** Paragraphs that open an article, its headline among them. */
const LEAD_PARAGRAPHS = 3;
/** "In the interview": the talk is taken up again, however far on. */
const SAME_INTERVIEW =
	/\b(?:in|during|throughout|later in|earlier in|elsewhere in) (?:the|that|his|her|their|the same|this) (?:\w+ )?(?:interview|appearance|op-ed|segment|conversation)\b/i;
/** The place of another talk: there the first outlet relays no more. */
const OTHER_VENUE =
	/\b(?:tweet\w*|twitter|facebook|instagram|truth social|statement|press (?:conference|release|briefing)|news (?:conference|briefing)|rally|speech|senate floor|house floor|testi\w+|letter|email(?:ed)?|hearing|earlier this|last (?:week|month|year)|in court|lawsuit|filing|told reporters)\b/i;

/**
 * What a speaker goes on to say, or has just said, in the talk with an outlet: "She told the
 * Herald … She added …".
 *
 * @param relays by telling, changed in place: null entries are filled from neighbours
 */
export function carryOn(scene: RelayScene, relays: (Span | null)[]): void {
	const bySpeaker = new Map<number, number[]>();
	scene.tellings.forEach(({ sourceId, kind }, index) => {
		if (sourceId === null || kind === "outlet" || kind === "organization") return;
		bySpeaker.set(sourceId, [...(bySpeaker.get(sourceId) ?? []), index]);
	});
	for (const indexes of bySpeaker.values()) {
		const inOrder = indexes.sort((a, b) => at(scene, a).at.start - at(scene, b).at.start);
		takeUpAgain(scene, relays, inOrder);
		pass(scene, relays, inOrder, PARAGRAPHS_ON);
		pass(scene, relays, [...inOrder].reverse(), PARAGRAPHS_BACK);
		leadUp(scene, relays, inOrder);
	}
}

function pass(
	scene: RelayScene,
	relays: (Span | null)[],
	indexes: readonly number[],
	apart: number,
): void {
	for (let i = 1; i < indexes.length; i++) {
		const [from, to] = [at(scene, indexes[i - 1]!), at(scene, indexes[i]!)];
		const relay = relays[indexes[i - 1]!];
		const isNear = Math.abs(from.paragraph - to.paragraph) <= apart;
		if (relay && isNear && isSameTalk(scene, to)) relays[indexes[i]!] ??= relay;
	}
}

/** Fills what opens the article from where its speaker is first said to have told an outlet. */
function leadUp(scene: RelayScene, relays: (Span | null)[], indexes: readonly number[]): void {
	const first = indexes.find((index) => relays[index] !== null);
	if (first === undefined || at(scene, first).paragraph > PARAGRAPHS_BACK_TO_LEAD) return;
	for (const index of indexes) {
		const telling = at(scene, index);
		if (telling.paragraph >= LEAD_PARAGRAPHS) return;
		if (isSameTalk(scene, telling)) relays[index] ??= relays[first]!;
	}
}

/** Fills what is said "in the interview" from the last outlet its speaker talked to. */
function takeUpAgain(scene: RelayScene, relays: (Span | null)[], indexes: readonly number[]): void {
	let last: Span | null = null;
	for (const index of indexes) {
		const { start, end } = at(scene, index).sentence;
		if (last && SAME_INTERVIEW.test(scene.reading.parsed.text.slice(start, end))) {
			relays[index] ??= last;
		}
		last = relays[index] ?? last;
	}
}

function isSameTalk(scene: RelayScene, telling: Telling): boolean {
	const { start, end } = telling.sentence;
	return !OTHER_VENUE.test(scene.reading.parsed.text.slice(start, end));
}

function at(scene: RelayScene, index: number): Telling {
	return scene.tellings[index]!;
}
