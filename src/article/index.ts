/** The door of page reading: a document in, the engine's article and a map to its nodes out. */
export { livePage, parsedPage } from "./environment.ts";
export type { OffsetMap, TextRange } from "./offset-map.ts";
export { type PageReading, readArticle } from "./read.ts";
