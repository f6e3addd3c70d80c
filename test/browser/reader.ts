import type { Session, View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { type HighlightedRange, highlightedRanges } from "./page-facts.ts";

/** What a reader does, in the words of the journey. */
export class Reader {
	constructor(
		readonly session: Session,
		/** Runs before every step: a test may have the background die there. */
		private readonly beforeStep: () => Promise<void> = async () => {},
	) {}

	/** Picks "on every site" on the page that opens after installing, and agrees. */
	async allowEverySite(): Promise<void> {
		await this.beforeStep();
		await this.session.agreeTo("*://*/*");
		const welcome = await this.welcomePage();
		await welcome.click("input[name=run][value=every-site]");
		await until("the permission", () => this.mayRead());
		await until("the choice to be kept", async () => !(await welcome.run(isNowhereRegistered)));
	}

	async welcomePage(): Promise<View> {
		const address = `${this.session.origin}/welcome.html`;
		await until("the welcome page", async () =>
			(await this.session.openUrls()).some((url) => url === address),
		);
		return this.session.extensionPage("welcome.html");
	}

	async open(url: string): Promise<void> {
		await this.beforeStep();
		await this.session.tab.open(url);
	}

	/** Clicks the toolbar button and waits until the popup has its say. */
	async openPopup(): Promise<View> {
		await this.beforeStep();
		const popup = await this.session.clickToolbar();
		await until("the popup's sentence", () => popup.run(isDone));
		return popup;
	}

	/** Opens the side panel from the popup, which it opens first, and waits until it has its say. */
	async openPanel(popup?: View): Promise<View> {
		await this.choose(popup ?? (await this.openPopup()), "header .button-icon");
		const panel = await this.session.openPanel();
		await until("the panel's sentence", () => panel.run(isDone));
		return panel;
	}

	/** Clicks something in the popup, as the reader does. */
	async choose(popup: View, selector: string): Promise<void> {
		await this.beforeStep();
		await popup.click(selector);
	}

	/** Whether the extension may read every site by itself. */
	async mayRead(): Promise<boolean> {
		const page = await this.session.extensionPage("welcome.html");
		return page.run(async () => {
			const { permissions } = globalThis.browser ?? globalThis.chrome;
			return permissions.contains({ origins: ["*://*/*"] });
		});
	}

	/** Takes the permission back, as the browser's own settings do. */
	async withdraw(): Promise<void> {
		await this.beforeStep();
		const page = await this.session.extensionPage("welcome.html");
		await page.run(async () => {
			const { permissions } = globalThis.browser ?? globalThis.chrome;
			await permissions.remove({ origins: ["*://*/*"] });
		});
		await until("the extension to step back", () => page.run(isNowhereRegistered));
	}

	marks(): Promise<HighlightedRange[]> {
		return this.session.tab.run(highlightedRanges);
	}

	/** Waits until something is marked, and gives it. */
	async marksShown(): Promise<HighlightedRange[]> {
		return until("marks", async () => {
			const marks = await this.marks();
			return marks.length > 0 && marks;
		});
	}

	async marksGone(): Promise<void> {
		await until("the marks to go", async () => (await this.marks()).length === 0);
	}
}

async function isNowhereRegistered(): Promise<boolean> {
	const { scripting } = globalThis.browser ?? globalThis.chrome;
	return (await scripting.getRegisteredContentScripts()).length === 0;
}

function isDone(): boolean {
	return document.querySelector("main[aria-busy=false] h1") !== null;
}
