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
	["The couple are calling it quits.", "The couple", "are calling"],
	["Berg called it a day on Monday.", "Berg", "called"],
])("%s: “%s” passes nothing on by “%s”", (text, source, cue) => {
	expect(isNoStatement(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["The plague is known for its effects on the lungs.", "known for"],
	["The plague, otherwise known as the black death, spread.", "known"],
	["Halden Systems is best known for small satellites.", "is best known"],
	["He has been known to hunt them down.", "has been known"],
	["It is not known if she had a will.", "not known"],
	["How he died is not yet known.", "is not yet known"],
	["The harbour was known by another name.", "was known"],
])("%s: nobody passes anything on by “%s”", (text, cue) => {
	expect(isNoStatement(text, { ...foundIn(text, cue, cue), source: null })).toBe(true);
});

test.each([
	["The firm is known to be looking for a buyer.", "is known"],
	["It was known that the minister had left.", "was known"],
	["It is believed to be known for its lungs.", "is believed"],
])("%s: somebody passes something on by “%s”", (text, cue) => {
	expect(isNoStatement(text, { ...foundIn(text, cue, cue), source: null })).toBe(false);
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
	["Berg called it a disgrace.", "Berg", "called"],
	["Berg called it a day to remember.", "Berg", "called"],
])("%s: “%s” passes something on by “%s”", (text, source, cue) => {
	expect(isNoStatement(text, foundIn(text, source, cue))).toBe(false);
});
