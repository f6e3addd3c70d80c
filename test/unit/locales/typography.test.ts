import { describe, expect, test } from "vitest";
import { messagesOf } from "./speech.ts";

/** Spaces that do not break: after and before what stands off a word, and the narrow one. */
const WIDE = "\u00a0";
const NARROW = "\u202f";

interface Custom {
	/** What a proofreader of the language would strike out. */
	readonly wrong: readonly RegExp[];
	/** Each opens what the next one closes. */
	readonly pairs: readonly (readonly [string, string])[];
	/** Readers are addressed formally in every language that has the choice. */
	readonly familiar?: RegExp;
}

const EVERYWHERE = [/["']/, /\.\.\./, / {2}/, / [,.;]/] as const;

const CUSTOMS: Readonly<Record<string, Custom>> = {
	de: {
		wrong: [/[”«»‹›]/, /[^\s]…/, / …/, / [:?!]/],
		pairs: [["„", "“"]],
		familiar: /\b(?:du|dich|dir|dein\w*|euch|euer|eure\w*)\b/i,
	},
	en: { wrong: [/[„«»]/, / [:?!]/], pairs: [["“", "”"]] },
	es: {
		wrong: [/[“”„]/, / [:?!]/, /EE\. ?UU/],
		pairs: [
			["«", "»"],
			["¿", "?"],
			["¡", "!"],
		],
		familiar: /(?:^|[^\p{L}])(?:tú|ti|tus?|te|contigo|vosotros|os)(?![\p{L}])/iu,
	},
	fr: {
		wrong: [
			/[“”„]/,
			new RegExp(`[^${WIDE}]:`),
			new RegExp(`[^${NARROW}][;?!]`),
			new RegExp(`«[^${WIDE}]`),
			new RegExp(`[^${WIDE}]»`),
		],
		pairs: [["«", "»"]],
		familiar: /(?:^|[^\p{L}])(?:tu|toi|te|ton|ta|tes)(?![\p{L}])/iu,
	},
};

function pairedWrongly(message: string, [open, close]: readonly [string, string]): boolean {
	const marks = [...message].filter((sign) => sign === open || sign === close);
	return marks.some((sign, i) => sign !== (i % 2 === 0 ? open : close)) || marks.length % 2 === 1;
}

describe.each(Object.entries(CUSTOMS))("typography of %s", (locale, customs) => {
	const messages = Object.entries(messagesOf(locale)).map(
		// A closing bracket of the example's marks is not part of what is read.
		([key, { message }]) => ({ key, message: message.replace(/\[[\w-]+\||\]/g, "") }),
	);
	const keysOf = (isWrong: (message: string) => boolean) =>
		messages.filter(({ message }) => isWrong(message)).map(({ key }) => key);

	test("has the signs and spaces of the language", () => {
		const wrong = [...EVERYWHERE, ...customs.wrong];
		expect(keysOf((message) => wrong.some((one) => one.test(message)))).toEqual([]);
	});

	test("closes what it opens", () => {
		expect(keysOf((message) => customs.pairs.some((pair) => pairedWrongly(message, pair)))).toEqual(
			[],
		);
	});

	test("addresses its reader formally", () => {
		expect(keysOf((message) => customs.familiar?.test(message) ?? false)).toEqual([]);
	});
});
