/** The door of page reading: a document in, the engine's article and a map to its nodes out. */
export { UNSEEN } from "../posts/index.ts";
export { livePage, parsedPage } from "./environment.ts";
export { lettersOf } from "./letters.ts";
export { elementAt } from "./nodes.ts";
export type { OffsetMap, TextRange } from "./offset-map.ts";
export { type PageReading, readArticle, readingSteps } from "./read.ts";
export type { SeldomReader } from "./read-environment.ts";
export { Disturbed } from "./read-tree.ts";
export { mayBeArticle } from "./recognise.ts";
export { noSeldom } from "./seldom.ts";
export { isSilent } from "./silent-tags.ts";
export type { Steps } from "./steps.ts";
export { Wanted, type WantedPart } from "./wanted.ts";
