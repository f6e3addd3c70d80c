import { hostOf } from "../shared/hosts.ts";
import type { PageIdentity } from "../shared/messages.ts";
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
	#isWithdrawing = false;

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
		return this.#isWithdrawing || withdrawals !== this.#withdrawalsBegun;
	}

	/** Leaves the open pages of a host that was turned off. */
	async host(host: string, settings: Settings): Promise<void> {
		const state: TabState = { status: "site-off" };
		await this.#everyPage(async (tabId, page) => {
			if (hostOf(page.url) === host) await this.#page(tabId, page, state, settings);
		});
	}

	/** Leaves the open pages into which the browser does not let the extension any longer. */
	async forbidden(settings: Settings): Promise<void> {
		this.#withdrawalsBegun++;
		this.#isWithdrawing = true;
		await this.#everyPage(async (tabId, page) => {
			if ((await this.#teller.presenceOf(tabId, page)) !== "there") return;
			await this.ifForbidden(tabId, page, settings);
		});
		this.#isWithdrawing = false;
	}

	/** Leaves a page if the browser does not let the extension into it; whether it did. */
	async ifForbidden(tabId: number, page: PageIdentity, settings: Settings): Promise<boolean> {
		// Where the script is already, this does nothing but show whether it may be there.
		const { ok: isAllowed } = await this.#ports.inject(tabId, ["gate"]);
		if (!isAllowed) await this.#page(tabId, page, { status: "no-permission" }, settings);
		return !isAllowed;
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
		await this.#teller.announce(tabId, page, state, settings);
		this.#readings.of(tabId, page)?.end();
		await answerInTime(this.#ports.callContent(tabId, "stop", {}));
		await this.#ports.records.forget(tabId);
	}
}
