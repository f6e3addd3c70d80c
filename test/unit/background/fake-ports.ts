import { CorrectionBook } from "../../../src/background/correction-book.ts";
import type { Ports } from "../../../src/background/ports.ts";
import type { Question } from "../../../src/background/question.ts";
import { TabReader } from "../../../src/background/tab-reader.ts";
import { type RecordStore, TabRecords } from "../../../src/background/tab-records.ts";
import { type Analysis, type Article, span } from "../../../src/engine/index.ts";
import type { Badge } from "../../../src/platform/action.ts";
import type { Registration } from "../../../src/platform/scripting.ts";
import {
	type Numbered,
	parseCorrections,
	storedCorrections,
} from "../../../src/shared/correction-guard.ts";
import type { DiaryEntry } from "../../../src/shared/diary.ts";
import type { BackgroundToContent, PageIdentity } from "../../../src/shared/messages.ts";
import { failure, success } from "../../../src/shared/result.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import type { ReadingProgress, TabState } from "../../../src/shared/tab-state.ts";

/** Storage in memory that refuses what is larger than its quota, as the browsers' does. */
export class MemoryStore implements RecordStore {
	readonly #kept = new Map<string, string>();
	readonly #quota: number;

	/** @param quota UTF-16 code units of JSON */
	constructor(quota = 10_000_000) {
		this.#quota = quota;
	}

	async read(key: string): Promise<unknown> {
		const stored = this.#kept.get(key);
		return stored === undefined ? undefined : JSON.parse(stored);
	}

	async write(key: string, value: unknown): Promise<void> {
		const others = [...this.#kept].filter(([other]) => other !== key);
		const json = JSON.stringify(value);
		const used = others.reduce((sum, [, text]) => sum + text.length, json.length);
		if (used > this.#quota) throw new Error("QUOTA_BYTES quota exceeded");
		this.#kept.set(key, json);
	}

	async remove(key: string): Promise<void> {
		this.#kept.delete(key);
	}

	async keys(): Promise<readonly string[]> {
		return [...this.#kept.keys()];
	}
}

/** A reader of tabs that keeps its corrections itself. */
export function tabReaderOf(ports: Ports): TabReader {
	return new TabReader(ports, new CorrectionBook(ports.corrections));
}

/** One tab of the pretended browser. */
export interface FakeTab {
	url: string | null;
	/** The document's content script; null: there is none. */
	page: PageIdentity | null;
	isPrivate?: boolean;
	/** Why the browser lets no script in. */
	refusal?: string;
	/** What happens when the content script is asked to read. */
	onRead?: () => Promise<unknown>;
}

/** A pretended browser, and a record of what the background did to it. */
export class FakeBrowser {
	readonly tabs = new Map<number, FakeTab>();
	readonly calls: [tabId: number, call: string, request: unknown][] = [];
	readonly badges = new Map<number, Badge>();
	readonly told: [tabId: number, status: TabState["status"]][] = [];
	readonly progress: [tabId: number, progress: ReadingProgress][] = [];
	/** By address, as the real one is kept. */
	readonly diary = new Map<string, DiaryEntry>();
	diaryFails = false;
	/** What the browser's storage holds under "corrections". */
	corrections: unknown;
	correctionsFail = false;
	readonly passing = new Map<number, Numbered>();
	readonly registrations: Registration[] = [];
	readonly granted = new Set<string>();
	readonly store: RecordStore;
	settings: Settings = DEFAULT_SETTINGS;
	question: Question | null = null;
	isWithdrawalOwed = false;
	/** Milliseconds since 1970. */
	time = 1_900_000_000_000;

	constructor(store: RecordStore = new MemoryStore()) {
		this.store = store;
	}

	/** New ports on the same browser: what a background has after it died and woke. */
	ports(): Ports {
		return {
			records: new TabRecords(this.store),
			settings: {
				read: async () => this.settings,
				write: async (settings) => {
					this.settings = settings;
				},
			},
			asked: {
				read: async () => this.question,
				write: async (question) => {
					this.question = question;
				},
			},
			withdrawn: {
				read: async () => this.isWithdrawalOwed,
				write: async (isOwed) => {
					this.isWithdrawalOwed = isOwed;
				},
			},
			diary: {
				note: async (entry) => {
					if (this.diaryFails) throw new Error("no room");
					this.diary.set(entry.address, entry);
				},
			},
			corrections: {
				kept: {
					read: async () => parseCorrections(this.corrections),
					write: async ({ list, next }) => {
						if (this.correctionsFail) throw new Error("QUOTA_BYTES quota exceeded");
						this.corrections = storedCorrections(list, next);
					},
				},
				passing: {
					read: async (tabId) => this.passing.get(tabId) ?? { list: [], next: 0 },
					write: async (tabId, book) => {
						this.passing.set(tabId, book);
					},
					forget: async (tabId) => {
						this.passing.delete(tabId);
					},
				},
			},
			isPrivate: async (tabId) => this.tabs.get(tabId)?.isPrivate ?? false,
			words: { message: (key) => key, messageFor: (key, count) => `${key} ${count}` },
			analyze: async (article, { isEnglish }) => ({
				analysis: fakeAnalysis(article, isEnglish),
				finder: "model",
			}),
			callContent: async (tabId, call, request) => this.#answer(tabId, call, request) as never,
			inject: async (tabId) => {
				const refusal = this.tabs.get(tabId)?.refusal;
				return refusal === undefined ? success(true) : failure(refusal);
			},
			addressOf: async (tabId) => this.tabs.get(tabId)?.url ?? null,
			showBadge: async (tabId, badge) => {
				this.badges.set(tabId, badge);
			},
			tellViews: async (tabId, { status }) => {
				this.told.push([tabId, status]);
			},
			tellReadingOn: async (tabId, progress) => {
				this.progress.push([tabId, progress]);
			},
			register: async (registration) => {
				this.registrations.push(registration);
			},
			mayRead: async (patterns) => patterns.every((pattern) => this.granted.has(pattern)),
			whenGivenBack: async () => {},
			now: () => this.time++,
		};
	}

	async #answer(tabId: number, call: keyof BackgroundToContent, request: unknown) {
		const tab = this.tabs.get(tabId);
		if (!tab?.page) throw new Error("no content script");
		this.calls.push([tabId, call, request]);
		if (call === "identify") return tab.page;
		if (call === "readPage") await tab.onRead?.();
		return true;
	}
}

/** Finds the first words of an English text to be two unnamed sources' who said something. */
function fakeAnalysis({ text }: Article, isEnglish: boolean): Analysis {
	const words = span(0, Math.min(13, text.length));
	const none = { sources: [], statements: [], posts: [], notes: [], attributions: [] };
	if (text.startsWith("Der ") && !isEnglish) return { ...none, language: "de" };
	if (text.startsWith("Nobody ")) return { ...none, language: "en" };
	return {
		...none,
		language: "en",
		attributions: [
			{
				id: 0,
				source: words,
				cue: null,
				contentSpans: [],
				cueKind: "speech",
				quotation: "indirect",
				because: "subject-verb",
				confidence: 0.9,
				sourceId: 0,
				kind: "unnamed-group",
				via: null,
			},
		],
	};
}
