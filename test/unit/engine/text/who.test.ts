import { describe, expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import { parseText } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { withWhoNamed } from "../../../../src/engine/text/who.ts";

/** How the words are looked up that are printed "who" in whatever letters. */
function whoIn(text: string): readonly string[] {
	const article = articleOfPlainText(text);
	return withWhoNamed(parseText(article.text, article.paragraphs))
		.tokens.filter((token) => token.text.toLowerCase() === "who")
		.map(({ norm }) => norm);
}

test.each([
	["The WHO said no.", ["w.h.o."]],
	["WHO warns of fever", ["w.h.o."]],
	["Tom Berg, who runs the WHO, said no.", ["who", "w.h.o."]],
	["Who said so?", ["who"]],
	["WHO WON THE VOTE", ["who"]],
	["WHO WON THE VOTE\n\nThe WHO said no.", ["who", "w.h.o."]],
])("“%s” has %j", (text, norms) => {
	expect(whoIn(text)).toEqual(norms);
});

describe("the World Health Organization", () => {
	/** Kind and name of each source. */
	function sourcesOf(text: string): readonly string[] {
		return analyze(articleOfPlainText(text)).sources.map(
			({ kind, name }) => `${kind} ${name ?? "-"}`,
		);
	}

	test.each([
		["Cases rose in May. The WHO said it had sent doses.", ["organization WHO"]],
		["“We need doses,” the WHO said.", ["organization WHO"]],
		["Doses are short, according to the WHO.", ["organization WHO"]],
		[
			"The World Health Organization said cases rose. The WHO said doses were short.",
			["organization World Health Organization"],
		],
		["Anna Berg, a nurse who left, said doses were short.", ["person Anna Berg"]],
	])("in “%s”", (text, sources) => {
		expect(sourcesOf(text)).toEqual(sources);
	});
});
