import type { Mention } from "../mention/mention.ts";
import type { Name } from "../mention/name.ts";
import { FIRM_NOUNS } from "../mention/words/firm-nouns.ts";
import { bodyNamedFor, bodyNamedSoon } from "./body-meant.ts";
import { stateOfGovernment } from "./government.ts";
import type { NamedPeople } from "./named-people.ts";
import { personCalled } from "./person-called.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { search } from "./search.ts";

/** Nouns for the body for which somebody speaks. */
const OF_A_SPEAKER =
	/^(?:agency|association|business|charity|club|company|firm|group|organisation|organization|startup|union)$/;
/** Who speaks for a body that is then called by such a noun: no analyst at one. */
const HEADS =
	/^(?:administrator|boss|ceo|chair|chairman|chairwoman|chief|director|executive|founder|head|leader|manager|owner|president|secretary|spokesman|spokesperson|spokeswoman)$/;
/** Sentences within which it is the speaker's. */
const SPEAKER_NEAR = 2;

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

	/** "The agency" after "Norna administrator Ola Berg said": the body whose name stands in the office. */
	ofSpeaker({ mention, sentence }: Place, entries: readonly Entry[]): Referent | null {
		if (!OF_A_SPEAKER.test(mention.noun) || mention.form !== "definite" || mention.isOwned)
			return null;
		const at = entries.findLastIndex(({ speaks, mention: { name } }) => speaks && name !== null);
		const speaker = entries[at];
		const isNear = speaker && sentence - speaker.sentence <= SPEAKER_NEAR;
		if (!isNear || entries.slice(at).some(({ referent }) => referent.type === "organization")) {
			return null;
		}
		const { entity } = speaker.referent;
		const isHead = entity !== null && [...entity.roles].some((role) => HEADS.test(role));
		const name = isHead ? this.#bodyWithin(speaker.mention) : null;
		return name ? this.#of(name, "organization", mention) : null;
	}

	#bodyWithin({ tokens: { from }, name: own }: Mention): Name | null {
		for (const [name, { type }] of this.roster.entityOf) {
			const isBody = type === "organization" || type === "unknown";
			const { tokens } = name;
			if (isBody && name !== own && tokens.from >= from && tokens.to <= own!.tokens.from)
				return name;
		}
		return null;
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
