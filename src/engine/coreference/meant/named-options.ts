import type { Mention } from "../../mention/mention.ts";
import type { ParsedText } from "../../text/parse.ts";
import { isAnotherOne } from "../another-one.ts";
import type { Entity } from "../entity.ts";
import { KeptBack } from "../kept-back.ts";
import type { Entry, Place, Referent } from "../referent.ts";
import { roleFit, roleOf } from "../roles.ts";
import type { Roster } from "../roster.ts";
import { firstFrom } from "../search.ts";
import { cluesOfNamed, cluesOfSeveral, type NamedAt } from "./named-clues.ts";
import type { Candidate } from "./option.ts";
import { isInside, mayBeCalled } from "./ruled-out.ts";
import type { TellingWords } from "./telling-words.ts";

/** Tokens around a description in which names are looked for. */
const NAMES_WITHIN = 250;
/** Others looked at whose roles fit, wherever they are named. */
const MOST_IN_ROLE = 3;

interface NamePlace {
	readonly token: number;
	readonly entity: Entity;
}

/** Says who of those the text names a description may mean. */
export class NamedOptions {
	/** Every name of a person, in the order of the text. */
	readonly #names: readonly NamePlace[];
	readonly #byRole = new Map<string, Entity[]>();
	/** Sources under something else than a pronoun, in the order of the text. */
	readonly #speaking: readonly Mention[];
	/** All that are a source somewhere under their name. */
	readonly #speakers: ReadonlySet<Entity>;
	readonly #keptBack: KeptBack;

	constructor(
		private readonly parsed: ParsedText,
		private readonly roster: Roster,
		private readonly words: TellingWords,
		speaking: readonly Mention[],
	) {
		this.#names = [...roster.entityOf]
			.map(([{ tokens }, entity]) => ({ token: tokens.from, entity }))
			.filter(({ entity: { type } }) => type === "person" || type === "unknown")
			.sort((a, b) => a.token - b.token);
		for (const entity of roster.entities) this.#addRoles(entity);
		this.#keptBack = new KeptBack(parsed);
		this.#speaking = speaking
			.filter(({ form }) => form !== "pronoun")
			.sort((a, b) => a.tokens.from - b.tokens.from);
		this.#speakers = new Set(
			speaking.flatMap(({ name }) => (name ? [roster.entityOf.get(name)!] : [])),
		);
	}

	/** @param ruled whom the rules take for the one meant */
	candidatesFor(
		place: Place,
		entries: readonly Entry[],
		ruled: Referent | null,
	): readonly Candidate[] {
		const role = roleOf(place.mention.noun);
		const fits = new Map(
			[...this.#entitiesFor(place, role, ruled)].map((one) => [one, roleFit(role, one.roles)]),
		);
		const spokeLast = entries.findLast(({ speaks }) => speaks)?.referent.entity ?? null;
		const next = this.#nextSpeaking(place.mention.tokens.to);
		const isKeptBack = this.#keptBack.inSentence(place.mention);
		const whereOf = (entity: Entity): NamedAt => ({
			...this.#distances(place, entity),
			speaksNext: next === entity,
			spokeLast: spokeLast === entity,
			speaks: this.#speakers.has(entity),
			isInside: isInside(entity, place.mention),
			alike: howManyFit(fits, entity),
			isKeptBack,
		});
		return [...fits.keys()].map((entity) => {
			const { words } = this;
			const isHinted = fits.get(entity)! > 0 || entity === next || entity === spokeLast;
			return {
				option: { sort: "named", entity },
				isRuledOut: !isHinted || isKeptBack || !this.#mayBe(place.mention, entity),
				get clues() {
					return cluesOfNamed(place, entity, whereOf(entity), words);
				},
			};
		});
	}

	#mayBe(mention: Mention, entity: Entity): boolean {
		return mayBeCalled(mention, entity) && !isAnotherOne(this.parsed, mention, entity);
	}

	#addRoles(entity: Entity): void {
		for (const role of entity.roles) {
			const some = this.#byRole.get(role);
			if (some) some.push(entity);
			else this.#byRole.set(role, [entity]);
		}
	}

	#entitiesFor({ mention }: Place, role: string, ruled: Referent | null): ReadonlySet<Entity> {
		const { from } = mention.tokens;
		const entities = new Set<Entity>();
		const first = firstFrom(this.#names, ({ token }) => token, from - NAMES_WITHIN);
		for (let i = first; (this.#names[i]?.token ?? Infinity) < from + NAMES_WITHIN; i++) {
			entities.add(this.#names[i]!.entity);
		}
		for (const entity of this.#byRole.get(role)?.slice(0, MOST_IN_ROLE) ?? []) entities.add(entity);
		if (ruled?.entity) entities.add(ruled.entity);
		return entities;
	}

	#distances({ mention, sentence }: Place, { names }: Entity): Pick<NamedAt, "back" | "ahead"> {
		const { from, to } = mention.tokens;
		const sentenceOf = (token: number) => this.parsed.tokens[token]!.sentence;
		const next = firstFrom(names, ({ tokens }) => tokens.from, from);
		const before = names[next - 1];
		const behind = names[firstFrom(names, ({ tokens }) => tokens.from, to)];
		return {
			back: before ? sentence - sentenceOf(before.tokens.from) : null,
			ahead: behind ? sentenceOf(behind.tokens.from) - sentence : null,
		};
	}

	#nextSpeaking(token: number): Entity | null {
		const next = this.#speaking[firstFrom(this.#speaking, ({ tokens }) => tokens.from, token)];
		return next?.name ? this.roster.entityOf.get(next.name)! : null;
	}
}

/** "the two senators": several of the named ones, where the description is of more than one. */
export function severalOption(place: Place, named: readonly Candidate[]): readonly Candidate[] {
	if (place.mention.number !== "many") return [];
	const role = roleOf(place.mention.noun);
	const fitting = named.filter(
		({ option }) => option.sort === "named" && roleFit(role, option.entity.roles) > 0,
	).length;
	const clues = cluesOfSeveral(place, fitting);
	return [{ option: { sort: "several", fitting }, clues, isRuledOut: false }];
}

/** How many others fit as well as this one. */
function howManyFit(fits: ReadonlyMap<Entity, number>, entity: Entity): number {
	const own = fits.get(entity)!;
	return [...fits].filter(([other, fit]) => other !== entity && fit > 0 && fit >= own).length;
}
