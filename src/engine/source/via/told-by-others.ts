import type { SourceKind } from "../../model/attribution.ts";
import { contains, overlaps } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";

const CITES = /\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|rel(?:ies|ied|ying) on|attribut\w+)\b/i;

/** "the newspaper reported": a report that goes on from an outlet named before. */
const GOES_ON =
	/^(?:it|they|its \w+|the (?:\w+ )?(?:report|story|article|newspaper|paper|network|magazine|outlet|agency|site|website|broadcaster|tabloid|journal|station|column|piece|newsletter)s?)\b/i;

/** Who ends a sentence with at most so many code units, "on Friday." among them, closes it. */
const CLOSING = 14;

/** "reported Friday that", "wrote how": from one telling to the next. */
const LEAD =
	/^,? (?:(?:on |late |early )?(?:\p{Lu}\p{Ll}+day|today|yesterday|earlier|last week|this week) )?(?:that|how|:)?,? ?[“"‘']?$/u;
const LONGEST_LEAD = 30;
/** Verbs for what is read rather than heard. */
const WRITES = /\b(?:writ(?:es?|ing|ten)|wrote|report(?:s|ed|ing)?|tweet(?:s|ed)|post(?:s|ed))\b/i;

/** Kinds of relays that behave alike. */
const CLASS: Readonly<Record<SourceKind, string>> = {
	person: "person",
	"unnamed-person": "unnamed",
	"unnamed-group": "unnamed",
	spokesperson: "unnamed",
	public: "public",
	organization: "body",
	outlet: "outlet",
	document: "document",
	post: "document",
	hidden: "hidden",
};

/** Outlets, bodies and texts relay (codebook, section 5); people do in what they write. */
const RELAYING: ReadonlySet<string> = new Set(["outlet", "body", "document"]);

export function classOf(kind: SourceKind): string {
	return CLASS[kind];
}

/** The other tellings of a sentence that may hold this one: those of somebody else. */
export function othersBeside(scene: RelayScene, telling: Telling): readonly Telling[] {
	return (scene.tellingsOf.get(telling.sentenceIndex) ?? []).filter(
		(other) => other.sourceId !== telling.sourceId && mayRelay(scene, other),
	);
}

/** Outlets relay by their reports; the article's own, and what has no source, never do. */
export function mayRelay(scene: RelayScene, other: Telling): boolean {
	if (!other.source || !RELAYING.has(classOf(other.kind))) {
		return other.source !== null && other.kind === "person" && isWriting(scene, other);
	}
	return other.kind !== "outlet" || isReport(scene, other);
}

function isReport(scene: RelayScene, { source, sentenceIndex }: Telling): boolean {
	const places = scene.outletsOf.get(sentenceIndex) ?? [];
	if (places.some(({ span }) => overlaps(span, source!))) return true;
	return GOES_ON.test(scene.reading.parsed.text.slice(source!.start, source!.end));
}

/** How one telling of a sentence stands to another. */
export type Hold =
	| "quotes"
	| "leads to"
	| "within"
	| "holds"
	| "said before"
	| "said after"
	| "closes"
	| "according to";

/** How `other` stands to `telling`, the closest first: "the complaint quoted him as saying". */
export function holdOf(scene: RelayScene, other: Telling, telling: Telling): Hold {
	const gap = (telling.source?.start ?? -1) - (other.cue?.end ?? 0);
	if (isCited(scene, other) && gap >= 0 && gap <= 1) return "quotes";
	if (leadsTo(scene, other, telling)) return "leads to";
	if (isWithin(other, telling)) return "within";
	const inner = telling.cue ?? telling.at;
	if (other.contentSpans.some((content) => contains(content, inner))) return "holds";
	if (/^according to/i.test(textAtCue(scene, other))) return "according to";
	if (other.at.start < telling.at.start) return "said before";
	return other.sentence.end - other.at.end <= CLOSING ? "closes" : "said after";
}

/** "The Herald reported that two aides had told": nothing but "that" stands between the two. */
function leadsTo(scene: RelayScene, other: Telling, telling: Telling): boolean {
	const between = telling.at.start - other.at.end;
	if (between < 1 || between > LONGEST_LEAD) return false;
	return LEAD.test(scene.reading.parsed.text.slice(other.at.end, telling.at.start));
}

/** Source and cue stand in the other's words, and not the other way round. */
function isWithin(other: Telling, telling: Telling): boolean {
	return (
		telling.source !== null &&
		other.contentSpans.some((content) => contains(content, telling.at)) &&
		!telling.contentSpans.some((content) => contains(content, other.at))
	);
}

/** "citing two officials", "quoted him". */
export function isCited(scene: RelayScene, telling: Telling): boolean {
	return CITES.test(textAtCue(scene, telling));
}

/** Whether somebody tells in writing: "she also reports". */
export function isWriting(scene: RelayScene, telling: Telling): boolean {
	return WRITES.test(textAtCue(scene, telling));
}

function textAtCue(scene: RelayScene, { cue }: Telling): string {
	return cue ? scene.reading.parsed.text.slice(cue.start, cue.end) : "";
}
