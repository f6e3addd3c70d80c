import type { SourceId } from "../../model/attribution.ts";
import { overlaps, type Span, textOf } from "../../text/span.ts";
import type { OutletPlace } from "./find-outlets.ts";
import { plainName } from "./outlet-name.ts";
import type { Relay, RelayScene, Telling } from "./telling.ts";
import { PROGRAMMES } from "./words/programmes.ts";

/** Makes relays of places, so that two places that mean the same outlet are one relay. */
export class RelayKeys {
	readonly #text: string;
	readonly #names = new Map<string, string>();
	readonly #ofSource = new Map<SourceId, string>();

	constructor(scene: RelayScene) {
		this.#text = scene.reading.parsed.text;
		for (const places of scene.outletsOf.values()) {
			for (const { span } of places) this.#learn(plainName(textOf(this.#text, span)));
		}
		for (const { source, sourceId, sentenceIndex } of scene.tellings) {
			const places = scene.outletsOf.get(sentenceIndex) ?? [];
			const place = source && places.find(({ span }) => overlaps(span, source));
			if (place && sourceId !== null && !this.#ofSource.has(sourceId)) {
				this.#ofSource.set(sourceId, this.#nameAt(place.span));
			}
		}
	}

	ofPlace({ span }: OutletPlace): Relay {
		return { span, kind: "outlet", key: this.#nameAt(span) };
	}

	ofTelling({ source, sourceId, kind, index }: Telling): Relay {
		const key = sourceId === null ? `telling ${index}` : `source ${sourceId}`;
		return { span: source!, kind, key: this.#ofSource.get(sourceId ?? -1) ?? key };
	}

	/** The full name stands for its last word too: "washington post" for "post". */
	#learn(name: string): void {
		const words = name.split(" ");
		if (words.length > 1) this.#names.set(words.at(-1)!, name);
		if (words.at(-1) === "news") this.#names.set(words.slice(0, -1).join(" "), name);
	}

	#nameAt(span: Span): string {
		const name = plainName(textOf(this.#text, span));
		const station = PROGRAMMES.get(name) ?? name;
		return (this.#names.get(station) ?? station).replace(/(?<=.) news$/, "");
	}
}
