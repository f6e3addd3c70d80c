import type { Cluster } from "../coreference/cluster.ts";
import type { Entity } from "../coreference/entity.ts";
import type { Mention } from "../mention/mention.ts";
import { officeAfter, officeBefore } from "../mention/office.ts";
import { officeApposed } from "../mention/office-apposed.ts";
import type { ParsedText } from "../text/parse.ts";
import { spanOf } from "../text/parse.ts";
import type { Span, TokenRange } from "../text/span.ts";
import { textOf } from "../text/span.ts";

/** What a source is called. */
export interface Naming {
	/** Fullest printed name without title; null when none is printed. */
	readonly name: string | null;
	/** Only a pseudonym or part of the name is printed. */
	readonly partial: boolean;
	/** Printed office of a named person, with where it is held. */
	readonly title: string | null;
	/** The fullest printed description of an unnamed source. */
	readonly description: string | null;
}

const UNNAMED = new Set(["unnamed-person", "unnamed-group", "spokesperson", "public"]);
/** Names of one person that are looked at for the fullest title. */
const MOST_NAMES_READ = 12;
const NOT_REAL =
	/\b(?:not (?:his|her|their) real name|pseudonym|whose name (?:has been|was) changed|(?:identified|named|given) only (?:by|as)|asked (?:that|to be identified by) (?:only )?(?:his|her|their) first name|only (?:by )?(?:his|her|their) first name)/;
/** How far after a name the text may say that it is not the real one, in code units. */
const REACH_OF_NOTE = 160;

/** Says what a source is called by all its mentions. */
export function nameSource(
	parsed: ParsedText,
	cluster: Cluster,
	entity: Entity | null,
	speaking: readonly Span[],
): Naming {
	const isUnnamed = UNNAMED.has(cluster.kind);
	const name = isUnnamed ? null : printedName(parsed, cluster, entity);
	const isPerson = cluster.kind === "person" && entity !== null;
	return {
		name,
		partial: isPerson && isPartial(parsed, entity),
		title: isPerson ? titleOf(parsed, entity, cluster) : null,
		description: isUnnamed ? descriptionOf(parsed, cluster, speaking) : null,
	};
}

function words(parsed: ParsedText, range: TokenRange): string {
	return textOf(parsed.text, spanOf(parsed, range));
}

function longest(texts: readonly string[]): string | null {
	return texts.reduce<string | null>(
		(best, text) => (best === null || text.length > best.length ? text : best),
		null,
	);
}

