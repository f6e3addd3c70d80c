import { placeOf } from "../correction/place.ts";
import type { Attribution, Span } from "../engine/index.ts";
import type { ContentSender } from "../platform/sender.ts";
import type { RequestOf } from "../shared/call-guards.ts";
import { type Correction, type CorrectionFault, LONGEST_WORDS } from "../shared/correction.ts";
import type { ContentToBackground, Marking, MarkName, PageIdentity } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { TabRecord } from "../shared/tab-record.ts";
import type { Report } from "../shared/tab-state.ts";
import type { CorrectionBook, NewCorrection } from "./correction-book.ts";
import type { Ports } from "./ports.ts";
import type { TabReader } from "./tab-reader.ts";

type Answer = Result<Marking, CorrectionFault>;
type ReadRecord = TabRecord & { readonly state: { readonly report: Report } };

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
		request: RequestOf<ContentToBackground["correctMark"]>,
		{ tabId, isPrivate }: ContentSender,
	): Promise<Answer> {
		const record = await this.#recordOf(tabId, request.page);
		const correction = record && this.#correctionOf(request, record.state.report);
		if (!correction) return failure("page");
		const kept = isPrivate
			? await this.#book.addPassing(tabId, correction)
			: await this.#book.add([correction]);
		return kept.ok ? this.#markedAnew(tabId, request.page) : kept;
	}

	async takeBack(
		{ page, correction }: RequestOf<ContentToBackground["takeBack"]>,
		{ tabId }: ContentSender,
	): Promise<Answer> {
		const dropped = correction.passing
			? await this.#book.dropPassing(tabId, correction.id)
			: await this.#book.drop([correction.id]);
		return dropped.ok ? this.#markedAnew(tabId, page) : dropped;
	}

	/** Takes corrections back, by their numbers. */
	async drop(ids: readonly number[]): Promise<Result<true, CorrectionFault>> {
		const dropped = await this.#book.drop(ids);
		if (dropped.ok) await this.#recorrect();
		return dropped;
	}

	/** Keeps corrections that come from a file. */
	async addAll(list: readonly Correction[]): Promise<Result<true, CorrectionFault>> {
		const added = await this.#book.add(list);
		if (added.ok) await this.#recorrect();
		return added;
	}

	async #recorrect(): Promise<void> {
		await this.#reader.recorrect(await this.#ports.settings.read());
	}

	async #markedAnew(tabId: number, page: PageIdentity): Promise<Answer> {
		await this.#recorrect();
		const record = await this.#recordOf(tabId, page);
		const settings = await this.#ports.settings.read();
		const marking = record && (await this.#reader.markingIn(tabId, record, settings));
		return marking ? success(marking) : failure("page");
	}

	/** What is kept of a page; where its text made room for others, it is read once more. */
	async #recordOf(tabId: number, page: PageIdentity): Promise<ReadRecord | null> {
		const { records, callContent } = this.#ports;
		const of = async () => {
			const record = await records.get(tabId);
			const isSame = record?.pageId === page.pageId && record.url === page.url;
			return isSame && "report" in record.state ? (record as ReadRecord) : null;
		};
		const kept = await of();
		if (kept) return kept;
		await callContent(tabId, "readPage", {}).catch(() => false);
		return of();
	}

	#correctionOf(
		{ page, mark, verdict, wholeSource }: RequestOf<ContentToBackground["correctMark"]>,
		{ analysis, text, title }: Report,
	): NewCorrection | null {
		const found = analysis.attributions.find((one) => isSameMark(one, mark));
		const place = found && placeOf(found, text, page.url);
		if (!place) return null;
		return {
			...place,
			verdict,
			wholeSource,
			found: found.kind,
			because: found.because.slice(0, LONGEST_WORDS),
			title: title?.slice(0, LONGEST_WORDS) ?? null,
			madeAt: this.#ports.now(),
		};
	}
}

function isSameMark(found: Attribution, named: MarkName): boolean {
	return (
		found.id === named.id && isSame(found.source, named.source) && isSame(found.cue, named.cue)
	);
}

function isSame(a: Span | null, b: Span | null): boolean {
	return a?.start === b?.start && a?.end === b?.end;
}
