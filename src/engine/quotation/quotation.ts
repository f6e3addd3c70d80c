import type { Span } from "../text/span.ts";

/** Text between quotation marks in one paragraph. A quote over paragraphs is several, linked. */
export interface Quotation {
	/** With its marks. */
	readonly span: Span;
	/** Without its marks. */
	readonly inner: Span;
	/** The paragraph ends before a closing mark does: the next one goes on. */
	readonly open: boolean;
	/** Goes on from the quotation before it, which was left open. */
	readonly continues: boolean;
	/** 0 for a quotation that stands in no other, 1 for one within that, and so on. */
	readonly depth: number;
}
