import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMarkedText } from "../../../src/design/marked-text.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { type Entry, messagesOf } from "./speech.ts";

const ENGLISH = messagesOf("en");
const TRANSLATIONS = readdirSync(join(ROOT, "src", "_locales")).filter((one) => one !== "en");
/** Chrome's store takes no longer one; UTF-16 units. */
const LONGEST_DESCRIPTION = 132;

/** What is called the same in every language. */
const NAMES = /^(?:extension_name|extension_short_name|post_handle|platform_.+)$/;
/** Words that happen to be spelled as in English. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
	de: ["kind_organization", "report_version"],
	es: [],
	fr: [
		"author_organization",
		"category_vague",
		"count_sources_other",
		"diary_articles_head",
		"diary_articles_heading",
		"diary_articles_other",
		"kind_document",
		"kind_organization",
		"options_heading",
		"options_open",
		"report_version",
		"sources_heading",
	],
};
/** Words that would call missing what was only not found in the text. */
const JUDGING: Readonly<Record<string, RegExp>> = {
	de: /\b(?:fehlt|fehlen|fehlte|fehlend\w*|vermisst|mangelt)\b/i,
	es: /\b(?:faltan?|faltaba|carecen?|ausentes?)\b/i,
	fr: /\b(?:manquent?|manquantes?|manquants?|absente?s?)\b/i,
};

function spelledAsInEnglish(locale: string): string[] {
	return Object.entries(messagesOf(locale))
		.filter(([key, { message }]) => message === ENGLISH[key]?.message)
		.map(([key]) => key);
}

const isLetter = (key: string) => /^category_.+_letter$/.test(key);
const isOneOfSeveral = (key: string) => key.endsWith("_one");

/** Placeholders by what the code puts into them. */
function filled({ placeholders = {} }: Entry): readonly string[] {
	return Object.entries(placeholders)
		.map(([name, { content }]) => `${name}=${content}`)
		.sort();
}

test("there are Spanish, French and German", () => {
	expect(TRANSLATIONS.sort()).toEqual(["de", "es", "fr"]);
});

describe.each(TRANSLATIONS)("translation into %s", (locale) => {
	const messages = messagesOf(locale);
	const entries = Object.entries(messages);

	test("has the keys of English, in its order", () => {
		expect(Object.keys(messages)).toEqual(Object.keys(ENGLISH));
	});

	test("says what English says with the same placeholders", () => {
		const differing = entries.filter(([key, entry]) => {
			const asked = filled(ENGLISH[key]!);
			// A language whose "one" is not only 1 must name the number there.
			const orNumber = isOneOfSeveral(key) ? [...asked, "count=$1"].sort() : asked;
			return ![asked, orNumber].some((one) => one.join() === filled(entry).join());
		});
		expect(differing.map(([key]) => key)).toEqual([]);
	});

	test("prints the number where its form for one is used for others too", () => {
		const oneIsOnlyOne = new Intl.PluralRules(locale).select(0) !== "one";
		const fixed = entries.filter(
			([key, { message }]) => isOneOfSeveral(key) && !oneIsOnlyOne && /\b1\b/.test(message),
		);
		expect(fixed.map(([key]) => key)).toEqual([]);
	});

	test("differs from English but for names and words spelled alike", () => {
		const same = spelledAsInEnglish(locale).filter((key) => !NAMES.test(key) && !isLetter(key));
		expect(same).toEqual(COGNATES[locale]);
	});

	test("describes messages only in English", () => {
		expect(entries.filter(([, entry]) => "description" in entry)).toEqual([]);
	});

	test("never calls what it did not find missing", () => {
		const judging = entries.filter(([, { message }]) => JUDGING[locale]!.test(message));
		expect(judging.map(([key]) => key)).toEqual([]);
	});

	test("has a letter of its own for every category", () => {
		const letters = entries.filter(([key]) => isLetter(key)).map(([, { message }]) => message);
		expect(letters.every((letter) => letter.length === 1)).toBe(true);
		expect(new Set(letters).size).toBe(5);
	});

	test("marks in its example what English marks in its own", () => {
		const marked = ({ message }: Entry) => readMarkedText(message).map(({ category }) => category);
		expect(marked(messages.welcome_example!).filter(Boolean)).toEqual(
			marked(ENGLISH.welcome_example!).filter(Boolean),
		);
		expect(messages.welcome_example!.message).toContain(
			messages.welcome_example_unnamed_reason!.message,
		);
	});

	test("tells which language it is in", () => {
		expect(messages.interface_language!.message).toBe(locale);
	});

	test("has a description that fits the store", () => {
		expect(messages.extension_description!.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
	});
});
