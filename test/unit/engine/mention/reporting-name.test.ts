import { expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { parseText } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

function typesOf(text: string): readonly string[] {
	const article = articleOfPlainText(text);
	const parsed = parseText(article.text, article.paragraphs);
	return findNames(parsed).map(({ tokens, type }) => {
		const words = parsed.tokens.slice(tokens.from, tokens.to).map((token) => token.text);
		return `${type}: ${words.join(" ")}`;
	});
}

test.each([
	["Lakesand reported that the road was closed. He told Lakesand so.", "outlet: Lakesand"],
	["It was closed, Lakesand first reported.", "unknown: Lakesand"],
	["Lakesand first reported the deal.", "outlet: Lakesand"],
	["The deal was reported by Lakesand.", "outlet: Lakesand"],
	["Lakesand reported a loss.", "unknown: Lakesand"],
	["Lakesand reported feeling ill.", "unknown: Lakesand"],
	["President Lakesand slept. The Lakesands reported that it rained.", "unknown: Lakesands"],
	["Two thefts were reported by Lakesand.", "unknown: Lakesand"],
	["Anna Lakesand left. Lakesand reported that it rained.", "unknown: Lakesand"],
	["Lakesand reported that it rained. Lakesand’s wife left.", "unknown: Lakesand"],
	["The deal was reported by The Information.", "outlet: Information"],
	["The Information Office said so.", "organization: Information Office"],
	["Lakesand reported that it rained. She was tired.", "unknown: Lakesand"],
	["He told La Presse so.", "outlet: La Presse"],
	["She told Fox & Friends so.", "outlet: Fox & Friends"],
])("in “%s” there is %s", (text, type) => {
	expect(typesOf(text)).toContain(type);
});
