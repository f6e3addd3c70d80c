import { howOften } from "./clues.ts";
import type { OutletPlace } from "./find-outlets.ts";
import { REPORTED, REPORTED_AHEAD, STAFF, TOLD } from "./own-signs.ts";
import { LEAD_PARAGRAPHS, type RelayScene } from "./telling.ts";

/** One outlet of a text with all places that name it. */
export interface NamedOutlet {
	/** The same for all places that mean it. */
	readonly key: string;
	readonly places: readonly OutletPlace[];
}

/** UTF-16 code units that are looked at to either side of a name. */
const AROUND = 60;
const AGENCY = /^(?:ap|associated press|reuters|afp|agence france-presse|upi|xinhua|bloomberg)$/;

type Signs = readonly (readonly [name: string, sign: RegExp])[];

/** What the words ahead of an outlet's name may say of it. */
const AHEAD: Signs = [
	["told", TOLD],
	["reports", REPORTED_AHEAD],
	[
		"asked by it",
		/(?:\b(?:requests?|questions|inquir(?:y|ies)|emails?|messages?|calls?)(?: for (?:further |additional )?\w+)? (?:from|by) |\b(?:reached|contacted|approached) by |\b(?:respond(?:ed)?|comment) to )(?:the )?$/i,
	],
	[
		"seen by it",
		/\b(?:obtained|reviewed|seen|viewed|interviewed|compiled|analy[sz]ed|examined)(?: \w+)? by (?:the )?$/i,
	],
	[
		"said to it",
		/\b(?:statement|e-?mail|message|comments?|letter|text|spoke|speaking|confirmed|interview|exclusively|remarks|provided|sent|said) (?:\w+ )?(?:to|with) (?:the )?$/i,
	],
	["interview with it", /\binterview (?:with|to) (?:the )?$/i],
	["on it", /\bon (?:the )?["“]?$/i],
	["via it", /\bvia (?:the )?$/i],
	["in it", /\b(?:in|from|of|for|at) (?:the )?$/],
	["one of several", /\b(?:such as|like|including) (?:the )?$/],
	["sources told it", /\b(?:sources?|officials?|person|people)\b[^.]{0,20} told (?:the )?$/i],
	["spokesman told it", /\bspokes\w+[^.]{0,40} told (?:the )?$/i],
	[
		"a reporter of it",
		/(?:reporter|correspondent|journalist|editor|anchor|host|columnist|analyst|contributor|producer)s? (?:for|at|of|from|with) (?:the )?$/,
	],
	["after a bracket", /[/(|]$/],
];

/** The same of the words after it. */
const AFTER: Signs = [
	["reports", REPORTED],
	[
		"asks",
		/^(?:['’]s? (?:\w+ )?(?:requests?|inquir|questions?|emails?|calls?)| (?:has |have |had |also )?(?:reached out|contacted|emailed|asked))\b/i,
	],
	["staff", STAFF],
	["host", /^['’]s (?:["“\p{Lu}]|\w+ \p{Lu})/u],
	["programme", /^['’]s? ["“]/],
	["poll", /^(?:\/[\w /]+?| News)? ?(?:poll|survey)\b/i],
	["called an outlet", /^['’]?s? (?:news agency|magazine|newspaper|radio|television|TV)\b/],
	["article", /^['’]?s? (?:\w+ )?(?:article|report|story|piece|op-ed|column|interview|show)\b/],
	["is reporting", /^,? reports\b/],
	["reported before", /^ (?:previously |earlier |has |had |first )+(?:reported|broke)\b/],
	[
		"reporter",
		/^(?:['’]s)? (?:\w+ )?(?:reporter|correspondent|journalist|editor|photographer|anchor|host|columnist|analyst|contributor|producer|staff)\b/,
	],
];
/** After "told" and the name. */
const AFTER_TOLD: Signs = [
	["told, host", /^['’]s (?:["“\p{Lu}]|\w+ \p{Lu})/u],
	["told, day", /^ (?:on )?(?:\p{L}+day|last|earlier|in \d|in an? (?:\w+ )?interview)/u],
	["told, ends", /^[.,](?:\s|$)/],
	["told, that", /^ (?:that|it|he|she|the|they|in)\b/],
];

/**
 * How a text speaks of one of its outlets, as far as that may say whether the text is by it.
 *
 * @param outlets how many outlets the text names
 * @returns names of clues, each once
 */
export function houseClues(
	scene: RelayScene,
	{ key, places }: NamedOutlet,
	outlets: number,
): readonly string[] {
	const counts = new Map<string, number>();
	const beside = new Set<string>();
	for (const place of places) {
		const [ahead, after] = wordsAround(scene, place);
		for (const sign of signsAt(ahead, after)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		for (const words of ngramsAt(lastLine(scene, place, ahead), after)) beside.add(words);
	}
	return [
		"always",
		...countedClues(counts, places.length),
		...listenerClues(scene, places),
		...placeClues(scene, places),
		`outlets ${howOften(outlets)}`,
		...(AGENCY.test(key) ? ["agency", ...(counts.has("told") ? ["agency told"] : [])] : []),
		...beside,
	];
}

function wordsAround(
	{ reading }: RelayScene,
	{ span }: OutletPlace,
): readonly [ahead: string, after: string] {
	const { text } = reading.parsed;
	return [
		text.slice(Math.max(0, span.start - AROUND), span.start),
		text.slice(span.end, span.end + AROUND),
	];
}

/** The words ahead that stand in the same sentence. */
function lastLine({ reading }: RelayScene, { span, sentence }: OutletPlace, ahead: string): string {
	const { tokens, sentences } = reading.parsed;
	const within = span.start - tokens[sentences[sentence]!.from]!.start;
	return within < ahead.length ? ahead.slice(ahead.length - within) : ahead;
}

function signsAt(ahead: string, after: string): ReadonlySet<string> {
	const signs = [...namesOf(AHEAD, ahead), ...namesOf(AFTER, after)];
	return new Set(TOLD.test(ahead) ? [...signs, ...namesOf(AFTER_TOLD, after)] : signs);
}

function namesOf(signs: Signs, words: string): readonly string[] {
	return signs.flatMap(([name, sign]) => (sign.test(words) ? [name] : []));
}

function countedClues(counts: ReadonlyMap<string, number>, places: number): readonly string[] {
	const told = counts.get("told") ?? 0;
	const reports = counts.get("reports") ?? 0;
	const clues = [...counts.keys(), `places ${howOften(places)}`];
	clues.push(`told ${howOften(told)}${reports > 0 ? ", reports" : ""}`);
	clues.push(`reports ${howOften(reports)}`);
	if (told > 0 && !reports && !counts.has("host") && !counts.has("on it")) clues.push("only told");
	if (told === places) clues.push("told everywhere");
	if (reports === places) clues.push("reports everywhere");
	return clues;
}

/** How many people tell the outlet something. */
function listenerClues(scene: RelayScene, places: readonly OutletPlace[]): readonly string[] {
	const tellers = new Set<number>();
	for (const place of places) {
		if (!TOLD.test(wordsAround(scene, place)[0])) continue;
		const before = (scene.tellingsOf.get(place.sentence) ?? []).filter(
			({ at }) => at.end <= place.span.start,
		);
		const sourceId = before.at(-1)?.sourceId ?? null;
		if (sourceId !== null) tellers.add(sourceId);
	}
	return [`told by ${howOften(tellers.size)}`];
}

function placeClues({ reading }: RelayScene, places: readonly OutletPlace[]): readonly string[] {
	const { tokens, sentences, paragraphs } = reading.parsed;
	const at = places.map(({ sentence }) => tokens[sentences[sentence]!.from]!.paragraph);
	const first = at[0] === 0 ? "in the title" : at[0]! < LEAD_PARAGRAPHS ? "in the lead" : "later";
	return at.at(-1) === paragraphs.length - 1 ? [first, "at the end"] : [first];
}

/** The words and marks right beside a name: "ahead: told the", "after: 's request". */
function ngramsAt(ahead: string, after: string): readonly string[] {
	const before = wordsIn(ahead).slice(-2);
	const behind = wordsIn(after).slice(0, 2);
	const [last, next] = [before.at(-1) ?? "^", behind[0] ?? "$"];
	return [
		`ahead: ${last}`,
		`ahead: ${before.length > 1 ? before[0] : "^"} ${last}`,
		`after: ${next}`,
		`after: ${next} ${behind[1] ?? "$"}`,
		`${last} … ${next}`,
	];
}

function wordsIn(text: string): readonly string[] {
	return (text.toLowerCase().match(/['’]s\b|\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []).map((word) =>
		/\d/.test(word) ? "9" : word.replace("’", "'"),
	);
}
