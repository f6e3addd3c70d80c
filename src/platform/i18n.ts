import { browser } from "./browser.ts";

/** Text of `_locales` in the reader's language; empty when the key is unknown. */
export function message(key: string, ...substitutions: readonly string[]): string {
	return browser.i18n.getMessage(key, [...substitutions]);
}

/** Made once: browsers take a millisecond for it. */
let plurals: Intl.PluralRules | null = null;

/**
 * The form of a message that fits a number: `key_one`, `key_other` and what else the language's
 * plural rules (CLDR) name, falling back to `key_other`. The number is the first substitution.
 */
export function messageFor(
	key: string,
	count: number,
	...substitutions: readonly string[]
): string {
	plurals ??= new Intl.PluralRules(spokenLanguage());
	const form = plurals.select(count);
	const all = [String(count), ...substitutions];
	return message(`${key}_${form}`, ...all) || message(`${key}_other`, ...all);
}

/**
 * The language the messages are in, BCP 47: the browser's own with its region (dates differ by it),
 * or the one browsers fall back to where `_locales` does not have theirs.
 */
export function spokenLanguage(): string {
	const ours = message("interface_language");
	const theirs = browser.i18n.getUILanguage();
	return isOfLanguage(theirs, ours) ? theirs : ours;
}

/** Which way the messages are written. */
export function writingDirection(): string {
	const ours = message("interface_language");
	return isOfLanguage(browser.i18n.getUILanguage(), ours) ? message("@@bidi_dir") : "ltr";
}

function isOfLanguage(tag: string, language: string): boolean {
	return tag.split("-")[0] === language;
}
