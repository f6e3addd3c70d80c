import { say } from "../design/words.ts";

/**
 * What language a text seems to be in.
 *
 * @param code BCP 47; `und` and whatever no browser knows: only that it is not English
 */
export function languageSentence(code: string): string {
	const name = languageName(code);
	return name === null ? say("state_other_language_unknown") : say("state_other_language", name);
}

/** The language's name in the reader's language; null for codes the browser does not know. */
function languageName(code: string): string | null {
	try {
		const names = new Intl.DisplayNames([document.documentElement.lang], {
			type: "language",
			fallback: "none",
		});
		return names.of(code) ?? null;
	} catch {
		// Not the form of a language code at all.
		return null;
	}
}
