import type { Mention } from "../mention/mention.ts";
import { groupBefore, groupMeant, memberOf, personNear, thingMeant } from "./definite.ts";
import type { DelayedNames } from "./delayed-name.ts";
import { tellingModifiers, tellsNewOne } from "./description.ts";
import { jointGroup, jointSpeakers } from "./joint.ts";
import { isOpen, RELATIVES } from "./left-open.ts";
import { type Choose, chooseByWeights } from "./meant/choose.ts";
import type { Option } from "./meant/option.ts";
import type { Options } from "./meant/options.ts";
import { NamedBodies } from "./named-bodies.ts";
import { NamedPeople } from "./named-people.ts";
import { isNumbered, numberedOne } from "./numbered.ts";
import type { Pairs } from "./pairs.ts";
import { personCalled } from "./person-called.ts";
import { antecedentOf } from "./pronoun.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { referentOf } from "./referent.ts";
import { describedLater, repeatedFromLead, toldInHeadline, unnamedRepeated } from "./repeated.ts";
import { roleOf } from "./roles.ts";
import type { Roster } from "./roster.ts";
import { unnamedCalled } from "./unnamed-called.ts";
import { STAYS_UNNAMED } from "./words/stays-unnamed.ts";

/** Nouns for two people by themselves. */
const PAIRS = new Set(
	"brother couple duo newlywed pair parent sibling sister spouse twin two".split(" "),
);

/** Reads mentions in the order of the text and says of each whom or what it speaks of. */
export class Discourse {
	readonly entries: Entry[] = [];
	readonly #people: NamedPeople;
	readonly #bodies: NamedBodies;
	#spokeLast: Referent | null = null;

	/** @param choose picks whom a description means out of those it may */
	constructor(
		roster: Roster,
		delayed: DelayedNames,
		pairs: Pairs,
		private readonly options: Options,
		private readonly choose: Choose = chooseByWeights,
	) {
		this.#people = new NamedPeople(roster, delayed, pairs);
		this.#bodies = new NamedBodies(roster, this.#people);
	}

	read(place: Place): Referent {
		const referent = this.#resolve(place) ?? referentOf(place.mention, null);
		addWords(referent, place.mention);
		referent.mentions.push(place.mention);
		this.entries.push({ ...place, referent });
		if (place.speaks) this.#spokeLast = referent;
		return referent;
	}

