import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import type { TaggedAttribution } from "../../../../src/engine/tagger/tagger.ts";
import { span } from "../../../../src/engine/text/span.ts";

export const TEXT =
	"The town council, which met on Friday, said the old bridge will reportedly close, and Ines Roth, who led the talks, added that it must.";

export const at = (words: string) => {
	const start = TEXT.indexOf(words);
	return span(start, start + words.length);
};

/** A rule's finding in the made-up text. */
export function found(
	source: string | null,
	cue: string,
	because: string,
	more: Partial<FoundAttribution> = {},
): FoundAttribution {
	return {
		source: source === null ? null : at(source),
		cue: at(cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because,
		confidence: 0.9,
		...more,
	};
}

/** A finding of the model, as sure of each part as of the whole. */
export function tagged(finding: FoundAttribution): TaggedAttribution {
	const { confidence, cueKind } = finding;
	const view = { cue: confidence, statement: confidence, source: confidence };
	return { ...finding, view, statementKind: cueKind === "attitude" ? "belief" : cueKind };
}

/** The attribution whose source and cue are these words' first places in a text. */
export function foundIn(text: string, source: string, cue: string): FoundAttribution {
	const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
	return {
		source: at(source),
		cue: at(cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "test",
		confidence: 1,
	};
}
