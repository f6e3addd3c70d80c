import type { EntityType, Mention, MentionGender, MentionNumber } from "../mention/mention.ts";
import type { Entity } from "./entity.ts";

/** Somebody or something the text speaks of; grows while the text is read. */
export interface Referent {
	readonly type: EntityType;
	/** Set when the text names it. */
	readonly entity: Entity | null;
	/** Who they are, of several people whom the text names and who are one source together. */
	readonly people: readonly Entity[];
	/** The text prints a name of it, or of each of several people. */
	readonly isNamed: boolean;
	readonly gender: MentionGender;
	readonly number: MentionNumber;
	/** Nouns by which it was called: "official"; singular, lower case. */
	readonly nouns: Set<string>;
	/** Words that describe it before those nouns: "u.s.", "military". */
	readonly modifiers: Set<string>;
	readonly mentions: Mention[];
	/** Indexes of the attributions in which it speaks. */
	readonly attributions: number[];
}

/** One mention with the one it speaks of, and how it stands in the text. */
export interface Entry {
	readonly mention: Mention;
	readonly referent: Referent;
	readonly sentence: number;
	readonly paragraph: number;
	/** Stands inside a quotation. */
	readonly isQuoted: boolean;
	/** First mention outside quotations in its sentence: most often the subject. */
	readonly isFirst: boolean;
	/** Source of an attribution. */
	readonly speaks: boolean;
	/** "Marsh's lawyer" is about the lawyer; "a talk with Marsh", about the talk. */
	readonly role: "owner" | "object" | "other";
	/** "she added": goes on with what was said before. */
	readonly goesOn: boolean;
	/** "Lee, a driver,", "Lee (D-Ohio)": something is told of it right behind. */
	readonly isTold: boolean;
	/** "The mother of three": tells how many children somebody has, and not whose mother. */
	readonly countsChildren: boolean;
	/** "Lee pleaded guilty", "Lee was charged". */
	readonly isOnTrial: boolean;
	/** Whom the sentence names behind a pronoun: "he said Marsh had left"; nobody behind other mentions. */
	readonly namedBehind: ReadonlySet<Entity>;
}

/** A mention about to be resolved. */
export type Place = Omit<Entry, "referent">;

/** Makes a referent of the mention that brings it in. */
export function referentOf(
	mention: Mention,
	entity: Entity | null,
	isNamed = entity !== null,
	people: readonly Entity[] = [],
): Referent {
	return {
		type: mention.type,
		entity,
		people,
		isNamed,
		gender: entity && entity.gender !== "unknown" ? entity.gender : mention.gender,
		number: mention.number,
		nouns: new Set(),
		modifiers: new Set(),
		mentions: [],
		attributions: [],
	};
}

/** Whether it may be meant by "he" or "she", or speak as one person. */
export function isIndividual(referent: Referent): boolean {
	const { type } = referent;
	if (referent.entity && type === "unknown") return referent.number !== "many";
	return (type === "person" || type === "spokesperson") && referent.number !== "many";
}

export function isGroup(referent: Referent): boolean {
	return referent.type === "group" || (referent.type === "person" && referent.number === "many");
}
