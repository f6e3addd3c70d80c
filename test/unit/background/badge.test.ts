import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { badgeOf } from "../../../src/background/badge.ts";
import { type SourceKind, span } from "../../../src/engine/index.ts";
import { summarize } from "../../../src/report/summary.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { FAILURE_REASONS, type FailureReason } from "../../../src/shared/tab-state.ts";
import { attribution, report, source } from "../report/report.ts";

const words = {
	message: (key: string) => key,
	messageFor: (key: string, n: number) => `${key} ${n}`,
};
const KINDS: readonly SourceKind[] = ["unnamed-person", "unnamed-group", "person", "outlet"];
const TEXT = "They said so.";

/** A report on sources of these kinds, each with findings of these confidences. */
function reportOn(told: readonly { kind: SourceKind; confidences: readonly number[] }[]) {
	const place = span(0, 4);
	const attributions = told.flatMap(({ kind, confidences }, sourceId) =>
		confidences.map((confidence, i) =>
			attribution(i, { kind, sourceId, confidence, source: place, via: i % 2 ? 0 : null }),
		),
	);
	return report(TEXT, {
		attributions,
		sources: told.map(({ kind }, id) => source(id, { kind, mentions: [place] })),
	});
}

describe("the number on the button", () => {
	test("is that of the unnamed sources the popup lists, certain or not", () => {
		const told = fc.record({
			kind: fc.constantFrom(...KINDS),
			confidences: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
		});
		fc.assert(
			fc.property(fc.array(told, { maxLength: 8 }), fc.boolean(), (all, showLessCertain) => {
				const settings = { ...DEFAULT_SETTINGS, showLessCertain };
				const page = reportOn(all);
				const badge = badgeOf({ status: "read", report: page }, settings, words);
				const group = summarize(page, settings).groups.find(({ name }) => name === "unnamed");
				expect(Number(badge.text)).toBe(group?.sources.length ?? 0);
			}),
		);
	});

	test("has room for 99", () => {
		const all = Array.from({ length: 120 }, () => ({
			kind: "unnamed-person" as const,
			confidences: [1],
		}));
		const badge = badgeOf({ status: "read", report: reportOn(all) }, DEFAULT_SETTINGS, words);
		expect(badge).toEqual({ text: "99+", title: "badge_unnamed 120" });
	});

	test("says of a page whose result is too large to keep that it was read", () => {
		const title = (reason: FailureReason) =>
			badgeOf({ status: "failed", reason }, DEFAULT_SETTINGS, words).title;
		const read = FAILURE_REASONS.filter((reason) => title(reason) === "badge_failed_storage");
		expect(read).toEqual(["storage"]);
		expect(title("page")).toBe("badge_failed");
	});

	test("is not there for a tab that was not read", () => {
		for (const status of ["unread", "reading", "site-off", "no-permission"] as const) {
			expect(badgeOf({ status }, DEFAULT_SETTINGS, words).text).toBe("");
		}
	});
});
