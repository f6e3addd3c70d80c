import { type Guard, isCount, isNullOr, isOneOf, isRecordOf } from "./guard.ts";

/** What a page tells a panel that follows it: which statement the reader is at. */
export interface ReaderPlace {
	/** `Attribution.id`; null where no listed statement is in sight. */
	readonly attribution: number | null;
	/** Scrolled past, or picked: clicked in the page, stepped to or jumped to. */
	readonly by: "scrolling" | "picking";
}

export const isReaderPlace: Guard<ReaderPlace> = isRecordOf<ReaderPlace>({
	attribution: isNullOr(isCount),
	by: isOneOf(["scrolling", "picking"]),
});
