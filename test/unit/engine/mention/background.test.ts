import { expect, test } from "vitest";
import { backgroundMentions } from "../../../../src/engine/mention/background.ts";
import { NameIndex } from "../../../../src/engine/mention/name-index.ts";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { parseText } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

function mentionsIn(text: string): readonly string[] {
	const { text: whole, paragraphs } = articleOfPlainText(text);
	const parsed = parseText(whole, paragraphs);
	const index = new NameIndex(findNames(parsed));
	return backgroundMentions(parsed, index, new Set()).map(({ span }) => textOf(text, span));
}

test.each([
	["It was said that 300 workers came.", []],
	["It was said that workers came.", []],
	["It was said that that worker came.", ["that worker"]],
	["It was said that those workers came.", ["those workers"]],
])("“that” before several opens a clause: %s", (text, mentions) => {
	expect(mentionsIn(text)).toEqual(mentions);
});
