import { beforeEach, describe, expect, test, vi } from "vitest";
import { fill, messagesOf } from "../locales/speech.ts";

const reader = vi.hoisted(() => ({ uiLanguage: "en-US", locale: "en", direction: "ltr" }));

vi.mock("../../../src/platform/browser.ts", () => ({
	browser: {
		i18n: {
			getUILanguage: () => reader.uiLanguage,
			getMessage: (key: string, values: readonly string[]) =>
				key === "@@bidi_dir"
					? reader.direction
					: (fill(messagesOf(reader.locale), key, values) ?? ""),
		},
	},
}));

const { messageFor, spokenLanguage, writingDirection } = await import(
	"../../../src/platform/i18n.ts"
);

/** A reader whose browser speaks a language, and the messages that browsers then choose. */
function readerOf(uiLanguage: string, locale: string, direction = "ltr"): void {
	Object.assign(reader, { uiLanguage, locale, direction });
}

beforeEach(() => readerOf("en-US", "en"));

describe("messages in numbers", () => {
	test("take the form of the reader's language", () => {
		readerOf("fr-CA", "fr");
		expect(messageFor("count_sources", 0)).toBe("0 source");
		expect(messageFor("count_sources", 2)).toBe("2 sources");
		readerOf("de", "de");
		expect(messageFor("count_sources", 0)).toBe("0 Quellen");
		expect(messageFor("count_sources", 1)).toBe("1 Quelle");
	});

	test("take the common form where no other was written", () => {
		readerOf("es-MX", "es");
		expect(messageFor("count_sources", 1_000_000)).toBe("1000000 fuentes");
	});

	test("follow English where the browser falls back to it", () => {
		readerOf("ru", "en");
		expect(messageFor("count_sources", 21)).toBe("21 sources");
	});
});

describe("the language of the messages", () => {
	test("is the browser's with its region", () => {
		readerOf("de-AT", "de");
		expect(spokenLanguage()).toBe("de-AT");
	});

	test("is English where the browser's is not among ours", () => {
		readerOf("ar", "en", "rtl");
		expect(spokenLanguage()).toBe("en");
		expect(writingDirection()).toBe("ltr");
	});
});
