import type { Mention } from "../mention/mention.ts";
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
		const { entityOf, entities } = this.roster;
		const people = new Set([mention.name!, ...mention.joined].map((name) => entityOf.get(name)!));
		if (people.size < 2) return null;
		const numbers = [...people].map((entity) => entities.indexOf(entity)).sort((a, b) => a - b);
		return this.all(numbers.join(" and "), { ...mention, number: "many" });
	}

	/** Told from others by a key. */
	all(key: string, mention: Mention): Referent {
		const known = this.#byKey.get(key);
		if (known) return known;
		const made = referentOf({ ...mention, type: "person" }, null, true);
		this.#byKey.set(key, made);
		return made;
	}
}
