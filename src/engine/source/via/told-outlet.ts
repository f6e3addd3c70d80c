import type { Span } from "../../text/span.ts";
import type { OutletPlace } from "./find-outlets.ts";
import type { RelayScene, Telling } from "./telling.ts";

/** Cues whose object is the listener: "told the paper". */
const LISTENER_CUE =
	/\b(?:t(?:old|ell|ells|elling)|inform(?:s|ed|ing)?|assur(?:es|ed|ing)|texted|emailed|reassured)\b/i;
/** "told several outlets including", "told the Saudi state-owned": what stands ahead of the name. */
const LISTENER = /^\s(?:[\w’'-]+,? ){0,7}$/;
/** "said Sunday on", "wrote in an op-ed for", "said in a statement posted by". */
const VENUE_AFTER =
	/(?:^|\s)(?:to|on|in|with|for|by|from|via|at|during)\s(?:the |an? |its |his |her |their |[“"‘'])*(?:[\w’'-]+ ){0,3}[“"‘']?$/;
const LONGEST_VENUE = 90;
/** A venue may end a long sentence: "defended the plan as sound on". */
const LATE_VENUE = /\s(?:on|with|to)\s(?:the )?[“"]?$/;
const LONGEST_SENTENCE = 260;
/** "In an interview with", "Appearing on", "asked by": ahead of source and cue. */
const VENUE_BEFORE =
	/\b(?:interview(?:ed)?|appearances?|appear(?:s|ed|ing)?|speak(?:s|ing)|spoke|conversation|op-ed|column|essay|segment|statement|comments?|remarks|asked|email|letter|piece|told|talking|quoted|aired|profile)\b[^.;“”"]{0,60}\b(?:with|on|to|in|for|by|told|from)\s(?:the |an? )?(?:[\w’'-]+ ){0,3}[“"‘']?$/i;

/** "told the newspaper": the outlet named last, however far back. */
const GENERIC_LISTENER =
	/^ (?:the|a|an|this) (?:\w+ )?(?:news )?(?:outlet|newspaper|paper|network|magazine|news site|website|broadcaster|station|tabloid|publication|news agency|news service)\b/i;

/** "documents seen by the Herald", "published an article in which". */
const OBTAINED =
	/\b(?:obtained|seen|reviewed|published|posted|leaked|first reported|aired|broadcast|viewed|acquired)(?: \w+)? by (?:the )?$/i;
const PUBLISHED =
	/^(?: magazine| newspaper)? (?:also |has |had |first )*(?:published|ran|aired|carried|printed|broadcast|posted|released|featured)\b/i;

/**
 * "told CNN", "said on NBC's show", "in an interview with the Herald, she said": the source
 * talked to another outlet.
 *
 * @returns where that outlet is named, or null
 */
export function toldOutlet(scene: RelayScene, telling: Telling): Span | null {
	const outlets = scene.outletsOf.get(telling.sentenceIndex) ?? [];
	const { text } = scene.reading.parsed;
	const after = outlets.find((outlet) => isToldAfter(text, telling, outlet));
	if (after) return after.span;
	const before = outlets.filter((outlet) => isToldBefore(text, telling, outlet)).at(-1);
	return before?.span ?? toldThePaper(scene, telling);
}

function toldThePaper(scene: RelayScene, { cue, sentenceIndex }: Telling): Span | null {
	if (!cue) return null;
	const { text } = scene.reading.parsed;
	if (!LISTENER_CUE.test(text.slice(cue.start, cue.end))) return null;
	if (!GENERIC_LISTENER.test(text.slice(cue.end, cue.end + 60))) return null;
	const earlier = [...scene.outletsOf.keys()].filter((sentence) => sentence < sentenceIndex);
	return earlier.length > 0 ? scene.outletsOf.get(Math.max(...earlier))!.at(-1)!.span : null;
}

function isToldAfter(text: string, telling: Telling, outlet: OutletPlace): boolean {
	if (!telling.cue || outlet.span.start < telling.at.end) {
		return false;
	}
	const cue = text.slice(telling.cue.start, telling.cue.end);
	const fromCue = text.slice(telling.cue.end, outlet.span.start);
	if (LISTENER_CUE.test(cue) && LISTENER.test(fromCue) && !/\bthat\b/.test(fromCue)) return true;
	const between = text.slice(telling.at.end, outlet.span.start);
	if (/\b(?:that|because|who)\b|[“”"].*[“”"]|:/.test(between.replace(/[“"]$/, ""))) {
		return between.length <= LONGEST_SENTENCE && LATE_VENUE.test(between) && !/[:;]/.test(between);
	}
	return between.length <= LONGEST_VENUE && VENUE_AFTER.test(between);
}

function isToldBefore(text: string, telling: Telling, outlet: OutletPlace): boolean {
	const ahead = text.slice(telling.sentence.start, outlet.span.start);
	if (outlet.span.start >= telling.at.start && outlet.span.start <= telling.at.end + 40) {
		if (OBTAINED.test(ahead)) return true;
	}
	if (outlet.span.end > (telling.cue ?? telling.at).start) return false;
	const behind = text.slice(outlet.span.end, telling.at.start);
	return VENUE_BEFORE.test(ahead) || PUBLISHED.test(behind);
}
