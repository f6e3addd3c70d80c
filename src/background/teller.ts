import { correctedState } from "../correction/corrected-state.ts";
import type { PageIdentity } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { TabState } from "../shared/tab-state.ts";
import { badgeOf } from "./badge.ts";
import type { CorrectionBook } from "./correction-book.ts";
import { type Presence, presenceOf } from "./page-there.ts";
import type { Ports } from "./ports.ts";

/** Tells where tabs stand: on the button and in open views, with the reader's corrections. */
export class Teller {
	readonly #ports: Ports;
	readonly #book: CorrectionBook;

	constructor(ports: Ports, book: CorrectionBook) {
		this.#ports = ports;
		this.#book = book;
	}

	/** What is told of a page: what was found, with the reader's corrections. */
	async corrected(tabId: number, { url }: { url: string }, state: TabState): Promise<TabState> {
		return correctedState(state, await this.#book.holdingFor(tabId, url));
	}

	presenceOf(tabId: number, page: PageIdentity): Promise<Presence> {
		return presenceOf(this.#ports, tabId, page);
	}

	/** Shows where a tab stands on the button and in open views, if its document is still there. */
	async announce(
		tabId: number,
		page: PageIdentity,
		state: TabState,
		settings: Settings,
	): Promise<Presence> {
		const presence = await this.presenceOf(tabId, page);
		if (presence !== "there") return presence;
		const shown = await this.corrected(tabId, page, state);
		await this.#ports.showBadge(tabId, badgeOf(shown, settings, this.#ports.words));
		await this.#ports.tellViews(tabId, shown);
		return presence;
	}
}
