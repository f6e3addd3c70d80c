import { textOf } from "../../text/span.ts";
import type { Relay, RelayScene, Telling } from "./telling.ts";
import { classOf } from "./told-by-others.ts";

/** A clue's name, and how much of it there is. */
export type Clue = readonly [name: string, value: number];

/** A relay that may stand behind a telling, with all that speaks for and against it. */
export interface Candidate {
	readonly relay: Relay;
	/** Names of what proposed it: "told", "document within". */
	readonly proposedBy: readonly string[];
	readonly clues: readonly Clue[];
}

/** The place of another talk: there an outlet named before relays no more. */
const OTHER_VENUE =
	/\b(?:tweet\w*|twitter|facebook|instagram|truth social|statement|press (?:conference|release|briefing)|news (?:conference|briefing)|rally|speech|senate floor|house floor|testi\w+|letter|email(?:ed)?|hearing|earlier this|last (?:week|month|year)|in court|lawsuit|filing|told reporters)\b/i;
/** "In the interview": the talk is taken up again, however far on. */
const SAME_INTERVIEW =
	/\b(?:in|during|throughout|later in|earlier in|elsewhere in) (?:the|that|his|her|their|the same|this) (?:\w+ )?(?:interview|appearance|op-ed|segment|conversation)\b/i;
const ANOTHER =
	/^(?:another|a second|a third|a different|yet another|other|one|two others|both)\b/i;
const PRONOUN = /^(?:s?he|they|it|i|we)$/i;
const SPEAKS_NOW = /^(?:says?|tells?|adds?|believes?|thinks?|claims?|argues?|wants?)$/i;

/** What can be said of a telling by itself, whoever relays it. */
export function circumstancesOf(scene: RelayScene, telling: Telling): readonly string[] {
	const { text, paragraphs } = scene.reading.parsed;
	const source = telling.source ? textOf(text, telling.source) : "";
	const cue = telling.cue ? textOf(text, telling.cue) : "";
	const told: readonly (readonly [string, boolean])[] = [
		["within quotation marks", telling.isQuoted],
		["says nothing", telling.contentSpans.length === 0],
		["headline", paragraphs[telling.paragraph]?.role === "headline"],
		["own outlet beside", scene.ownIn.has(telling.sentenceIndex)],
		["another", ANOTHER.test(source)],
		["pronoun", isPronoun(scene, telling)],
		["present", SPEAKS_NOW.test(cue)],
		["no source", telling.source === null],
	];
	return told.flatMap(([name, holds]) => (holds ? [name] : []));
}

/** "He noted": who that is stands before. */
export function isPronoun({ reading }: RelayScene, { source }: Telling): boolean {
	return source !== null && PRONOUN.test(textOf(reading.parsed.text, source));
}

/** Whether a telling says where it was said: in the same talk as others, or somewhere else. */
export function talkOf(scene: RelayScene, telling: Telling): "same talk" | "another talk" | null {
	const sentence = textOf(scene.reading.parsed.text, telling.sentence);
	if (SAME_INTERVIEW.test(sentence)) return "same talk";
	return OTHER_VENUE.test(sentence) ? "another talk" : null;
}

/** How often something is, in words that a weight can be learned for. */
export function howOften(count: number): string {
	if (count > 4) return "often";
	return count > 2 ? "some times" : count === 2 ? "twice" : count === 1 ? "once" : "never";
}

/** How far apart two tellings are, in paragraphs. */
export function howFar(paragraphs: number): string {
	if (paragraphs > 8) return "far";
	return paragraphs > 3 ? "4 to 8" : paragraphs > 1 ? "2 or 3" : String(paragraphs);
}

/** Gathers clues under their names; the same name counts once. */
export class ClueList {
	readonly #values = new Map<string, number>([["always", 1]]);

	add(name: string, value = 1): void {
		this.#values.set(name, value);
	}

	addAll(names: readonly string[], prefix = ""): void {
		for (const name of names) this.add(`${prefix}${name}`);
	}

	/** A clue by itself and together with the sort of teller. */
	addFor(telling: Telling, name: string, value = 1): void {
		this.add(name, value);
		this.add(`${name} > ${classOf(telling.kind)}`, value);
	}

	clues(): readonly Clue[] {
		return [...this.#values];
	}
}
