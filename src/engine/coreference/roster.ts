import { isFirstName } from "../mention/first-name.ts";
import { genderOf, genderOfTitle } from "../mention/gender.ts";
import type { MentionGender } from "../mention/mention.ts";
import type { Name, NameType } from "../mention/name.ts";
import { phraseOf } from "../mention/phrase.ts";
import type { ParsedText } from "../text/parse.ts";
import { acronymsOf, aliasOf, shortFormBehind, tellingWordsOf } from "./body-names.ts";
import type { Entity } from "./entity.ts";
import { type Introduction, introductionsOf } from "./introduced.ts";
import { officeWordsOf, rolesOf } from "./roles.ts";
import {
	endsWith,
	lastPart,
	mayBeSamePerson,
	plainAcronym,
	tellingWords,
	withoutAccents,
} from "./short-forms.ts";

/** All that an article names. */
export interface Roster {
	readonly entities: readonly Entity[];
	readonly entityOf: ReadonlyMap<Name, Entity>;
	/** Entities by each telling word of their names. */
	readonly byWord: ReadonlyMap<string, readonly Entity[]>;
}

interface Draft extends Entity {
	type: NameType;
	words: readonly string[];
	gender: MentionGender;
	names: Name[];
	roles: Set<string>;
	officeWords: ReadonlySet<string>;
	introductions: readonly Introduction[];
	/** Short forms of a body's name. */
	readonly shortForms: Set<string>;
	/** What the other names of a body share with its first; null where nothing is known. */
	readonly shared: Shared;
}

interface Shared {
	readonly alias: string | null;
	readonly telling: string | null;
}

function sharedBy(words: readonly string[]): Shared {
	return { alias: aliasOf(words), telling: tellingWordsOf(words) };
}

const ABBREVIATION = /^\p{Lu}{2}$/u;
const WEB_ENDING = /\.(?:com|org|net)$/;
/** Words before a place. */
const IN_PLACE = new Set(
	"across and around at for from in into near of outside the to with".split(" "),
);
/** By so many names more, one of two namesakes is the one meant by the surname alone. */
const CLEARLY_OFTENER = 2;
/** Names with one of the same words looked at before a new entity is made: keeps work linear. */
const MOST_NAMESAKES = 8;

/**
 * Gathers names into entities. Full names come first whatever their place, so that a headline's
 * "Smith" finds the "Jane Smith" of the text.
 */
export function gatherEntities(parsed: ParsedText, names: readonly Name[]): Roster {
	const draft = new RosterDraft(parsed);
	for (const rank of [0, 1, 2]) {
		for (const name of names) if (rankOf(name) === rank) draft.add(name);
	}
	return draft.finish();
}

/** Full names first, then single ones with a title or the like, then those that tell nothing. */
function rankOf(name: Name): 0 | 1 | 2 {
	if (name.tokens.to - name.tokens.from > 1) return 0;
	return name.type === "unknown" ? 2 : 1;
}

class RosterDraft {
	readonly #entities: Draft[] = [];
	readonly #byWord = new Map<string, Draft[]>();
	readonly #entityOf = new Map<Name, Draft>();

	constructor(private readonly parsed: ParsedText) {}

	add(name: Name): void {
		const words = this.#wordsOf(name);
		const known = this.#find(name, words) ?? this.#create(name, words);
		known.names.push(name);
		if (words.length > known.words.length && known.type === name.type) known.words = words;
		if (known.type === "unknown") known.type = name.type;
		if (known.gender === "unknown") known.gender = genderOf(this.parsed, [name]);
		this.#entityOf.set(name, known);
		if (name.type !== "person" && words.length > 1) this.#addShortForms(known, name, words);
		for (const word of words) this.#index(word, known);
		this.#index(lastPart(words.at(-1) ?? ""), known);
	}

	finish(): Roster {
		for (const entity of this.#entities) {
			entity.names.sort((a, b) => a.tokens.from - b.tokens.from);
			entity.gender = genderOf(this.parsed, entity.names);
			entity.roles = rolesOf(this.parsed, entity);
			entity.officeWords = officeWordsOf(this.parsed, entity);
			entity.introductions = introductionsOf(this.parsed, entity);
		}
		return { entities: this.#entities, entityOf: this.#entityOf, byWord: this.#byWord };
	}

	#wordsOf(name: Name): readonly string[] {
		const words = phraseOf(this.parsed, name.tokens)
			.split(" ")
			.map((word) => withoutAccents(word).replace(WEB_ENDING, ""));
		return name.type === "person" ? tellingWords(words) : words.filter((word) => word !== "the");
	}

	#find(name: Name, words: readonly string[]): Draft | undefined {
		const gender =
			words.length > 1 ? genderOf(this.parsed, [name]) : genderOfTitle(this.parsed, name);
		const surname = this.#surnameOf(name, words);
		if (surname) return surname;
		const last = words.at(-1) ?? "";
		const acronym = plainAcronym(words[0] ?? "");
		const shared = sharedBy(words);
		const keys = [last, words[0] ?? "", acronym, lastPart(last), shared.alias ?? ""];
		for (const key of keys) {
			const namesakes = (this.#byWord.get(key) ?? []).slice(-MOST_NAMESAKES);
			const same = namesakes.filter(
				(entity) => isSame(entity, name.type, words, shared) && mayBe(entity.gender, gender),
			);
			const called = same.filter((entity) => entity.words.at(-1) === words.at(-1));
			if (same.length > 0) return nearest(called.length > 0 ? called : same, name);
		}
		return undefined;
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
		if (type === "place") return !IN_PLACE.has(before);
		return (type === "organization" || type === "outlet") && before !== "the";
	}

	#create(name: Name, words: readonly string[]): Draft {
		const entity: Draft = {
			type: name.type,
			words,
			gender: "unknown",
			names: [],
			roles: new Set(),
			officeWords: new Set(),
			introductions: [],
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

function isSame(entity: Draft, type: NameType, words: readonly string[], shared: Shared): boolean {
	if (entity.type === "person" || type === "person") {
		const fits = type === "person" || type === "unknown";
		return entity.type === "person" && fits && mayBeSamePerson(entity.words, words);
	}
	const [short, long] =
		words.length <= entity.words.length ? [words, entity.words] : [entity.words, words];
	if (entity.type !== type && short.length !== long.length && type !== "unknown") return false;
	if (type === "unknown" && long.length === 1 && lastPart(short[0]!) === lastPart(long[0]!))
		return true;
	if (words.length === 1 && entity.shortForms.has(plainAcronym(words[0]!))) return true;
	if (isShared(entity.shared.telling, shared.telling)) return true;
	if (isShared(entity.shared.alias, shared.alias)) return true;
	return endsWith(long, short) || (short.length === 1 && short[0] === long[0] && type !== "place");
}

function isShared(a: string | null, b: string | null): boolean {
	return a !== null && a === b;
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
