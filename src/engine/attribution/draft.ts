import type { VerbCue } from "../cue/verb-cue.ts";
import type { CueKind } from "../model/attribution.ts";
import type { TokenRange } from "../text/span.ts";
import type { PatternName } from "./patterns.ts";
import type { View } from "./view.ts";

/** An attribution in tokens, before spans are made of it. */
export interface Draft {
	readonly source: TokenRange | null;
	readonly cue: TokenRange | null;
	readonly content: readonly TokenRange[];
	readonly kind: CueKind;
	readonly because: PatternName;
}

/** A token at which patterns are tried. */
export interface Site {
	readonly view: View;
	readonly at: number;
	readonly sentence: TokenRange;
	/** The token read as a reporting verb; null when it is none. */
	readonly cue: VerbCue | null;
	/** What was found before this token in the same sentence. */
	readonly earlier: readonly Draft[];
}

/** Finds attributions whose cue starts or stands at the site's token; empty when it does not apply. */
export type Pattern = (site: Site) => readonly Draft[];
