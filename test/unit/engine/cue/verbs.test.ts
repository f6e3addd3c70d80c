import { describe, expect, test } from "vitest";
import { formsOf } from "../../../../src/engine/cue/verb-forms.ts";
import { readVerb } from "../../../../src/engine/cue/verb-lexicon.ts";
import { classifyWords, WORD_CLASS } from "../../../../src/engine/cue/word-class.ts";
import * as closed from "../../../../src/engine/cue/words/closed-classes.ts";
import * as common from "../../../../src/engine/cue/words/common-verbs.ts";
import {
	DOUBLING_VERBS,
	IRREGULAR_VERBS,
} from "../../../../src/engine/cue/words/irregular-verbs.ts";
import { NOUN_FORMS } from "../../../../src/engine/cue/words/noun-forms.ts";
import { NEED_PARTICLE, PARTICLES } from "../../../../src/engine/cue/words/particle-verbs.ts";
import { NO_SPEECH_IN_PASSIVE, REDUCIBLE } from "../../../../src/engine/cue/words/passive-verbs.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

test.each([
	["say", ["say", "says", "said", "said", "saying"]],
	["deny", ["deny", "denies", "denied", "denied", "denying"]],
	["admit", ["admit", "admits", "admitted", "admitted", "admitting"]],
	["write", ["write", "writes", "wrote", "written", "writing"]],
	["argue", ["argue", "argues", "argued", "argued", "arguing"]],
	["agree", ["agree", "agrees", "agreed", "agreed", "agreeing"]],
	["begin", ["begin", "begins", "began", "begun", "beginning"]],
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

describe("no word of a table is there in vain", () => {
	const lemmas: readonly (readonly [string, readonly string[]])[] = [
		["verbs with forms of their own", [...IRREGULAR_VERBS.keys()]],
		["verbs that double a letter", DOUBLING_VERBS],
		["verbs with particles", [...PARTICLES.keys()]],
		["verbs that need theirs", NEED_PARTICLE],
		["verbs whose passive is no speech", NO_SPEECH_IN_PASSIVE],
		["verbs whose participle stands alone", REDUCIBLE],
	];

	test.each(lemmas)("%s are reporting verbs", (_, words) => {
		expect(words.filter((word) => readVerb(word)?.verb.lemma !== word)).toEqual([]);
	});

	test("what may be a noun may be a reporting verb too", () => {
		expect(NOUN_FORMS.filter((word) => !readVerb(word))).toEqual([]);
	});

	test("each word is of one class", () => {
		const { NOT_ADVERBS, ...classes } = closed;
		const words = [...Object.values(classes), ...Object.values(common)].flat();
		expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
		expect(NOT_ADVERBS.filter((word) => !word.endsWith("ly"))).toEqual([]);
	});
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
