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

/** The class of a word in a text, by name. */
function classOf(word: string, text: string): string | undefined {
	const { parsed } = readText(articleOfPlainText(text));
	const at = parsed.tokens.findIndex((token) => token.text === word);
	const names = Object.entries(WORD_CLASS);
	return names.find(([, as]) => as === classifyWords(parsed)[at])?.[0];
}

test.each([
	["yet", "The firm has not yet replied.", "adverb"],
	["yet", "It was late, yet she stayed.", "coordinator"],
	["US", "They asked US officials.", "name"],
	["us", "They asked us officials.", "object"],
	["US", "US officials left.", "name"],
	["May", "It ends in May.", "time"],
	["May", "It ends next May.", "time"],
	["May", "They met Theresa May there.", "name"],
	["may", "It may end.", "auxiliary"],
	["May", "Goodbye May.", "name"],
	["Will", "He asked, “Will it end?”", "auxiliary"],
	["Will", "He asked Will Berg.", "name"],
	["Ode", "They asked Mara Ode.", "name"],
	["Says", "They asked Mara Says.", "name"],
	["iOde", "They asked iOde.", "nominal"],
	["$5", "It cost $5 more.", "number"],
	["5", "It cost 5 more.", "number"],
	["sadly", "He sadly left.", "adverb"],
	["family", "His family left.", "nominal"],
	["king", "The king left.", "nominal"],
	["ring", "The ring broke.", "nominal"],
	["lying", "They were lying there.", "gerund"],
	["bed", "The bed broke.", "nominal"],
	["shed", "The shed broke.", "nominal"],
	["aged", "They aged there.", "pastForm"],
	["edict", "The edict broke.", "nominal"],
	["&", "Marsh & Ode left.", "coordinator"],
	["Never", "Never was it late.", "negation"],
	["never", "It was “never” late.", "negation"],
	["Never", "It was “Never” late.", "negation"],
	["Officials", "It rained. Officials left.", "name"],
])("%s in “%s”: %s", (word, text, as) => {
	expect(classOf(word, text)).toBe(as);
});

describe("the capitals of a headline make no names", () => {
	test.each([
		["Insist", "Senators Insist They Have Deal", "nominal"],
		["Insist", "Senators Insist On New Deal", "name"],
		["Insist", "Senators Insist Harbour Deal", "nominal"],
		["Insist", "Senators Insist 2026 Deal", "name"],
		["Insist", "Senators Insist Some 2nd-Hand Deal", "nominal"],
		["Insist", "Senators Insist ferries sank they told sailors", "name"],
		["Insist", "Most Senators Insist their Harbour Deal", "nominal"],
		["Insist", "Most Senators Insist their Harbour Deal.", "name"],
	])("%s in “%s”: %s", (word, text, as) => {
		expect(classOf(word, text)).toBe(as);
	});
});

test("a capital within a sentence makes a name, in a headline it does not", () => {
	expect(classes("He read the Post today.")[3]).toBe(WORD_CLASS.name);
	expect(classes("Senators Insist They Have Deal")[1]).toBe(WORD_CLASS.nominal);
});

test("'s is a verb after a pronoun and a genitive after a noun", () => {
	expect(classes("He's late.")[1]).toBe(WORD_CLASS.auxiliary);
	expect(classes("The mayor's aide.")[2]).toBe(WORD_CLASS.genitive);
});
