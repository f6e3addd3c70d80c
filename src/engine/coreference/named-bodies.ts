import type { Name } from "../mention/name.ts";
import { FIRM_NOUNS } from "../mention/words/firm-nouns.ts";
import { bodyNamedFor, bodyNamedSoon } from "./body-meant.ts";
import { stateOfGovernment } from "./government.ts";
import type { NamedPeople } from "./named-people.ts";
import { personCalled } from "./person-called.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { search } from "./search.ts";

/** Descriptions of bodies and states that the text names. */
export class NamedBodies {
	constructor(
		private readonly roster: Roster,
		private readonly people: NamedPeople,
	) {}

	/** "the developer", said of the firm that builds and of no person before. */
	firm(place: Place, entries: readonly Entry[]): Referent | null {
		const { noun, isOwned } = place.mention;
		if (!FIRM_NOUNS.has(noun) || isOwned || personCalled(place, entries)) return null;
		return bodyNamedFor(place, entries) ?? this.namedSoon(place);
	}

	/** "the Israelis", "the Turkish government": the state that the text also names. */
	state({ mention }: Place): Referent | null {
		const name = stateOfGovernment(mention, this.roster);
		if (!name) return this.people.stateOf(mention);
		const state = this.#of(name, "place", mention);
		state.nouns.add(mention.noun);
		return state;
	}

	/** "the government" of a state that was called so, "the airline" that is named soon after. */
	later(place: Place, entries: readonly Entry[]): Referent | null {
		const { type, noun } = place.mention;
		if (type !== "organization") return null;
		const isState = ({ referent }: Entry) => referent.type === "place" && referent.nouns.has(noun);
		return search(entries, isState) ?? this.namedSoon(place);
	}

	/** The body that the text's opening calls by its trade and names soon after. */
	namedSoon(place: Place): Referent | null {
		const name = bodyNamedSoon(place, this.roster)?.names[0];
		return name ? this.#of(name, "organization", place.mention) : null;
	}

	#of(name: Name, type: "organization" | "place", mention: Place["mention"]): Referent {
		return this.people.ofName({ ...mention, type, name });
	}
}
