import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";

/** Tokens behind a name within which the sentence tells that they stand trial. */
const WITHIN = 14;
/** Tokens between "was" and "charged": "was later formally charged". */
const FROM_BE = 3;
const DONE_TO =
	/^(?:accused|acquitted|arrested|charged|cleared|convicted|detained|fined|imprisoned|indicted|jailed|remanded|sentenced)$/;
const BE = /^(?:are|be|been|being|is|was|were)$/;
const PLEADS = /^(?:pleaded|pleading|pleads|pled)$/;
const BEFORE_TRIAL = /^(?:faced|faces|facing|on|stand|standing|stands|stood)$/;

/**
 * Whether the sentence tells of somebody that they are the one on trial: "Lee pleaded guilty", "Lee was
 * charged", "Lee, accused of theft,", "police arrested Lee".
 *
 * @param range tokens of the one
 * @param isName whether a name starts or stands at a token: behind another's it is not told of this one
 */
export function isOnTrial(
	{ tokens, sentences }: ParsedText,
	{ from, to }: TokenRange,
	isName: (token: number) => boolean,
): boolean {
	const range = sentences[tokens[from]!.sentence]!;
	const ahead = tokens[from - 1];
	if (from > range.from && ahead && DONE_TO.test(ahead.norm)) return true;
	const until = Math.min(range.to, to + WITHIN);
	for (let i = to; i < until && !isName(i); i++) {
		const { norm } = tokens[i]!;
		if (PLEADS.test(norm)) return true;
		if (norm === "trial" && BEFORE_TRIAL.test(tokens[i - 1]!.norm)) return true;
		const ahead = tokens.slice(Math.max(to, i - FROM_BE), i);
		if (DONE_TO.test(norm) && isDoneTo(ahead)) return true;
		if (norm === "held" && ahead.some(({ norm: be }) => BE.test(be))) return true;
	}
	return false;
}

/** "was charged", ", accused of". */
function isDoneTo(ahead: readonly { readonly norm: string }[]): boolean {
	return ahead.at(-1)?.norm === "," || ahead.some(({ norm }) => BE.test(norm));
}
