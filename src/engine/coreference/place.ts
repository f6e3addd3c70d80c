import type { Mention } from "../mention/mention.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Place } from "./referent.ts";

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
		};
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
