import { expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

/** Titles and descriptions of named people as papers outside America print them. */
test.each([
	"[[Local TD Bríd Moylan]] said no.",
	"[[Fr Eamonn Lally PP]] said no.",
	"[[HRH Oba Festus Adegoroye]] said no.",
	"[[Nana Yaw Dankwa II, Krontihene of Asenso]], said no.",
	"The party chose Barr. Hauwa Suleiman. [[She]] said no.",
	"Det Insp Karen Holloway left. [[The officer]] said no.",
	"Supt Declan Moriarty and Ola Berg left. [[The detective]] said no.",
	"[[Mr Pike]] said no. It rained. Alistair Pike KC left.",
	"[[An eyewitness]], who simply gave his name as Segun, said no.",
	"Dina Osborne, the Labour MP for Ashby, left. [[The backbencher]] said no.",
])("a person: %s", (text) => {
	expect(kindsOf(text)).toEqual(["person"]);
});
