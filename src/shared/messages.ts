import type { Analysis, Article, Span } from "../engine/index.ts";
import type { Result } from "./result.ts";
import type { Settings } from "./settings.ts";
import type { FailureReason, TabState } from "./tab-state.ts";

/** Calls the content script makes to the background. Name → request and reply. */
export interface ContentToBackground {
	/** The page's article, read again; null when the page holds none. */
	articleRead(article: Article | null): Result<Analysis | null, FailureReason>;
}

/** Calls popup, options and welcome pages make to the background. */
export interface ViewToBackground {
	/** The tab's state, without reading anything. */
	getTab(request: { tabId: number }): TabState;
	/** Injects the content script and reads the page; answers when the reading is done. */
	readTab(request: { tabId: number }): TabState;
	setMarksShown(request: { tabId: number; shown: boolean }): Settings;
	/** Scrolls the page to a span of the article and flashes it. False: not found on the page. */
	jumpTo(request: { tabId: number; span: Span }): boolean;
	/** Keeps new settings and registers or removes the content script to match. */
	saveSettings(settings: Settings): Settings;
}

/** Calls the background makes to a page's content script. */
export interface BackgroundToContent {
	readPage(request: Record<string, never>): boolean;
	showMarks(request: { settings: Settings }): boolean;
	jumpTo(request: { span: Span }): boolean;
	/** Goes to the next or previous mark of an unnamed source. */
	stepUnnamed(request: { direction: 1 | -1 }): boolean;
}
