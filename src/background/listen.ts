import { setBadgeColors } from "../platform/action.ts";
import { answerCalls } from "../platform/calls.ts";
import { onCommand } from "../platform/commands.ts";
import { onBrowserStart, onInstalled } from "../platform/lifetime.ts";
import { openPanelOnCommand } from "../platform/panel.ts";
import { onPermissionsChanged } from "../platform/permissions.ts";
import { type ContentSender, contentSender, viewSender } from "../platform/sender.ts";
import { storageItem } from "../platform/storage.ts";
import { frontTab, onTabClosed, openPage } from "../platform/tabs.ts";
import { tiePaint } from "../platform/tie-paint.ts";
import { HEARD_FROM_PAGES } from "../shared/content-guards.ts";
import type {
	ContentToBackground,
	GateToBackground,
	GuideToBackground,
	ViewToBackground,
} from "../shared/messages.ts";
import { HEARD_FROM_VIEWS } from "../shared/view-requests.ts";
import { BADGE_COLORS } from "./badge.ts";
import { runCommand } from "./commands.ts";
import { CorrectionBook } from "./correction-book.ts";
import { CorrectionDesk } from "./correction-desk.ts";
import { answerInTime, BRIEFLY } from "./page-there.ts";
import type { Ports } from "./ports.ts";
import { SettingsKeeper } from "./settings-keeper.ts";
import { bringScript, startReading } from "./start-reading.ts";
import { StepBack } from "./step-back.ts";
import { TabReader } from "./tab-reader.ts";

/** Set once a session of the browser; a wake-up finds it, a fresh start does not. */
const awake = storageItem("session", "awake", (stored) => stored === true);

/**
 * Listens to everything the background answers to. Synchronous, as the browser wakes the background
 * only for listeners of its first turn.
 */
export function listen(ports: Ports): void {
	const book = new CorrectionBook(ports.corrections);
	const reader = new TabReader(ports, book);
	const keeper = new SettingsKeeper(ports, reader);
	const desk = new CorrectionDesk(ports, reader, book);
	const stepBack = new StepBack(ports, keeper, reader);
	answerPages(ports, reader, desk);
	answerViews(ports, { reader, keeper, desk });
	onCommand((command, tabId) => {
		report(commandIn(tabId, (id) => runCommand(command, id, { ports, reader, keeper })));
	});
	openPanelOnCommand();
	onTabClosed((tabId) => {
		report(reader.forget(tabId));
		report(book.forgetTab(tabId));
	});
	onPermissionsChanged((change) => {
		if (change === "removed") report(stepBack.step());
	});
	onInstalled((how) => {
		report(keeper.reconcile());
		if (how === "install") report(openPage("welcome.html"));
	});
	onBrowserStart(() => report(keeper.reconcile()));
	report(greet(ports, keeper, stepBack));
}

function answerPages(ports: Ports, reader: TabReader, desk: CorrectionDesk): void {
	answerCalls<GateToBackground & ContentToBackground & GuideToBackground, ContentSender>(
		"background",
		HEARD_FROM_PAGES,
		contentSender,
		{
			startReading: (_, from) => startReading(ports, from),
			bringScript: ({ script }, from) => bringScript(ports, from, script),
			pageRead: async ({ page, reading }, { tabId, url }) => {
				// First: what is painted looks for it.
				if (reading.kind === "article") await answerInTime(tiePaint(tabId), BRIEFLY);
				return reader.pageRead(tabId, url, page, reading);
			},
			correctMark: (request, from) => desk.correctMark(request, from),
			takeBack: (request, from) => desk.takeBack(request, from),
		},
	);
}

interface Staff {
	readonly reader: TabReader;
	readonly keeper: SettingsKeeper;
	readonly desk: CorrectionDesk;
}

function answerViews(ports: Ports, { reader, keeper, desk }: Staff): void {
	answerCalls<ViewToBackground, true>("background", HEARD_FROM_VIEWS, viewSender, {
		getTab: ({ tabId }) => reader.stateOf(tabId),
		readTab: ({ tabId, asEnglish }) => reader.readTab(tabId, asEnglish),
		jumpTo: ({ tabId, span }) => ports.callContent(tabId, "jumpTo", { span }).catch(() => false),
		changeSettings: (change) => keeper.change(change),
		setSite: ({ host, choice, run }) => keeper.setSite(host, choice, run),
		settle: () => keeper.settle(),
		replaceSettings: (settings) => keeper.replace(settings),
		dropCorrections: ({ ids }) => desk.drop(ids),
		addCorrections: ({ list }) => desk.addAll(list),
	});
}

/**
 * Permissions may have been withdrawn while the extension was off: a fresh start looks at them and
 * registers anew; a mere wake-up sees to a question that was answered with no meanwhile.
 */
async function greet(ports: Ports, keeper: SettingsKeeper, stepBack: StepBack): Promise<void> {
	if (await awake.read()) {
		await keeper.recheck();
		await stepBack.owed();
		return;
	}
	await ports.records.withRoom(() => awake.write(true));
	await setBadgeColors(BADGE_COLORS.background, BADGE_COLORS.text);
	await keeper.reconcile();
}

async function commandIn(
	tabId: number | null,
	run: (tabId: number) => Promise<void>,
): Promise<void> {
	const id = tabId ?? (await frontTab())?.id;
	if (id !== undefined) await run(id);
}

/** Nobody waits for these; what goes wrong is for the extension's console. */
function report(work: Promise<unknown>): void {
	work.catch((error: unknown) => console.error("On Record:", error));
}
