import { browser } from "./browser.ts";

/** Text of `_locales` in the reader's language; empty when the key is unknown. */
export function message(key: string, ...substitutions: readonly string[]): string {
	return browser.i18n.getMessage(key, [...substitutions]);
}

/** By language; made once, as browsers take their time for it. */
const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The form of a message that fits a number: `key_one`, `key_other` and what else the language's
 * plural rules (CLDR) name, falling back to `key_other`. The number is the first substitution.
 */
export function messageFor(
	key: string,
	count: number,
	...substitutions: readonly string[]
): string {
	const form = pluralRulesOf(spokenLanguage()).select(count);
	const all = [String(count), ...substitutions];
	return message(`${key}_${form}`, ...all) || message(`${key}_other`, ...all);
}

function pluralRulesOf(language: string): Intl.PluralRules {
	const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
	pluralRules.set(language, rules);
	return rules;
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