function printedName(parsed: ParsedText, cluster: Cluster, entity: Entity | null): string | null {
	if (entity) return fullestName(parsed, entity);
	const names = cluster.people.flatMap((one) => fullestName(parsed, one) ?? []);
	if (names.length < 2) return fullestWords(parsed, cluster);
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function fullestName(parsed: ParsedText, { names, familyName }: Entity): string | null {
	const printed = names.map((name) => words(parsed, name.tokens));
	const fullest = longest(printed);
	if (!familyName || fullest?.includes(" ")) return fullest;
	return `${longest(printed.filter((name) => name !== familyName))} ${familyName}`;
}

/** The longest mention that is no pronoun; a text's own words where all are. */
function fullestWords(parsed: ParsedText, cluster: Cluster): string | null {
	const telling = cluster.mentions.filter((mention) => mention.form !== "pronoun");
	const chosen: readonly Mention[] = telling.length > 0 ? telling : cluster.mentions;
	return longest(chosen.map((mention) => textOf(parsed.text, mention.span)));
}

/**
 * The longest description under which it speaks. One that brings the source in goes before "the
 * sources" and "one of the sources", which only point back.
 */
function descriptionOf(
	parsed: ParsedText,
	cluster: Cluster,
	speaking: readonly Span[],
): string | null {
	const starts = new Set(speaking.map((span) => span.start));
	const mentions = cluster.mentions.filter(
		(mention) => mention.form !== "pronoun" && starts.has(mention.span.start),
	);
	const first = mentions.filter((mention) => !mention.isPart && mention.form !== "definite");
	const chosen = first.length > 0 ? first : mentions;
	if (chosen.length === 0) return fullestWords(parsed, cluster);
	return longest(chosen.map((mention) => textOf(parsed.text, mention.span)));
}

function titleOf(parsed: ParsedText, entity: Entity, { mentions }: Cluster): string | null {
	const offices: string[] = [];
	for (const name of entity.names.slice(0, MOST_NAMES_READ)) {
		const before = officeBefore(parsed, name);
		const mention = mentions.find((one) => one.name === name);
		if (before && !isCourtesy(parsed, before)) {
			offices.push(words(parsed, mention ? wholeOffice(parsed, before, mention) : before));
		}
		const apposed = officeApposed(parsed, name, startOf(mention));
		if (apposed && tellsMore(parsed, apposed)) offices.push(words(parsed, apposed));
		const after = officeAfter(parsed, name);
		if (after) offices.push(words(parsed, after).replace(/^(?:an?|the) /i, ""));
	}
	return longest(offices.map((office) => office.replace(COURTESY_BEHIND, "")));
}

/** "Climate scientist Dr": the form of address is no part of the office. */
const COURTESY_BEHIND = /(?<=\p{L}) (?:dame|dr|miss|mrs?|ms|prof|professor|sir)\.?$/iu;

/** Nouns that tell no more than a name does. */
const TELLS_NOTHING = /^(?:boy|client|girl|guy|lady|man|person|woman)$/;

/** Not the "woman" of "Another woman, Ann Lee". */
function tellsMore({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	return to - from > 1 || !TELLS_NOTHING.test(tokens[from]!.norm);
}

/** Where a source opens that says more than a name; null for a mere name. */
function startOf(mention: Mention | undefined): number | null {
	const opens = mention?.tokens.from;
	return opens !== undefined && opens < mention!.name!.titleFrom ? opens : null;
}

/** What stands before offices and is no part of them: "another driver", "30-year-old nurse", "clearly shaken". */
const NO_OFFICE =
	/^(?:.*\d.*|all|another|both|each|fellow|her|his|its|my|one|our|that|their|these|this|those|.*-old|[^\p{L}]+|['’]s|about|as|at|by|for|from|in|less|like|more|most|of|on|to|under|who|with|\p{L}+ly)$/iu;
/** Words of the longest office read so. */
const LONGEST_OFFICE = 7;

/** "Emergency services chief": with the words of the source that lead up to the office. */
function wholeOffice(parsed: ParsedText, office: TokenRange, mention: Mention): TokenRange {
	const { tokens } = parsed;
	const isArticle = /^(?:an?|the)$/.test(tokens[mention.tokens.from]!.norm);
	const from = isArticle ? mention.tokens.from + 1 : mention.tokens.from;
	if (mention.isJoint || from >= office.from || office.to - from > LONGEST_OFFICE) return office;
	const lead = tokens.slice(from, office.from);
	return lead.some(({ norm }) => NO_OFFICE.test(norm)) ? office : { from, to: office.to };
}

/** "Mr.", and "Brothers" of "Brothers Karl and Otto Lee". */
const NO_OFFICE_ALONE = /^(?:(?:mr|mrs|ms|miss)\.?|brothers|parents|siblings|sisters|twins)$/;

function isCourtesy(parsed: ParsedText, range: TokenRange): boolean {
	return range.to - range.from === 1 && NO_OFFICE_ALONE.test(parsed.tokens[range.from]!.norm);
}

/** One word for a name, or a note that it is not the real or full one. */
function isPartial(parsed: ParsedText, entity: Entity): boolean {
	if (entity.words.length === 1 && !hasTitle(entity)) return true;
	const first = entity.names[0];
	if (!first) return false;
	const end = parsed.tokens[first.tokens.to - 1]!.end;
	return NOT_REAL.test(parsed.text.slice(end, end + REACH_OF_NOTE));
}

function hasTitle(entity: Entity): boolean {
	return entity.names.some((name) => name.titleFrom < name.tokens.from);
}
