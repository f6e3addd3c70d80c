import { describe, expect, test } from "vitest";
import { type Source, type SourceKind, span } from "../../../src/engine/index.ts";
import { type CardWords, describeMark } from "../../../src/highlight/card-content.ts";
import type { Mark } from "../../../src/highlight/mark.ts";
import { fill, messagesOf } from "../locales/speech.ts";

const ENGLISH = messagesOf("en");

/** English as the browser would give it. */
const words: CardWords = {
	message: (key, ...substitutions) => fill(ENGLISH, key, substitutions) ?? "",
	messageFor: (key, count) =>
		words.message(`${key}_${count === 1 ? "one" : "other"}` as "headcount_one", String(count)),
};

const TEXT =
	"Two officials, who asked not to be named for fear of losing their posts, said so. They saw the file.";
const at = (part: string) => span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length);

function source(more: Partial<Source> = {}): Source {
	return {
		id: 4,
		kind: "unnamed-group",
		name: null,
		partial: false,
		title: null,
		affiliation: null,
		description: "Two officials",
		count: 2,
		anonymity: {
			stated: true,
			reason: at("for fear of losing their posts"),
			reasonKind: "specific",
		},
		vantage: null,
		mentions: [at("Two officials"), at("They")],
		justification: [],
		...more,
	};
}

function describe4(
	kind: SourceKind,
	category: Mark["category"],
	sources: readonly Source[],
	more: Partial<Mark["attribution"]> = {},
) {
	const attribution = {
		id: 0,
		source: at("Two officials"),
		cue: null,
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "according-to",
		confidence: 0.83,
		sourceId: 4,
		kind,
		via: null,
		...more,
	} as const;
	return describeMark({ attribution, category }, { sources }, TEXT, words);
}

const rows = (content: ReturnType<typeof describe4>) =>
	Object.fromEntries(content.rows.map(({ label, text }) => [label, text]));

test("a long name is cut between its signs, whatever they take", () => {
	const name = `${"x".repeat(238)}${"𝗯".repeat(20)}`;
	const { heading } = describe4("unnamed-group", "unnamed", [source({ name })]);
	expect(heading).toBe(`${"x".repeat(238)}…`);
});

describe("the card of an unnamed source", () => {
	const outlet = source({ id: 9, kind: "outlet", name: "The Courier", count: null });

	test("says who, how many, why unnamed, how they know and by whom it comes", () => {
		const content = describe4("unnamed-group", "unnamed", [source(), outlet], { via: 9 });
		expect(content.heading).toBe("Two officials");
		expect(content.facts).toEqual([words.messageFor("headcount", 2)]);
		expect(rows(content)).toEqual({
			[words.message("card_anonymity")]: words.message("card_anonymity_stated"),
			[words.message("card_reason")]: "for fear of losing their posts",
			[words.message("card_vantage")]: words.message("card_not_found"),
			[words.message("card_via")]: "The Courier",
		});
	});

	test("marks the article's own words as quoted, ours not", () => {
		const content = describe4("unnamed-group", "unnamed", [
			source({ vantage: at("saw the file") }),
		]);
		const quoted = content.rows.filter((row) => row.quoted).map(({ text }) => text);
		expect(quoted).toEqual(["for fear of losing their posts", "saw the file"]);
	});

	test("says once, for all that was looked for, what the text does not", () => {
		const anonymity = { stated: false, reason: null, reasonKind: "none" } as const;
		const content = describe4("unnamed-group", "unnamed", [source({ anonymity })]);
		const looked = (["card_anonymity", "card_reason", "card_vantage"] as const).map((key) =>
			words.message(key),
		);
		expect(rows(content)).toEqual({ [words.message("not_found_several")]: looked.join(" · ") });
	});

	test("does not repeat the category as its kind", () => {
		const facts = (kind: SourceKind, count: number | null) =>
			describe4(kind, "unnamed", [source({ kind, count })]).facts;
		expect(facts("unnamed-person", null)).toEqual(["One person"]);
		expect(facts("unnamed-group", null)).toEqual(["More than one person"]);
	});
});

test("a named person's card tells the office and asks for no anonymity", () => {
	const named = source({ kind: "person", name: "Ada Brandt", title: "Mayor", partial: true });
	const content = describe4("person", "named", [named]);
	expect(content.heading).toBe("Ada Brandt");
	expect(content.facts).toContain("Mayor");
	expect(content.facts).toContain(words.message("card_partial"));
	expect(content.rows).toEqual([]);
});

test("where the text gives no source the card says that", () => {
	const content = describe4("hidden", "vague", [], { source: null, sourceId: null });
	expect(content.heading).toBe(words.message("source_none"));
	expect(content.facts).toEqual([]);
});

test("a source that is unknown is called by the words of the page", () => {
	expect(describe4("person", "named", []).heading).toBe("Two officials");
});

test("a body that the heading names is not told beside it", () => {
	const factsWith = (description: string) =>
		describe4("unnamed-group", "unnamed", [source({ description, affiliation: "ministry" })]).facts;
	expect(factsWith("two officials")).toContain("ministry");
	expect(factsWith("two officials of the ministry")).not.toContain("ministry");
});

describe("how it was found", () => {
	const found = (because: string, confidence = 0.83) =>
		describe4("unnamed-group", "unnamed", [source()], { because, confidence }).foundBy;

	test("is the rule's own sentence, or that it was a rule", () => {
		expect(found("according-to")).toContain(words.message("pattern_according_to"));
		expect(found("of-no-sentence")).toBe(words.message("card_found_any_rule"));
	});

	test("names what the model went by, and how often it is right", () => {
		const told = found("model-subject-cue");
		expect(told).toContain(words.message("pattern_model_subject_cue"));
		expect(told).toContain("83");
	});

	test("never says that the model is always right", () => {
		expect(found("model-subject-cue", 0.999)).toContain("right in about 99 of 100");
	});
});

test("a name as long as a page is cut", () => {
	const long = source({ name: "x".repeat(10_000), kind: "person" });
	expect(describe4("person", "named", [long]).heading.length).toBeLessThan(300);
});
