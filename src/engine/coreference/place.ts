import type { Mention } from "../mention/mention.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Place } from "./referent.ts";

const GOES_ON = /^(?:added|adding|adds|also|concluded|continued|continues|further|went)$/;
const LEADS_TO_OBJECT = new Set(
	"about against at before behind between for from in like of on over to toward under with".split(
		" ",
	),
);

/** Says of mentions, given in the order of the text, how each stands in it. Linear. */
export class Places {
	readonly #quoted: Uint8Array;
	#lastSentence = -1;

	constructor(private readonly reading: Reading) {
		this.#quoted = quotedTokens(reading);
	}

	of(mention: Mention, speaks: boolean): Place {
		const token = this.reading.parsed.tokens[mention.tokens.from]!;
		const isQuoted = this.#quoted[mention.tokens.from] === 1;
		const isFirst = !isQuoted && token.sentence !== this.#lastSentence;
		if (isFirst) this.#lastSentence = token.sentence;
		return {
			mention,
			speaks,
			isQuoted,
			isFirst,
			sentence: token.sentence,
			paragraph: token.paragraph,
			role: this.#roleOf(mention),
			goesOn: GOES_ON.test(this.reading.parsed.tokens[mention.tokens.to]?.norm ?? ""),
		};
	}

	#roleOf({ tokens: { from, to } }: Mention): Place["role"] {
		const { tokens } = this.reading.parsed;
		if (/^['’]s?$/.test(tokens[to]?.norm ?? "")) return "owner";
		return LEADS_TO_OBJECT.has(tokens[from - 1]?.norm ?? "") ? "object" : "other";
	}
}

function quotedTokens({ parsed, quotations }: Reading): Uint8Array {
	const quoted = new Uint8Array(parsed.tokens.length);
	let token = 0;
	for (const { inner } of quotations) {
		while (token > 0 && parsed.tokens[token - 1]!.end > inner.start) token--;
		while (token < parsed.tokens.length && parsed.tokens[token]!.start < inner.start) token++;
		for (; token < parsed.tokens.length && parsed.tokens[token]!.end <= inner.end; token++) {
			quoted[token] = 1;
		}
	}
	return quoted;
}
