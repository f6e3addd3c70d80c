import { at, attribution, report, source } from "../../unit/report/report.ts";

const TEXT =
	"The bridge will close in March, Mayor Ana Ferreira said. The port authority confirmed the date. " +
	"Two officials, who asked not to be named because the contract is not signed, put the cost at 40 " +
	"million. Critics say that is far too little.";
const words = (of: string) => at(TEXT, of);

/** A result that no change of the engine can change: one statement of each of four kinds. */
export const MADE_UP_REPORT = {
	...report(TEXT, {
		attributions: [
			attribution(0, {
				kind: "person",
				sourceId: 0,
				source: words("Mayor Ana Ferreira"),
				cue: words("said"),
				contentSpans: [words("The bridge will close in March")],
			}),
			attribution(1, {
				kind: "organization",
				sourceId: 1,
				source: words("The port authority"),
				cue: words("confirmed"),
				contentSpans: [words("the date")],
			}),
			attribution(2, {
				kind: "unnamed-group",
				sourceId: 2,
				source: words("Two officials"),
				cue: words("put"),
				contentSpans: [words("the cost at 40 million")],
			}),
			attribution(3, {
				kind: "public",
				sourceId: 3,
				source: words("Critics"),
				cue: words("say"),
				contentSpans: [words("that is far too little")],
			}),
		],
		sources: [
			source(0, { kind: "person", name: "Ana Ferreira", title: "Mayor" }),
			source(1, { kind: "organization", name: "The port authority" }),
			source(2, {
				kind: "unnamed-group",
				description: "Two officials",
				count: 2,
				anonymity: {
					stated: true,
					reason: words("because the contract is not signed"),
					reasonKind: "specific",
				},
			}),
			source(3, { kind: "public", description: "Critics" }),
		],
		notes: ["body-not-stated", "vantage-not-stated", "unnamed-up-front", "first-quote-unnamed"].map(
			(rule) => ({ rule, sourceId: 2, spans: [words("Two officials")] }),
		),
	}),
};
