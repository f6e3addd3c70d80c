import { expect, test, vi } from "vitest";
import { ReadingMessage } from "../../../src/report/reading-message.tsx";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { draw } from "./drawn.ts";
import { report } from "./report.ts";

vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => fill(messagesOf("en"), key, values) ?? "",
}));

type Reading = Extract<TabState, { status: "reading" }>;

const drawReading = (given: Partial<Reading>, isSlow = false) =>
	draw(<ReadingMessage tab={{ status: "reading", ...given }} isSlow={isSlow} />);
const PROGRESS = { share: 0.456, words: 51_730 };

test("a reading that has just begun has a bar without a figure", () => {
	const bar = drawReading({}).querySelector("[role=progressbar]");
	expect(bar?.hasAttribute("aria-valuenow")).toBe(false);
	expect(bar?.children).toHaveLength(0);
});

test("one that goes on says how far it is and of how much, but does not read figures out", () => {
	const body = drawReading({ progress: PROGRESS });
	expect(body.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe("46");
	expect(body.textContent).toContain("46% of about 52,000 words");
	expect(body.querySelector("[role=status]")?.textContent).not.toContain("46");
});

test.each([
	[{}, "This page takes more than a second."],
	[{ progress: PROGRESS }, "This page is long; reading it takes more than a second."],
])("one that takes more than a second says so: %j", (given, sentence) => {
	expect(drawReading(given, true).querySelector("[role=status]")?.textContent).toContain(sentence);
	expect(drawReading(given, false).textContent).not.toContain(sentence);
});

test("over a beginning it says of how much that is, and leaves the heading to it", () => {
	const soFar = report("word ".repeat(1_234).trim());
	const body = drawReading({ progress: PROGRESS, soFar });
	expect(body.querySelector("h1")).toBeNull();
	expect(body.textContent).toContain("in the first 1,200 words or so");
});
