import { isFirstName } from "../mention/first-name.ts";
import { genderOfFirstName, genderOfWord } from "../mention/gender.ts";
import type { MentionGender } from "../mention/mention.ts";
import type { Name } from "../mention/name.ts";
import { NameIndex } from "../mention/name-index.ts";
import type { ParsedText } from "../text/parse.ts";

/** Of whom only a first name is printed where a relative is named in full. */
const RELATIVES = new Set(
	(
		"baby boyfriend brother child children dad daughter father girlfriend husband mother mum mom parents " +
		"partner sister son sons twin wife daughters brothers sisters"
	).split(" "),
);
/** Who may well have a surname of their own, although the text does not print it. */
const NEED_NOT_SHARE = new Set(["boyfriend", "girlfriend", "partner"]);
const BEFORE_RELATIVES =
	/^(?:\d+-year-old|eldest|elder|late|older|oldest|twin|young|younger|youngest)$/;
const OF_SOMEBODY = /^(?:her|his|their)$/;
const JOINS = /^(?:and|&|nor)$/;

/**
 * The family name of people of whom only the first is printed, beside a relative's: "Holt" for "Tom" in
 * "Lena Holt and her husband, Tom", for "Karl" in "brothers Karl and Otto Holt".
 *
 * @returns the names, each with the token that prints the family name
 */
export function familyNamesOf(
	parsed: ParsedText,
	names: readonly Name[],
): ReadonlyMap<Name, number> {
	const families = new FamilyNames(parsed, names);
	const found = new Map<Name, number>();
	for (const name of names) {
		const token = families.of(name, found);
		if (token !== null) found.set(name, token);
	}
	return found;
}

class FamilyNames {
	readonly #index: NameIndex;
	readonly #surnames = new Set<string>();
	/** First names that open fuller ones, with the surnames behind them. */
	readonly #opening = new Map<string, Set<string>>();
	readonly #titled = new Set<string>();
	readonly #firsts = new Map<string, Name>();

	constructor(
		private readonly parsed: ParsedText,
		private readonly names: readonly Name[],
	) {
		this.#index = new NameIndex(names);
		for (const name of names) this.#note(name);
	}

	of(name: Name, known: ReadonlyMap<Name, number>): number | null {
		if (!this.#mayLackSurname(name)) return null;
		const surname = this.#joinedWith(name) ?? this.#relativeOf(name, known);
		return surname !== null && this.#isFree(name, surname) ? surname : null;
	}

	#note(name: Name): void {
		const { from, to } = name.tokens;
		const [first, last] = [this.#norm(from), this.#norm(to - 1)];
		if (!this.#firsts.has(first)) this.#firsts.set(first, name);
		if (to - from === 1) {
			if (name.titleFrom < from && !RELATIVES.has(this.#norm(from - 1))) this.#titled.add(first);
			return;
		}
		if (name.type === "person") this.#surnames.add(last);
		this.#opening.set(first, (this.#opening.get(first) ?? new Set()).add(last));
	}

	#norm(at: number): string {
		return this.parsed.tokens[at]?.norm ?? "";
	}

	/** A first name alone where it is first printed, and never with a title. */
	#mayLackSurname(name: Name): boolean {
		const { from, to } = name.tokens;
		const first = this.#norm(from);
		const isPerson = name.type === "person" || name.type === "unknown";
		if (to - from > 1 || !isPerson || !/^\p{Lu}/u.test(this.parsed.tokens[from]!.text))
			return false;
		if (this.#surnames.has(first) || this.#titled.has(first)) return false;
		return this.#firsts.get(first) === name;
	}

	/** Nobody of that first name has another surname in the text. */
	#isFree({ tokens }: Name, surname: number): boolean {
		const others = this.#opening.get(this.#norm(tokens.from));
		return !others || [...others].every((other) => other === this.#norm(surname));
	}

	/** "Tom" of "Tom and Lena Holt", with brothers and sisters also of "Tom, Ann and Lena Holt". */
	#joinedWith({ tokens: { from, to } }: Name): number | null {
		if (!isFirstName(this.#norm(from))) return null;
		let at = to;
		while (this.#norm(at) === "," && this.#isSibling(from)) {
			const next = this.#index.at(at + 1);
			if (!next || next.tokens.to - next.tokens.from > 1) return null;
			at = next.tokens.to;
		}
		if (!JOINS.test(this.#norm(at))) return null;
		const next = this.#index.at(at + 1);
		if (!next || next.tokens.from !== at + 1 || !this.#isFull(next)) return null;
		return isFirstName(this.#norm(at + 1)) ? next.tokens.to - 1 : null;
	}

	#isSibling(from: number): boolean {
		return RELATIVES.has(this.#norm(from - 1));
	}

	#isFull({ type, tokens }: Name): boolean {
		return type === "person" && tokens.to - tokens.from > 1;
	}

	/** "Tom" of "her husband, Tom" and "Lena Holt's husband Tom". */
	#relativeOf({ tokens: { from } }: Name, known: ReadonlyMap<Name, number>): number | null {
		const noun = this.#norm(from - 1) === "," ? from - 2 : from - 1;
		if (!RELATIVES.has(this.#norm(noun)) || NEED_NOT_SHARE.has(this.#norm(noun))) return null;
		let whose = noun - 1;
		if (BEFORE_RELATIVES.test(this.#norm(whose))) whose--;
		if (/^['’]s$/.test(this.#norm(whose))) return this.#surnameAt(this.#index.at(whose - 1), known);
		return OF_SOMEBODY.test(this.#norm(whose)) ? this.#surnameBefore(whose, known) : null;
	}

	/** The token of a surname that stands in, or is known of, a name. */
	#surnameAt(name: Name | undefined, known: ReadonlyMap<Name, number>): number | null {
		if (!name || (name.type !== "person" && name.type !== "unknown")) return null;
		const last = name.tokens.to - 1;
		return this.#surnames.has(this.#norm(last)) ? last : (known.get(name) ?? null);
	}

	/** The surname of the only one whom "her" may mean in the sentence, else in the one before. */
	#surnameBefore(whose: number, known: ReadonlyMap<Name, number>): number | null {
		const { sentence } = this.parsed.tokens[whose]!;
		const gender = genderOfWord(this.#norm(whose));
		const before = this.names.filter(({ tokens: { from } }) => from < whose);
		for (const back of [0, 1]) {
			const people = before
				.filter(({ tokens: { from } }) => this.parsed.tokens[from]!.sentence === sentence - back)
				.filter((name) => mayBe(gender, this.#genderOf(name)))
				.flatMap((name) => this.#surnameAt(name, known) ?? []);
			const surnames = new Set(people.map((at) => this.#norm(at)));
			if (surnames.size > 0) return surnames.size === 1 ? people.at(-1)! : null;
		}
		return null;
	}

	#genderOf({ tokens: { from }, titleFrom }: Name): MentionGender {
		const told = titleFrom < from ? genderOfWord(this.#norm(from - 1)) : "unknown";
		return told === "unknown" ? genderOfFirstName(this.#norm(from)) : told;
	}
}

function mayBe(asked: MentionGender, told: MentionGender): boolean {
	return asked === told || told === "unknown" || (asked !== "female" && asked !== "male");
}
