import type { Span } from "../engine/index.ts";
import { askToRead, stopReadingAll } from "../platform/permissions.ts";
import { openOptions } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { changeFor, patternsFor, type RunChange, type RunChoice } from "../shared/run-choice.ts";
import type { Report, TabState } from "../shared/tab-state.ts";
import { copyReport, downloadReport } from "./report-file.ts";
import type { Session } from "./session.ts";
import type { Intents, PopupState } from "./state.ts";

/** Carries out what the reader wants. What goes wrong is told; nothing is thrown. */
export function intentsFor(session: Session): Intents {
	const orTell = (trouble: MessageKey, work: Promise<void>) =>
		work.catch(() => session.update({ told: trouble }));
	return {
		readPage: () => readPage(session),
		jumpTo: (span) => orTell("told_not_in_page", jumpTo(session, span)),
		showMarks: (shown) => orTell("told_not_saved", showMarks(session, shown)),
		chooseRun: (choice) => orTell("told_not_saved", chooseRun(session, choice)),
		copyReport: () => handOut(session, copyReport),
		downloadReport: () => handOut(session, downloadReport),
		openOptions,
	};
}

async function readPage(session: Session): Promise<void> {
	session.update({ tab: { status: "reading" }, told: null });
	const { tabId } = session;
	const tab = await askBackground("readTab", { tabId }).catch(
		(): TabState => ({ status: "failed", reason: "page" }),
	);
	session.update({ tab });
}

async function jumpTo({ tabId, update }: Session, span: Span): Promise<void> {
	const found = await askBackground("jumpTo", { tabId, span });
	update({ told: found ? null : "told_not_in_page" });
}

async function showMarks({ update }: Session, marksShown: boolean): Promise<void> {
	update({ settings: await askBackground("changeSettings", { marksShown }), told: null });
}

/**
 * Keeps the choice and asks for what it needs. Both start in the click: browsers show the question
 * only then, and Firefox closes the popup with it. When the reader declines, all is put back.
 */
async function chooseRun(session: Session, choice: RunChoice): Promise<void> {
	const before = session.state();
	const { host, settings } = before;
	if (host === null) return;
	const patterns = patternsFor(choice, host);
	const change = changeFor(settings, host, choice);
	const kept = keep(host, change);
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	await kept;
	// What is no longer used is given back.
	if (change.run === "on-click") await stopReadingAll();
	if (allowed) return comply(session, before, choice);
	await keep(host, { run: settings.run, site: settings.sites[host] ?? null });
	session.update({ choice: before.choice, told: "told_not_allowed" });
}

async function keep(host: string, { run, site }: RunChange): Promise<void> {
	await Promise.all([
		askBackground("setSite", { host, choice: site }),
		askBackground("changeSettings", { run }),
	]);
}

/** Reads a page that is let in just now, and leaves one that is turned off. */
async function comply(session: Session, before: PopupState, choice: RunChoice): Promise<void> {
	session.update({ choice, told: "told_saved" });
	if (choice === "never") session.update({ tab: { status: "site-off" } });
	else if (before.tab.status !== "read") await readPage(session);
}

async function handOut(
	session: Session,
	give: (report: Report) => Promise<MessageKey>,
): Promise<void> {
	const { tab } = session.state();
	if ("report" in tab) session.update({ told: await give(tab.report) });
}
