import { overlaps } from "../../text/span.ts";
import type { FirstLook } from "./beside.ts";
import {
	type Candidate,
	ClueList,
	circumstancesOf,
	howFar,
	howOften,
	isPronoun,
	talkOf,
} from "./clues.ts";
import { RelayKeys } from "./keys.ts";
import { OwnSigns } from "./own-signs.ts";
import { Presence } from "./presence.ts";
import { type Prevalent, prevalentIn } from "./prevalent.ts";
import { type Neighbours, Sequence } from "./sequence.ts";
import { LEAD_PARAGRAPHS, type Relay, type RelayScene, type Telling } from "./telling.ts";
import { classOf } from "./told-by-others.ts";

/** Log odds of the first look are held within this much of even. */
const SUREST = 5;
/** An outlet that relays less often is not what an article is taken from. */
const FEWEST_PREVALENT = 3;
/** Paragraphs back within which the teller before may share its relay. */
const NEIGHBOUR_PARAGRAPHS = 1;

/** What the first look made of all tellings. */
export interface Looked {
	readonly candidates: readonly (readonly Candidate[])[];
	/** By telling, in the order of `candidates`. */
	readonly likelihoods: readonly (readonly number[])[];
	/** By telling; null where nothing is more likely than not. */
	readonly first: readonly (FirstLook | null)[];
}

/**
 * The second look: relays again, with what the first look says of the same speaker's other tellings
 * and of the telling before: "She told the Herald … She added …", "Another source said …".
 */
export function candidatesCarried(
	scene: RelayScene,
	looked: Looked,
): readonly (readonly Candidate[])[] {
	const sequence = new Sequence(scene);
	const speakers = speakersOf(sequence.tellings, scene, looked);
	const prevalent = prevalentIn(looked.first);
	const presence = new Presence(scene);
	const signs = scene.isSigned ? null : new OwnSigns(scene, new RelayKeys(scene));
	return scene.tellings.map((telling) => {
		const neighbours = sequence.neighboursOf(telling);
		if (!neighbours) return [];
		const speaker = telling.sourceId === null ? undefined : speakers.get(telling.sourceId);
		const around = { speaker, neighbours, sequence, prevalent, presence, signs };
		return secondLook({ scene, looked, telling, ...around });
	});
}

/** All tellings of one speaker, in the order of the text. */
interface Speaker {
	readonly tellings: readonly Telling[];
	readonly looks: readonly FirstLook[];
	readonly toldOwnOutlet: boolean;
}

interface Scenery {
	readonly scene: RelayScene;
	readonly looked: Looked;
	readonly telling: Telling;
	readonly speaker: Speaker | undefined;
	readonly neighbours: Neighbours;
	readonly sequence: Sequence;
	readonly prevalent: Prevalent | null;
	readonly presence: Presence;
	/** Null where it is known which outlet the article is by. */
	readonly signs: OwnSigns | null;
}

function speakersOf(
	order: readonly Telling[],
	scene: RelayScene,
	{ first }: Looked,
): ReadonlyMap<number, Speaker> {
	const groups = new Map<number, Telling[]>();
	for (const telling of order) {
		if (telling.sourceId === null) continue;
		const group = groups.get(telling.sourceId);
		if (group) group.push(telling);
		else groups.set(telling.sourceId, [telling]);
	}
	const speakers = new Map<number, Speaker>();
	for (const [id, tellings] of groups) {
		const looks = tellings.flatMap(({ index }) => first[index] ?? []);
		const toldOwnOutlet = tellings.some(({ sentenceIndex }) => scene.ownIn.has(sentenceIndex));
		speakers.set(id, { tellings, looks, toldOwnOutlet });
	}
	return speakers;
}

function secondLook(scenery: Scenery): readonly Candidate[] {
	const { telling, looked } = scenery;
	const relays = relaysFor(scenery);
	if (relays.size === 0) return [];
	const circumstances = circumstancesOf(scenery.scene, telling);
	const own = looked.candidates[telling.index]!;
	const best = Math.max(...looked.likelihoods[telling.index]!, 0);
	const talk = talkOf(scenery.scene, telling);
	return [...relays.values()].map((relay): Candidate => {
		const clues = new ClueList();
		const at = own.findIndex((candidate) => candidate.relay.key === relay.key);
		const prefix = at >= 0 ? "beside, " : "";
		if (at >= 0) clues.add("beside", logOdds(looked.likelihoods[telling.index]![at]!));
		else addBareness(clues, scenery, relay, best);
		if (talk && at < 0) clues.add(talk);
		const signs = scenery.signs?.cluesFor(relay.key) ?? [];
		clues.addAll([...circumstances, ...signs, `relay ${classOf(relay.kind)}`], prefix);
		addSpeaker(clues, scenery, relay, prefix);
		addNeighbours(clues, scenery, relay, prefix);
		return { relay, proposedBy: own[at]?.proposedBy ?? [], clues: clues.clues() };
	});
}

