import { isInOffice } from "../mention/in-office.ts";
import type { Mention } from "../mention/mention.ts";
import type { NameIndex } from "../mention/name-index.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Entity } from "./entity.ts";
import { isOnTrial } from "./on-trial.ts";
import type { Place } from "./referent.ts";
import type { Roster } from "./roster.ts";

const GOES_ON = /^(?:added|adding|adds|also|concluded|continued|continues|further|went)$/;
const LEADS_TO_OBJECT = new Set(
	"about against at before behind between for from in like of on over to toward under with".split(
		" ",
	),
);

const PARENTS = new Set("dad father grandfather grandmother mom mother mum parent".split(" "));
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

const NOBODY: ReadonlySet<Entity> = new Set();

/** Says of mentions, given in the order of the text, how each stands in it. Linear. */
export class Places {
	readonly #quoted: Uint8Array;
	#lastSentence = -1;

	/** @param entityOf who is meant by a name of the index */
	constructor(
		private readonly reading: Reading,
		private readonly names: NameIndex,
		private readonly entityOf: Roster["entityOf"],
	) {
		this.#quoted = quotedTokens(reading);
	}

	of(mention: Mention, speaks: boolean): Place {
		const token = this.reading.parsed.tokens[mention.tokens.from]!;
		const isQuoted = this.#quoted[mention.tokens.from] === 1;
		const isFirst =
			!isQuoted && !this.#isInOffice(mention) && token.sentence !== this.#lastSentence;
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
			isTold: /^[,(]$/.test(this.reading.parsed.tokens[mention.tokens.to]?.norm ?? ""),
			countsChildren: this.#countsChildren(mention),
			isOnTrial: isOnTrial(
				this.reading.parsed,
				mention.tokens,
				(token) => this.names.at(token) !== undefined,
			),
			namedBehind: mention.form === "pronoun" ? this.#namedBehind(mention) : NOBODY,
		};
	}

	/** The subject of "Transport minister Gareth Pell resigned" is Pell. */
	#isInOffice({ name }: Mention): boolean {
		return name !== null && name !== undefined && isInOffice(this.reading.parsed, this.names, name);
	}

	#countsChildren({ noun, head, tokens: { to } }: Mention): boolean {
		const [of, number] = this.reading.parsed.tokens.slice(head + 1, to);
		return (
			PARENTS.has(noun) && of?.norm === "of" && NUMBER.test(number?.norm ?? "") && to <= head + 3
		);
	}

	#namedBehind({ tokens: { to } }: Mention): ReadonlySet<Entity> {
		const { tokens } = this.reading.parsed;
		const { sentence } = tokens[to - 1]!;
		const named = new Set<Entity>();
		for (let i = to; tokens[i]?.sentence === sentence; i++) {
			const name = this.names.at(i);
			const entity = name && this.entityOf.get(name);
			if (entity) named.add(entity);
		}
		return named;
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
