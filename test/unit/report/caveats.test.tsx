import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Caveats } from "../../../src/report/caveats.tsx";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { draw } from "./drawn.ts";
import { report } from "./report.ts";

vi.mock("../../../src/platform/i18n.ts", () => ({ message: (key: string) => key }));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));

const page = report("Two officials said so.", {});
const read: TabState = { status: "read", report: page };
const ENGLISH = messagesOf("en");

beforeEach(() => vi.stubGlobal("CSS", { highlights: {} }));
afterEach(() => vi.unstubAllGlobals());

test("nothing is said where all is as it should be", () => {
	expect(draw(<Caveats tab={read} />).textContent).toBe("");
});

test("a browser that cannot paint marks is told where there is a result to mark", () => {
	vi.stubGlobal("CSS", {});
	expect(draw(<Caveats tab={read} />).textContent).toBe("marks_not_painted");
	expect(draw(<Caveats tab={{ status: "not-article" }} />).textContent).toBe("");
	expect(fill(ENGLISH, "marks_not_painted", [])).toContain("cannot mark words");
});

test("a reading by the rules alone is told", () => {
	const byRules: TabState = { status: "read", report: { ...page, finder: "rules" } };
	expect(draw(<Caveats tab={byRules} />).textContent).toBe("finder_rules");
});

test("a text that looks foreign and was read as English at the reader's wish is told", () => {
	const asked = { ...page, takenFor: "und" };
	for (const status of ["read", "nothing-found"] as const) {
		const told = draw(<Caveats tab={{ status, report: asked }} />).textContent;
		expect(told).toBe("state_other_language_unknown read_as_english_done");
	}
});
