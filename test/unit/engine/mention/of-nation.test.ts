import { expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { parseText } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

function namesIn(text: string): readonly string[] {
	const article = articleOfPlainText(text);
	const parsed = parseText(article.text, article.paragraphs);
	return findNames(parsed).map(({ tokens, type }) => {
		const words = parsed.tokens.slice(tokens.from, tokens.to).map((token) => token.text);
		return `${type}: ${words.join(" ")}`;
	});
}

test.each([
	["Norwegian Aksla Tveiten won. Then it rained, and Tveiten left.", "person: Aksla Tveiten"],
	["It was Norwegian Aksla Tveiten. Tveiten left.", "person: Aksla Tveiten"],
	["Norwegian Aksla Tveiten won. It rained.", "organization: Norwegian Aksla Tveiten"],
	["The Norwegian Aksla Tveiten won. Tveiten left.", "organization: Norwegian Aksla Tveiten"],
	["Norwegian Aksla Tveits won. Tveits left.", "organization: Norwegian Aksla Tveits"],
	["Norwegian Aksla Watch won. Norna Watch left.", "organization: Norwegian Aksla Watch"],
])("in “%s” there is %s", (text, name) => {
	expect(namesIn(text)).toContain(name);
});

test("whose people somebody is of is no name of its own", () => {
	expect(namesIn("Norwegian Aksla Tveiten won. Then it rained, and Tveiten left.")).toEqual([
		"person: Aksla Tveiten",
		"unknown: Tveiten",
	]);
});

test.each([
	["The two-time Pro Bowler left.", []],
	["A former Olympian left.", []],
	["They asked Finn.", ["person: Finn"]],
])("the names in “%s” are %j", (text, names) => {
	expect(namesIn(text)).toEqual(names);
});
