import type { Analysis, Article, Span } from "../engine/index.ts";
import type {
	AppliedCorrection,
	Correction,
	CorrectionFault,
	CorrectionName,
	MarkName,
	Verdict,
} from "./correction.ts";
import type { Result } from "./result.ts";
import type { MarkSettings, RunMode, Settings, SettingsChange, SiteChoice } from "./settings.ts";
import type { FailureReason, PagePart, ReadingProgress, TabState } from "./tab-state.ts";

/** Nothing to say but the call's name. */
export type Empty = Readonly<Record<never, never>>;

/** What the content script made of its page. */
export type PageReading =
	| {
			readonly kind: "article";
			readonly article: Article;
			/** The rest of the article is kept for subscribers and not on the page. */
			readonly onlyBeginning?: boolean;
			/** The page holds one part of several. */
			readonly part?: PagePart;
	  }
	| {
			readonly kind: "not-article";
			/** Most of what is seen is a frame, whose text is another document's. */
			readonly inFrame?: boolean;
	  }
	| { readonly kind: "pdf" }
	| { readonly kind: "failed"; readonly reason: FailureReason };

/** What of an analysis is shown in the page; the rest stays in the background. */
export type MarkedAnalysis = Pick<Analysis, "attributions" | "sources">;

/** What the page is to be marked with. */
export interface Marking {
	readonly analysis: MarkedAnalysis;
	readonly settings: MarkSettings;
	/** The reader's corrections that `analysis` is made of; none when absent. */
	readonly corrected?: readonly AppliedCorrection[];
}

/** Which document answers: a tab's number outlives the pages shown in it. */
export interface PageIdentity {
	/** Made at random by the content script, once a document. */
	readonly pageId: string;
	/** The page's address without its fragment. */
	readonly url: string;
}

/** Marks, and the page whose they are: on another's words they would say what nobody found. */
export interface PageMarking {
	readonly pageId: string;
	readonly marking: Marking;
}

/**
 * Scripts that come into a page that is read when it needs them: what shows its marks, what reads
 * posts, what reads what few pages have.
 */
export const LATE_SCRIPTS = ["guide", "posts", "seldom"] as const;
export type LateScript = (typeof LATE_SCRIPTS)[number];

/** Calls that are made from pages in which nothing reads yet. */
export interface GateToBackground {
	/** The page may hold an article: has it read. False: it shall not be. */
	startReading(request: Empty): boolean;
}

/** Calls the content script makes to the background. Name → request and reply. */
export interface ContentToBackground {
	/** The page was read, first or again. The reply's value is null when nothing shall be marked. */
	pageRead(request: {
		readonly page: PageIdentity;
		readonly reading: PageReading;
	}): Result<Marking | null, FailureReason>;
	/** Puts a script into the page. False: the browser does not let it in. */
	bringScript(request: { readonly script: LateScript }): boolean;
}

/** Calls that are made from the cards of a page. */
export interface GuideToBackground {
	/** Keeps what the reader says of a mark, and gives what the page is to be marked with now. */
	correctMark(request: {
		readonly page: PageIdentity;
		readonly mark: MarkName;
		readonly verdict: Verdict;
		readonly wholeSource: boolean;
	}): Result<Marking, CorrectionFault>;
	/** Takes a correction back. */
	takeBack(request: {
		readonly page: PageIdentity;
		readonly correction: CorrectionName;
	}): Result<Marking, CorrectionFault>;
}

/** Calls popup, panel, options and welcome pages make to the background. All may safely be repeated. */
export interface ViewToBackground {
	/** The tab's state, without reading anything. */
	getTab(request: { readonly tabId: number }): TabState;
	/**
	 * Injects the content script and reads the page; answers when the reading is done. `asEnglish`: the
	 * page that the tab shows was taken for another language than English and shall be read all the same.
	 */
	readTab(request: { readonly tabId: number; readonly asEnglish?: boolean }): TabState;
	/** Scrolls the page to a span of the article and flashes it. False: not found on the page. */
	jumpTo(request: { readonly tabId: number; readonly span: Span }): boolean;
	/** Keeps the changed settings, repaints open pages and registers the content script to match. */
	changeSettings(change: SettingsChange): Settings;
	/**
	 * Sets or, with null, forgets a host's own choice, and sets the run mode that goes with it. Nothing
	 * of it where one host more finds no room.
	 */
	setSite(request: {
		readonly host: string;
		readonly choice: SiteChoice | null;
		readonly run?: RunMode;
	}): Settings;
	/** The browser's question was answered: puts back what it does not bear out. */
	settle(request: Empty): Settings;
	/** Keeps these settings instead of all others. */
	replaceSettings(settings: Settings): Settings;
	/** Takes corrections back, by `Correction.id`. */
	dropCorrections(request: { readonly ids: readonly number[] }): Result<true, CorrectionFault>;
	/** Keeps corrections beside those that are kept; theirs hold where both speak of one mark. */
	addCorrections(request: { readonly list: readonly Correction[] }): Result<true, CorrectionFault>;
}

/** Calls the background makes to a page's content script. */
export interface BackgroundToContent {
	/** Which document this is. */
	identify(request: Empty): PageIdentity;
	/** Reads again; answers when the page is marked. */
	readPage(request: Empty): boolean;
	/** Marks what is found in the beginning of a page that is still being analysed. False: that page is gone. */
	markSoFar(request: PageMarking): boolean;
	/** Paints anew by these settings. False: nothing is marked. */
	showMarks(request: { readonly settings: MarkSettings }): boolean;
	/** The reader corrected something elsewhere: marks the same text anew. False: that page is gone. */
	showCorrected(request: PageMarking): boolean;
	/** False: the span is not found on the page. */
	jumpTo(request: { readonly span: Span }): boolean;
	/** Goes to the next (1) or previous (-1) mark of an unnamed source. False: there is none. */
	stepUnnamed(request: { readonly direction: 1 | -1 }): boolean;
	/** Removes every mark and listener; the page is as it was. */
	stop(request: Empty): boolean;
}

/** What the background tells open views; they answer nothing. */
export interface BackgroundToView {
	tabChanged(request: { readonly tabId: number; readonly state: TabState }): null;
	/** How far the reading of a long page has come; all else is as it was told last. */
	readingOn(request: { readonly tabId: number; readonly progress: ReadingProgress }): null;
}
