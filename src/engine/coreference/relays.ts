import type { Mention } from "../mention/mention.ts";
import type { SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { tokensIn } from "../text/parse.ts";
import { type Span, textOf } from "../text/span.ts";
import type { Cluster } from "./cluster.ts";
import { type Clustering, clusterOfReferent } from "./cluster-sources.ts";
import type { Entity } from "./entity.ts";
import { type Entry, type Referent, referentOf } from "./referent.ts";

/** Relays as sources: those that speak nowhere themselves get a cluster of their own. */
export interface RelayClusters {
	/** The clusters given, then those made for relays. */
	readonly clustering: Clustering;
	/** One entry a span; null where no mention stands there. */
	readonly relayOf: readonly (SourceId | null)[];
}

/**
 * Says which source each relaying outlet, body or document is.
 *
 * @param spans where the relay is named, one an attribution; null for what is first-hand
 */
export function clusterRelays(
	reading: Reading,
	clustering: Clustering,
	spans: readonly (Span | null)[],
): RelayClusters {
	const made = new MadeClusters(reading, clustering);
	const relayOf = spans.map((span) => span && made.at(span));
	return { clustering: made.clustering(), relayOf };
}

/** The clusters of an article, to which those of relays are added as they are asked for. */
class MadeClusters {
	readonly #reading: Reading;
	readonly #given: Clustering;
	readonly #clusters: Cluster[];
	readonly #entityOf: Map<SourceId, Entity>;
	readonly #ids = new Map<Referent, SourceId>();
	/** Outlets by their name in lower case, also those that no mention of the text stands for. */
	#byName: Map<string, Referent> | null = null;

	constructor(reading: Reading, clustering: Clustering) {
		this.#reading = reading;
		this.#given = clustering;
		this.#clusters = [...clustering.clusters];
		this.#entityOf = new Map(clustering.entityOf);
		for (const { referent } of clustering.entries) {
			const attribution = referent.attributions[0];
			const id = attribution === undefined ? null : clustering.clusterOf[attribution];
			if (id !== null && id !== undefined) this.#ids.set(referent, id);
		}
	}

	clustering(): Clustering {
		return { ...this.#given, clusters: this.#clusters, entityOf: this.#entityOf };
	}

	at(span: Span): SourceId {
		const referent = referentAt(this.#reading, this.#given.entries, span) ?? this.#named(span);
		const known = this.#ids.get(referent);
		if (known !== undefined) return known;
		const id = this.#clusters.length;
		this.#clusters.push(clusterOfReferent(referent, id));
		if (referent.entity) this.#entityOf.set(id, referent.entity);
		this.#ids.set(referent, id);
		return id;
	}

	#named(span: Span): Referent {
		const name = this.#nameAt(span);
		this.#byName ??= this.#outletsByName();
		const known = this.#byName.get(name);
		if (known) return known;
		const mention = outletAt(this.#reading, span);
		const referent = referentOf(mention, null, true);
		referent.mentions.push(mention);
		this.#byName.set(name, referent);
		return referent;
	}

	#outletsByName(): Map<string, Referent> {
		const byName = new Map<string, Referent>();
		for (const { referent, mention } of this.#given.entries) {
			if (mention.type !== "outlet" || mention.form !== "name") continue;
			const name = this.#nameAt(mention.span);
			if (!byName.has(name)) byName.set(name, referent);
		}
		return byName;
	}

	#nameAt(span: Span): string {
		const name = textOf(this.#reading.parsed.text, span).toLowerCase();
		return name.replace(/^the /, "").replace(/['’]s?$/, "");
	}
}

/** An outlet's name that stands within a longer phrase: "interviewed on Fox News". */
function outletAt(reading: Reading, span: Span): Mention {
	const tokens = tokensIn(reading.parsed, span);
	return {
		span,
		tokens,
		head: tokens.to - 1,
		form: "name",
		number: "one",
		gender: "neither",
		type: "outlet",
		name: null,
		noun: reading.parsed.tokens[tokens.to - 1]?.norm ?? "",
		modifiers: [],
		isPart: false,
		isOwned: false,
		isJoint: false,
		joined: [],
	};
}

/** Mentions looked at from the first that reaches into a span. */
const MOST_LOOKED_AT = 4;

/** The referent of the mention at a span, or of an outlet over it; null when there is none. */
function referentAt(reading: Reading, entries: readonly Entry[], span: Span): Referent | null {
	const range = tokensIn(reading.parsed, span);
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (entries[middle]!.mention.tokens.to > range.from) high = middle;
		else low = middle + 1;
	}
	const over = entries
		.slice(low, low + MOST_LOOKED_AT)
		.filter(({ mention }) => mention.tokens.from < range.to && range.from < mention.tokens.to);
	const exact = over.find(
		({ mention }) => mention.span.start === span.start && mention.span.end === span.end,
	);
	return (exact ?? over.find(({ mention }) => mention.type === "outlet"))?.referent ?? null;
}
