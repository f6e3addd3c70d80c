import type { Mention } from "../mention/mention.ts";
import type { Referent } from "./referent.ts";

/** Words that tell somebody new from those the text spoke of before. */
const NEW_ONE = new Set(
	"another anonymous different other others second separate third unidentified unnamed".split(" "),
);
/** Words that count or point, and tell nothing of who they are. */
const POINTING = new Set(
	(
		"all any both each eight few five former four her his its many more most multiple my nine one our " +
		"same senior seven several six some such ten that their these this those three top two various " +
		"your"
	).split(" "),
);

/** Whether a mention says that it brings in somebody else: "another official". */
export function tellsNewOne(mention: Mention): boolean {
	return mention.modifiers.some((word) => NEW_ONE.has(word)) || NEW_ONE.has(mention.noun);
}

/** The words of a description that tell which people it means: "white", "house". */
export function tellingModifiers(mention: Mention): readonly string[] {
	return mention.modifiers.filter((word) => !POINTING.has(word) && !NEW_ONE.has(word));
}

/**
 * Whether a description may be of the same people: "the officials" of "U.S. military officials",
 * not "Pentagon officials".
 */
export function isCompatible(mention: Mention, referent: Referent): boolean {
	const telling = tellingModifiers(mention);
	if (telling.length === 0) return true;
	return telling.every((word) => referent.modifiers.has(word));
}
