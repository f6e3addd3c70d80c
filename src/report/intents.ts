import type { Category, Span } from "../engine/index.ts";
import { askToRead, stopReadingAll } from "../platform/permissions.ts";
import { openOptions } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { changeFor, patternsFor, type RunChange, type RunChoice } from "../shared/run-choice.ts";
import { choiceToPutBack } from "../shared/run-mode.ts";
import type { Settings, SettingsChange, SiteChoice } from "../shared/settings.ts";
import { mayHold } from "../shared/settings-guard.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { ViewIntents, ViewState } from "./state.ts";
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
		mark: (category, on) => mark(session, category, on),
		chooseRun: (choice) => orTell("told_not_saved", chooseRun(session, choice)),
		openOptions,
	};
}

async function readPage(
	session: TabSession,
	how: { readonly asEnglish?: boolean } = {},
): Promise<void> {
	// What is known of a reading that is under way already stays.
	const { tab: before } = session.state;
	const reading: TabState = before.status === "reading" ? before : { status: "reading" };
	session.update({ tab: reading, told: null, isSlow: false });
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

function mark(session: TabSession, category: Category, on: boolean): Promise<void> {
	return change(session, { marked: { [category]: on } });
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

/**
 * Keeps the choice and asks for what it needs. Both start in the click: browsers show the question
 * only then, and Firefox closes the popup with it. When the reader declines, all is put back.
 */
async function chooseRun(session: TabSession, choice: RunChoice): Promise<void> {
	const before = session.state;
	const { host, settings } = before;
	if (host === null) return;
	const change = changeFor(settings, host, choice);
	if (change.site !== null && !mayHold(settings.sites, host)) {
		return session.update({ told: "told_sites_full" });
	}
	const patterns = patternsFor(choice, host);
	const kept = keep(host, change);
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	await kept;
	// What is no longer used is given back.
	if (change.run === "on-click") await stopReadingAll();
	if (allowed) return comply(session, before, choice);
	const { settings: now } = session.state;
	const run = choiceToPutBack(change.run, settings.run, now.run);
	const site = choiceToPutBack(change.site, siteIn(settings, host), siteIn(now, host));
	await keep(host, { run, site });
	await session.bearOut();
	session.update({ told: "told_not_allowed" });
}

function siteIn({ sites }: Settings, host: string): SiteChoice | null {
	return sites[host] ?? null;
}

async function keep(host: string, { site, ...mode }: RunChange): Promise<void> {
	await askBackground("setSite", { host, choice: site, ...mode });
}

/** Reads a page that is let in just now, and leaves one that is turned off. */
async function comply(session: TabSession, before: ViewState, choice: RunChoice): Promise<void> {
	session.update({ choice, told: "told_saved" });
	if (choice === "never") session.update({ tab: { status: "site-off" } });
	else if (before.tab.status !== "read") await readPage(session);
}
