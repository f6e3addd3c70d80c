import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PATTERN_IDS } from "../../../src/engine/attribution/patterns.ts";
import { RULES } from "../../../src/engine/standards/rules.ts";
import { MODEL_PATHS } from "../../../src/engine/tagger/because.ts";
import { messagesOf as manifestKeys } from "../../../tools/build/manifest.ts";
import { ROOT, readJson } from "../../../tools/build/paths.ts";
import { SOURCE } from "../../architecture/files.ts";
import { messagesOf } from "./speech.ts";

const LOCALES = readdirSync(join(ROOT, "src", "_locales"));
const ENGLISH = messagesOf("en");
const KEYS = Object.keys(ENGLISH);
/** Forms that plural rules name (CLDR). */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Keys made at run time of what the engine calls its patterns. */
const patternKey = (id: string) => `pattern_${id.replaceAll("-", "_")}`;

describe.each(LOCALES)("messages of %s", (locale) => {
	const messages = messagesOf(locale);

	test("are sorted", () => {
		expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
	});

	test("stand in the file once each", () => {
		const file = readFileSync(join(ROOT, "src", "_locales", locale, "messages.json"), "utf8");
		expect(file.match(/^\t"\w+": \{/gm)?.length).toBe(Object.keys(messages).length);
	});

	test("say something, without space around it", () => {
		const odd = Object.entries(messages).filter(([, { message }]) => !/^\S(.*\S)?$/s.test(message));
		expect(odd.map(([key]) => key)).toEqual([]);
	});

	test.each(Object.entries(messages))("%s names its placeholders", (_, entry) => {
		const used = [...entry.message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) =>
			name!.toLowerCase(),
		);
		const defined = Object.entries(entry.placeholders ?? {});
		expect(defined.map(([name]) => name).sort()).toEqual([...new Set(used)].sort());
		expect(defined.map(([, { content }]) => content).sort()).toEqual(
			defined.map((__, index) => `$${index + 1}`),
		);
	});

	test("ask before what cannot be undone, and say one sentence more", () => {
		const asked = Object.entries(messages).filter(([key]) => /_sure(?:_|$)/.test(key));
		const silent = asked.filter(([, { message }]) => !/\? \S.*\.$/.test(message));
		expect(asked.length).toBeGreaterThan(0);
		expect(silent.map(([key]) => key)).toEqual([]);
	});

	test("end what stands at the foot of a card as the sentence it is", () => {
		const found = Object.entries(messages).filter(([key]) => key.startsWith("card_found_"));
		expect(found.length).toBeGreaterThan(1);
		expect(found.filter(([, { message }]) => !message.endsWith("."))).toEqual([]);
	});

	test("say in every number what they say in the plural", () => {
		const alone = Object.keys(messages).filter(
			(key) => PLURAL.test(key) && !(key.replace(PLURAL, "_other") in messages),
		);
		expect(alone).toEqual([]);
	});

	test("has the sentences of English, no more and no fewer", () => {
		const base = (key: string) => key.replace(PLURAL, "");
		expect(new Set(Object.keys(messages).map(base))).toEqual(new Set(KEYS.map(base)));
	});
});

describe("English", () => {
	const code = SOURCE.map(({ text }) => text).join("\n");
	const isNamed = (key: string) => code.includes(`"${key}"`);

	test("has the messages that the manifest asks for", async () => {
		expect(
			manifestKeys(await readJson("manifest.json")).filter((key) => !(key in ENGLISH)),
		).toEqual([]);
	});

	test("has a sentence for every pattern, and for no other", () => {
		const sentences = KEYS.filter((key) => key.startsWith("pattern_"));
		expect(sentences).toEqual([...PATTERN_IDS, ...Object.keys(MODEL_PATHS)].map(patternKey).sort());
	});

	test("has a sentence and its reason for every newsroom rule, and for no other", () => {
		const sentences = KEYS.filter((key) => key.startsWith("rule_"));
		const asked = RULES.map(({ id }) => `rule_${id.replaceAll("-", "_")}`);
		expect(sentences).toEqual(asked.flatMap((key) => [key, `${key}_why`]).sort());
	});

	test("has no message that nothing uses", async () => {
		const inManifest = new Set(manifestKeys(await readJson("manifest.json")));
		const idle = KEYS.filter(
			(key) =>
				!/^(?:pattern|rule)_/.test(key) &&
				!inManifest.has(key) &&
				!isNamed(key) &&
				!isNamed(key.replace(PLURAL, "")),
		);
		expect(idle).toEqual([]);
	});

	test("never calls what it did not find missing", () => {
		const judging = KEYS.filter((key) =>
			/\b(?:missing|lacks?|fails? to)\b/i.test(ENGLISH[key]!.message),
		);
		expect(judging).toEqual([]);
	});

	test("has a letter of its own for every category", () => {
		const letters = KEYS.filter((key) => /^category_.*_letter$/.test(key)).map(
			(key) => ENGLISH[key]!.message,
		);
		expect(letters).toHaveLength(5);
		expect(new Set(letters).size).toBe(5);
		expect(letters.every((letter) => letter.length === 1)).toBe(true);
	});
});
