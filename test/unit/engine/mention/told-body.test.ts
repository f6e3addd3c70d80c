import { expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

/** The types of all the names with a text, each once. */
function typesOf(text: string, name: string): readonly string[] {
	const { parsed } = readText(articleOfPlainText(text));
	const same = findNames(parsed).filter(({ tokens }) => {
		const start = parsed.tokens[tokens.from]!.start;
		return text.slice(start, parsed.tokens[tokens.to - 1]!.end) === name;
	});
	return [...new Set(same.map(({ type }) => type))];
}

test.each([
	["Shares in Norvik fell. The board of Norvik met.", "Norvik"],
	["Yesterday Norvik said its profit fell. Many asked Norvik.", "Norvik"],
	["Yesterday Norvik said it would appeal.", "Norvik"],
	["Yesterday Norvik said that it accepted the findings.", "Norvik"],
	["Yesterday Norvik said it was sorry.", "Norvik"],
	["Yesterday Norvik said they would sign a striker.", "Norvik"],
	["Yesterday Norvik raised its forecast.", "Norvik"],
	["Staff at Norvik were told. They asked Norvik.", "Norvik"],
	["Yesterday a Norvik spokeswoman left. They asked Norvik.", "Norvik"],
	["Yesterday Norvik chief executive Jane Roe left. They asked Norvik.", "Norvik"],
	["Yesterday Norvik's shareholders met. They asked Norvik.", "Norvik"],
	["Yesterday Norvik declined to comment. The retailer was fined.", "Norvik"],
	["They asked Norvik Group. They waited for Norvik.", "Norvik"],
	["They asked Norvik, a local charity. They waited for Norvik.", "Norvik"],
	["Yesterday the Norviks won. The Norviks coach spoke.", "Norviks"],
	["They asked Norna Properties.", "Norna Properties"],
	["They asked Norna Power.", "Norna Power"],
	["They asked Norna Power, a developer.", "Norna Power"],
	["They asked Statistics Norway.", "Statistics Norway"],
	["Staff at Norna Vale left.", "Norna Vale"],
	["Yesterday the Bulls won. They asked Bulls.", "Bulls"],
	["Yesterday Chelsea said they would appeal. They met Chelsea manager Jane Roe.", "Chelsea"],
	[
		"Yesterday Organize for Norland said more. They asked Organize for Norland.",
		"Organize for Norland",
	],
	["Yesterday Bend the Bow said more.", "Bend the Bow"],
	["Yesterday they left Zero for Zeros, a local charity.", "Zero for Zeros"],
	["They asked easyJet.", "easyJet"],
	["Shares of Norvik fell. They asked Norvik.", "Norvik"],
	["They asked Norvik, which makes shoes.", "Norvik"],
	["Norvik employs many. They asked Norvik.", "Norvik"],
	["Yesterday Norvik told Reuters it was investigating.", "Norvik"],
	["She worked at Norvik. They asked Norvik.", "Norvik"],
	["They asked Norvik. The data firm was small.", "Norvik"],
	["Yesterday Norvik's said more.", "Norvik's"],
	["They asked Kerala Strikers.", "Kerala Strikers"],
	["Yesterday Kerala Strikers won. They asked the Strikers.", "Strikers"],
	["They asked Norvik and Sons.", "Norvik and Sons"],
	["They asked Hydro One.", "Hydro One"],
])("what stands beside a name tells that it is a body's: %s", (text, name) => {
	expect(typesOf(text, name)).toEqual(["organization"]);
});

test.each([
	["Yesterday Norvik said it would be wrong.", "Norvik", "unknown"],
	["Yesterday Norvik said it was a shame.", "Norvik", "unknown"],
	["Yesterday Norvik said he would appeal.", "Norvik", "unknown"],
	["Shares in Norvik fell. Yesterday Norvik said she was sad.", "Norvik", "unknown"],
	["Jane Norvik came. Yesterday Norvik said it would appeal.", "Norvik", "unknown"],
	["Norla Norvik came. Yesterday Norvik said it would appeal.", "Norvik", "unknown"],
	["Norna Power came. Yesterday Power said he was sad.", "Norna Power", "person"],
	["They asked Norna Power, a nurse.", "Norna Power", "person"],
	["They asked Norna London.", "Norna London", "person"],
	["Yesterday the Kings left. They asked Mary King.", "Kings", "unknown"],
	["Yesterday the Holms left. They asked Holms.", "Holms", "unknown"],
	["Yesterday the Knights of Norland left. They asked Knights.", "Knights", "unknown"],
	["Yesterday Chelsea said they would appeal.", "Chelsea", "person"],
	["Chelsea Roe came. They met Chelsea manager Jane Roe.", "Chelsea", "person"],
	["Yesterday Norvik's claims fell.", "Norvik", "unknown"],
	["Yesterday Norvik told Reuters he was sad.", "Norvik", "unknown"],
	["They asked India Holm.", "India Holm", "person"],
	["They asked Kerala Holm. Later Holm spoke.", "Kerala Holm", "person"],
	["Yesterday he left Norvik for Halden.", "Norvik", "unknown"],
	["Yesterday Organize for Norland President Jane Roe spoke.", "Jane Roe", "person"],
	["Yesterday Norna Vale said she was sad.", "Norna Vale", "person"],
	["Yesterday the Norviks said they would appeal.", "Norviks", "unknown"],
	["Yesterday Norvik chief of staff Jane Roe left. They asked Norvik.", "Norvik", "unknown"],
	["Twelve came. Yesterday Nine said they would appeal.", "Nine", "unknown"],
])("it may be a person's all the same: %s", (text, name, type) => {
	expect(typesOf(text, name)).toEqual([type]);
});

test.each([
	["They asked McDonald's.", "McDonald's", "organization"],
	["They asked McDonald's wife Jane McDonald.", "McDonald", "unknown"],
	["They asked Trader Joe's.", "Trader Joe's", "organization"],
	["They asked Women's Aid.", "Women's Aid", "organization"],
	["They asked Save the Children.", "Save the Children", "organization"],
	["They asked Transport for London.", "Transport for London", "organization"],
	["They asked Marks and Spencer.", "Marks and Spencer", "organization"],
	["They asked Voice of America.", "Voice of America", "outlet"],
	["They asked Marks and Berg.", "Marks", "unknown"],
])("names of the tables go on through small words: %s", (text, name, type) => {
	expect(typesOf(text, name)).toContain(type);
});
