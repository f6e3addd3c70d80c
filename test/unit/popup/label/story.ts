import { at, attribution, report, source } from "../../report/report.ts";

const TEXT = `“No,” said Ana Ruiz, the mayor. Two officials told the Gazette the
bridge would close. Reportedly, it rains.`;

/** A story with a person, unnamed officials and a hidden source. */
export const STORY = {
	...report(TEXT, {
		sources: [
			source(0, { kind: "person", name: "Ana Ruiz", mentions: [at(TEXT, "Ana Ruiz")] }),
			source(1, { kind: "unnamed-group", description: "Two officials" }),
			source(2, { kind: "outlet", name: "Gazette" }),
		],
		attributions: [
			attribution(0, {
				kind: "person",
				sourceId: 0,
				source: at(TEXT, "Ana Ruiz, the mayor"),
				cue: at(TEXT, "said"),
				contentSpans: [at(TEXT, "“No,”")],
			}),
			attribution(1, {
				kind: "unnamed-group",
				sourceId: 1,
				source: at(TEXT, "Two officials"),
				cue: at(TEXT, "told"),
				contentSpans: [at(TEXT, "the\nbridge would close")],
				via: null,
				confidence: 0.8765,
			}),
			attribution(2, { kind: "hidden", cue: at(TEXT, "Reportedly"), confidence: 0.29 }),
		],
	}),
	title: "Bridge_to *stay*",
	publisher: "The Northfield Gazette",
	published: "2031-11-20T23:30:00-05:00",
};

const POST_TEXT = "A tweet by the ferry board said the pier had moved.";
/** The same with another text, which tells of a post. */
export const ON_A_POST = {
	...STORY,
	text: POST_TEXT,
	analysis: report(POST_TEXT, {
		toldPosts: [{ source: 0, author: "organization" }],
		sources: [source(0, { kind: "post", mentions: [at(POST_TEXT, "A tweet by the ferry board")] })],
		attributions: [attribution(0, { kind: "post", sourceId: 0, cue: at(POST_TEXT, "said") })],
	}).analysis,
};
