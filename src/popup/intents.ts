import { askToRead } from "../platform/permissions.ts";
import { openOptions } from "../platform/tabs.ts";
import { askBackground } from "../platform/views.ts";
import { changeFor, patternsFor, type RunChoice } from "../shared/run-choice.ts";
import type { TabState } from "../shared/tab-state.ts";
import { fileNameOf, jsonOf } from "./report-file.ts";
import type { Session } from "./session.ts";
import type { Intents, PopupState } from "./state.ts";

/** Carries out what the reader wants. */
export function intentsFor(session: Session): Intents {
	return {
		readPage: () => readPage(session),
		async jumpTo(span) {
			const found = await askBackground("jumpTo", { tabId: session.tabId, span });
			session.update({ told: found ? null : "told_not_in_page" });
		},
		async showMarks(marksShown) {
			session.update({ settings: await askBackground("changeSettings", { marksShown }) });
		},
		chooseRun: (choice) => chooseRun(session, choice),
		async copyReport() {
			const told = await copy(session.state().tab);
			session.update({ told });
		},
		downloadReport() {
			download(session.state().tab);
			session.update({ told: "told_downloaded" });
		},
		openOptions: () => openOptions(),
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

/**
 * Keeps the choice and asks for what it needs. Both start in the click: browsers show the question
 * only then, and Firefox closes the popup with it. When the reader declines, all is put back.
 */
async function chooseRun(session: Session, choice: RunChoice): Promise<void> {
	const before = session.state();
	if (before.host === null) return;
	const patterns = patternsFor(choice, before.host);
	const kept = keep(before, before.host, choice);
	const allowed = patterns.length === 0 || (await askToRead(patterns));
	await kept;
	if (allowed) return follow(session, before, choice);
	await keep(before, before.host, before.choice);
	session.update({ choice: before.choice, told: "told_not_allowed" });
}

async function keep({ settings }: PopupState, host: string, choice: RunChoice): Promise<void> {
	const { run, site } = changeFor(settings, host, choice);
	await Promise.all([
		askBackground("setSite", { host, choice: site }),
		askBackground("changeSettings", { run }),
	]);
}

/** Reads a page that is let in just now, and leaves one that is turned off. */
function follow(session: Session, before: PopupState, choice: RunChoice): void {
	session.update({ choice, told: "told_saved" });
	if (choice === "never") session.update({ tab: { status: "site-off" } });
	else if (before.tab.status !== "read") readPage(session);
}

async function copy(tab: TabState): Promise<PopupState["told"]> {
	if (!("report" in tab)) return null;
	try {
		await navigator.clipboard.writeText(jsonOf(tab.report));
		return "told_copied";
	} catch {
		// The document lost the focus, or a policy forbids it; the reader is told.
		return "told_copy_failed";
	}
}

function download(tab: TabState): void {
	if (!("report" in tab)) return;
	const file = new Blob([jsonOf(tab.report)], { type: "application/json" });
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = fileNameOf(tab.report);
	link.click();
	URL.revokeObjectURL(link.href);
}
