import type { MentionGender } from "../mention/mention.ts";
import type { Name, NameType } from "../mention/name.ts";
import type { Introduced } from "./introduced.ts";

/** Somebody or something the article names, with all its names in the text. */
export interface Entity {
	readonly type: NameType;
	/** Telling words of the fullest name, in lower case. */
	readonly words: readonly string[];
	/** The surname as printed with a relative's name, of whom only the first name is printed: "Holt". */
	readonly familyName: string | null;
	readonly gender: MentionGender;
	/** In years, where the text says it of a person. */
	readonly age: number | null;
	/** In the order of the text. */
	readonly names: readonly Name[];
	/** Nouns by which the text may speak of it: "senator", "lawmaker"; singular, lower case. */
	readonly roles: ReadonlySet<string>;
	/** Words ahead of its names, in lower case: whose office a person holds. */
	readonly officeWords: ReadonlySet<string>;
	/** How the text brings a person in. */
	readonly introduced: Introduced;
}
