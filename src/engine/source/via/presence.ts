import { howFar, howOften } from "./clues.ts";
import { RelayKeys } from "./keys.ts";
import { LEAD_PARAGRAPHS, type Relay, type RelayScene, type Telling } from "./telling.ts";

/** An article that names an outlet so often may be taken from its report. */
const FEWEST_NAMED = 3;
/** Paragraphs to either side of what stands amid a report. */
const AMID = 3;

/** Where one outlet is named. */
interface Named {
	readonly relay: Relay;
	/** In the order of the text, one a place. */
	readonly paragraphs: number[];
}

/** How an article speaks of the outlets it names: in passing, or all along as of the report it retells. */
export class Presence {
	/** The outlet that is named most; null where none is named often enough to be retold. */
	readonly foremost: Relay | null;
	readonly #named = new Map<string, Named>();

	constructor(scene: RelayScene) {
		const keys = new RelayKeys(scene);
		const { tokens, sentences } = scene.reading.parsed;
		for (const [sentence, places] of scene.outletsOf) {
			const { paragraph } = tokens[sentences[sentence]!.from]!;
			for (const place of places) this.#add(keys.ofPlace(place), paragraph);
		}
		this.foremost = this.#mostNamed();
	}

	/** What the places where a relay is named say of a telling. */
	cluesFor({ paragraph }: Telling, { key, kind }: Relay): readonly string[] {
		const outlets = `outlets ${howOften(this.#named.size)}`;
		const named = this.#named.get(key);
		if (!named) return [outlets, kind === "outlet" ? "never by name" : "no outlet"];
		const { paragraphs } = named;
		const clues = [outlets, `named ${howOften(paragraphs.length)}`];
		if (paragraphs[0]! < LEAD_PARAGRAPHS) clues.push("named in the lead");
		if (key === this.foremost?.key) clues.push("named most");
		return [...clues, ...aroundIn(paragraphs, paragraph)];
	}

	#add(relay: Relay, paragraph: number): void {
		const named = this.#named.get(relay.key);
		if (named) named.paragraphs.push(paragraph);
		else this.#named.set(relay.key, { relay, paragraphs: [paragraph] });
	}

	#mostNamed(): Relay | null {
		let most: Named | null = null;
		for (const named of this.#named.values()) {
			if (named.paragraphs.length > (most?.paragraphs.length ?? FEWEST_NAMED - 1)) most = named;
		}
		return most?.relay ?? null;
	}
}

/** How far before and after a paragraph an outlet is named next. */
function aroundIn(paragraphs: readonly number[], at: number): readonly string[] {
	const before = paragraphs.findLast((one) => one <= at);
	const after = paragraphs.find((one) => one >= at);
	const clues = [
		before === undefined ? "not named before" : `named ${howFar(at - before)} before`,
		after === undefined ? "not named after" : `named ${howFar(after - at)} after`,
	];
	if (before === undefined || after === undefined) return clues;
	return at - before <= AMID && after - at <= AMID ? [...clues, "amid"] : clues;
}
