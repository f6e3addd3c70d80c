import { isFirstName } from "../mention/first-name.ts";
import { genderOf, genderOfTitle } from "../mention/gender.ts";
import type { MentionGender } from "../mention/mention.ts";
import type { Name, NameType } from "../mention/name.ts";
import { phraseOf } from "../mention/phrase.ts";
import type { ParsedText } from "../text/parse.ts";
import { ageTold } from "./age.ts";
import { acronymsOf, shortFormBehind } from "./body-names.ts";
import type { Entity } from "./entity.ts";
import { familyNamesOf } from "./family-names.ts";
import { isSomebodysChild, isToldAsChild, ofGeneration } from "./generation.ts";
import { type Introduced, introducedBy, introducedIn, NOT_INTRODUCED } from "./introduced.ts";
import { familyCalled } from "./plural-surname.ts";
import { officeWordsOf, rolesOf } from "./roles.ts";
import { isSameName, type Shared, sharedBy } from "./same-name.ts";
import { heldAlike } from "./same-office.ts";
import { lastPart, plainAcronym, tellingWords, withoutAccents } from "./short-forms.ts";

/** All that an article names. */
export interface Roster {
	readonly entities: readonly Entity[];
	readonly entityOf: ReadonlyMap<Name, Entity>;
	/** Entities by each telling word of their names. */
	readonly byWord: ReadonlyMap<string, readonly Entity[]>;
	/** Whom "the Holts" means, by that name. */
	readonly familyOf: ReadonlyMap<Name, readonly Entity[]>;
}

interface Draft extends Entity {
	type: NameType;
	words: readonly string[];
	gender: MentionGender;
	age: number | null;
	names: Name[];
	roles: Set<string>;
	officeWords: ReadonlySet<string>;
	introduced: Introduced;
	/** Short forms of a body's name. */
	readonly shortForms: Set<string>;
	readonly shared: Shared;
}

const ABBREVIATION = /^\p{Lu}{2}$/u;
const WEB_ENDING = /\.(?:com|org|net)$/;
/** Words before a place. */
const IN_PLACE = /^(?:across|and|around|at|for|from|in|into|near|of|outside|the|to|with)$/;
/** So many names more make one of two namesakes the one meant. */
const CLEARLY_OFTENER = 2;
/** Names with one of the same words looked at before a new entity is made: keeps work linear. */
const MOST_NAMESAKES = 8;

/**
 * Gathers names into entities. Full names come first whatever their place, so that a headline's
 * "Smith" finds the "Jane Smith" of the text.
 */
export function gatherEntities(parsed: ParsedText, names: readonly Name[]): Roster {
	const families = familyNamesOf(parsed, names);
	const draft = new RosterDraft(parsed, families);
	for (const rank of [0, 1, 2]) {
		for (const name of names) if (rankOf(name, families) === rank) draft.add(name);
	}
	return draft.finish();
}

/** Full names first, then single ones with a title or the like, then those that tell nothing. */
function rankOf(name: Name, families: ReadonlyMap<Name, number>): 0 | 1 | 2 {
	if (name.tokens.to - name.tokens.from > 1 || families.has(name)) return 0;
	return name.type === "unknown" ? 2 : 1;
}

class RosterDraft {
	readonly #entities: Draft[] = [];
	readonly #byWord = new Map<string, Draft[]>();
	readonly #entityOf = new Map<Name, Draft>();

	/** @param families the token of the family name, for those who are printed with the first alone */
	constructor(
		private readonly parsed: ParsedText,
		private readonly families: ReadonlyMap<Name, number>,
	) {}

	add(name: Name): void {
		const words = this.#wordsOf(name);
		const type = this.families.has(name) ? "person" : name.type;
		const known = this.#find(name, type, words) ?? this.#create(name, type, words);
		known.names.push(name);
		if (words.length > known.words.length && known.type === type) known.words = words;
		if (known.type === "unknown") known.type = type;
		if (known.gender === "unknown") known.gender = genderOf(this.parsed, [name]);
		this.#entityOf.set(name, known);
		if (name.type !== "person" && words.length > 1) this.#addShortForms(known, name, words);
		for (const word of words) this.#index(word, known);
		this.#index(lastPart(words.at(-1) ?? ""), known);
	}

