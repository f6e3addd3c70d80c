import type { Mention } from "../../mention/mention.ts";
import type { FoundAttribution } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import type { Span } from "../../text/span.ts";
import { candidatesBeside, type FirstLook } from "./beside.ts";
import { candidatesCarried, type Looked } from "./carried.ts";
import type { Candidate, Clue } from "./clues.ts";
import type { Imprint } from "./own-outlet.ts";
import { sceneOf } from "./scene.ts";
import type { RelayScene, Speaker } from "./telling.ts";
import { BESIDE_WEIGHTS, CARRIED_WEIGHTS } from "./words/relay-weights.ts";

/** What the first look finds at least so likely is carried on by the second. */
const WORTH_CARRYING = 0.3;
/**
 * What is at least so likely is taken for second-hand: chosen by F1 on articles that the weights were
 * not learned from. Below even, as the annotations leave some of what is second-hand unmarked.
 */
const LIKELY = 0.25;

/** How much each clue speaks for a relay, log odds. */
export type ClueWeights = ReadonlyMap<string, number>;

/**
 * Finds by whom each attribution comes at second hand: "told CNN", "Reuters reported, citing two
 * officials". The relaying outlet, body or document need not be the source of any attribution.
 *
 * Clues of two looks are weighed: the words beside a telling, then what the first look says of the
 * same speaker's other tellings. The weights are learned (`tools/training/relay-weights.ts`).
 *
 * @param speakers one a found attribution, in the same order
 * @param imprint what the page says of the article's own outlet, which never relays to itself
 * @param mentions of the whole text, in its order
 * @returns one entry an attribution: where the relay is named, or null when it is first-hand
 */
export function findRelays(
	reading: Reading,
	found: readonly FoundAttribution[],
	speakers: readonly Speaker[],
	imprint: Imprint,
	mentions: readonly Mention[],
): readonly (Span | null)[] {
	const scene = sceneOf(reading, found, speakers, imprint, mentions);
	const looked = firstLook(scene, candidatesBeside(scene), BESIDE_WEIGHTS);
	return candidatesCarried(scene, looked).map((candidates) => {
		const likelihoods = candidates.map(({ clues }) => likelihoodOf(clues, CARRIED_WEIGHTS));
		const best = indexOfMost(likelihoods);
		return best !== null && likelihoods[best]! >= LIKELY ? candidates[best]!.relay.span : null;
	});
}

/** Weighs the candidates of the first look. */
export function firstLook(
	scene: RelayScene,
	candidates: readonly (readonly Candidate[])[],
	weights: ClueWeights,
): Looked {
	const likelihoods = candidates.map((some) =>
		some.map(({ clues }) => likelihoodOf(clues, weights)),
	);
	const first = scene.tellings.map((telling, i): FirstLook | null => {
		const best = indexOfMost(likelihoods[i]!);
		if (best === null || likelihoods[i]![best]! < WORTH_CARRYING) return null;
		const { relay, proposedBy } = candidates[i]![best]!;
		return { telling, relay, proposedBy, likelihood: likelihoods[i]![best]! };
	});
	return { candidates, likelihoods, first };
}

function likelihoodOf(clues: readonly Clue[], weights: ClueWeights): number {
	let odds = 0;
	for (const [name, value] of clues) odds += value * (weights.get(name) ?? 0);
	return 1 / (1 + Math.exp(-odds));
}

function indexOfMost(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.indexOf(Math.max(...values));
}
