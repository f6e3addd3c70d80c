import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import { isAnotherOne } from "./another-one.ts";
import type { Entity } from "./entity.ts";
import { GivenNames } from "./given-name.ts";
import { Identified } from "./identified.ts";
import { KeptBack } from "./kept-back.ts";
import { TellingWords } from "./meant/telling-words.ts";
import { namedWithAge, nounInLead } from "./named-with-age.ts";
import type { Place } from "./referent.ts";
import { holdsOther, isRelated, roleOf } from "./roles.ts";
import type { Roster } from "./roster.ts";
import { firstFrom } from "./search.ts";
import { CLOSE_PEOPLE } from "./words/close-people.ts";
import { OFFICES } from "./words/offices.ts";
import { STAYS_UNNAMED } from "./words/stays-unnamed.ts";

/** Sentences that open an article. */
const LEAD_SENTENCES = 4;
/** Sentences within which the name follows: in the opening, and where it is the next to speak. */
const FOLLOWS_IN_LEAD = 5;
const FOLLOWS_WITHIN = 3;
/** Sentences within which an outlet whose report opens the article is named. */
const OUTLET_FOLLOWS_WITHIN = 8;
/** Said of the few at the head of a body; of "senior" ones there are many, and the text names few. */
const HIGH = new Set(["chief", "lead", "leading", "top"]);
/**
 * Finds the names that the text delays: "A mine expert said the roof would hold. “It was built for
 * that,” said Ola Berg." Reporters first say what somebody is and give the name with the quotation
 * that bears it out; whoever is new and speaks next is the one described.
 */
export class DelayedNames {
	readonly #speaking: readonly Mention[];
	readonly #given: GivenNames;
	readonly #identified: Identified;
	readonly #keptBack: KeptBack;
	readonly #words: TellingWords;

	/** @param speaking mentions of sources, in any order */
	constructor(
		private readonly parsed: ParsedText,
		private readonly roster: Roster,
		speaking: readonly Mention[],
	) {
		this.#speaking = speaking
			.filter(({ form }) => form !== "pronoun")
			.sort((a, b) => a.tokens.from - b.tokens.from);
		this.#words = new TellingWords(parsed);
		this.#keptBack = new KeptBack(parsed);
		this.#identified = new Identified(parsed, roster, this.#keptBack);
		this.#given = new GivenNames(parsed, roster);
	}

	/** Whether a name that follows can be theirs: the text keeps none back, and it is nobody else's. */
	mayBe(mention: Mention, entity: Entity): boolean {
		return !this.#keptBack.inWords(mention) && !isAnotherOne(this.parsed, mention, entity);
	}

	/** The one whose name follows their description at once; null where none does. */
	givenBy(mention: Mention): Entity | null {
		return this.#given.givenBy(mention);
	}

	/** The one whom the opening brings in by the same noun, and then by name and age. */
	namedWithAge(mention: Mention): Entity | null {
		const noun = nounInLead(this.parsed, mention);
		const entity = noun === null ? null : namedWithAge(this.parsed, this.roster, noun);
		if (!entity || entity.names[0]!.tokens.to > mention.tokens.from) return null;
		const isKept = this.#keptBack.inWords({ ...mention, tokens: { from: noun!, to: noun! + 1 } });
		return !isKept && isSameSort(mention, entity) && this.mayBe(mention, entity) ? entity : null;
	}

	/** The one of whom the text tells later that it is who was described. */
	identified(place: Place): Entity | null {
		return this.#identified.of(place);
	}

	/** The one whom a description brings in that speaks at `place`; null where no name follows. */
	namedNext(place: Place): Entity | null {
		const { mention } = place;
		if (!place.speaks || place.isQuoted) return null;
		const next = this.#next(place);
		if (!next || this.#keptBack.of(mention)) return null;
		return isOfOne(mention) || !isAnotherOne(this.parsed, mention, next) ? next : null;
	}

	#next(place: Place): Entity | null {
		const { mention } = place;
		if (isOfOne(mention)) {
			const next = this.#introducedNext(place);
			if (next) return next;
		}
		if (STAYS_UNNAMED.has(mention.noun)) return null;
		return this.#follows(place) ?? (mention.form === "bare" ? this.#brought(place) : null);
	}

