import type { Mention } from "../../mention/mention.ts";
import type { ParsedText } from "../../text/parse.ts";
import type { Entry, Place, Referent } from "../referent.ts";
import type { Roster } from "../roster.ts";
import { knownOptions } from "./known-options.ts";
import { NamedOptions, severalOption } from "./named-options.ts";
import { cluesOfNew } from "./new-clues.ts";
import { type Candidate, cluesNamed, type Option } from "./option.ts";
import { TellingWords } from "./telling-words.ts";

/** Gathers whom descriptions of people may mean, given in the order of the text. */
export class Options {
	readonly #words: TellingWords;
	readonly #named: NamedOptions;

	/** @param speaking mentions of sources, in any order */
	constructor(parsed: ParsedText, roster: Roster, speaking: readonly Mention[]) {
		this.#words = new TellingWords(parsed);
		this.#named = new NamedOptions(parsed, roster, this.#words, speaking);
	}

	/**
	 * @param entries what the text spoke of before
	 * @param ruled whom the rules take for the one meant; null for somebody new
	 */
	candidatesFor(
		place: Place,
		entries: readonly Entry[],
		ruled: Referent | null,
	): readonly Candidate[] {
		const known = knownOptions(place, entries, this.#words);
		const named = this.#named.candidatesFor(place, entries, ruled);
		const somebodyNew: Candidate = {
			option: { sort: "new" },
			clues: cluesOfNew(place, known.length),
			isRuledOut: false,
		};
		return [somebodyNew, ...known, ...named, ...severalOption(place, named)].map((one) =>
			isRuled(one.option, ruled) ? withRule(one, place) : one,
		);
	}
}

/** Adds that the rules are for it. */
function withRule({ option, clues, isRuledOut }: Candidate, { mention }: Place): Candidate {
	const name = `ruled ${option.sort}`;
	const shape = `${mention.number === "many" ? "many" : "one"} ${mention.form}`;
	const ruled = cluesNamed(["ruled", name, `${name}, ${shape}`]);
	return { option, clues: [...clues, ...ruled], isRuledOut, isRuled: true };
}

function isRuled(option: Option, ruled: Referent | null): boolean {
	switch (option.sort) {
		case "new":
			return ruled === null;
		case "known":
			return option.referent === ruled;
		case "named":
			return ruled?.entity === option.entity;
		case "several":
			return ruled?.isNamed === true && ruled.entity === null;
	}
}
