import type { Mention } from "../mention/mention.ts";
import { DEMONYMS } from "../mention/words/demonyms.ts";
import type { DelayedNames } from "./delayed-name.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import { isOwner, STEM_OF_STATE } from "./holds-elsewhere.ts";
import { OfficeHolders } from "./office-holders.ts";
import type { Pairs } from "./pairs.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { referentOf } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import type { Roster } from "./roster.ts";
import { SeveralPeople } from "./several-people.ts";
import { spouseMeant } from "./spouse.ts";
import { toldFit } from "./told-apart.ts";

/** Entries looked back at for the named people that "the lawmakers" sums up. */
const LONGEST_LOOK_BACK = 60;
/** Sentences at the start of an article that speak of people before they are named. */
const LEAD_SENTENCES = 4;
/** Tokens within which the name follows such a sentence. */
const NAME_FOLLOWS_WITHIN = 220;

/** So often the name of one the text is about is printed at least. */
const NAMED_AGAIN = 2;
const LEAD_NOUNS = new Set(["boy", "father", "girl", "man", "mother", "woman"]);

/** Roles that somebody in a story has one person for. */
const OWNED_ROLES = new Set(
	"agent attorney brother daughter father husband lawyer mother sister son widow wife".split(" "),
);

/** Offices of which a body has one. */
const SINGLE_OFFICES = new Set(
	"ceo chairman chancellor commissioner governor king mayor pope premier president queen".split(
		" ",
	),
);

/** Nouns for two or more people of one surname. */
const OF_ONE_FAMILY = new Set("brother parent sibling sister spouse twin".split(" "));

/** Referents of what the text names, each made once. */
export class NamedPeople {
	readonly #byEntity = new Map<Entity, Referent>();
	readonly #several: SeveralPeople;
	readonly #holders: OfficeHolders;

	constructor(
		private readonly roster: Roster,
		private readonly delayed: DelayedNames,
		private readonly pairs: Pairs,
	) {
		this.#several = new SeveralPeople(roster);
		this.#holders = new OfficeHolders(roster.entities);
	}

	/** The referent of a mention with a name. */
	ofName(mention: Mention): Referent {
		const joint = this.#several.jointly(mention) ?? this.#several.family(mention);
		if (joint) return joint;
		const entity = this.roster.entityOf.get(mention.name!)!;
		const isOutlet = mention.type === "outlet" && entity.type !== "person";
		const isTold = isOutlet || mention.type === "document" || entity.type === "unknown";
		return this.#of(entity, isTold ? mention.type : entity.type, mention);
	}

	/** The referent of somebody the text names. */
	of(entity: Entity, mention: Mention): Referent {
		return this.#of(entity, "person", mention);
	}

	/** "Report: Roof was unsafe": the outlet that is named next. */
	reportOf(place: Place): Referent | null {
		const outlet = this.delayed.outletNext(place);
		return outlet && this.ofName(outlet);
	}

	/** "the Israelis": the state that the text also names. */
	stateOf(mention: Mention): Referent | null {
		if (!DEMONYMS.has(mention.noun)) return null;
		const stem = mention.noun.slice(0, STEM_OF_STATE);
		const entity = this.roster.entities.find(
			({ type, words }) => type === "place" && words[0]?.slice(0, STEM_OF_STATE) === stem,
		);
		return entity ? this.#of(entity, "place", mention) : null;
	}

	/** "the mayor said" before the mayor's name is printed anywhere. */
	namedLater(place: Place): Referent | null {
		return this.#named(this.#holders.called(place.mention), place.mention);
	}

	/** "The police chief" where only the fire chief was spoken of: whom the text brings in so later. */
	namedRather({ mention }: Place, { entity }: Referent): Referent | null {
		return entity && this.#named(this.#holders.calledRather(mention, entity), mention);
	}

	/** "California's governor": an office that one person holds, named elsewhere with it. */
	officeHolder(place: Place): Referent | null {
		if (SINGLE_OFFICES.has(place.mention.noun)) return this.namedLater(place);
		return this.#namedWithin(place) ?? this.#heldFor(place);
	}

