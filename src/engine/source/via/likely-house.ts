import type { OutletPlace } from "./find-outlets.ts";
import { houseClues, type NamedOutlet } from "./house-clues.ts";
import { RelayKeys } from "./keys.ts";
import type { RelayScene } from "./telling.ts";
import { HOUSE_WEIGHTS } from "./words/house-weights.ts";

/**
 * Likelihood from which on an outlet is taken for the one the text is by: chosen by F1 of relays on
 * articles that the weights were not learned from.
 */
const LIKELY = 0.6;

/** A text with fewer is a piece of one: too little is told in it. */
const FEWEST_PARAGRAPHS = 3;

/** The outlets that a text names but for its own, where that is known. */
export function namedOutlets(scene: RelayScene): readonly NamedOutlet[] {
	const keys = new RelayKeys(scene);
	const outlets = new Map<string, OutletPlace[]>();
	for (const place of [...scene.outletsOf.values()].flat()) {
		const { key } = keys.ofPlace(place);
		const places = outlets.get(key);
		if (places) places.push(place);
		else outlets.set(key, [place]);
	}
	return [...outlets].map(([key, places]) => ({ key, places }));
}

/**
 * Which of the outlets it names a text is by, where neither page nor text say so: those around it
 * are told things, asked and spoken of in other words than the house itself. The weights are learned
 * (`tools/training/house-weights.ts`).
 *
 * @returns its name in lower case; null where none is likely enough
 */
export function likelyHouse(scene: RelayScene): string | null {
	if (scene.reading.parsed.paragraphs.length < FEWEST_PARAGRAPHS) return null;
	const outlets = namedOutlets(scene);
	let likeliest: string | null = null;
	let most = LIKELY;
	for (const outlet of outlets) {
		const likelihood = likelihoodOf(houseClues(scene, outlet, outlets.length));
		if (likelihood >= most) [likeliest, most] = [outlet.key, likelihood];
	}
	return likeliest;
}

function likelihoodOf(clues: readonly string[]): number {
	const odds = clues.reduce((sum, clue) => sum + (HOUSE_WEIGHTS.get(clue) ?? 0), 0);
	return 1 / (1 + Math.exp(-odds));
}
