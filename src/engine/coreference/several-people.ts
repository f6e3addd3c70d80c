import type { Mention } from "../mention/mention.ts";
import type { Entity } from "./entity.ts";
import type { Referent } from "./referent.ts";
import { referentOf } from "./referent.ts";
import type { Roster } from "./roster.ts";

/** Referents of several named people who are one source together, each made once. */
export class SeveralPeople {
	readonly #byKey = new Map<string, Referent>();

	constructor(private readonly roster: Roster) {}

	/** "Lee and Marsh": who speak with one voice are a source of their own beside each of them. */
	jointly(mention: Mention): Referent | null {
		if (mention.joined.length === 0) return null;
		const { entityOf } = this.roster;
		return this.of(
			[mention.name!, ...mention.joined].map((name) => entityOf.get(name)!),
			mention,
		);
	}

	/** These people together; null where all are the same. */
	of(entities: readonly Entity[], mention: Mention): Referent | null {
		const people = [...new Set(entities)];
		if (people.length < 2) return null;
		const numberOf = (entity: Entity) => this.roster.entities.indexOf(entity);
		const inOrder = people.sort((a, b) => numberOf(a) - numberOf(b));
		const key = inOrder.map(numberOf).join(" and ");
		return this.all(key, { ...mention, number: "many" }, inOrder);
	}

	/** "The Holts": people of one surname whom the text names; null for any other name. */
	family(mention: Mention): Referent | null {
		const people = this.roster.familyOf.get(mention.name!) ?? [];
		const many: Mention = { ...mention, number: "many" };
		if (people.length === 2) return this.of(people, many);
		return people.length > 0 ? this.all(`the ${mention.noun}`, many) : null;
	}

	/** Told from others by a key. */
	all(key: string, mention: Mention, people: readonly Entity[] = []): Referent {
		const known = this.#byKey.get(key);
		if (known) return known;
		const made = referentOf({ ...mention, type: "person" }, null, true, people);
		this.#byKey.set(key, made);
		return made;
	}
}
