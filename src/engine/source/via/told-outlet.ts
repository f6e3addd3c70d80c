import type { Span } from "../../text/span.ts";
import type { OutletPlace } from "./find-outlets.ts";
import type { RelayScene, Telling } from "./telling.ts";

/** Cues whose object is the listener: "told the paper". */
const LISTENER_CUE =
	/\b(?:t(?:old|ell|ells|elling)|inform(?:s|ed|ing)?|assur(?:es|ed|ing)|texted|emailed|reassured)\b/i;
/** "told several outlets including", "told the Saudi state-owned": what stands ahead of the name. */
const LISTENER = /^\s(?:[\w’'-]+,? ){0,7}[“"‘']?$/;
/** "said Sunday on", "wrote in an op-ed for", "said in a statement posted by": no word of content. */
const VENUE_AFTER =
	/^,? ?(?:(?:also|later|earlier|recently|early|late|last|next|this|that|the|an?|on|in|to|with|during|of|at|his|her|its|their|week|month|year|night|morning|afternoon|evening|today|yesterday|statement|interviews?|e-?mail|appearance|comments?|remarks|op-ed|column|piece|article|essay|segment|conversation|exclusive|exclusively|televised|brief|phone|telephone|written|recent|separate|joint|message|letter|podcast|show|program|programme|posted|published|aired|broadcast|provided|given|sent|emailed|released|and|both|\p{Lu}\p{Ll}+\.?|\d+),? )*(?:to|on|in|with|for|by|from|via|at|during)\s(?:the |an? |its |his |her |their |[“"‘'])*(?:\p{Lu}[\w.’'-]+ |(?:local|state|right-wing|conservative|public|cable|news|radio|television|tv|daily|weekly|national|rival|website|site|channel|network|newspaper|magazine|agency|broadcaster|tabloid|show|programme|program|host|anchor) ){0,3}[“"‘']?$/u;
/** The same after some of the content: "said the plan was sound in". */
const LOOSE_VENUE =
	/(?:^|\s)(?:to|on|in|with|for|by|from|via|at|during)\s(?:the |an? |its |his |her |their |[“"‘'])*(?:[\w’'-]+ ){0,3}[“"‘']?$/;
const LONGEST_VENUE = 90;
/** "Fox's bid", "the Post's owner": what belongs to an outlet is no report of it. */
const BELONGS = /^['’]s? (?:\p{Ll}|[£$€\d])/u;
const REPORT_OF =
	/^['’]s? (?:\w+ )?(?:interview|report|story|article|show|programme|program|sources?|informants?|reporters?|correspondent|request|podcast|morning|evening|chief|senior|political|national|white)/i;
/** A venue may end a long sentence: "defended the plan as sound on". */
const LATE_VENUE = /\s(?:on|with|to)\s(?:the )?[“"]?$/;
const LONGEST_SENTENCE = 260;
/** "In an interview with", "Appearing on", "asked by": ahead of source and cue. */
const VENUE_BEFORE =
	/\b(?:interview(?:ed)?|appearances?|appear(?:s|ed|ing)?|speak(?:s|ing)|spoke|conversation|op-ed|column|essay|segment|statement|comments?|remarks|asked|email|letter|piece|told|talking|quoted|aired|profile)\b[^.;“”"]{0,60}\b(?:with|on|to|in|for|by|told|from)\s(?:the |an? )?(?:[\w’'-]+ ){0,3}[“"‘']?$/i;
/** "In a Fox News interview last week", "In a Reuters op-ed". */
const VENUE_AROUND =
	/^(?:['’]s)? (?:\w+ ){0,2}(?:interview|op-ed|town hall|appearance|column|segment|podcast|forum|debate|documentary|profile|essay|story|article)\b/i;
/** "on “Today,” her lawyer said": the programme opens the sentence. */
const OPENS_ON =
	/^[“"'’]?(?:and |but |later |earlier |also |then |meanwhile,? )*on (?:the |\p{Lu}[\p{L}.]*['’]s )?[“"‘']?$/iu;
/** "sources who spoke to", "interviewed on", "told", "to": between the source's first word and the cue. */
const SPOKE_WITHIN =
	/\b(?:(?:spoke|interviewed|contacted|polled|reached|surveyed|speaking|quoted|cited|asked)\b[^.;“”"]{0,30}\b(?:to|with|on|by|in)|told|to|on|in)\s(?:the |an? )?(?:\p{Lu}[\p{L}.]*['’]s )?[“"‘']?$/iu;

/** "told the newspaper": the outlet named last, however far back. "This newspaper" is the article’s own. */
const GENERIC_LISTENER =
	/^ (?:the|a|an) (?:\w+ )?(?:news )?(?:outlet|newspaper|paper|network|magazine|news site|site|website|broadcaster|station|tabloid|publication|news agency|news service|agency|programme|program|show|channel|wire service)\b/i;

/** "documents seen by the Herald", "published an article in which". */
const OBTAINED =
	/\b(?:obtained|seen|reviewed|published|posted|leaked|first reported|aired|broadcast|viewed|acquired)(?: \w+)? by (?:the )?$/i;
const PUBLISHED =
	/^(?: magazine| newspaper)? (?:also |has |had |first )*(?:published|ran|aired|carried|printed|broadcast|posted|released|featured|obtained|reviewed|examined)\b/i;

/** What can be said of a telling and an outlet named in its sentence. */
export type Venue =
	| "told"
	| "venue after"
	| "loose venue"
	| "late venue"
	| "obtained"
	| "venue before"
	| "venue around"
	| "programme ahead"
	| "spoke within"
	| "published ahead";

/** "told CNN", "said on NBC's show", "in an interview with the Herald, she said". */
export function venueOf(text: string, telling: Telling, outlet: OutletPlace): Venue | null {
	if (belongsToOutlet(text, outlet)) return null;
	return venueAfter(text, telling, outlet) ?? venueWithin(text, telling, outlet);
}

/** "Fox's bid": somebody speaks of the outlet, not to it. */
export function belongsToOutlet(text: string, { span }: OutletPlace): boolean {
	const after = text.slice(span.end, span.end + 40);
	return BELONGS.test(after) && !REPORT_OF.test(after);
}

function venueAfter(text: string, telling: Telling, { span }: OutletPlace): Venue | null {
	if (!telling.cue || span.start < telling.at.end) return null;
	const cue = text.slice(telling.cue.start, telling.cue.end);
	const fromCue = text.slice(telling.cue.end, span.start);
	if (LISTENER_CUE.test(cue) && LISTENER.test(fromCue) && !/\bthat\b/.test(fromCue)) return "told";
	const between = text.slice(telling.at.end, span.start);
	if (/\b(?:that|because|who)\b|[“”"].*[“”"]|:/.test(between.replace(/[“"]$/, ""))) {
		const isLate = LATE_VENUE.test(between) && !/[:;]/.test(between);
		return between.length <= LONGEST_SENTENCE && isLate ? "late venue" : null;
	}
	if (between.length > LONGEST_VENUE) return null;
	if (VENUE_AFTER.test(between)) return "venue after";
	return LOOSE_VENUE.test(between) ? "loose venue" : null;
}

function venueWithin(text: string, telling: Telling, { span }: OutletPlace): Venue | null {
	const ahead = text.slice(telling.sentence.start, span.start);
	const { source, at } = telling;
	if (span.start >= at.start && span.start <= at.end + 40 && OBTAINED.test(ahead)) {
		return "obtained";
	}
	if (source && span.start > source.start && span.end <= at.end) {
		if (SPOKE_WITHIN.test(ahead)) return "spoke within";
	}
	if (span.end > (telling.cue ?? at).start) return null;
	return venueBefore(ahead, text.slice(span.end, at.start));
}

function venueBefore(ahead: string, behind: string): Venue | null {
	if (VENUE_BEFORE.test(ahead)) return "venue before";
	if (VENUE_AROUND.test(behind)) return "venue around";
	if (PUBLISHED.test(behind)) return "published ahead";
	return OPENS_ON.test(ahead) ? "programme ahead" : null;
}

/** "told the newspaper": where the outlet was named last. */
export function toldThePaper(scene: RelayScene, { cue, sentenceIndex }: Telling): Span | null {
	if (!cue) return null;
	const { text } = scene.reading.parsed;
	if (!LISTENER_CUE.test(text.slice(cue.start, cue.end))) return null;
	if (!GENERIC_LISTENER.test(text.slice(cue.end, cue.end + 60))) return null;
	return lastNamed(scene, sentenceIndex, Number.POSITIVE_INFINITY);
}

/** The outlet named last before a sentence, at most so many sentences back. */
export function lastNamed(scene: RelayScene, before: number, reach: number): Span | null {
	let last = -1;
	for (const sentence of scene.outletsOf.keys()) {
		if (sentence < before && before - sentence <= reach && sentence > last) last = sentence;
	}
	return scene.outletsOf.get(last)?.at(-1)?.span ?? null;
}

/** "the Herald reports", "the Herald, which obtained": the outlet gives the account. */
const REPORTS =
	/^,?(?: newspaper| magazine| news agency| radio| television| TV)?(?: has| had| also| first| later| previously| separately| then| recently| exclusively)* (?:reports?|reported|says|said|wrote|writes|notes|noted|adds|added|learned|revealed|confirmed|quoted|quotes|cited|cites|citing)\b/i;
const ACCORDING = /\baccording to (?:a |an |the |new |recent |\w+ )*(?:by |from |in )?(?:the )?$/i;
const REPORTED_BY =
	/\b(?:report(?:s|ed)?|says|said|writes|wrote|notes|noted|via|per)(?: \w+)? (?:by |in |from )?(?:the )?$/i;

/** What the words right beside an outlet's name say of its account; null where they say nothing. */
export function reportOf(
	text: string,
	{ span }: OutletPlace,
): "reports" | "according" | "reported" | null {
	if (REPORTS.test(text.slice(span.end, span.end + 70))) return "reports";
	const ahead = text.slice(Math.max(0, span.start - 50), span.start);
	if (ACCORDING.test(ahead)) return "according";
	return REPORTED_BY.test(ahead) ? "reported" : null;
}

/** "Holt said CNN had it wrong": the verb ahead of the outlet is somebody else's. */
export function isObjectOf(text: string, { source, cue }: Telling, { span }: OutletPlace): boolean {
	if (!source || !cue || source.start > cue.start || cue.end > span.start) return false;
	return /^(?: that)?(?: the)? $/i.test(text.slice(cue.end, span.start));
}
