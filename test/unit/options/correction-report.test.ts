import { expect, test, vi } from "vitest";
import { jsonReportOf, textReportOf } from "../../../src/options/correction-report.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { correction } from "./correction.ts";

const english = vi.hoisted(() => ({ say: (_: string, __: readonly string[]): string => "" }));
vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => english.say(key, values),
	messageFor: (key: string, count: number) => english.say(`${key}_other`, [String(count)]),
}));
const ENGLISH = messagesOf("en");
english.say = (key, values) => fill(ENGLISH, key, values) ?? "";
vi.stubGlobal("document", { documentElement: { lang: "en-GB" } });

const LIST = [
	correction({ wholeSource: true }),
	correction({ verdict: "not-a-source", source: null, cue: "reportedly", title: null }),
];

test("the report is a text that a person can read", () => {
	expect(textReportOf(LIST, "1.2.3")).toBe(
		`On Record: 2 corrections by a reader
Version 1.2.3

1. A vote
   https://a.example/story
   “Two officials said yes.”
   Marked: Two officials / said
   Unnamed people, corrected to: Institution, for all marks of the source.
   Found by: subject-verb
   17 Mar 2030

2. https://a.example/story
   “Two officials said yes.”
   Marked: reportedly
   Unnamed people, taken out.
   Found by: subject-verb
   17 Mar 2030
`,
	);
});

test("the report for programs says all that is kept, and when in words of ISO 8601", () => {
	const report = JSON.parse(jsonReportOf(LIST.slice(0, 1), "1.2.3")) as object;
	expect(report).toMatchObject({
		format: "onrecord-corrections/1",
		version: "1.2.3",
		corrections: [
			{
				url: "https://a.example/story",
				source: "Two officials",
				verdict: "organization",
				found: "unnamed-group",
				madeAt: "2030-03-17T17:46:40.000Z",
			},
		],
	});
});
