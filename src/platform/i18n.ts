import { browser } from "./browser.ts";

/** Text of `_locales` in the reader's language; empty when the key is unknown. */
export function message(key: string, ...substitutions: readonly string[]): string {
	return browser.i18n.getMessage(key, [...substitutions]);
}

/**
 * The form of a message that fits a number: `key_one`, `key_other` and what else the language's
 * plural rules (CLDR) name, falling back to `key_other`. The number is the first substitution.
 */
export function messageFor(
	key: string,
	count: number,
	...substitutions: readonly string[]
): string {
	const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
	const all = [String(count), ...substitutions];
	return message(`${key}_${form}`, ...all) || message(`${key}_other`, ...all);
}
