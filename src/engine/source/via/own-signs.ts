import { howOften } from "./clues.ts";
import type { RelayKeys } from "./keys.ts";
import type { RelayScene } from "./telling.ts";

/** Somebody tells the outlet named next. */
export const TOLD = /\b(?:told|tells) (?:the )?$/i;
/** Ahead of an outlet's name: it reports. */
export const REPORTED_AHEAD =
	/\b(?:according to|reported by|citing) (?:a |an |the )?(?:\w+ )?(?:report |story |article )?(?:by |from |in )?(?:the )?$/i;
/** The same after it. */
export const REPORTED =
	/^['’]?s?,? (?:(?:first|also|previously|has|had|later|newspaper|magazine) )*(?:reported|reports|said|says|noted|notes|wrote|writes|revealed|published|quoted|cited|citing)\b/i;
/** "did not respond to the Herald's request", "reached by the Herald": only its own reporters ask. */
const ASKED =
	/(?:\b(?:requests?|questions|inquir(?:y|ies)|emails?|messages?|calls?)(?: for (?:further |additional )?\w+)? (?:from|by) |\b(?:reached|contacted|approached|obtained|reviewed|seen|viewed) by |\b(?:respond(?:ed)?|comment) to )(?:the )?$/i;
const ASKS =
	/^(?:['’]s? (?:\w+ )?(?:requests?|inquir|questions?|emails?|calls?)| (?:has |have |had |also )?(?:reached out|contacted|emailed))\b/i;
/** "CNN's Ada Brandt contributed". */
export const STAFF =
	/^['’]s \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+ (?:and |contributed|reported|reports|has more)/u;
const AROUND = 60;

/** How a text speaks of one outlet that may be its own. */
interface Signs {
	told: number;
	reported: number;
	own: number;
}

/**
 * What speaks for an outlet being the article's own, where page and text do not say which that is: an
 * outlet is told things and asks for comment, and nothing is told of its reports.
 */
export class OwnSigns {
	readonly #signs = new Map<string, Signs>();

	constructor(scene: RelayScene, keys: RelayKeys) {
		const { text } = scene.reading.parsed;
		for (const place of [...scene.outletsOf.values()].flat()) {
			const { key, span } = keys.ofPlace(place);
			const signs = this.#signs.get(key) ?? { told: 0, reported: 0, own: 0 };
			this.#signs.set(key, signs);
			const ahead = text.slice(Math.max(0, span.start - AROUND), span.start);
			const after = text.slice(span.end, span.end + AROUND);
			if (TOLD.test(ahead)) signs.told++;
			if (REPORTED.test(after) || REPORTED_AHEAD.test(ahead)) signs.reported++;
			if (ASKED.test(ahead) || ASKS.test(after) || STAFF.test(after)) signs.own++;
		}
	}

	cluesFor(key: string): readonly string[] {
		const signs = this.#signs.get(key);
		if (!signs) return [];
		const clues = ["unsigned"];
		const isReported = signs.reported > 0 ? "reported" : "never reported";
		clues.push(`unsigned, told ${howOften(signs.told)}, ${isReported}`);
		if (signs.own > 0) clues.push(`unsigned, asks, ${isReported}`);
		return clues;
	}
}
