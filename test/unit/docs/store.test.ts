import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { ROOT, readJson } from "../../../tools/build/paths.ts";
import { IMAGES } from "../../../tools/screenshots/showcase/images.ts";
import { messagesOf } from "../locales/speech.ts";

interface Texts {
	readonly name: string;
	readonly summary: string;
	readonly description: "as chrome-web-store" | readonly string[];
}
interface AllTexts {
	readonly "chrome-web-store": Texts & { readonly permissions: Readonly<Record<string, string>> };
	readonly amo: Texts;
	readonly edge: Texts & { readonly searchTerms: readonly string[] };
}

const texts = (await readJson("docs/store/texts.json")) as unknown as AllTexts;
const ENGLISH = messagesOf("en");

/** Characters; docs/store/README.md says where from. */
const LIMITS = {
	"chrome-web-store": { name: 75, summary: 132, description: [1, 16_000] },
	amo: { name: 50, summary: 250, description: [1, 15_000] },
	edge: { name: 45, summary: 132, description: [250, 10_000] },
} as const;
const LONGEST_JUSTIFICATION = 1_000;

/** As it is typed into the form: a blank line between paragraphs. */
function descriptionOf({ description }: Texts): string {
	const written = description === "as chrome-web-store" ? null : description;
	return (written ?? (texts["chrome-web-store"].description as readonly string[])).join("\n\n");
}

describe.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])("the texts for %s", (store) => {
	const { name, summary, description } = LIMITS[store];

	test("fit its form", () => {
		const { length } = descriptionOf(texts[store]);
		expect(texts[store].name.length).toBeLessThanOrEqual(name);
		expect(texts[store].summary.length).toBeLessThanOrEqual(summary);
		expect(length).toBeGreaterThanOrEqual(description[0]);
		expect(length).toBeLessThanOrEqual(description[1]);
	});

	test("call the extension what its manifest calls it", () => {
		expect(texts[store].name).toBe(ENGLISH.extension_name!.message);
		// These two stores take the summary from the manifest.
		if (store === "amo") return;
		expect(texts[store].summary).toBe(ENGLISH.extension_description!.message);
	});
});

test("every permission of the manifest is explained, and no other", async () => {
	const manifest = await readJson("manifest.json");
	const asked = ["permissions", "optional_host_permissions"].flatMap(
		(key) => manifest[key] as string[],
	);
	const { permissions } = texts["chrome-web-store"];
	expect(Object.keys(permissions).sort()).toEqual(asked.sort());
	expect(Object.values(permissions).filter(({ length }) => length > LONGEST_JUSTIFICATION)).toEqual(
		[],
	);
	const privacy = readFileSync(join(ROOT, "docs", "privacy.md"), "utf8");
	expect(asked.filter((name) => !privacy.includes(`| \`${name}\` |`))).toEqual([]);
});

test("Edge takes the search terms", () => {
	const { searchTerms } = texts.edge;
	expect(searchTerms.length).toBeLessThanOrEqual(7);
	expect(searchTerms.filter(({ length }) => length > 30)).toEqual([]);
	expect(searchTerms.join(" ").split(" ").length).toBeLessThanOrEqual(21);
});

describe.each(Object.entries(IMAGES))("the picture %s", (_, { path, width, height }) => {
	const file = readFileSync(path);
	const picture = PNG.sync.read(file);

	test("has the size that is asked for", () => {
		expect([picture.width, picture.height]).toEqual([width, height]);
	});

	test("shows something, in few bytes", () => {
		const colours = new Set<number>();
		for (let i = 0; i < picture.data.length; i += 4) colours.add(picture.data.readUIntBE(i, 3));
		expect(colours.size).toBeGreaterThan(32);
		expect(file.length).toBeLessThan(300_000);
	});

	test("has no transparency, which stores refuse", () => {
		const COLOUR_TYPE = 25; // the byte of a PNG; 2 is red, green and blue alone
		expect(file[COLOUR_TYPE]).toBe(2);
	});
});