	/**
	 * "Report: Roof was unsafe", "according to a Tuesday report": the outlet that speaks next is whose
	 * report it is; null where it says of what or by whom, or where another report follows first.
	 */
	outletNext({ mention, sentence, speaks }: Place): Mention | null {
		if (!speaks || !isBareReport(mention) || sentence >= LEAD_SENTENCES) return null;
		const next = this.#speaking.find(
			({ tokens, type, noun }) =>
				tokens.from >= mention.tokens.to &&
				(type === "outlet" || (type === "document" && noun !== mention.noun)),
		);
		const isNear = next && this.#sentenceOf(next) <= sentence + OUTLET_FOLLOWS_WITHIN;
		return isNear && next.type === "outlet" && next.name ? next : null;
	}

	/** "Baker says" in a headline: the "local baker" of the story. */
	#brought({ mention, sentence }: Place): Entity | null {
		const same = this.#speaking.find(
			({ noun, form, tokens }) =>
				noun === mention.noun && form === "indefinite" && tokens.from >= mention.tokens.to,
		);
		if (!same || sentence > 0 || this.#sentenceOf(same) > LEAD_SENTENCES) return null;
		return this.#follows({ mention: same, sentence: this.#sentenceOf(same) });
	}

	#sentenceOf({ tokens }: Mention): number {
		return this.parsed.tokens[tokens.from]!.sentence;
	}

	/**
	 * "Marsh's trade adviser said so. Ola Berg, the head of trade, added": whoever speaks in the next
	 * sentence, new and of the same sort.
	 */
	#introducedNext(place: Place): Entity | null {
		const { mention, sentence } = place;
		const next = this.#speakingAfter(mention.tokens.to);
		const entity = next && this.#broughtInBy(next);
		if (!entity || isOther(mention, entity) || this.#sentenceOf(next) !== sentence + 1) return null;
		if (mention.form !== "definite" && !this.#goesOn(place, next)) return null;
		return this.#isToldAlike(mention, entity) ? entity : null;
	}

	/** The next sentence stands in the same paragraph, or is a quotation that bears out what was said. */
	#goesOn({ paragraph }: Place, next: Mention): boolean {
		return this.parsed.tokens[next.tokens.from]!.paragraph === paragraph || this.#bearsOut(next, 1);
	}

	/** One of the roles fits, or what is told of both has a word in common: not "Berg, who sued the port". */
	#isToldAlike(mention: Mention, entity: Entity): boolean {
		const role = roleOf(mention.noun);
		if (isOwnerOf(mention, entity)) return false;
		if (isRelated(role, entity.roles)) return true;
		if (OFFICES.has(role) || this.#isToldByDeeds(entity)) return false;
		const around = this.#words.aroundNames(entity);
		const own = [...this.#words.ahead(mention), ...this.#words.behind(mention)];
		return own.some((word) => around.has(word));
	}

	/** "Ola Berg, who accused Marsh": what somebody did, not what they are. */
	#isToldByDeeds({ names }: Entity): boolean {
		const { to } = names[0]!.tokens;
		const [comma, who] = this.parsed.tokens.slice(to, to + 2);
		return comma?.norm === "," && /^who(?:se)?$/.test(who?.norm ?? "");
	}

	#follows(place: Pick<Place, "mention" | "sentence">): Entity | null {
		const { mention } = place;
		const next = this.#speakingAfter(mention.tokens.to);
		const entity = next && this.#broughtInBy(next);
		const follows = entity && isSameSort(mention, entity) && this.#isMeant(place, next);
		return follows ? entity : null;
	}

	/** The person whose full name a mention is the first to print. */
	#broughtInBy({ name }: Mention): Entity | null {
		if (!name || name.tokens.to - name.tokens.from === 1) return null;
		const entity = this.roster.entityOf.get(name)!;
		return entity.names[0] === name && entity.type === "person" ? entity : null;
	}

	/** Who speaks first behind a token, under something else than a pronoun. */
	#speakingAfter(token: number): Mention | undefined {
		return this.#speaking[firstFrom(this.#speaking, ({ tokens }) => tokens.from, token)];
	}

	#isMeant(place: Pick<Place, "sentence">, next: Mention): boolean {
		const distance = this.#sentenceOf(next) - place.sentence;
		if (distance <= 0) return false;
		if (place.sentence < LEAD_SENTENCES && distance <= FOLLOWS_IN_LEAD) return true;
		return distance <= FOLLOWS_WITHIN && (this.#isBare(next) || this.#bearsOut(next, distance));
	}

	/** First and last name without title and without a word on who it is. */
	#isBare({ tokens, name }: Mention): boolean {
		const own = name!.tokens;
		const after = this.parsed.tokens[own.to]?.norm ?? "";
		return tokens.from === own.from && after !== "," && after !== "(";
	}

	/** The very next sentence is a quotation. */
	#bearsOut({ tokens }: Mention, distance: number): boolean {
		const { sentences } = this.parsed;
		const { from } = sentences[this.parsed.tokens[tokens.from]!.sentence]!;
		return distance === 1 && /^["“'‘]/.test(this.parsed.tokens[from]!.text);
	}
}

function isBareReport({ type, noun, form, head, tokens }: Mention): boolean {
	const isReport = type === "document" && noun === "report" && tokens.to === head + 1;
	return isReport && form !== "definite";
}

/** "Marsh's adviser", "the top diplomat", "a top official": one of few, whose name a text gives. */
function isOfOne({ isOwned, modifiers, form, number, noun, type }: Mention): boolean {
	if (number === "many" || type !== "person" || CLOSE_PEOPLE.has(noun)) return false;
	return (isOwned && form === "definite") || modifiers.some((word) => HIGH.has(word));
}

/** "Lee's father said so", and next "Ola Lee". */
const MAY_SHARE_SURNAME =
	/^(?:aunt|brother|cousin|daughter|father|husband|mother|nephew|niece|sister|son|uncle|widow|wife)$/;

/** "The minister's aide said so" is not the minister who denies it next. */
function isOwnerOf({ isOwned, modifiers, noun }: Mention, { roles, words }: Entity): boolean {
	const holds = (role: string) => OFFICES.has(role) && roles.has(role);
	const isCalled = (word: string) => words.includes(word) && !MAY_SHARE_SURNAME.test(noun);
	return isOwned && modifiers.some((word) => holds(roleOf(word)) || isCalled(word));
}

function isOther({ gender }: Mention, { gender: known }: Entity): boolean {
	return gender !== "unknown" && known !== "unknown" && gender !== known;
}

function isSameSort(mention: Mention, entity: Entity): boolean {
	if (isOther(mention, entity)) return false;
	return !holdsOther(roleOf(mention.noun), entity.roles);
}
