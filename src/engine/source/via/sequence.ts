import type { FirstLook } from "./beside.ts";
import { isPronoun } from "./clues.ts";
import type { RelayScene, Telling } from "./telling.ts";

/** What stands between two tellings is looked at so far, in tellings and in sentences. */
const FARTHEST = 50;
/** Sentences from which on two tellings are just far apart. */
const MANY_SENTENCES = 5;

/** The tellings next to one in the text, whoever speaks. */
export interface Neighbours {
	readonly before: Telling | null;
	readonly after: Telling | null;
}

/** The tellings of an article in the order of its text, but those of outlets. */
export class Sequence {
	readonly tellings: readonly Telling[];
	readonly #scene: RelayScene;
	readonly #places: ReadonlyMap<number, number>;

	constructor(scene: RelayScene) {
		this.#scene = scene;
		this.tellings = scene.tellings
			.filter(({ kind }) => kind !== "outlet")
			.sort((a, b) => a.at.start - b.at.start);
		this.#places = new Map(this.tellings.map((telling, place) => [telling.index, place]));
	}

	/** Null for what an outlet tells. */
	neighboursOf({ index }: Telling): Neighbours | null {
		const place = this.#places.get(index);
		if (place === undefined) return null;
		return { before: this.tellings[place - 1] ?? null, after: this.tellings[place + 1] ?? null };
	}

	/**
	 * Whether a talk may have gone on from one telling of a speaker to another.
	 *
	 * @param side where the other stands: "behind", "ahead"
	 */
	cluesBetween(telling: Telling, { telling: other }: FirstLook, side: string): readonly string[] {
		const course = this.#isAlone(telling, other) ? "alone" : "interrupted";
		const apart = Math.abs(telling.sentenceIndex - other.sentenceIndex);
		const isNear = Math.abs(telling.paragraph - other.paragraph) <= 1;
		return [
			`${side}, ${course}`,
			`${side}, ${apart < MANY_SENTENCES ? apart : "many"} sentences`,
			...(isNear ? [`${side}, near, ${course}`] : []),
			...(isPronoun(this.#scene, telling) ? [`${side}, pronoun, ${course}`] : []),
			...(this.#namesOutlet(telling, other) ? [`${side}, outlet between`] : []),
		];
	}

	/** Whether nobody else speaks between two tellings of a speaker. */
	#isAlone(one: Telling, other: Telling): boolean {
		const [from, to] = inOrder(this.#places.get(one.index)!, this.#places.get(other.index)!);
		const between = this.tellings.slice(from + 1, Math.min(to, from + FARTHEST));
		return between.every(({ sourceId }) => sourceId === one.sourceId);
	}

	/** Whether an outlet is named in the sentences from one telling to the other, the other's left out. */
	#namesOutlet(one: Telling, { sentenceIndex }: Telling): boolean {
		const [from, to] = inOrder(one.sentenceIndex, sentenceIndex);
		for (let at = from + 1; at <= Math.min(to, from + FARTHEST); at++) {
			if (at !== sentenceIndex && this.#scene.outletsOf.has(at)) return true;
		}
		return false;
	}
}

function inOrder(a: number, b: number): readonly [number, number] {
	return a < b ? [a, b] : [b, a];
}
