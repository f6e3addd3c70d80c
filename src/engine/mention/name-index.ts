import type { TokenRange } from "../text/span.ts";
import type { Name } from "./name.ts";

/** Finds names by their place. */
export class NameIndex {
	readonly #at = new Map<number, Name>();

	constructor(readonly names: readonly Name[]) {
		for (const name of names) {
			for (let i = name.tokens.from; i < name.tokens.to; i++) this.#at.set(i, name);
		}
	}

	/** The name that covers a token. */
	at(token: number): Name | undefined {
		return this.#at.get(token);
	}

	/** The names that lie wholly in a range, in order. */
	within(range: TokenRange): readonly Name[] {
		const found: Name[] = [];
		for (let i = range.from; i < range.to; i++) {
			const name = this.#at.get(i);
			if (
				name &&
				name.tokens.from >= range.from &&
				name.tokens.to <= range.to &&
				found.at(-1) !== name
			) {
				found.push(name);
			}
		}
		return found;
	}
}
