import { expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

test.each([
	"[[Lawmakers]] said they would vote no.",
	"[[Norwegian doctors]] said she would live.",
	"[[Democrats on the panel]] said the memo was late.",
	"[[Experts familiar with the roof]] said it was unsafe.",
	"[[Activists inside the camp]] said it was quiet.",
	"[[Republicans on the Harbour Oversight Committee]] said the memo was late.",
	"[[Democrats]] on the harbour board said the memo was late.",
	"[[Scholars at the university]] said the roof was unsafe.",
	"[[Analysts at the left-leaning Kessler Institute]] said it was dear.",
	"[[Experts at the Center for Harbour Safety]] said it was unsafe.",
	"[[Economists at the U.S. Treasury]] said it was dear.",
	"[[Protesters at the rally]] said it was quiet.",
	"[[Experts with direct knowledge of the roof]] said it was unsafe.",
	"[[Investors with close ties to the mayor]] said they would sell.",
	"[[Activists with the coalition]] said they would march.",
])("people asked for what they do, or told by where they are or what they know: %s", (sentence) => {
	expect(kindsOf(sentence)).toEqual(["unnamed-group"]);
});

test.each([
	"[[Democrats]] on Friday said no.",
	"[[Experts]] on Friday said no.",
	"[[Some of the experts with the most to lose]] said no.",
	"[[Many lawmakers]] said no.",
	"[[Most doctors]] said no.",
	"[[Experts at the time]] said the bridge would hold.",
	"[[Democrats at the time]] called it a gift.",
	"[[Investors]] at the moment Kessler left said they would sell.",
	"[[Democrats]] on the other hand say the committee is slow.",
	"[[Experts]] on the other side say the board is slow.",
	"[[Critics on the left]] told the council no.",
	"[[Critics on the Right]] said no.",
	"[[Voters on the ground]] said party leaders had slept.",
	"[[Experts on the whole]] say the team is tired.",
	"[[Scholars on the Middle East]] said no.",
	"[[Users on the site]] said it was slow.",
	"[[Users on the internet]] said it was slow.",
	"[[Voters at the polls]] say party leaders slept.",
	"[[Parents with young children]] say the ferry is dear.",
	"[[Farmers with small plots]] said the rain came late.",
	"[[Investors with cash]] said they would wait.",
	"[[Republicans with money]] said they would wait.",
	"[[Activists with no ties to the party]] said no.",
])("the public: %s", (sentence) => {
	expect(kindsOf(sentence)).toEqual(["public"]);
});
