import { personBehind } from "../mention/joint.ts";
import type { Name } from "../mention/name.ts";
import { NameIndex } from "../mention/name-index.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Place } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { firstFrom } from "./search.ts";

/** Sentences within which "the two" are a pair named before. */
const PAIR_REACHES = 6;
/** Tokens between commas or brackets that tell who the first one is. */
const LONGEST_APPOSITION = 14;

const SPOUSES = new Set(
	"boyfriend fiance fiancee fiancé fiancée girlfriend husband partner spouse wife".split(" "),
);

interface Pair {
	readonly token: number;
	readonly sentence: number;
	readonly people: readonly [Entity, Entity];
}

/** People named two by two: "Ann Lee (D-Ohio) and Sen. Bob Marsh". */
export class Pairs {
	readonly #pairs: readonly Pair[];

	constructor(
		private readonly parsed: ParsedText,
		{ entityOf }: Roster,
	) {
		const index = new NameIndex([...entityOf.keys()]);
		this.#pairs = [...entityOf]
			.flatMap(([name, first]): Pair[] => {
				const behind = this.#secondOf(name, index);
				const second = behind && entityOf.get(behind);
				if (!second || second === first) return [];
				const { sentence } = parsed.tokens[name.tokens.from]!;
				return [{ token: behind.tokens.to, sentence, people: [first, second] }];
			})
			.sort((a, b) => a.token - b.token);
	}

	/** The pair that the text named last before a place; null where none is near. */
	before({ mention, sentence }: Place): Pair["people"] | null {
		const next = firstFrom(this.#pairs, ({ token }) => token, mention.tokens.from + 1);
		const last = this.#pairs[next - 1];
		return last && sentence - last.sentence <= PAIR_REACHES ? last.people : null;
	}

	#secondOf({ type, tokens: { to } }: Name, index: NameIndex): Name | null {
		if (type !== "person" && type !== "unknown") return null;
		const and = this.#andBehind(to);
		if (and === null) return null;
		return personBehind(this.parsed, index, and) ?? this.#spouseBehind(and, index);
	}

	/** "and his wife Lena", "and her husband, Tom". */
	#spouseBehind(and: number, index: NameIndex): Name | null {
		const { tokens } = this.parsed;
		const [own, noun, comma] = [1, 2, 3].map((ahead) => tokens[and + ahead]?.norm ?? "");
		if (!/^(?:her|his)$/.test(own!) || !SPOUSES.has(noun!)) return null;
		return personBehind(this.parsed, index, comma === "," ? and + 3 : and + 2);
	}

	/** The "and" behind a name and what is told of its bearer; a mere comma parts clauses. */
	#andBehind(from: number): number | null {
		const { tokens } = this.parsed;
		const opener = tokens[from]?.norm ?? "";
		if (opener === "and") return from;
		const closer = opener === "," ? "," : opener === "(" ? ")" : null;
		if (!closer) return null;
		for (let i = from + 2; i <= from + LONGEST_APPOSITION; i++) {
			if (tokens[i]?.norm === closer) return tokens[i + 1]?.norm === "and" ? i + 1 : null;
		}
		return null;
	}
}
