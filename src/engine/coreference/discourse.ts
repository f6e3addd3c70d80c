import type { Mention } from "../mention/mention.ts";
import { groupMeant, groupRepeated, personMeant, thingMeant } from "./definite.ts";
import type { Entity } from "./entity.ts";
import { antecedentOf } from "./pronoun.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { referentOf } from "./referent.ts";
import { roleFit, roleOf } from "./roles.ts";
import type { Roster } from "./roster.ts";

/** Words that tell somebody new from those the text spoke of before. */
const NEW_ONE = new Set(
	"another anonymous different other others second separate third unidentified unnamed".split(" "),
);

/** Reads mentions in the order of the text and says of each whom or what it speaks of. */
export class Discourse {
	readonly entries: Entry[] = [];
	readonly #named = new Map<Entity, Referent>();
	readonly #together = new Map<string, Referent>();

	constructor(
		private readonly roster: Roster,
		private readonly firstWords: (mention: Mention) => readonly string[],
	) {}

	read(place: Place): Referent {
		const referent = this.#resolve(place);
		referent.mentions.push(place.mention);
		if (place.mention.form !== "pronoun" && place.mention.form !== "name") {
			referent.nouns.add(roleOf(place.mention.noun));
		}
		this.entries.push({ ...place, referent });
		return referent;
	}

	#resolve(place: Place): Referent {
		const { mention } = place;
		if (mention.name) return this.#namedBy(mention);
		const known =
			mention.form === "pronoun" ? antecedentOf(place, this.entries) : this.#meant(place);
		return known ?? referentOf(mention, null);
	}

	#namedBy(mention: Mention): Referent {
		const entity = this.roster.entityOf.get(mention.name!)!;
		const known = this.#named.get(entity);
		if (known) return known;
		const made = referentOf({ ...mention, type: typeOfEntity(mention, entity) }, entity);
		this.#named.set(entity, made);
		return made;
	}

	#meant(place: Place): Referent | null {
		const { mention } = place;
		if (mention.isPart) return this.#partOf(place);
		if (mention.form === "definite") return this.#definite(place);
		return this.#repeated(place);
	}

	#partOf(place: Place): Referent | null {
		const { type } = place.mention;
		return type === "person" || type === "group" ? groupMeant(place, this.entries) : null;
	}

	#definite(place: Place): Referent | null {
		const { type } = place.mention;
		if (this.#isNew(place.mention)) return null;
		if (type === "person" || type === "spokesperson") {
			return personMeant(place, this.entries) ?? this.#namedLater(place);
		}
		if (type === "group") return this.#namedTogether(place) ?? groupMeant(place, this.entries);
		return thingMeant(place, this.entries);
	}

	/** "officials" again and again are the same; "another official" is not. */
	#repeated(place: Place): Referent | null {
		const { mention } = place;
		if (mention.form !== "bare" || this.#isNew(mention)) return null;
		if (mention.type === "group" || mention.type === "public") {
			return groupRepeated(place, this.entries);
		}
		return mention.type === "organization" ? thingMeant(place, this.entries) : null;
	}

	#isNew(mention: Mention): boolean {
		return this.firstWords(mention).some((word) => NEW_ONE.has(word));
	}

	/** "the mayor said" before the mayor's name is printed. */
	#namedLater(place: Place): Referent | null {
		const { mention } = place;
		if (mention.isOwned) return null;
		const role = roleOf(mention.noun);
		const entity = this.roster.entities.find((candidate) => roleFit(role, candidate.roles) === 2);
		return entity ? this.#ofEntity(entity, mention) : null;
	}

	#ofEntity(entity: Entity, mention: Mention): Referent {
		const known = this.#named.get(entity);
		if (known) return known;
		const made = referentOf({ ...mention, type: "person" }, entity);
		this.#named.set(entity, made);
		return made;
	}

	/** "the lawmakers" after several named ones: together they are one source of their own. */
	#namedTogether(place: Place): Referent | null {
		const role = roleOf(place.mention.noun);
		const fitting = new Set<Entity>();
		for (const { referent } of this.entries.slice(-60)) {
			if (referent.entity && roleFit(role, referent.entity.roles) > 0) fitting.add(referent.entity);
		}
		if (fitting.size < 2) return null;
		const known = this.#together.get(role);
		if (known) return known;
		const made = referentOf({ ...place.mention, type: "person" }, null, true);
		this.#together.set(role, made);
		return made;
	}
}

/** The type of all names of an entity together, where this mention's own words do not tell. */
function typeOfEntity(mention: Mention, entity: Entity): Mention["type"] {
	return mention.type === "outlet" ? "outlet" : entity.type;
}
