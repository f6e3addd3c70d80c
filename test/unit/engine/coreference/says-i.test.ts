import { expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

test.each([
	["[[The roper]] told the court: “I fell.”", "unnamed-person"],
	["[[A junior from Ashby]] told reporters: “My dog died.”", "unnamed-person"],
	["“It hurts. I fell,” said [[the roper]].", "unnamed-person"],
	['"I fell," [[the roper]] explained. "It was late."', "unnamed-person"],
	["Carl Brandt fell on Monday. “I fell,” [[the roper]] said.", "person"],
	["“It fell,” said [[the roper]].", "document"],
	["[[The plaque]] said: “It was built.”", "document"],
	["[[The sticker]] says: “I voted.”", "document"],
	["“It fell,” she said. “[[The roper]] said so, I think.”", "document"],
	["“I fell,” she said.\n\n[[The roper]] said so.", "document"],
])("the kind of the source in %s is %s", (marked, kind) => {
	expect(kindsOf(marked)).toEqual([kind]);
});
