import { expect, test } from "vitest";
import { formsOf } from "../../../../src/engine/cue/verb-forms.ts";
import { readVerb } from "../../../../src/engine/cue/verb-lexicon.ts";
import { classifyWords, WORD_CLASS } from "../../../../src/engine/cue/word-class.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

test.each([
	["say", ["say", "says", "said", "said", "saying"]],
	["deny", ["deny", "denies", "denied", "denied", "denying"]],
	["admit", ["admit", "admits", "admitted", "admitted", "admitting"]],
	["write", ["write", "writes", "wrote", "written", "writing"]],
	["argue", ["argue", "argues", "argued", "argued", "arguing"]],
	["agree", ["agree", "agrees", "agreed", "agreed", "agreeing"]],
	["stress", ["stress", "stresses", "stressed", "stressed", "stressing"]],
])("forms of %s", (lemma, expected) => {
	expect(formsOf(lemma).map(([form]) => form)).toEqual(expected);
});

test.each([
	["said", "say", "speech"],
	["tweeted", "tweet", "writing"],
	["shows", "show", "evidence"],
	["believes", "believe", "belief"],
	["wants", "want", "attitude"],
])("%s is a form of %s", (form, lemma, kind) => {
	expect(readVerb(form)?.verb).toMatchObject({ lemma, kind });
});

test("words that report nothing are no reporting verbs", () => {
	expect(["struck", "table", "vetoed", "the"].map(readVerb)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

function classes(text: string): number[] {
	return [...classifyWords(readText(articleOfPlainText(text)).parsed)];
}

test("a capital within a sentence makes a name, in a headline it does not", () => {
	expect(classes("He read the Post today.")[3]).toBe(WORD_CLASS.name);
	expect(classes("Senators Insist They Have Deal")[1]).toBe(WORD_CLASS.nominal);
});

test("'s is a verb after a pronoun and a genitive after a noun", () => {
	expect(classes("He's late.")[1]).toBe(WORD_CLASS.auxiliary);
	expect(classes("The mayor's aide.")[2]).toBe(WORD_CLASS.genitive);
});
