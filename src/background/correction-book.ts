import { type BookedCorrection, bookedFor } from "../correction/booked.ts";
import { type Correction, type CorrectionFault, MOST_CORRECTIONS } from "../shared/correction.ts";
import type { KeptCorrections, Numbered } from "../shared/correction-guard.ts";
import { failure, type Result, success } from "../shared/result.ts";
import { inTurn } from "./in-turn.ts";

/** Where corrections are kept: the browser's storage, or a test's. */
export interface CorrectionShelves {
	readonly kept: {
		read(): Promise<KeptCorrections>;
		/** Rejects when the storage is full. */
		write(book: Numbered): Promise<void>;
	};
	/** Those made in private windows, by tab. */
	readonly passing: {
		read(tabId: number): Promise<Numbered>;
		write(tabId: number, book: Numbered): Promise<void>;
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
		return bookedFor(url, list, ofTab.list);
	}

	/** Keeps corrections; each takes the place of an earlier one of the same mark. */
	add(corrections: readonly NewCorrection[]): Promise<Kept> {
		return this.#change((book) => corrections.reduce(withOneMore, book));
	}

	/** Keeps a correction until its tab is closed. */
	addPassing(tabId: number, correction: NewCorrection): Promise<Kept> {
		return this.#changePassing(tabId, (book) => withOneMore(book, correction));
	}

	/** Takes corrections back, by `Correction.id`. */
	drop(ids: readonly number[]): Promise<Kept> {
		return this.#change((book) => withoutThese(book, ids));
	}

	/** Takes one back that holds in its tab only. */
	dropPassing(tabId: number, id: number): Promise<Kept> {
		return this.#changePassing(tabId, (book) => withoutThese(book, [id]));
	}

	/** The tab was closed. */
	forgetTab(tabId: number): Promise<void> {
		return this.#inTurn(() => this.#shelves.passing.forget(tabId));
	}

	#change(edit: Edit): Promise<Kept> {
		const { kept } = this.#shelves;
		return this.#inTurn(async () => {
			const book = await kept.read();
			return book.state === "newer" ? failure("newer") : keptOn(edit(book), kept.write);
		});
	}

	#changePassing(tabId: number, edit: Edit): Promise<Kept> {
		const { passing } = this.#shelves;
		return this.#inTurn(async () =>
			keptOn(edit(await passing.read(tabId)), (book) => passing.write(tabId, book)),
		);
	}
}

type Edit = (book: Numbered) => Numbered;

function withOneMore({ list, next }: Numbered, correction: NewCorrection): Numbered {
	const same = list.find((one) => isOfSameMark(one, correction));
	// Kept, so that what is asked for twice is done once: the background may die before it answers.
	const id = same?.id ?? next;
	return {
		list: [...list.filter((one) => one !== same), { ...correction, id }],
		next: Math.max(next, id + 1),
	};
}

function withoutThese({ list, next }: Numbered, ids: readonly number[]): Numbered {
	return { list: list.filter(({ id }) => !ids.includes(id)), next };
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

async function keptOn(book: Numbered, write: (book: Numbered) => Promise<void>): Promise<Kept> {
	if (book.list.length > MOST_CORRECTIONS) return failure("full");
	try {
		await write(book);
		return success(true);
	} catch {
		// The quota is the only reason the browsers give.
		return failure("storage");
	}
}
