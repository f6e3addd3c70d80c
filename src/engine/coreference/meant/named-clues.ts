import type { Mention } from "../../mention/mention.ts";
import type { Entity } from "../entity.ts";
import type { Place } from "../referent.ts";
import { roleFit, roleOf } from "../roles.ts";
import { howFar, howMany, nounSort, shapeOf } from "./clue-names.ts";
import { type Clue, cluesNamed } from "./option.ts";
import type { TellingWords } from "./telling-words.ts";

/** Where the text names somebody, seen from a description. */
export interface NamedAt {
	/** Sentences to the last name before, and to the next behind; null where there is none. */
	readonly back: number | null;
	readonly ahead: number | null;
	/** Nobody else speaks under a name between the description and this one's. */
	readonly speaksNext: boolean;
	readonly spokeLast: boolean;
	/** It is a source somewhere under its name. */
	readonly speaks: boolean;
	/** The description prints its name: "Marsh's lawyer". */
	readonly isInside: boolean;
	/** How many the text names whom its roles make fit as well. */
	readonly alike: number;
	/** The sentence tells that no name is given: "asked not to be identified". */
	readonly isKeptBack: boolean;
}

/** Sentences that open an article. */
const LEAD = 4;

/** What speaks for and against one whom the text names. */
export function cluesOfNamed(
	place: Place,
	entity: Entity,
	at: NamedAt,
	words: TellingWords,
): readonly Clue[] {
	const { mention } = place;
	const shape = shapeOf(mention);
	const sort = nounSort(mention);
	const fit = fitClue(mention, entity);
	const shared = `shares ${sharedClue(mention, entity, words)}`;
	const speaks = at.speaks ? "speaks by name" : "never speaks by name";
	return cluesNamed([
		"named",
		`named ${shape}`,
		`${fit}, ${shape}`,
		`${fit}, ${sort}`,
		`${sort} named`,
		`${sort} named, ${shape}`,
		shared,
		`${shared}, ${fit}`,
		`${shared}, ${shape}`,
		`gender ${genderClue(mention, entity)}`,
		`type ${entity.type}`,
		`alike ${howMany(at.alike)}, ${fit}`,
		`often ${howMany(entity.names.length)}`,
		speaks,
		`${speaks}, ${fit}`,
		...(at.isKeptBack ? ["kept back"] : []),
		...(at.isInside ? ["inside", `inside, ${shape}`] : []),
		...placeClues(place, at, fit),
	]);
}

/** Where the name stands, and whether its bearer speaks there. */
function placeClues(place: Place, at: NamedAt, fit: string): readonly string[] {
	const shape = shapeOf(place.mention);
	const where = at.back === null ? "later" : at.ahead === null ? "before" : "around";
	const far = at.back === null ? `ahead ${howFar(at.ahead ?? 0)}` : `back ${howFar(at.back)}`;
	const next = ["", `, ${where}, ${shape}`, `, ${fit}`, `, ${far}`];
	const last = ["", `, ${shape}`, `, ${fit}`];
	const lead = ["", `, ${where}, ${shape}`, `, ${fit}`];
	return [
		`named ${shape}, ${where}`,
		`${fit}, ${where}`,
		`${fit}, ${shape}, ${far}`,
		`${far}, ${where}`,
		...(at.speaksNext ? next.map((end) => `speaks next${end}`) : []),
		...(at.spokeLast ? last.map((end) => `spoke last named${end}`) : []),
		...(place.sentence < LEAD ? lead.map((end) => `lead named${end}`) : []),
	];
}

function fitClue(mention: Mention, entity: Entity): string {
	if (entity.roles.size === 0) return "no roles";
	return `fit ${roleFit(roleOf(mention.noun), entity.roles)}`;
}

function sharedClue(mention: Mention, entity: Entity, words: TellingWords): string {
	const around = words.aroundNames(entity);
	const own = [...words.ahead(mention), ...words.behind(mention)];
	if (own.length === 0) return "nothing to";
	return howMany(own.filter((word) => around.has(word)).length);
}

function genderClue({ gender }: Mention, entity: Entity): string {
	if (gender === "unknown" || entity.gender === "unknown") return "unknown";
	return gender === entity.gender ? "same" : "other";
}

/**
 * What speaks for and against several of those whom the text names.
 *
 * @param fitting how many it names near whom the noun fits
 */
export function cluesOfSeveral({ mention }: Place, fitting: number): readonly Clue[] {
	const shape = shapeOf(mention);
	return cluesNamed([
		"several",
		`several ${shape}`,
		`several ${howMany(fitting)}`,
		`several ${howMany(fitting)}, ${shape}`,
		`several ${nounSort(mention)}`,
		`several ${countClue(mention, fitting)}`,
		...(mention.modifiers.includes("both") ? ["several both"] : []),
	]);
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];

function countClue({ modifiers }: Mention, named: number): string {
	const told = NUMBERS.findIndex((number) => modifiers.includes(number));
	if (told < 0) return "uncounted";
	return told === named ? "counted so" : "counted otherwise";
}
