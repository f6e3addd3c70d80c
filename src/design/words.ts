import { message, messageFor, spokenLanguage, writingDirection } from "../platform/i18n.ts";
import type { CountKey, MessageKey } from "../shared/message-key.ts";

/** A sentence in the reader's language. */
export function say(key: MessageKey, ...substitutions: readonly string[]): string {
	return message(key, ...substitutions);
}

/** A sentence about a number of things, in the form their number asks for. */
export function sayCount(
	key: CountKey,
	count: number,
	...substitutions: readonly string[]
): string {
	return messageFor(key, count, ...substitutions);
}

/** The language that this page of ours speaks, BCP 47. */
export function languageHere(): string {
	return document.documentElement.lang || "en";
}

/** Tells the browser which language a page of ours speaks, and which way it is written. */
export function speakIn(page: HTMLElement): void {
	page.lang = spokenLanguage();
	page.dir = writingDirection();
}
