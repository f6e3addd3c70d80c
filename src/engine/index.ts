/** The engine's only door: an article in, an analysis out. */
export { type AnalysisStep, analyze, analyzeStepwise } from "./analyze.ts";
export {
	type Find,
	type Finder,
	type FindOptions,
	type FindStepwise,
	findStepwiseWith,
	findWith,
} from "./combination/find.ts";
export { CERTAIN_FROM } from "./combination/policy.ts";
export {
	type Analysis,
	type Anonymity,
	type Note,
	READ_LANGUAGE,
	type ReasonKind,
	type Source,
	type Statement,
} from "./model/analysis.ts";
export type {
	Article,
	Link,
	Paragraph,
	ParagraphRole,
	Platform,
	Post,
	PostForm,
} from "./model/article.ts";
export type {
	Attribution,
	CueKind,
	PatternId,
	QuotationKind,
	SourceId,
	SourceKind,
} from "./model/attribution.ts";
export type {
	Account,
	AuthorKind,
	Distance,
	Namesake,
	Office,
	PostFacts,
	PostMedia,
	PostUse,
	ToldPost,
} from "./model/post-facts.ts";
export { allAtOnce, type Stepwise } from "./model/stepwise.ts";
export {
	timeOfLinkedInId,
	timeOfMastodonId,
	timeOfShortcode,
	timeOfTid,
	timeOfTikTokId,
	timeOfXId,
} from "./post-facts/id-time.ts";
export { CATEGORIES, type Category, categoryOf } from "./source/category.ts";
export { LESS_CERTAIN_RULES } from "./standards/less-certain.ts";
export { asKernel, type Kernel } from "./tagger/kernel.ts";
export { createTagger, type Tagger } from "./tagger/tagger.ts";
export { articleOfPlainText } from "./text/plain.ts";
export { sentencesAround } from "./text/sentence-around.ts";
export { type CharOffset, contains, overlaps, type Span, span, textOf } from "./text/span.ts";
