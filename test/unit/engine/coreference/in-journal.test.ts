import { expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

test.each([
	["[[A study in the Annals of Family Practice]] found so.", "document"],
	["[[A report published in the Annals of Family Practice]] found so.", "document"],
	["[[A paper in the Lancet]] found so.", "document"],
	["[[A paper published in Nature Geoscience]] found so.", "document"],
	["[[A paper in the journal]] found so.", "document"],
	["[[A paper in Ashby]] found so.", "document"],
	["[[The paper in Ashby]] said so.", "outlet"],
	["[[A paper]] said so.", "outlet"],
	["[[A report in the Courier]] said so.", "outlet"],
	["[[Chief of Family Practice Ola Berg]] said so.", "person"],
])("the kind of the source in %s is %s", (marked, kind) => {
	expect(kindsOf(marked)).toEqual([kind]);
});
