import { type BookedCorrection, bookedFor } from "../correction/booked.ts";
import { type Correction, type CorrectionFault, MOST_CORRECTIONS } from "../shared/correction.ts";
import type { KeptCorrections } from "../shared/correction-guard.ts";
import { failure, type Result, success } from "../shared/result.ts";
import { inTurn } from "./in-turn.ts";

/** Where corrections are kept: the browser's storage, or a test's. */
export interface CorrectionShelves {
	readonly kept: {
		read(): Promise<KeptCorrections>;
		/** Rejects when the storage is full. */
		write(list: readonly Correction[]): Promise<void>;
	};
	/** Those made in private windows, by tab. */
	readonly passing: {
		read(tabId: number): Promise<readonly Correction[]>;
		write(tabId: number, list: readonly Correction[]): Promise<void>;
		forget(tabId: number): Promise<void>;
	};
}

/** A correction before it has a number. */
export type NewCorrection = Omit<Correction, "id">;

type Kept = Result<true, CorrectionFault>;

/** Keeps the reader's corrections, one change after the other. */
export class CorrectionBook {
	readonly #shelves: CorrectionShelves;
	readonly #inTurn = inTurn();

	constructor(shelves: CorrectionShelves) {
		this.#shelves = shelves;
	}

	/** Those that hold for a page in a tab, the oldest first; what is passing comes last. */
	async holdingFor(tabId: number, url: string): Promise<readonly BookedCorrection[]> {
		const { kept, passing } = this.#shelves;
		const [{ list }, ofTab] = await Promise.all([kept.read(), passing.read(tabId)]);
		return bookedFor(url, list, ofTab);
	}

	/** Keeps corrections; each takes the place of an earlier one of the same mark. */
	add(corrections: readonly NewCorrection[]): Promise<Kept> {
		return this.#change((list) => corrections.reduce(withOneMore, list));
	}

	/** Keeps a correction until its tab is closed. */
	addPassing(tabId: number, correction: NewCorrection): Promise<Kept> {
		return this.#changePassing(tabId, (list) => withOneMore(list, correction));
	}

	/** Takes corrections back, by `Correction.id`. */
	drop(ids: readonly number[]): Promise<Kept> {
		return this.#change((list) => list.filter(({ id }) => !ids.includes(id)));
	}

	/** Takes one back that holds in its tab only. */
	dropPassing(tabId: number, id: number): Promise<Kept> {
		return this.#changePassing(tabId, (list) => list.filter((one) => one.id !== id));
	}

	/** The tab was closed. */
	forgetTab(tabId: number): Promise<void> {
		return this.#inTurn(() => this.#shelves.passing.forget(tabId));
	}

	#change(edit: Edit): Promise<Kept> {
		const { kept } = this.#shelves;
		return this.#inTurn(async () => {
			const { list, state } = await kept.read();
			return state === "newer" ? failure("newer") : keptOn(edit(list), kept.write);
		});
	}

	#changePassing(tabId: number, edit: Edit): Promise<Kept> {
		const { passing } = this.#shelves;
		return this.#inTurn(async () =>
			keptOn(edit(await passing.read(tabId)), (list) => passing.write(tabId, list)),
		);
	}
}

type Edit = (list: readonly Correction[]) => readonly Correction[];

function withOneMore(
	list: readonly Correction[],
	correction: NewCorrection,
): readonly Correction[] {
	const same = list.find((one) => isOfSameMark(one, correction));
	// Kept, so that what is asked for twice is done once: the background may die before it answers.
	const id = same?.id ?? list.reduce((highest, one) => Math.max(highest, one.id), -1) + 1;
	return [...list.filter((one) => one !== same), { ...correction, id }];
}

function isOfSameMark(a: NewCorrection, b: NewCorrection): boolean {
	return (
		a.url === b.url &&
		a.sentence === b.sentence &&
		a.at === b.at &&
		a.source === b.source &&
		a.cue === b.cue
	);
}

async function keptOn(
	list: readonly Correction[],
	write: (list: readonly Correction[]) => Promise<void>,
): Promise<Kept> {
	if (list.length > MOST_CORRECTIONS) return failure("full");
	try {
		await write(list);
		return success(true);
	} catch {
		// The quota is the only reason the browsers give.
		return failure("storage");
	}
}
