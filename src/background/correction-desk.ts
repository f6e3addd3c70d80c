import { placeOf } from "../correction/place.ts";
import type { Attribution, Span } from "../engine/index.ts";
import type { ContentSender } from "../platform/sender.ts";
import type { RequestOf } from "../shared/call-guards.ts";
import {
	type Correction,
	type CorrectionFault,
	LONGEST_WORDS,
	type MarkName,
} from "../shared/correction.ts";
import { cutTo } from "../shared/cut.ts";
import type { GuideToBackground, Marking, PageIdentity } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { Report } from "../shared/tab-state.ts";
import type { CorrectionBook, NewCorrection } from "./correction-book.ts";
import type { Ports } from "./ports.ts";
import type { TabReader } from "./tab-reader.ts";

/** From which page, as the browser vouches for it. */
type From = Pick<ContentSender, "tabId" | "isPrivate">;
type Answer = Result<Marking, CorrectionFault>;

/** Takes in what the reader corrects, on a card or in the options, and brings every page in line. */
export class CorrectionDesk {
	readonly #ports: Ports;
	readonly #reader: TabReader;
	readonly #book: CorrectionBook;

	constructor(ports: Ports, reader: TabReader, book: CorrectionBook) {
		this.#ports = ports;
		this.#reader = reader;
		this.#book = book;
	}

	async correctMark(
		request: RequestOf<GuideToBackground["correctMark"]>,
		{ tabId, isPrivate }: From,
	): Promise<Answer> {
		const report = await this.#reportOf(tabId, request.page);
		const correction = report && this.#correctionOf(request, report);
		if (!correction) return failure("page");
		return this.#reader.ahead(async () => {
			const kept = isPrivate
				? await this.#book.addPassing(tabId, correction)
				: await this.#book.add([correction]);
			return kept.ok ? this.#markedAnew(tabId, request.page) : kept;
		});
	}

	async takeBack(
		{ page, correction }: RequestOf<GuideToBackground["takeBack"]>,
		{ tabId }: From,
	): Promise<Answer> {
		return this.#reader.ahead(async () => {
			const dropped = correction.passing
				? await this.#book.dropPassing(tabId, correction.id)
				: await this.#book.drop([correction.id]);
			return dropped.ok ? this.#markedAnew(tabId, page) : dropped;
		});
	}

	/** Takes corrections back, by their numbers. */
	async drop(ids: readonly number[]): Promise<Result<true, CorrectionFault>> {
		const dropped = await this.#book.drop(ids);
		if (dropped.ok) await this.#reader.recorrect(null);
		return dropped;
	}

	/** Keeps corrections that come from a file. */
	async addAll(list: readonly Correction[]): Promise<Result<true, CorrectionFault>> {
		const added = await this.#book.add(list);
		if (added.ok) await this.#reader.recorrect(null);
		return added;
	}

	async #markedAnew(tabId: number, page: PageIdentity): Promise<Answer> {
		await this.#reader.recorrect(tabId);
		const marking = await this.#reader.markingOf(tabId, page);
		return marking ? success(marking) : failure("page");
	}

	/** What is shown of a page; where its text made room for others, it is read once more. */
	async #reportOf(tabId: number, page: PageIdentity): Promise<Report | null> {
		const shown = await this.#reader.reportOf(tabId, page);
		if (shown) return shown;
		await this.#ports.callContent(tabId, "readPage", {}).catch(() => false);
		return this.#reader.reportOf(tabId, page);
	}

	#correctionOf(
		{ page, mark, verdict, wholeSource }: RequestOf<GuideToBackground["correctMark"]>,
		{ analysis, text, title }: Report,
	): NewCorrection | null {
		const there = analysis.attributions.filter((one) => isSameMark(one, mark));
		// Numbers may be others once more of the text was read, or it was read again.
		const found = there.find(({ id }) => id === mark.id) ?? there[0];
		const place = found && placeOf(found, text, page.url);
		if (!place) return null;
		return {
			...place,
			verdict,
			wholeSource,
			found: found.kind,
			because: found.because.slice(0, LONGEST_WORDS),
			title: title && cutTo(title, LONGEST_WORDS),
			madeAt: this.#ports.now(),
		};
	}
}

function isSameMark(found: Attribution, named: MarkName): boolean {
	return isSame(found.source, named.source) && isSame(found.cue, named.cue);
}

function isSame(a: Span | null, b: Span | null): boolean {
	return a?.start === b?.start && a?.end === b?.end;
}
