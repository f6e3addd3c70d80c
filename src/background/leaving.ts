import type { PageIdentity } from "../shared/messages.ts";
import { isOff } from "../shared/run-choice.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";
import { answerInTime } from "./page-there.ts";
import type { Ports } from "./ports.ts";
import type { Readings } from "./readings.ts";
import type { Teller } from "./teller.ts";

/** Leaves open pages in which the extension is not wanted any longer, or not let in. */
export class Leaving {
	readonly #ports: Ports;
	readonly #teller: Teller;
	readonly #readings: Readings;
	#withdrawalsBegun = 0;
	/** Several may be under way at once. */
	#withdrawing = 0;

	constructor(ports: Ports, teller: Teller, readings: Readings) {
		this.#ports = ports;
		this.#teller = teller;
		this.#readings = readings;
	}

	/** Changes with every permission that is withdrawn: a reading that began before must look at its own. */
	get withdrawals(): number {
		return this.#withdrawalsBegun;
	}

	/** Whether a permission was withdrawn since then, or is just now. */
	isWithdrawnSince(withdrawals: number): boolean {
		return this.#withdrawing > 0 || withdrawals !== this.#withdrawalsBegun;
	}

	/** Leaves the open pages of hosts that are turned off. */
	async turnedOff(settings: Settings): Promise<void> {
		const state: TabState = { status: "site-off" };
		await this.#everyPage(async (tabId, page) => {
			if (isOff(page.url, settings)) await this.#page(tabId, page, state, settings);
		});
	}

	/** Leaves the open pages into which the browser does not let the extension any longer. */
	async forbidden(settings: Settings): Promise<void> {
		this.#withdrawalsBegun++;
		this.#withdrawing++;
		await this.#everyPage(async (tabId, page) => {
			// One that sleeps must not wake with its marks.
			if ((await this.#teller.presenceOf(tabId, page)) === "gone") return;
			await this.ifForbidden(tabId, page, settings);
		}).finally(() => this.#withdrawing--);
	}

	/** Leaves a page if the browser does not let the extension into it; whether it did. */
	async ifForbidden(tabId: number, page: PageIdentity, settings: Settings): Promise<boolean> {
		// Where the script is already, this does nothing but show whether it may be there: browsers refuse
		// at once, and let it into a page that sleeps when that wakes.
		const injected = await answerInTime(this.#ports.inject(tabId, ["gate"]));
		const isForbidden = injected !== null && typeof injected === "object" && !injected.ok;
		if (isForbidden) await this.#page(tabId, page, { status: "no-permission" }, settings);
		return isForbidden;
	}

	/** Pages that were read, and those whose beginning is marked while they are. */
	async #everyPage(visit: (tabId: number, page: PageIdentity) => Promise<void>): Promise<void> {
		await Promise.all([
			this.#ports.records.each(visit),
			...this.#readings.begun().map(({ tabId, page }) => visit(tabId, page)),
		]);
	}

	async #page(
		tabId: number,
		page: PageIdentity,
		state: TabState,
		settings: Settings,
	): Promise<void> {
		const presence = await this.#teller.announce(tabId, page, state, settings);
		this.#readings.of(tabId, page)?.end();
		// Another page that is in the tab by now goes on, as does what is kept of it.
		if (presence !== "gone") await answerInTime(this.#ports.callContent(tabId, "stop", {}));
		await this.#ports.records.forgetPage(tabId, page);
	}
}
