import { type BookedCorrection, bookedFor } from "../correction/booked.ts";
import { type Correction, type CorrectionFault, MOST_CORRECTIONS } from "../shared/correction.ts";
import type { KeptCorrections } from "../shared/correction-guard.ts";
import { failure, type Result, success } from "../shared/result.ts";

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
	/** The change under way. Lost with the background, as the change itself is then. */
	#last: Promise<unknown> = Promise.resolve();

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
	async addPassing(tabId: number, correction: NewCorrection): Promise<Kept> {
		const { passing } = this.#shelves;
		const list = withOneMore(await passing.read(tabId), correction);
		if (list.length > MOST_CORRECTIONS) return failure("full");
		return keptBy(passing.write(tabId, list));
	}

	drop(ids: readonly number[]): Promise<Kept> {
		return this.#change((list) => list.filter(({ id }) => !ids.includes(id)));
	}

	async dropPassing(tabId: number, id: number): Promise<Kept> {
		const { passing } = this.#shelves;
		const list = await passing.read(tabId);
		return keptBy(
			passing.write(
				tabId,
				list.filter((one) => one.id !== id),
			),
		);
	}

	forgetTab(tabId: number): Promise<void> {
		return this.#shelves.passing.forget(tabId);
	}

	#change(edit: (list: readonly Correction[]) => readonly Correction[]): Promise<Kept> {
		const run = async (): Promise<Kept> => {
			const { list, state } = await this.#shelves.kept.read();
			if (state === "newer") return failure("newer");
			const after = edit(list);
			if (after.length > MOST_CORRECTIONS) return failure("full");
			return keptBy(this.#shelves.kept.write(after));
		};
		const result = this.#last.then(run, run);
		this.#last = result.catch(() => undefined);
		return result;
	}
}

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

async function keptBy(work: Promise<void>): Promise<Kept> {
	try {
		await work;
		return success(true);
	} catch {
		// The quota is the only reason the browsers give.
		return failure("storage");
	}
}
