import { backgroundMentions } from "../mention/background.ts";
import { meantByWho } from "../mention/before-who.ts";
import { mentionOf } from "../mention/describe.ts";
import { isInOffice } from "../mention/in-office.ts";
import type { Mention } from "../mention/mention.ts";
import { NameIndex } from "../mention/name-index.ts";
import { findNames } from "../mention/names.ts";
import type { FoundAttribution, SourceId } from "../model/attribution.ts";
import { allAtOnce, type Stepwise } from "../model/stepwise.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Cluster } from "./cluster.ts";
import { DelayedNames } from "./delayed-name.ts";
import { Discourse } from "./discourse.ts";
import type { Entity } from "./entity.ts";
import { quotedSpeakers } from "./first-person.ts";
import { kindOf } from "./kind.ts";
import type { Choose } from "./meant/choose.ts";
import { Options } from "./meant/options.ts";
import { Pairs } from "./pairs.ts";
import { Places } from "./place.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { gatherEntities, type Roster } from "./roster.ts";

/** Sources of an article, each with all its mentions. */
export interface Clustering {
	readonly clusters: readonly Cluster[];
	/** One entry a found attribution; null where it has no source. */
	readonly clusterOf: readonly (SourceId | null)[];
	/** Who is named, by cluster; clusters without a name are not in it. */
	readonly entityOf: ReadonlyMap<SourceId, Entity>;
	/** Every mention in the order of the text, of sources and others. */
	readonly entries: readonly Entry[];
}

interface SourceMention {
	readonly mention: Mention;
	/** Indexes of the attributions it is the source of; empty for other mentions. */
	readonly attributions: readonly number[];
}

/** Mentions to a step. */
const A_STEP = 500;

/**
 * Says which attributions rest on the same source.
 *
 * @param choose picks whom a description means, instead of the learned weights
 */
export function clusterSources(
	reading: Reading,
	found: readonly FoundAttribution[],
	choose?: Choose,
): Clustering {
	return allAtOnce(clusterStepwise(reading, found, choose));
}

/** The same, in steps between which a long article's caller may pause; they tell nothing. */
export function* clusterStepwise(
	reading: Reading,
	found: readonly FoundAttribution[],
	choose?: Choose,
): Stepwise<null, Clustering> {
	const names = findNames(reading.parsed);
	yield null;
	const index = new NameIndex(names);
	const roster = gatherEntities(reading.parsed, names);
	yield null;
	const sources = sourceMentions(reading, index, found);
	yield null;
	const others = backgroundMentions(reading.parsed, index, takenBy(sources)).filter(
		({ name }) => !name || !isMerelyOffice(reading, index, roster.entityOf.get(name)),
	);
	yield null;
	const quoted = quotedSpeakers(reading, found);
	const entries = yield* readAll(reading, index, roster, sources, others, quoted, choose);
	return gather(entries, found.length);
}

/** "Dairy" of "Dairy farmer Luis Ferrante", and of nothing else: nobody is spoken of by it. */
function isMerelyOffice({ parsed }: Reading, index: NameIndex, entity?: Entity): boolean {
	if (!entity || entity.words.length > 1) return false;
	if (entity.type !== "person" && entity.type !== "unknown") return false;
	return entity.names.every((name) => isInOffice(parsed, index, name));
}

/** The tokens of sources; those named together are spoken of one by one as well. */
function takenBy(sources: readonly SourceMention[]): ReadonlySet<number> {
	const taken = new Set<number>();
	for (const { mention } of sources) {
		const { tokens, name, joined } = mention;
		for (let i = tokens.from; i < tokens.to; i++) taken.add(i);
		if (joined.length === 0) continue;
		for (const one of [name!, ...joined]) {
			for (let i = one.tokens.from; i < one.tokens.to; i++) taken.delete(i);
		}
	}
	return taken;
}

/** One mention a source span, however many attributions share it. */
function sourceMentions(
	reading: Reading,
	index: NameIndex,
	found: readonly FoundAttribution[],
): readonly SourceMention[] {
	const bySpan = new Map<string, { mention: Mention; attributions: number[] }>();
	found.forEach(({ source }, i) => {
		if (!source) return;
		const key = `${source.start}:${source.end}`;
		const known = bySpan.get(key);
		if (known) {
			known.attributions.push(i);
			return;
		}
		const mention = mentionOf(reading.parsed, index, source);
		if (!mention) return;
		const meant = meantByWho(reading.parsed, index, mention);
		bySpan.set(key, { mention: meant, attributions: [i] });
	});
	return [...bySpan.values()];
}

function* readAll(
	reading: Reading,
	index: NameIndex,
	roster: Roster,
	sources: readonly SourceMention[],
	others: readonly Mention[],
	quoted: ReadonlyMap<number, number>,
	choose?: Choose,
): Stepwise<null, readonly Entry[]> {
	const places = new Places(reading, index, roster.entityOf);
	const speaking = sources.map(({ mention }) => mention);
	const delayed = new DelayedNames(reading.parsed, roster, speaking);
	const pairs = new Pairs(reading.parsed, roster);
	const options = new Options(reading.parsed, roster, speaking);
	const discourse = new Discourse(roster, delayed, pairs, options, choose);
	const all = [...sources, ...others.map((mention) => ({ mention, attributions: [] }))];
	all.sort((a, b) => byTokens(a.mention, b.mention));
	const asides: Aside[] = [];
	for (const [i, { mention, attributions }] of all.entries()) {
		if (i % A_STEP === A_STEP - 1) yield null;
		const place = places.of(mention, attributions.length > 0);
		const speaker = quoted.get(attributions[0] ?? -1);
		if (speaker !== undefined) asides.push({ place, attributions, speaker });
		else discourse.read(place).attributions.push(...attributions);
	}
	return asides.length > 0 ? withAsides(discourse.entries, asides) : discourse.entries;
}

/** "I", which is whoever is quoted: often told only behind the quotation. */
interface Aside {
	readonly place: Place;
	readonly attributions: readonly number[];
	/** Index of the attribution that quotes it. */
	readonly speaker: number;
}

function withAsides(entries: readonly Entry[], asides: readonly Aside[]): readonly Entry[] {
	const referents = new Map<number, Referent>();
	for (const { referent } of entries)
		for (const i of referent.attributions) referents.set(i, referent);
	const said = asides.map(({ place, attributions, speaker }): Entry => {
		const referent = referents.get(speaker)!;
		referent.attributions.push(...attributions);
		referent.mentions.push(place.mention);
		referent.mentions.sort(byTokens);
		return { ...place, referent };
	});
	return [...entries, ...said].sort((a, b) => byTokens(a.mention, b.mention));
}

function byTokens(a: Mention, b: Mention): number {
	return a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to;
}

function gather(entries: readonly Entry[], size: number): Clustering {
	const clusterOf: (SourceId | null)[] = new Array(size).fill(null);
	const entityOf = new Map<SourceId, Entity>();
	const speaking = new Set(entries.filter((entry) => entry.speaks).map((entry) => entry.referent));
	const clusters = [...speaking].map((referent, id): Cluster => {
		for (const attribution of referent.attributions) clusterOf[attribution] = id;
		if (referent.entity) entityOf.set(id, referent.entity);
		return clusterOfReferent(referent, id);
	});
	return { clusters, clusterOf, entityOf, entries };
}

/** A referent as a source with its number. */
export function clusterOfReferent(referent: Referent, id: SourceId): Cluster {
	const { people, mentions, attributions } = referent;
	return { id, kind: kindOf(referent), people, mentions, attributions };
}