/** Nothing at the telling itself speaks for the relay: how the article speaks of it elsewhere counts. */
function addBareness(
	clues: ClueList,
	{ telling, presence }: Scenery,
	relay: Relay,
	bestBeside: number,
): void {
	clues.addFor(telling, "nothing beside");
	if (bestBeside > 0.3) clues.add("another beside");
	clues.addAll(presence.cluesFor(telling, relay));
}

/** Its own candidates, those of the same speaker and that of the telling before. */
function relaysFor({
	looked,
	telling,
	speaker,
	neighbours,
	prevalent,
	presence,
}: Scenery): ReadonlyMap<string, Relay> {
	const relays = new Map<string, Relay>();
	const add = (relay: Relay) => {
		const isSelf = telling.source !== null && overlaps(relay.span, telling.source);
		if (!isSelf && !relays.has(relay.key)) relays.set(relay.key, relay);
	};
	const own = looked.candidates[telling.index]!;
	for (const { relay } of own) relays.set(relay.key, relay);
	const { behind, ahead } = looksAround(telling, speaker);
	for (const look of [behind, ahead]) if (look) add(look.relay);
	for (const beside of [neighbours.before, neighbours.after]) {
		const look = beside && looked.first[beside.index];
		if (look && isNear(telling, beside)) add(look.relay);
	}
	if (prevalent && prevalent.count >= FEWEST_PREVALENT) add(prevalent.relay);
	if (presence.foremost) add(presence.foremost);
	return relays;
}

function looksAround(
	telling: Telling,
	speaker: Speaker | undefined,
): { readonly behind: FirstLook | undefined; readonly ahead: FirstLook | undefined } {
	const looks = speaker?.looks ?? [];
	const { start } = telling.at;
	return {
		behind: looks.findLast((look) => look.telling.at.start < start),
		ahead: looks.find((look) => look.telling.at.start > start),
	};
}

function addSpeaker(
	clues: ClueList,
	{ telling, speaker, sequence }: Scenery,
	relay: Relay,
	prefix: string,
): void {
	if (!speaker) return;
	const { behind, ahead } = looksAround(telling, speaker);
	for (const [side, look] of [
		["behind", behind],
		["ahead", ahead],
	] as const) {
		if (!look) continue;
		if (look.relay.key !== relay.key) clues.add(`${prefix}other relay ${side}`);
		else if (prefix) clues.add(`${prefix}${side}`);
		else {
			addOrigin(clues, telling, look, side);
			clues.addAll(sequence.cluesBetween(telling, look, side));
		}
	}
	const same = speaker.looks.filter((look) => look.relay.key === relay.key).length;
	clues.add(`${prefix}speaker's share`, same / speaker.tellings.length);
	if (speaker.toldOwnOutlet) clues.add(`${prefix}speaker told own outlet`);
}

function addOrigin(clues: ClueList, telling: Telling, origin: FirstLook, side: string): void {
	const apart = Math.abs(telling.paragraph - origin.telling.paragraph);
	clues.addFor(telling, `${side} ${howFar(apart)}`);
	clues.add(`${side}, sureness`, logOdds(origin.likelihood));
	for (const name of origin.proposedBy) clues.add(`${side}, ${name}`);
	if (telling.paragraph < LEAD_PARAGRAPHS) clues.add(`${side}, in the lead`);
	if (telling.sentenceIndex === origin.telling.sentenceIndex) clues.add(`${side}, same sentence`);
}

function addNeighbours(clues: ClueList, scenery: Scenery, relay: Relay, prefix: string): void {
	const { looked, telling, neighbours, prevalent } = scenery;
	for (const [side, beside] of [
		["before", neighbours.before],
		["after", neighbours.after],
	] as const) {
		const look = beside && looked.first[beside.index];
		if (!look || !isNear(telling, beside) || look.relay.key !== relay.key) continue;
		if (beside.sourceId !== telling.sourceId)
			addNeighbour(clues, scenery, look, `${prefix}${side}`);
	}
	if (prevalent?.relay.key !== relay.key) return;
	clues.addFor(telling, `${prefix}prevalent ${howOften(prevalent.count)}`);
	clues.addFor(telling, `${prefix}prevalent share`, prevalent.share);
}

function addNeighbour(
	clues: ClueList,
	{ scene, telling }: Scenery,
	look: FirstLook,
	side: string,
): void {
	const isSame = telling.paragraph === look.telling.paragraph;
	const place = isSame ? side : `${side}, next paragraph`;
	clues.addFor(telling, place);
	if (isPronoun(scene, telling)) clues.add(`${place}, pronoun, ${classOf(look.telling.kind)}`);
	if (side.includes(", ")) return;
	clues.add(`${side} is ${classOf(look.telling.kind)}`);
	if (telling.sentenceIndex === look.telling.sentenceIndex) clues.add(`${side} in the sentence`);
	for (const name of look.proposedBy) clues.add(`${side}, ${name}`);
}

function isNear(telling: Telling, before: Telling): boolean {
	return Math.abs(telling.paragraph - before.paragraph) <= NEIGHBOUR_PARAGRAPHS;
}

function logOdds(likelihood: number): number {
	const odds = Math.log(likelihood / (1 - likelihood));
	return Math.max(-SUREST, Math.min(SUREST, odds));
}
