import { singularOf } from "../mention/inflect.ts";
import type { Name } from "../mention/name.ts";
import { isOfficeWord, officeAfter, officeBefore } from "../mention/office.ts";
import { officeApposed } from "../mention/office-apposed.ts";
import { CORE_ENDS } from "../mention/words/function-words.ts";
import { DOUBTFUL_INITIALS, OFFICE_INITIALS } from "../mention/words/office-initials.ts";
import { TITLE_WORDS } from "../mention/words/title-abbreviations.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Entity } from "./entity.ts";
import { officeDone } from "./office-done.ts";
import { OFFICES } from "./words/offices.ts";
import { ROLE_FAMILIES } from "./words/role-families.ts";

/** Names of one person whose surroundings are read for offices. */
const MOST_NAMES_READ = 12;
/** Words of a description ahead of a name, at most. */
const LONGEST_APPOSED = 7;

/** "According to the source, Ann Lee, who was there, left": more often two than one. */
const TELLS_NOTHING = new Set(["insider", "official", "person", "source"]);

/** What may be said of the holder of any office. */
const NO_OFFICE = new Set(
	"boy father girl husband lady man miss mother mr mr. mrs mrs. ms ms. native person resident wife woman".split(
		" ",
	),
);
/** Most often not the "Mr. Lee" of whom the text has told. */
const SPEAK_OF_OTHERS = /^(?:coroner|judge|magistrate|spokes(?:man|person|woman))$/;
/** "Public relations officer", "press officer". */
const SPEAK_FOR_BODIES = /^(?:communications|information|media|press|relations)$/;

const WORDS_OF_INITIALS: ReadonlyMap<string, string> = new Map(
	[...OFFICE_INITIALS, ...DOUBTFUL_INITIALS].map(([letters, word]) => [
		letters.toLowerCase(),
		word,
	]),
);

/** The role a word in lower case tells: "senator" for "Sen." and "senators". */
export function roleOf(norm: string): string {
	const singular = singularOf(norm);
	const told = TITLE_WORDS.get(norm) ?? TITLE_WORDS.get(singular);
	return told ?? WORDS_OF_INITIALS.get(norm) ?? singular;
}

/** The roles in which the text introduces a person. */
export function rolesOf(parsed: ParsedText, entity: Pick<Entity, "names" | "type">): Set<string> {
	const roles = new Set<string>();
	if (entity.type !== "person") return roles;
	for (const name of entity.names.slice(0, MOST_NAMES_READ)) {
		const before = officeBefore(parsed, name);
		if (before) addRoles(parsed, before, roles);
		if (!before || !isCourtesy(parsed, before)) addApposedRole(parsed, name, roles);
		const after = officeAfter(parsed, name);
		if (after) addRoles(parsed, core(parsed, after), roles);
		const done = officeDone(parsed, name);
		if (done) roles.add(done.role);
	}
	return roles;
}

/** The words right ahead of a person's names: whose office it is. */
export function officeWordsOf(
	{ tokens }: ParsedText,
	{ names, type }: Pick<Entity, "names" | "type">,
): ReadonlySet<string> {
	const words = new Set<string>();
	if (type !== "person") return words;
	for (const { titleFrom, tokens: own } of names.slice(0, MOST_NAMES_READ)) {
		const { sentence } = tokens[own.from]!;
		for (let i = own.from - 1; i >= Math.max(0, titleFrom - LONGEST_APPOSED); i--) {
			const { norm, sentence: other } = tokens[i]!;
			if (other !== sentence || CORE_ENDS.has(norm)) break;
			words.add(norm);
		}
	}
	return words;
}

/** "To help a distant president, Mrs. Lee left": more often somebody else than what she is. */
function isCourtesy({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	return to - from === 1 && /^(?:miss|mrs?|ms)\.?$/.test(tokens[from]!.norm);
}

/** "the group's director, Ann Lee,": the noun that her name explains. */
function addApposedRole(parsed: ParsedText, name: Name, roles: Set<string>): void {
	const office = officeApposed(parsed, name);
	if (!office) return;
	const { to } = core(parsed, office);
	const [before, last] = [to - 2, to - 1].map((at) => parsed.tokens[at]?.norm ?? "");
	if (TELLS_NOTHING.has(last!)) return;
	roles.add(roleOf(last!));
	if (last === "general") roles.add(roleOf(before!)); // "inspector general"
	if (last === "officer" && SPEAK_FOR_BODIES.test(before!)) roles.add("spokesman");
}

function core(parsed: ParsedText, range: TokenRange): TokenRange {
	let to = range.from;
	while (to < range.to && !CORE_ENDS.has(parsed.tokens[to]!.norm)) to++;
	return { from: range.from, to };
}

function addRoles(parsed: ParsedText, range: TokenRange, roles: Set<string>): void {
	for (let i = range.from; i < range.to; i++) {
		if (isOfficeWord(parsed, i)) roles.add(roleOf(parsed.tokens[i]!.norm));
	}
}

/** How well a later "the ROLE" fits somebody's roles: 2 the same word, 1 a related one, 0 not. */
export function roleFit(role: string, roles: ReadonlySet<string>): 0 | 1 | 2 {
	if (roles.has(role)) return 2;
	for (const known of roles) if (known.endsWith(`-${role}`)) return 2;
	const family = ROLE_FAMILIES.get(role);
	if (!family) return 0;
	for (const known of roles) {
		if (family.has(known) || family.has(known.slice(known.lastIndexOf("-") + 1))) return 1;
	}
	return 0;
}

/**
 * Whether somebody who is told to hold `roles` is not the one called `role`: one of the two is an office
 * and none fits. "The surgeon" is no "minister", nor "the minister" a "surgeon".
 */
export function holdsOther(role: string, roles: ReadonlySet<string>): boolean {
	const told = [...roles].filter((other) => !NO_OFFICE.has(other) || SPEAK_OF_OTHERS.test(role));
	if (told.length === 0 || roleFit(role, roles) > 0) return false;
	return OFFICES.has(role) || told.some((other) => OFFICES.has(other));
}

/** Whether a role fits one of somebody's, whichever of the two the text tells first. */
export function isRelated(role: string, roles: ReadonlySet<string>): boolean {
	return (
		roleFit(role, roles) > 0 || [...roles].some((other) => roleFit(other, new Set([role])) > 0)
	);
}
