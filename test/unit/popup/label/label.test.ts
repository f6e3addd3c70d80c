import { beforeEach, describe, expect, test, vi } from "vitest";
import { labelOf } from "../../../../src/popup/label/label.ts";
import { labelAsMarkdown, labelAsText } from "../../../../src/popup/label/words.ts";
import { fill, messagesOf } from "../../locales/speech.ts";
import { ON_A_POST, STORY } from "./story.ts";

const speech = vi.hoisted(() => ({
	say: (_key: string, _values: readonly string[]): string => "",
}));

vi.mock("../../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => speech.say(key, values),
	messageFor: (key: string, count: number, ...values: string[]) =>
		speech.say(`${key}_${count === 1 ? "one" : "other"}`, [String(count), ...values]),
}));

const ENGLISH = messagesOf("en");
const MADE_ON = new Date("2031-11-22T12:00:00");
beforeEach(() => {
	speech.say = (key, values) => fill(ENGLISH, key, values) ?? "";
});

const labelFor = (story: typeof STORY) =>
	labelOf(story, { showLessCertain: false }, MADE_ON, "en-GB");

describe("a sourcing label", () => {
	test("as text", () => {
		expect(labelAsText(labelFor(STORY))).toBe(`Bridge_to *stay*
The Northfield Gazette · 20 November 2031
https://news.example/2031/bridge

1 of 2 attributed statements rests on an unnamed source.

Attributed statements by kind of source:
  ${ENGLISH.category_named!.message}: 1
  ${ENGLISH.category_institutional!.message}: 0
  ${ENGLISH.category_second_hand!.message}: 0
  ${ENGLISH.category_unnamed!.message}: 1
  ${ENGLISH.category_vague!.message}: 0

Found in the text by On Record on 22 November 2031. It tells who is cited, not what is true.
`);
	});

	test("tells that a text was read as English which seems to be none", () => {
		const remark = `${ENGLISH.state_other_language_unknown!.message} ${ENGLISH.label_read_as_english!.message}`;
		const label = labelFor({ ...STORY, takenFor: "xx-unknown" });
		expect(label.remarks[0]).toBe(remark);
		expect(labelAsText(label)).toContain(`source.\n${remark}\n`);
		expect(labelFor(STORY).remarks).toEqual([]);
	});

	test("tells that the rules alone found what it counts", () => {
		const label = labelFor({ ...STORY, finder: "rules" });
		expect(label.remarks).toEqual([ENGLISH.finder_rules!.message]);
	});

	test("as Markdown, in which the page's words are no markup", () => {
		expect(
			labelAsMarkdown(labelFor(STORY)),
		).toBe(`**[Bridge\\_to \\*stay\\*](<https://news.example/2031/bridge>)**

The Northfield Gazette · 20 November 2031

> 1 of 2 attributed statements rests on an unnamed source.

| Kind of source | Attributed statements |
| --- | ---: |
| ${ENGLISH.category_named!.message} | 1 |
| ${ENGLISH.category_institutional!.message} | 0 |
| ${ENGLISH.category_second_hand!.message} | 0 |
| ${ENGLISH.category_unnamed!.message} | 1 |
| ${ENGLISH.category_vague!.message} | 0 |

_Found in the text by On Record on 22 November 2031. It tells who is cited, not what is true._
`);
	});

	test.each([
		["](javascript:alert(1))", "\\]\\(javascript:alert\\(1\\)\\)"],
		["<script>", "\\<script\\>"],
		["a | b", "a \\| b"],
		["`x`", "\\`x\\`"],
	])("of a page titled %j holds no link or code of its own", (title, escaped) => {
		expect(labelAsMarkdown(labelFor({ ...STORY, title }))).toContain(`**[${escaped}](<`);
	});

	test.each([
		["Last  Tuesday", "Last Tuesday"],
		["0000-00-00", "0000-00-00"],
		["2031-13-01T08:00:00", "2031-13-01T08:00:00"],
	])("prints a publication date that is none, as %j, as the page does", (published, day) => {
		const { origin } = labelFor({ ...STORY, published });
		expect(origin).toEqual(["The Northfield Gazette", day]);
	});

	test("goes by host and address where the page tells no more", () => {
		const bare = { ...STORY, title: null, publisher: null, published: null } as never;
		expect(labelFor(bare)).toMatchObject({ title: "news.example", origin: ["news.example"] });
	});

	test("says how many statements rest on posts, and who made these", () => {
		const label = labelAsText(labelFor(ON_A_POST));
		expect(label).toContain("1 statement rests on a post.");
		expect(label).toContain("institutions 1");
	});

	test("says so when only the beginning could be read", () => {
		expect(labelAsText(labelFor({ ...STORY, onlyBeginning: true }))).toContain(
			ENGLISH.only_beginning!.message,
		);
	});

	test("counts what the reader sees", () => {
		const counts = (showLessCertain: boolean) =>
			labelOf(STORY, { showLessCertain }, MADE_ON, "en").counts.map(({ count }) => count);
		expect(counts(false)).toEqual([1, 0, 0, 1, 0]);
		expect(counts(true)).toEqual([1, 0, 0, 1, 1]);
	});
});
