import type { QuotationKind, SourceKind } from "../model/attribution.ts";

/** One source of an example, by the words the example's text holds. */
export interface ExampleSource {
	readonly kind: SourceKind;
	/** In the order of the text; each is looked for after the one before. */
	readonly mentions: readonly string[];
	readonly count?: number;
	readonly affiliation?: string;
	readonly vantage?: string;
	readonly reason?: string;
	readonly reasonKind?: "boilerplate" | "specific";
	/** What it says, in the words of the text; each makes an attribution by the first mention. */
	readonly says?: readonly string[];
	readonly quotation?: QuotationKind;
	/** The words that attribute it. */
	readonly cue?: string;
	/** By whom what it says comes at second hand, an index into the scene's sources. */
	readonly via?: number;
}

/** A text with what earlier passes would say of it. */
export interface ExampleScene {
	readonly text: string;
	readonly sources: readonly ExampleSource[];
	/** Cues without a source: "reportedly". */
	readonly hidden?: readonly string[];
	/** Words that are a link on the page, with the host it leads to; left out: the text is of no page. */
	readonly links?: readonly (readonly [words: string, host: string])[];
	/** Address of the page. */
	readonly url?: string;
	readonly publisher?: string;
	/** Paragraphs that are captions. */
	readonly captions?: readonly string[];
}

/** Scenes in which a rule speaks, with the words it points to, and such in which it is silent. */
export interface RuleExamples {
	readonly hits: readonly (ExampleScene & { readonly points: readonly string[] })[];
	readonly nearMisses: readonly ExampleScene[];
}
