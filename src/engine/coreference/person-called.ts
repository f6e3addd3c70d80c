import type { Mention } from "../mention/mention.ts";
import { isCompatible } from "./description.ts";
import { holdsElsewhere } from "./holds-elsewhere.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import { search } from "./search.ts";
import { asksMerelyParty, isOfSameState, toldFit, unnamedFit } from "./told-apart.ts";

/** Nouns that may all be said of the same informants. */
export const INFORMANT_FAMILY = new Set(
	"adviser advisor aide insider informant official person source staffer".split(" "),
);

/** Whether an earlier mention is of one person, who may be of the same sex. */
export function isCandidate(place: Place, { referent }: Entry): boolean {
	const { gender } = place.mention;
	if (!isIndividual(referent)) return false;
	return gender === "unknown" || referent.gender === "unknown" || referent.gender === gender;
}

function isCalled(referent: Referent, role: string, atLeast: 1 | 2): boolean {
	if (roleFit(role, referent.nouns) >= atLeast) return true;
	return referent.entity !== null && roleFit(role, referent.entity.roles) >= atLeast;
}

/** Whom "the senator", "the official" mean by what the text called them before. */
export function personCalled(place: Place, entries: readonly Entry[]): Referent | null {
	const role = roleOf(place.mention.noun);
	const candidate = (accepts: (entry: Entry) => boolean) =>
		search(entries, (entry) => isCandidate(place, entry) && accepts(entry));
	const calledSo = (isOne: (referent: Referent) => boolean, atLeast: 1 | 2 = 1) =>
		candidate(
			({ referent, speaks }) =>
				(speaks || referent.isNamed) && isCalled(referent, role, 2) && isOne(referent),
		) ??
		candidate(({ referent }) => isCalled(referent, role, 2) && isOne(referent)) ??
		(atLeast === 2
			? null
			: candidate(
					({ referent, speaks }) =>
						(speaks || referent.isNamed) && isCalled(referent, role, 1) && isOne(referent),
				));
	const fits = once((referent) => fitOf(place.mention, referent));
	const isElsewhere = once(
		({ entity }) => entity !== null && holdsElsewhere(place.mention, entity),
	);
	const related = asksMerelyParty(place.mention) ? 2 : 1;
	const leads = (referent: Referent) =>
		(role === "leader" && isCalled(referent, "politician", 1)) ||
		(role === "chief" && isCalled(referent, "official", 1));
	const spokeLast = candidate(({ referent, speaks }) => speaks && referent.isNamed);
	const isThere = spokeLast?.entity && isOfSameState(place.mention, spokeLast.entity);
	const ofSameState = isThere ? spokeLast : null;
	const called =
		calledSo((referent) => fits(referent) === 3, related) ??
		candidate(({ referent }) => leads(referent) && fits(referent) === 3) ??
		calledSo((referent) => fits(referent) === 2 && !isElsewhere(referent), related) ??
		ofSameState ??
		calledSo((referent) => fits(referent) >= 1 && !isElsewhere(referent)) ??
		calledSo((referent) => fits(referent) >= 0 && !isElsewhere(referent)) ??
		calledSo((referent) => fits(referent) >= 0);
	const member = memberSpoken(place, role, called, entries);
	if (member ?? called) return member ?? called;
	return INFORMANT_FAMILY.has(role) ? search(entries, isUnnamedInformant) : null;
}

/** A question about referents, each asked about once. */
function once<T>(ask: (referent: Referent) => T): (referent: Referent) => T {
	const answers = new Map<Referent, T>();
	return (referent) => {
		if (!answers.has(referent)) answers.set(referent, ask(referent));
		return answers.get(referent)!;
	};
}

/** As `toldFit`, and for those without a name. */
function fitOf(mention: Mention, referent: Referent): number {
	if (referent.entity) return toldFit(mention, referent.entity);
	return unnamedFit(mention, referent);
}

/** "The official said more" after "one of the officials": the group, where no other has spoken since. */
function memberSpoken(
	{ mention }: Place,
	role: string,
	called: Referent | null,
	entries: readonly Entry[],
): Referent | null {
	const isMember = ({ speaks, referent, mention: { form, number } }: Entry) =>
		speaks &&
		form !== "pronoun" &&
		number === "one" &&
		!referent.isNamed &&
		isGroup(referent) &&
		referent.nouns.has(role) &&
		isCompatible(mention, referent);
	const last = search(entries, (entry) => entry.referent === called || isMember(entry));
	return last === called ? null : last;
}

function isUnnamedInformant({ speaks, referent }: Entry): boolean {
	return speaks && !referent.isNamed && isIndividual(referent) && isInformant(referent);
}

export function isInformant(referent: Referent): boolean {
	return [...referent.nouns].some((noun) => INFORMANT_FAMILY.has(noun));
}
