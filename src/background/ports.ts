import type { Badge } from "../platform/action.ts";
import type { PageScript, Registration } from "../platform/scripting.ts";
import type { ReplyOf, RequestOf } from "../shared/call-guards.ts";
import type { DiaryEntry } from "../shared/diary.ts";
import type { Words } from "../shared/message-key.ts";
import type { BackgroundToContent } from "../shared/messages.ts";
import type { Result } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import type { ReadingProgress, TabState } from "../shared/tab-state.ts";
import type { Analyst } from "./analyst.ts";
import type { CorrectionShelves } from "./correction-book.ts";
import type { Question } from "./question.ts";
import type { TabRecords } from "./tab-records.ts";

/** Everything the background does to the world: the browser's, or a test's. */
export interface Ports {
	readonly records: TabRecords;
	readonly settings: {
		read(): Promise<Settings>;
		write(settings: Settings): Promise<void>;
	};
	/** What the browser is asking the reader about; null: nothing, or that was settled. */
	readonly asked: {
		read(): Promise<Question | null>;
		write(question: Question | null): Promise<void>;
	};
	/** Whether a permission was withdrawn and the pages it was for may not all be left yet. */
	readonly withdrawn: {
		read(): Promise<boolean>;
		write(isOwed: boolean): Promise<void>;
	};
	readonly corrections: CorrectionShelves;
	/** Keeps an article in the reader's diary. May reject. */
	readonly diary: { note(entry: DiaryEntry): Promise<void> };
	/** Whether a tab is of a private window. */
	isPrivate(tabId: number): Promise<boolean>;
	readonly words: Words;
	readonly analyze: Analyst;
	/** Rejects when no content script answers. */
	callContent<K extends keyof BackgroundToContent>(
		tabId: number,
		call: K,
		request: RequestOf<BackgroundToContent[K]>,
	): Promise<ReplyOf<BackgroundToContent[K]>>;
	/** @param documentId the one document that is meant; null: whatever the tab shows */
	inject(
		tabId: number,
		scripts: readonly PageScript[],
		documentId?: string | null,
	): Promise<Result<true>>;
	addressOf(tabId: number): Promise<string | null>;
	showBadge(tabId: number, badge: Badge): Promise<void>;
	tellViews(tabId: number, state: TabState): Promise<void>;
	tellReadingOn(tabId: number, progress: ReadingProgress): Promise<void>;
	register(registration: Registration): Promise<void>;
	mayRead(patterns: readonly string[]): Promise<boolean>;
	/** Waits while a view gives permissions back. */
	whenGivenBack(): Promise<void>;
	/** Milliseconds since 1970. */
	now(): number;
}
