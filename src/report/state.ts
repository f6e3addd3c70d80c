import type { Category, Span } from "../engine/index.ts";
import type { MessageKey } from "../shared/message-key.ts";
import type { RunChoice } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";

/** Everything popup and panel show of a tab is a function of this. */
export interface ViewState {
	readonly tab: TabState;
	readonly settings: Settings;
	/** The page's host; null when the browser does not tell, or the page has none. */
	readonly host: string | null;
	/** The choice for this host that settings and permissions bear out together. */
	readonly choice: RunChoice;
	/** The reader waits for a page for more than a second. */
	readonly isSlow?: boolean;
	/** What was just done or not done; told once, in a line that is also read aloud. */
	readonly told: MessageKey | null;
}

/** What a reader can want of a view on a tab. */
export interface ViewIntents {
	readPage(): void;
	/** Reads a page that was taken for another language. */
	readAsEnglish(): void;
	jumpTo(span: Span): void;
	showMarks(shown: boolean): void;
	/** Lists and marks a category, or leaves it out of both; the options' own setting. */
	mark(category: Category, on: boolean): void;
	/** Must be called in the click itself: it may ask for a permission. */
	chooseRun(choice: RunChoice): void;
	openOptions(): void;
}

/** What a view on a tab is drawn from. */
export interface ViewProps {
	readonly state: ViewState;
	readonly intents: ViewIntents;
}