	/** "Marsh's lawyer", "Russia's envoy": the only one whose name stands behind the same owner. */
	#heldFor({ mention }: Place): Referent | null {
		const role = roleOf(mention.noun);
		const owners = tellingModifiers(mention);
		const holders = this.roster.entities.filter(
			({ roles, officeWords }) =>
				roleFit(role, roles) > 0 && owners.some((owner) => isOwner(owner, officeWords)),
		);
		return holders.length === 1 ? this.#of(holders[0]!, "person", mention) : null;
	}

	/** "her lawyer" said, and a sentence or two later "her lawyer Ann Lee": the only one named. */
	#namedWithin(place: Place): Referent | null {
		const role = roleOf(place.mention.noun);
		if (!OWNED_ROLES.has(role)) return null;
		const holders = this.roster.entities.filter(({ roles }) => roleFit(role, roles) === 2);
		const isOnly = holders.length === 1 && this.#isNext(holders[0]!, place);
		return isOnly ? this.#of(holders[0]!, "person", place.mention) : null;
	}

	/** "A salesman, who identified himself as Didier". */
	givenBy({ mention }: Place): Referent | null {
		return this.#named(this.delayed.givenBy(mention), mention);
	}

	/** "A producer laughed", and later "That producer, Ola Berg, was let go". */
	identified(place: Place): Referent | null {
		return this.#named(this.delayed.identified(place), place.mention);
	}

	/** "A mine expert said so", named without a title where the expert speaks next. */
	namedNext(place: Place): Referent | null {
		return this.#named(this.delayed.namedNext(place), place.mention);
	}

	/** "A plumber was jailed. Ola Berg, 43, stole": whom the opening brings in by noun, then by name. */
	namedWithAge({ mention }: Place): Referent | null {
		return this.#named(this.delayed.namedWithAge(mention), mention);
	}

	/** "A New York lawyer" in a headline or first sentence, named in one of the next. */
	namedSoon(place: Place): Referent | null {
		if (place.sentence >= LEAD_SENTENCES) return null;
		const role = roleOf(place.mention.noun);
		const entity = this.roster.entities.find(
			(candidate) => roleFit(role, candidate.roles) > 0 && this.#isNext(candidate, place),
		);
		return entity ? this.#called(entity, place) : null;
	}

	/** Nobody whose name the text keeps back is called by the next one, nor by somebody else's. */
	#called(entity: Entity, { mention }: Place): Referent | null {
		return this.delayed.mayBe(mention, entity) ? this.#of(entity, "person", mention) : null;
	}

	/** "A New York woman" in a headline or first sentence: the first of her gender named after it. */
	genderNamedSoon(place: Place): Referent | null {
		const { gender, noun } = place.mention;
		if (place.sentence >= LEAD_SENTENCES || !LEAD_NOUNS.has(noun)) return null;
		const entity = this.roster.entities
			.filter((candidate) => candidate.type === "person" && candidate.gender === gender)
			.sort((a, b) => a.names[0]!.tokens.from - b.names[0]!.tokens.from)
			.find((candidate) => this.#isNext(candidate, place));
		const isMain = entity && entity.names.length >= NAMED_AGAIN;
		return isMain ? this.#called(entity, place) : null;
	}

	/** "the president" of a text that prints the name and never the office with it. */
	holderOf({ mention }: Place): Referent | null {
		const head = this.#holders.headOfState(mention);
		return head && this.#of(head, "person", mention);
	}

	/** "he" before anybody is named: the first person of that gender to be named. */
	namedAfter(place: Place): Referent | null {
		const { gender } = place.mention;
		const entity = this.roster.entities.find(
			(candidate) =>
				candidate.type === "person" &&
				(candidate.gender === gender || candidate.gender === "unknown") &&
				this.#isNext(candidate, place),
		);
		return entity ? this.#of(entity, "person", place.mention) : null;
	}

	/** "the lawmakers" after several named ones: together they are one source of their own. */
	together(place: Place, entries: readonly Entry[]): Referent | null {
		const role = roleOf(place.mention.noun);
		const fitting = new Set<Entity>();
		for (const { referent } of entries.slice(-LONGEST_LOOK_BACK)) {
			const { entity } = referent;
			if (entity && roleFit(role, entity.roles) > 0) fitting.add(entity);
		}
		return fitting.size >= 2 ? this.all(role, place.mention) : null;
	}

	/** "the couple", "the brothers": the two people named together last. */
	pair(place: Place): Referent | null {
		const people = this.pairs.before(place);
		const isPair = people && (!OF_ONE_FAMILY.has(place.mention.noun) || areRelated(people));
		return isPair ? this.#several.of(people, place.mention) : null;
	}

	/** "Her husband", whom the text names without saying whose he is. */
	spouse(place: Place, entries: readonly Entry[]): Referent | null {
		const entity = spouseMeant(place, entries, this.roster.entities);
		return entity && this.#of(entity, "person", place.mention);
	}

	/** "I" of whom nobody is found to be quoted: the byline names whoever writes. */
	writer(mention: Mention): Referent {
		return this.all("writer", { ...mention, number: "one" });
	}

	/** Several named people as one source, told from others by a key. */
	all(key: string, mention: Mention): Referent {
		return this.#several.all(key, mention);
	}

	#named(entity: Entity | null, mention: Mention): Referent | null {
		return entity && toldFit(mention, entity) >= 0 ? this.#of(entity, "person", mention) : null;
	}

	#isNext(entity: Entity, place: Place): boolean {
		const first = entity.names[0]!.tokens.from;
		const { from, to } = place.mention.tokens;
		return first >= to && first - from < NAME_FOLLOWS_WITHIN;
	}

	#of(entity: Entity, type: Mention["type"], mention: Mention): Referent {
		const known = this.#byEntity.get(entity);
		if (known) return known;
		const made = referentOf({ ...mention, type }, entity);
		this.#byEntity.set(entity, made);
		return made;
	}
}

function areRelated([first, second]: readonly [Entity, Entity]): boolean {
	return first.words.length > 1 && first.words.at(-1) === second.words.at(-1);
}
