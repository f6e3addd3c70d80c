import { keepAsking } from "../design/keep-asking.ts";
import type { Span } from "../engine/index.ts";
import { openOptions } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { changeFor, patternsFor, type RunChoice } from "../shared/run-choice.ts";
import type { SettingsChange } from "../shared/settings.ts";
import { mayHold } from "../shared/settings-guard.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { ViewIntents } from "./state.ts";
import type { TabSession } from "./tab-session.ts";

/** Milliseconds after which a reader is told that a page takes its time. */
const SLOW = 1_000;

/** Carries out what the reader wants. What goes wrong is told; nothing is thrown. */
export function viewIntentsFor(session: TabSession): ViewIntents {
	const orTell = (trouble: MessageKey, work: Promise<void>) => {
		work.catch(() => session.update({ told: trouble }));
	};
	return {
		readPage: () => readPage(session),
		readAsEnglish: () => readPage(session, { asEnglish: true }),
		jumpTo: (span) => orTell("told_not_in_page", jumpTo(session, span)),
		showMarks: (marksShown) => change(session, { marksShown }),
		mark: (category, on) => change(session, { marked: { [category]: on } }),
		chooseRun: (choice) => orTell("told_not_saved", chooseRun(session, choice)),
		openOptions,
	};
}

async function readPage(
	session: TabSession,
	how: { readonly asEnglish?: boolean } = {},
	told: MessageKey | null = null,
): Promise<void> {
	// What is known of a reading that is under way already stays.
	const { tab: before } = session.state;
	const reading: TabState = before.status === "reading" ? before : { status: "reading" };
	session.update({ tab: reading, told, isSlow: false });
	const timer = setTimeout(() => session.update({ isSlow: true }), SLOW);
	const { tabId } = session;
	const tab = await askBackground("readTab", { tabId, ...how }).catch(
		(): TabState => ({ status: "failed", reason: "background" }),
	);
	clearTimeout(timer);
	session.update({ tab, isSlow: false });
}

async function jumpTo(session: TabSession, span: Span): Promise<void> {
	const found = await askBackground("jumpTo", { tabId: session.tabId, span });
	session.update({ told: found ? null : "told_not_in_page" });
}

/** Shows the change at once and keeps it. */
async function change(session: TabSession, change: SettingsChange): Promise<void> {
	session.begin(change);
	const isKept = await askBackground("changeSettings", change).then(
		() => true,
		() => false,
	);
	session.end(change, isKept);
}

/** Keeps the choice, where the reader says yes to what it needs. */
async function chooseRun(session: TabSession, choice: RunChoice): Promise<void> {
	const { host, settings, tab } = session.state;
	if (host === null) return;
	const { site, ...mode } = changeFor(settings, host, choice);
	if (site !== null && !mayHold(settings.sites, host)) {
		return session.update({ told: "told_sites_full" });
	}
	const keep = () => askBackground("setSite", { host, choice: site, ...mode });
	const { allowed } = await keepAsking(patternsFor(choice, host), keep);
	if (allowed) return comply(session, tab, choice);
	await session.bearOut();
	session.update({ told: "told_not_allowed" });
}

/** Reads a page that is let in just now, and leaves one that is turned off. */
async function comply(session: TabSession, before: TabState, choice: RunChoice): Promise<void> {
	session.update({ choice, told: "told_saved" });
	if (choice === "never") session.update({ tab: { status: "site-off" } });
	else if (before.status !== "read") await readPage(session, {}, "told_saved");
}
