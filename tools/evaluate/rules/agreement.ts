import type { Note, SourceKind, Span } from "../../../src/engine/index.ts";
import { isBareMention } from "../../../src/engine/standards/bare-sources.ts";
import { articleOfPlainText } from "../../../src/engine/text/plain.ts";
import { overlaps } from "../../../src/engine/text/span.ts";
import type { AnnotatedSource, Annotation } from "./annotation.ts";

/**
 * What an annotation says of one finding of a rule: the same; a source of another kind than the rule
 * is about, a named person say; another fact, a reason say where none was found.
 */
export type Verdict = "agrees" | "other kind" | "other fact";

/** One place of a note, with what was annotated there. */
export interface Finding {
	readonly at: Span;
	readonly note: Pick<Note, "rule" | "sourceId">;
	readonly annotation: Annotation;
	/** The annotated source that the note is about; null where the annotation has none there. */
	readonly source: AnnotatedSource | null;
}

/** Null: not annotated. */
type Judge = (finding: Finding) => Verdict | null;

const UNNAMED: ReadonlySet<SourceKind> = new Set(["unnamed-person", "unnamed-group"]);
/** As the rule has it: they bear out nothing by themselves. */
const RELAYING: ReadonlySet<SourceKind> = new Set(["outlet", "public", "hidden", "post"]);
const FIRST_PARAGRAPHS = 3;

/** By rule; rules on what nobody annotated (opinions, links, changed names) have none. */
export const JUDGES: ReadonlyMap<string, Judge> = new Map([
	["reason-not-stated", ofUnnamed(({ anonymity }) => anonymity.reasonKind === "none")],
	["boilerplate-reason", ofUnnamed(({ anonymity }) => anonymity.reasonKind === "boilerplate")],
	["bare-sources", ofUnnamed(isBare)],
	["body-not-stated", ofUnnamed(isWithoutBody)],
	["vantage-not-stated", ofUnnamed(({ vantage }) => vantage === null)],
	["number-not-stated", ofKinds(["unnamed-group"], ({ count }) => count === null)],
	["only-unnamed-source", ofUnnamed(isOnlySource)],
	["unnamed-up-front", ofUnnamed(isUpFront)],
	["first-quote-unnamed", ofUnnamed(() => true)],
	["outlet-not-named", ofKinds(["outlet"], ({ name }) => !/\p{Lu}/u.test(name ?? ""))],
	["hidden-source", hiddenAt],
]);

type Fact = (source: AnnotatedSource, finding: Finding) => boolean;

function ofUnnamed(fact: Fact): Judge {
	return ofKinds([...UNNAMED], fact);
}

function ofKinds(kinds: readonly SourceKind[], fact: Fact): Judge {
	return (finding) => {
		const { source } = finding;
		if (!source) return null;
		if (!kinds.includes(source.kind)) return "other kind";
		return fact(source, finding) ? "agrees" : "other fact";
	};
}

function isWithoutBody({ affiliation, vantage }: AnnotatedSource): boolean {
	return affiliation === null && vantage === null;
}

function isBare(source: AnnotatedSource): boolean {
	return isWithoutBody(source) && isBareMention(source.description ?? "");
}

/** Whether an article rests on one unnamed source and nothing else that could bear it out. */
function isOnlySource({ id }: AnnotatedSource, { annotation }: Finding): boolean {
	const speaking = new Set(annotation.attributions.map(({ sourceId }) => sourceId));
	const others = annotation.sources.filter(
		(one) => one.id !== id && speaking.has(one.id) && !RELAYING.has(one.kind),
	);
	return others.length === 0;
}

function isUpFront({ id }: AnnotatedSource, { annotation }: Finding): boolean {
	const { paragraphs } = articleOfPlainText(annotation.text);
	const body = paragraphs.filter(({ role }) => role !== "headline" && role !== "caption");
	const end = body[Math.min(FIRST_PARAGRAPHS, body.length) - 1]?.span.end ?? 0;
	return annotation.attributions.some(
		({ sourceId, source }) => sourceId === id && source !== null && source.start < end,
	);
}

/** What stands under a cue that was found without a source. */
function hiddenAt({ at, annotation }: Finding): Verdict {
	const there = annotation.attributions.filter(({ cue }) => cue !== null && overlaps(cue, at));
	if (there.some(({ source }) => source === null)) return "agrees";
	return there.length > 0 ? "other kind" : "other fact";
}
