import type { Span } from "../../text/span.ts";
import { textOf } from "../../text/span.ts";
import { findExcerpts } from "./excerpt.ts";
import { goesOnFrom, quotedByLast } from "./goes-on.ts";
import { RelayKeys } from "./keys.ts";
import { answerIn } from "./poll.ts";
import type { Proposal, Relay, RelayScene, Telling } from "./telling.ts";
import { classOf, holdOf, isCited, isWriting, othersBeside } from "./told-by-others.ts";
import { belongsToOutlet, isObjectOf, reportOf, toldThePaper, venueOf } from "./told-outlet.ts";

/** "The Post's sources": the source's own words name the outlet it talked to. */
const OWNED = /^['’]s?\s(?:\w+ )?(?:sources?|informants?|interviewees?)\b/i;
/** "It cited two people": who cites was named at most so many sentences before. */
const CITED_BACK = 2;

/** Says by whom a telling may come at second hand, each with what speaks for it. */
export class Proposer {
	readonly #scene: RelayScene;
	readonly #excerpts: ReadonlyMap<number, Span>;
	readonly #keys: RelayKeys;

	constructor(scene: RelayScene) {
		this.#scene = scene;
		this.#excerpts = findExcerpts(scene);
		this.#keys = new RelayKeys(scene);
	}

	/** How often the text tells of what each outlet or text says, by its key. */
	tellingsByRelay(): ReadonlyMap<string, number> {
		const counts = new Map<string, number>();
		for (const telling of this.#scene.tellings) {
			if (telling.source === null) continue;
			const { key } = this.#keys.ofTelling(telling);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		return counts;
	}

	proposalsFor(telling: Telling): readonly Proposal[] {
		if (telling.kind === "outlet") return [];
		return [
			...this.#outletsBeside(telling),
			...this.#tellersBeside(telling),
			...this.#before(telling),
			...this.#poll(telling),
		];
	}

	#outletsBeside(telling: Telling): readonly Proposal[] {
		const { text } = this.#scene.reading.parsed;
		const siblings = this.#siblingsOf(telling);
		return (this.#scene.outletsOf.get(telling.sentenceIndex) ?? []).map((outlet) => {
			const relay = this.#keys.ofPlace(outlet);
			const venue = venueOf(text, telling, outlet);
			if (venue) return { relay, clue: venue };
			if (siblings.some((other) => venueOf(text, other, outlet))) return { relay, clue: "sibling" };
			const reports = isObjectOf(text, telling, outlet) ? null : reportOf(text, outlet);
			if (reports)
				return {
					relay,
					clue: outlet.span.end <= telling.at.start ? `${reports}, ahead` : `${reports}, after`,
				};
			if (this.#owns(telling, outlet.span)) return { relay, clue: "its sources" };
			if (belongsToOutlet(text, outlet)) return { relay, clue: "spoken of" };
			const isAhead = outlet.span.end <= telling.at.start;
			if (!isAhead) return { relay, clue: "named after" };
			return { relay, clue: isCited(this.#scene, telling) ? "cited" : "named ahead" };
		});
	}

	/** What the same source says in the same sentence: "told CNN …, noting". */
	#siblingsOf({ sourceId, sentenceIndex, index }: Telling): readonly Telling[] {
		const beside = this.#scene.tellingsOf.get(sentenceIndex) ?? [];
		return beside.filter((other) => other.sourceId === sourceId && other.index !== index);
	}

	#owns({ source }: Telling, outlet: Span): boolean {
		if (!source || outlet.start < source.start || outlet.end >= source.end) return false;
		return OWNED.test(this.#scene.reading.parsed.text.slice(outlet.end, source.end));
	}

	#tellersBeside(telling: Telling): readonly Proposal[] {
		return othersBeside(this.#scene, telling).flatMap((other) => {
			const hold = holdOf(this.#scene, other, telling);
			const kind = classOf(other.kind);
			const isText = kind === "person" && isWriting(this.#scene, other);
			const isCiting = hold === "quotes" && kind === "outlet";
			const clue = isCiting ? "cited" : `${isText ? "writer" : kind} ${hold}`;
			const relay = this.#keys.ofTelling(other);
			return [clue, hold].map((name) => ({ relay, clue: name }));
		});
	}

	#before(telling: Telling): readonly Proposal[] {
		const proposals: Proposal[] = [];
		const propose = (span: Span | null | undefined, clue: string) => {
			if (span) proposals.push({ relay: this.#relayAt(span), clue });
		};
		const goesOn = goesOnFrom(this.#scene, telling);
		if (goesOn) proposals.push({ relay: this.#keys.ofTelling(goesOn.from), clue: goesOn.clue });
		propose(this.#excerpts.get(telling.paragraph), "excerpt");
		propose(toldThePaper(this.#scene, telling), "told the paper");
		const quoted = quotedByLast(this.#scene, telling);
		if (quoted) propose(...quoted);
		for (let back = 1; back <= CITED_BACK && isCited(this.#scene, telling); back++) {
			propose(this.#scene.outletsOf.get(telling.sentenceIndex - back)?.at(-1)?.span, "cited");
		}
		return proposals;
	}

	#relayAt(span: Span): Relay {
		return this.#keys.ofPlace({ span, sentence: 0 });
	}

	#poll(telling: Telling): readonly Proposal[] {
		const answer = answerIn(this.#scene, telling);
		if (!answer) return [];
		const [span, clue] = answer;
		const key = `poll ${textOf(this.#scene.reading.parsed.text, span)}`;
		return [{ relay: { span, kind: "document", key }, clue }];
	}
}
