import { expect, test } from "vitest";
import { tidySource } from "../../../../src/engine/combination/tidied.ts";
import { span, textOf } from "../../../../src/engine/text/span.ts";

test.each([
	["the Ledger earlier", "the Ledger"],
	["the ministry meanwhile", "the ministry"],
	["the witness in Filipino", "the witness"],
	["an officer on the condition", "an officer"],
	["as a clerk in Tamil", "a clerk"],
	["the nurse who", "the nurse"],
	["the nurse at the WHO", "the nurse at the WHO"],
	["a lecturer in English history", "a lecturer in English history"],
	["a diplomat in Norna", "a diplomat in Norna"],
	["the board on the harbour", "the board on the harbour"],
	["Earlier reports", "Earlier reports"],
])("of “%s” the source is “%s”", (words, source) => {
	expect(textOf(words, tidySource(words, span(0, words.length)))).toBe(source);
});
