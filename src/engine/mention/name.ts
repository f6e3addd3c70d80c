import type { TokenRange } from "../text/span.ts";

export type NameType = "person" | "organization" | "outlet" | "place" | "unknown";

/** A run of capitalised words that names somebody or something. */
export interface Name {
	/** Tokens of the name itself, without title. */
	readonly tokens: TokenRange;
	/** First token of the title printed right before it; `tokens.from` when there is none. */
	readonly titleFrom: number;
	readonly type: NameType;
}
