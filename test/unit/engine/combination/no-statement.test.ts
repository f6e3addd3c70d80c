import { expect, test } from "vitest";
import { isNoStatement } from "../../../../src/engine/combination/no-statement.ts";
import { foundIn } from "./made-up.ts";

test.each([
	["One of the two people cited above said so.", "One of the two people", "cited"],
	["The banker quoted earlier said so.", "The banker", "quoted"],
	["“The accused had fled,” she said.", "The", "accused"],
	["The main accused had been on the run.", "The main", "accused"],
	["The clerk said so, requesting anonymity.", "The clerk", "requesting"],
	["A guard, seeking anonymity, said so.", "A guard", "seeking"],
	["An aide, wishing not to be named, said so.", "An aide", "wishing"],
	["Her brother said so, declining to be named.", "Her brother", "declining"],
	["He declined to give his name.", "He", "declined"],
	["He refused to give his full name.", "He", "refused"],
	["The widow asked that her name be withheld.", "The widow", "asked"],
	["A miner, pleading that his name not be printed, said so.", "A miner", "pleading"],
	["The officer asked not to be identified.", "The officer", "asked"],
	["A teacher preferred to remain anonymous.", "A teacher", "preferred"],
])("%s: “%s” passes nothing on by “%s”", (text, source, cue) => {
	expect(isNoStatement(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["The minister cited earlier reports.", "The minister", "cited"],
	["The minister cited a report.", "The minister", "cited"],
	["The minister accused the board of theft.", "The minister", "accused"],
	["The opposition accused him of theft.", "The opposition", "accused"],
	["He declined to name the suspect.", "He", "declined"],
	["The mayor declined to comment.", "The mayor", "declined"],
	["The mayor asked that the road be closed.", "The mayor", "asked"],
	["The board insisted that no names were lost.", "The board", "insisted"],
	["The port requested that ships be named.", "The port", "requested"],
	["The clerk said he wanted anonymity.", "The clerk", "said"],
])("%s: “%s” passes something on by “%s”", (text, source, cue) => {
	expect(isNoStatement(text, foundIn(text, source, cue))).toBe(false);
});
