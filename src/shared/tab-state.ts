import type { Analysis } from "../engine/index.ts";

/** What the extension keeps of one page: enough for popup, badge and export. */
export interface Report {
	readonly url: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	/** The article's text; spans of the analysis point into it. */
	readonly text: string;
	readonly analysis: Analysis;
}

/** Why a reading came to nothing; each has a sentence in `_locales`. */
export type FailureReason = "engine" | "page" | "storage" | "too-long";

/** Pages no extension may read. */
export type ClosedPage = "pdf" | "browser" | "store";

/** Where one tab stands. Every state has a view of its own in the popup. */
export type TabState =
	| { readonly status: "unread" }
	| { readonly status: "reading" }
	| { readonly status: "read"; readonly report: Report }
	| { readonly status: "nothing-found"; readonly report: Report }
	| { readonly status: "not-article" }
	| { readonly status: "other-language"; readonly language: string }
	| { readonly status: "no-permission" }
	| { readonly status: "closed-page"; readonly page: ClosedPage }
	| { readonly status: "failed"; readonly reason: FailureReason };
