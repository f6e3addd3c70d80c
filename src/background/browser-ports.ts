import type { FindOptions } from "../engine/index.ts";
import { showBadge } from "../platform/action.ts";
import { callContent, tellViews } from "../platform/calls.ts";
import { correctionStore, passingCorrections } from "../platform/correction-store.ts";
import { diaryStore } from "../platform/diary-store.ts";
import { message, messageFor } from "../platform/i18n.ts";
import { readOwnFile } from "../platform/own-files.ts";
import { mayRead, whenGivenBack } from "../platform/permissions.ts";
import { injectScripts, registerContentScript } from "../platform/scripting.ts";
import { settingsStore } from "../platform/settings-store.ts";
import { sessionStore, storageItem } from "../platform/storage.ts";
import { addressOf, isPrivate } from "../platform/tabs.ts";
import { ANSWERED_BY_PAGES } from "../shared/content-guards.ts";
import type { BackgroundToContent, BackgroundToView } from "../shared/messages.ts";
import { analystWith } from "./analyst.ts";
import { loadTagger } from "./load-tagger.ts";
import type { Ports } from "./ports.ts";
import { isQuestion } from "./question.ts";
import { TabRecords } from "./tab-records.ts";

const asked = storageItem("session", "asked", (stored) => (isQuestion(stored) ? stored : null));

const withdrawn = storageItem("session", "withdrawn", (stored) => stored === true);

async function findOptions(): Promise<FindOptions> {
	const { showLessCertain } = await settingsStore.read();
	return { lessCertain: showLessCertain };
}

/** The browser, as the background sees it. */
export function browserPorts(): Ports {
	const records = new TabRecords(sessionStore);
	return {
		records,
		settings: settingsStore,
		asked: { read: asked.read, write: (about) => records.withRoom(() => asked.write(about)) },
		withdrawn: {
			read: withdrawn.read,
			write: (isOwed) => records.withRoom(() => withdrawn.write(isOwed)),
		},
		corrections: { kept: correctionStore, passing: passingCorrections },
		diary: diaryStore,
		isPrivate,
		words: { message, messageFor },
		analyze: analystWith(() => loadTagger(readOwnFile), findOptions),
		callContent: (tabId, call, request) =>
			callContent<BackgroundToContent, typeof call>(ANSWERED_BY_PAGES, tabId, call, request),
		inject: injectScripts,
		addressOf,
		showBadge,
		tellViews: (tabId, state) =>
			tellViews<BackgroundToView, "tabChanged">("tabChanged", { tabId, state }),
		tellReadingOn: (tabId, progress) =>
			tellViews<BackgroundToView, "readingOn">("readingOn", { tabId, progress }),
		register: registerContentScript,
		mayRead,
		whenGivenBack,
		now: Date.now,
	};
}
