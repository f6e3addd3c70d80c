import type { Attribution, Source, SourceKind } from "../../../src/engine/index.ts";
import { span } from "../../../src/engine/index.ts";
import type { Report } from "../../../src/shared/tab-state.ts";

/** What a test wants to say of one attribution; the rest is ordinary. */
export type Given = Partial<Attribution> & { readonly kind: SourceKind };

/** An attribution whose source, cue and content are the words `who`, `how` and `what` of the text. */
export function attribution(id: number, given: Given): Attribution {
	return {
		id,
		source: null,
		cue: null,
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		sourceId: null,
		via: null,
		because: "subject-verb",
		confidence: 0.9,
		...given,
	};
}

/** A source nobody has said anything about yet. */
export function source(id: number, given: Partial<Source> & { readonly kind: SourceKind }): Source {
	return {
		id,
		name: null,
		partial: false,
		title: null,
		affiliation: null,
		description: null,
		count: null,
		anonymity: { stated: false, reason: null, reasonKind: "none" },
		vantage: null,
		mentions: [],
		justification: [],
		...given,
	};
}

/** A report on a text; what is not given was not found. */
export function report(text: string, given: Partial<Report["analysis"]> = {}): Report {
	return {
		url: "https://news.example/2031/bridge",
		title: null,
		publisher: null,
		published: null,
		text,
		finder: "model",
		analysis: {
			language: "en",
			attributions: [],
			sources: [],
			statements: [],
			posts: [],
			notes: [],
			...given,
		},
	};
}

/** Where words stand in a text. */
export function at(text: string, words: string) {
	const start = text.indexOf(words);
	if (start === -1) throw new Error(`“${words}” does not stand in the text`);
	return span(start, start + words.length);
}