	#resolve(place: Place): Referent | null {
		const { mention } = place;
		if (mention.name) return this.#people.ofName(mention);
		if (mention.form === "pronoun") return this.#pronoun(place);
		const given = this.#people.givenBy(place);
		if (given) return given;
		const ruled = this.#described(place);
		return isOpen(place, ruled) ? this.#chosen(place, ruled) : ruled;
	}

	/** Whom a description of people means by all that speaks for each. */
	#chosen(place: Place, ruled: Referent | null): Referent | null {
		const candidates = this.options.candidatesFor(place, this.entries, ruled);
		return this.#referentOf(this.choose(candidates, place).option, place);
	}

	#referentOf(option: Option, { mention }: Place): Referent | null {
		switch (option.sort) {
			case "new":
				return null;
			case "known":
				return option.referent;
			case "named":
				return this.#people.of(option.entity, mention);
			case "several":
				return this.#people.all(roleOf(mention.noun), mention);
		}
	}

	#described(place: Place): Referent | null {
		const { mention } = place;
		if (RELATIVES.has(mention.noun) && mention.form !== "definite") return this.#relative(place);
		if (mention.noun === "i" || mention.noun === "me") return this.#people.writer(mention);
		if (/^(?:another|one)$/.test(mention.noun) && !mention.isPart) return this.#oneMore(place);
		if (mention.noun === "latter" || mention.noun === "both") return this.#lastNamed(place);
		if (mention.isPart) return this.#partOf(place);
		const numbered = isNumbered(mention) ? numberedOne(place, this.entries) : null;
		if (numbered) return numbered;
		if (isTheOther(mention)) return groupBefore(place, this.entries);
		if (tellsNewOne(mention)) return this.#people.identified(place);
		return mention.form === "definite" ? this.#definite(place) : this.#broughtIn(place);
	}

	#pronoun(place: Place): Referent | null {
		const { gender, number } = place.mention;
		const joint = number === "many" ? jointSpeakers(place, this.entries) : null;
		if (joint) return joint;
		const known = antecedentOf(place, this.entries, this.#spokeLast);
		if (known || (gender !== "female" && gender !== "male")) return known;
		return this.#people.namedAfter(place);
	}

	/** "another said": one of the people, or one more text, that spoke right before. */
	#oneMore(place: Place): Referent | null {
		const last = this.entries.findLast(({ speaks }) => speaks);
		const isText = last && /^(?:document|post)$/.test(last.referent.type);
		if (isText && place.sentence - last.sentence <= 1) {
			return referentOf({ ...place.mention, type: last.referent.type }, null);
		}
		return place.mention.noun === "one" ? groupBefore(place, this.entries) : null;
	}

	/** "who": the one spoken of right before. */
	#relative(place: Place): Referent | null {
		const last = this.entries.at(-1);
		return last && last.sentence === place.sentence ? last.referent : null;
	}

	#lastNamed(place: Place): Referent | null {
		if (place.mention.noun === "both") return this.#people.all("both", place.mention);
		return this.entries.findLast((entry) => entry.mention.form === "name")?.referent ?? null;
	}

	#partOf(place: Place): Referent | null {
		const { type } = place.mention;
		const isPeople = type === "person" || type === "group" || type === "public";
		if (!isPeople) return null;
		if (place.mention.noun !== "them") return groupMeant(place, this.entries);
		const they: Mention = { ...place.mention, form: "pronoun", number: "many", gender: "unknown" };
		return antecedentOf({ ...place, mention: they }, this.entries, this.#spokeLast);
	}

	#definite(place: Place): Referent | null {
		const { type, isOwned } = place.mention;
		if (type === "person" || type === "spokesperson") {
			return this.#bodies.firm(place, this.entries) ?? this.#person(place);
		}
		if (type !== "group" && type !== "public") {
			const known = this.#bodies.state(place) ?? this.#bodies.ofSpeaker(place, this.entries);
			return known ?? thingMeant(place, this.entries) ?? this.#bodies.later(place, this.entries);
		}
		if (isOwned) return groupMeant(place, this.entries);
		return this.#together(place) ?? groupMeant(place, this.entries);
	}

	/** "the lawmakers" after several named ones, "the couple" after a pair. */
	#together(place: Place): Referent | null {
		const { noun, modifiers, type } = place.mention;
		const pair = PAIRS.has(noun) ? this.#people.pair(place) : null;
		const known =
			pair ?? (STAYS_UNNAMED.has(noun) ? null : this.#people.together(place, this.entries));
		if (known) return known;
		const joint = jointGroup(place, this.entries);
		if (joint || type === "public" || modifiers[0] !== "two") return joint;
		return groupMeant(place, this.entries) ?? this.#people.pair(place);
	}

	#person(place: Place): Referent | null {
		const called = unnamedCalled(place, this.entries) ?? personCalled(place, this.entries);
		const identified = called?.isNamed ? null : this.#people.identified(place);
		if (identified) return identified;
		if (called && !called.isNamed && called.attributions.length === 0) {
			const named = place.mention.isOwned ? null : this.#people.namedLater(place);
			return this.#people.holderOf(place) ?? named ?? this.#people.namedWithAge(place) ?? called;
		}
		if (called) return this.#people.namedRather(place, called) ?? called;
		if (place.mention.isOwned) {
			const spouse = this.#people.spouse(place, this.entries);
			return spouse ?? this.#people.officeHolder(place) ?? this.#people.namedNext(place);
		}
		return (
			this.#people.namedLater(place) ??
			this.#people.holderOf(place) ??
			this.#people.namedWithAge(place) ??
			this.#people.namedNext(place) ??
			(saysWhich(place) ? null : personNear(place, this.entries))
		);
	}

	/** "both aides": two spoken of before, named or not. */
	#bothOf(place: Place): Referent | null {
		return (
			this.#people.together(place, this.entries) ??
			groupMeant(place, this.entries) ??
			this.#people.pair(place)
		);
	}

	#repeatedGroup(place: Place): Referent | null {
		return unnamedRepeated(place, this.entries) ?? describedLater(place, this.entries);
	}

	/** A phrase without "the": "officials" again and again are the same. */
	#broughtIn(place: Place): Referent | null {
		const { mention } = place;
		const { form, type } = mention;
		if (type === "person") {
			const known =
				this.#people.identified(place) ??
				this.#people.namedSoon(place) ??
				this.#people.genderNamedSoon(place) ??
				this.#people.namedNext(place) ??
				repeatedFromLead(place, this.entries) ??
				memberOf(place, this.entries);
			return known ?? toldInHeadline(place, this.entries);
		}
		if (type === "group") {
			const isBoth = mention.modifiers[0] === "both";
			if (isBoth) return this.#bothOf(place);
			const known = form === "bare" ? this.#repeatedGroup(place) : null;
			return known ?? toldInHeadline(place, this.entries);
		}
		const report = this.#people.reportOf(place);
		if (report || form !== "bare") return report;
		if (type === "public") return unnamedRepeated(place, this.entries);
		if (type === "document") return thingMeant(place, this.entries);
		if (type !== "organization") return null;
		// A headline's "Airline cuts flights".
		const soon = mention.number === "one" ? this.#bodies.namedSoon(place) : null;
		return thingMeant(place, this.entries) ?? soon;
	}
}

/** "The other" after "one of the two": of the same group. */
function isTheOther({ noun, form, number, head, tokens }: Mention): boolean {
	const isWhole = noun === "other" && head + 1 === tokens.to;
	return isWhole && form === "definite" && number === "one";
}

/** "the owner of a bakery nearby": nobody need be looked for. */
function saysWhich({ mention: { head, tokens }, countsChildren }: Place): boolean {
	return head + 1 < tokens.to && !countsChildren;
}

function addWords(referent: Referent, mention: Mention): void {
	if (mention.form === "pronoun" || mention.form === "name" || RELATIVES.has(mention.noun)) return;
	if (!referent.entity) referent.nouns.add(roleOf(mention.noun));
	for (const word of tellingModifiers(mention)) referent.modifiers.add(word);
}
