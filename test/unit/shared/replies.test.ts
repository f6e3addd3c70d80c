import { describe, expect, test } from "vitest";
import type { Guard } from "../../../src/shared/guard.ts";
import { ANSWERED_TO_GUIDES } from "../../../src/shared/guide-guards.ts";
import { ANSWERED_TO_PAGES } from "../../../src/shared/page-guards.ts";
import { failure, success } from "../../../src/shared/result.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { ANSWERED_TO_VIEWS } from "../../../src/shared/view-guards.ts";

const { marksShown, marked, markStyle, showLessCertain } = DEFAULT_SETTINGS;
const MARKING = {
	analysis: { attributions: [], sources: [] },
	settings: { marksShown, marked, markStyle, showLessCertain },
};

const ANSWERS: readonly (readonly [string, Guard<unknown>, readonly unknown[]])[] = [
	[
		"to a page that was read",
		ANSWERED_TO_PAGES.pageRead.reply,
		[success(MARKING), success(null), failure("engine")],
	],
	["to a card", ANSWERED_TO_GUIDES.correctMark.reply, [success(MARKING), failure("full")]],
	["to the options", ANSWERED_TO_VIEWS.dropCorrections.reply, [success(true), failure("storage")]],
];

describe.each(ANSWERS)("an answer %s", (_, isReply, answers) => {
	test("is let through as it is given", () => {
		expect(answers.map(isReply)).toEqual(answers.map(() => true));
	});

	test.each([
		["says neither", {}],
		["says it in another way", { ok: "true", value: MARKING }],
		["lacks its value", { ok: true }],
		["has another value", { ok: true, value: 7 }],
		["lacks its reason", { ok: false }],
		["has a reason that nobody knows", { ok: false, error: "weather" }],
		["has its reason as a value", { ok: false, value: "storage" }],
		["is none", null],
	])("is refused where it %s", (__, answer) => {
		expect(isReply(answer)).toBe(false);
	});
});
