import { expect, test } from "vitest";
import { relaysOf, type Said } from "./relays-of.ts";

const REPORTS = "The BBC reported that the club was sold.";
const ASKS =
	"Ana Ruiz told the BBC it rained. The club did not respond to a request for comment from the BBC.";
const TOLD: readonly Said[] = [["Holt", "person", "told", "he was done"]];
const told = (rest: string) => `Holt told the BBC he was done.\n\n${rest}`;

test("a page that names its outlet has it taken for no relay, another's it has", () => {
	expect(relaysOf(told(REPORTS), TOLD, "BBC News")).toEqual([null]);
	expect(relaysOf(told(REPORTS), TOLD, "The Harbour Bell")).toEqual(["BBC"]);
});

test.each<readonly [string, readonly Said[]]>([
	[
		"Holt said the club was sold in a talk to the BBC.",
		[["Holt", "person", "said", "the club was sold"]],
	],
	[
		"The club is sold, Holt said, and he called the plan a mistake on the BBC.",
		[["Holt", "person", "said", "The club is sold"]],
	],
])("of a text that names none, who asks for comment may be its own outlet: %s", (text, said) => {
	expect(relaysOf(`${text}\n\n${REPORTS}`, said)).toEqual(["BBC"]);
	expect(relaysOf(`${text}\n\n${ASKS}`, said)).toEqual([null]);
});
