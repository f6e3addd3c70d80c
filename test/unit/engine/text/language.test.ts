import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../../src/engine/text/language.ts";
import { LANGUAGE_WORDS } from "../../../../src/engine/text/language-words.ts";

describe("detectLanguage", () => {
	test.each([
		["The harbour will stay closed until the storm has passed, the mayor said.", "en"],
		["Der Hafen bleibt geschlossen, bis der Sturm vorbei ist, sagte die Bürgermeisterin.", "de"],
		["Le port restera fermé jusqu'à la fin de la tempête, a déclaré la maire.", "fr"],
		["El puerto seguirá cerrado hasta que pase la tormenta, dijo la alcaldesa.", "es"],
		["O porto vai ficar fechado até que a tempestade passe, disse a prefeita.", "pt"],
		["Il porto resterà chiuso finché la tempesta non sarà passata, ha detto la sindaca.", "it"],
		["De haven blijft gesloten tot de storm voorbij is, zei de burgemeester.", "nl"],
		["Port pozostanie zamknięty, dopóki burza się nie skończy, jak mówi burmistrz.", "pl"],
		["Порт останется закрытым, сказала мэр.", "ru"],
		["市長は港が閉鎖されたままになると述べた。", "ja"],
		["東京都知事選挙で新人候補が当選確実となった。", "ja"],
		["The mayor met José Ruiz.", "en"],
		["José habló", "und"],
		["L’État c’est moi", "fr"],
		["市长表示,港口将继续关闭。", "zh"],
		["सूत्रों ने कहा कि बंदरगाह बंद रहेगा।", "hi"],
	])("%s", (text, code) => {
		expect(detectLanguage(text)).toBe(code);
	});

	test("takes a headline without function words for English", () => {
		expect(detectLanguage("Harbour Board Sues Rail Giant")).toBe("en");
	});

	test("does not take an English story for the language of a name or quotation in it", () => {
		const text =
			"The board of El Puerto de la Luz said that it would not sell. “No se vende,” its chair told a reporter when asked about the plan.";
		expect(detectLanguage(text)).toBe("en");
	});

	test("does not take an English story for the language of foreign letters in it", () => {
		const text =
			"The mayor said it to the board on Monday, and the word that she used was “портовый”, which some of them had never heard before; others spoke of 市長.";
		expect(detectLanguage(text)).toBe("en");
		expect(detectLanguage("The board’s word was 市長.")).toBe("en");
	});

	test("says that it does not know rather than guess", () => {
		expect(detectLanguage("lorem ipsum dolor sit amet ".repeat(20))).toBe("und");
		expect(detectLanguage("4711 – 08/15")).toBe("und");
		expect(detectLanguage("")).toBe("und");
	});
});

test.each(Object.entries(LANGUAGE_WORDS))(
	"the words of %s are sorted and unique",
	(_code, words) => {
		const list = words.split(" ");
		expect(list).toEqual([...new Set(list)].sort());
	},
);
