import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { ViewIntents, ViewState } from "../../../src/report/state.ts";
import { StateMessage } from "../../../src/report/state-message.tsx";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { click, draw } from "./drawn.ts";

const speech = vi.hoisted(() => ({ locale: "en" }));

vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => fill(messagesOf(speech.locale), key, values) ?? "",
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));

const LOCALES = readdirSync(join(ROOT, "src", "_locales"));

function drawState(tab: TabState, given: Partial<ViewIntents> = {}) {
	const state = { tab, settings: DEFAULT_SETTINGS, host: "1.2", choice: "on-click", told: null };
	const intents = given as ViewIntents;
	const body = draw(<StateMessage state={state as ViewState} intents={intents} />);
	const button = body.querySelector(".button");
	return { button, more: body.querySelector("p")?.textContent ?? "" };
}

describe.each(LOCALES)("in %s", (locale) => {
	const words = messagesOf(locale);

	test("what is offered for good says so, as the same choice below it does", () => {
		speech.locale = locale;
		const chooseRun = vi.fn();
		const { button, more } = drawState({ status: "no-permission" }, { chooseRun });
		click(button);
		expect(chooseRun).toHaveBeenCalledWith("this-site");
		const [choice] = /autom\p{L}+/iu.exec(words.run_this_site!.message)!;
		expect(button?.textContent).toContain(choice.toLowerCase());
		expect(more).toContain(choice.toLowerCase());
	});

	test("a sentence that sends to the button calls what it does by the button's name", () => {
		speech.locale = locale;
		for (const reason of ["background", "page"] as const) {
			const { button, more } = drawState({ status: "failed", reason });
			expect(more).toContain(button?.textContent?.toLowerCase());
		}
	});
});