	finish(): Roster {
		for (const entity of this.#entities) {
			entity.names.sort((a, b) => a.tokens.from - b.tokens.from);
			if (entity.type === "unknown" && this.#isWhere(entity)) entity.type = "place";
			entity.gender = genderOf(this.parsed, entity.names);
			entity.age = ageTold(this.parsed, entity);
			entity.roles = rolesOf(this.parsed, entity);
			entity.officeWords = officeWordsOf(this.parsed, entity);
			entity.introduced = introducedIn(this.parsed, entity);
		}
		for (const entity of this.#entities) this.#lendOffices(entity);
		const [entities, entityOf, byWord] = [this.#entities, this.#entityOf, this.#byWord];
		return { entities, entityOf, byWord, familyOf: this.#families() };
	}

	/** "Speaking in Kisumu, she said": what stands behind "in" wherever it is named. */
	#isWhere({ names }: Draft): boolean {
		return names.every(({ tokens: { from } }) => this.parsed.tokens[from - 1]?.norm === "in");
	}

	#families(): ReadonlyMap<Name, readonly Entity[]> {
		const families = new Map<Name, readonly Entity[]>();
		for (const name of this.#entityOf.keys()) {
			const people = familyCalled(this.parsed, name, this.#byWord);
			if (people.length > 0) families.set(name, people);
		}
		return families;
	}

	#lendOffices(entity: Draft): void {
		const held = heldAlike(this.parsed, entity, this.#entityOf);
		if (held.length === 0) return;
		for (const { roles } of held) for (const role of roles) entity.roles.add(role);
		const { places } = entity.introduced;
		entity.introduced = introducedBy([...places, ...held.map(({ place }) => place)]);
	}

	#wordsOf(name: Name): readonly string[] {
		const family = this.families.get(name);
		if (family !== undefined) return [name.tokens.from, family].map((at) => this.#plain(at));
		const words = phraseOf(this.parsed, name.tokens)
			.split(" ")
			.map((word) => withoutAccents(word).replace(WEB_ENDING, ""));
		return name.type === "person" ? tellingWords(words) : words.filter((word) => word !== "the");
	}

	#plain(at: number): string {
		return withoutAccents(this.parsed.tokens[at]!.norm);
	}

	#find(name: Name, type: NameType, words: readonly string[]): Draft | undefined {
		const gender =
			words.length > 1 ? genderOf(this.parsed, [name]) : genderOfTitle(this.parsed, name);
		const surname = this.#surnameOf(name, words);
		if (surname) return surname;
		const last = words.at(-1) ?? "";
		const acronym = plainAcronym(words[0] ?? "");
		const shared = sharedBy(words);
		const isParent = /^mrs?\.?$/.test(this.parsed.tokens[name.titleFrom]!.norm);
		const keys = [last, words[0] ?? "", acronym, lastPart(last), shared.alias ?? ""];
		for (const key of keys) {
			const namesakes = (this.#byWord.get(key) ?? []).slice(-MOST_NAMESAKES);
			const same = namesakes.filter(
				(entity) =>
					isSameName(entity, { type, words, shared }) &&
					mayBe(entity.gender, gender) &&
					!(isParent && isToldAsChild(this.parsed, entity)),
			);
			const older = ofGeneration(this.parsed, name, same);
			if (older) return older;
			const fitting = this.#likeliest(same, gender, isParent);
			const called = fitting.filter(({ words: own }) => own.at(-1) === words.at(-1));
			if (same.length > 0) return nearest(called.length > 0 ? called : fitting, name);
		}
		return undefined;
	}

	/** "Mr. Lee" of "Tom and Kerry Lee" is Tom, and for "Mr." and "Mrs." rather nobody's child. */
	#likeliest(same: readonly Draft[], gender: MentionGender, isParent: boolean): readonly Draft[] {
		const areFamily = gender !== "unknown" && same.some(({ familyName }) => familyName !== null);
		const told = same.filter((entity) => areFamily && entity.gender === gender);
		const sure = told.length > 0 ? told : same;
		const grown = isParent ? sure.filter((entity) => !isSomebodysChild(this.parsed, entity)) : [];
		return grown.length > 0 ? grown : sure;
	}

	/** "Ford" is Kelli Ford where the text has her, though it also names a company. */
	#surnameOf(name: Name, words: readonly string[]): Draft | undefined {
		if (words.length > 1 || !this.#mayBeSurname(name)) return undefined;
		const people = (this.#byWord.get(words[0]!) ?? []).filter((entity) => entity.type === "person");
		const named = people.filter(
			({ words: own }) => own.length > 1 && own.at(-1) === words[0] && isFirstName(own[0]!),
		);
		return named.length > 0 ? nearest(named, name) : undefined;
	}

	/** Not "the Ford", "in Jordan", "UN". */
	#mayBeSurname({ type, tokens: { from } }: Name): boolean {
		const before = this.parsed.tokens[from - 1]?.norm ?? "";
		if (ABBREVIATION.test(this.parsed.tokens[from]!.text)) return false;
		if (type === "place") return !IN_PLACE.test(before);
		return (type === "organization" || type === "outlet") && before !== "the";
	}

	#create(name: Name, type: NameType, words: readonly string[]): Draft {
		const family = this.families.get(name);
		const entity: Draft = {
			type,
			words,
			familyName: family === undefined ? null : this.parsed.tokens[family]!.text,
			gender: "unknown",
			age: null,
			names: [],
			roles: new Set(),
			officeWords: new Set(),
			introduced: NOT_INTRODUCED,
			shortForms: new Set(),
			shared: sharedBy(words),
		};
		this.#entities.push(entity);
		const { alias } = entity.shared;
		if (alias) this.#index(alias, entity);
		return entity;
	}

	#addShortForms(entity: Draft, { tokens }: Name, words: readonly string[]): void {
		const told = shortFormBehind(this.parsed.tokens, tokens);
		for (const short of [...acronymsOf(words), ...(told ? [told] : [])]) {
			entity.shortForms.add(short);
			this.#index(short, entity);
		}
	}

	#index(word: string, entity: Draft): void {
		const list = this.#byWord.get(word);
		if (!list) this.#byWord.set(word, [entity]);
		else if (!list.includes(entity)) list.push(entity);
	}
}

function mayBe(a: MentionGender, b: MentionGender): boolean {
	return a === b || a === "unknown" || b === "unknown";
}

/** Of several namesakes the one clearly named most, else the one named last before this place. */
function nearest(same: readonly Draft[], name: Name): Draft {
	const lastBefore = (entity: Draft) =>
		entity.names.findLast((other) => other.tokens.from < name.tokens.from)?.tokens.from ?? -1;
	return same.reduce((best, entity) => {
		const oftener = entity.names.length - best.names.length;
		if (Math.abs(oftener) >= CLEARLY_OFTENER) return oftener > 0 ? entity : best;
		return lastBefore(entity) > lastBefore(best) ? entity : best;
	});
}
