/** Stands for `platform/i18n.ts` where the browser speaks English. */
import { fill, messagesOf } from "./speech.ts";

const ENGLISH = messagesOf("en");

export function message(key: string, ...values: readonly string[]): string {
	return fill(ENGLISH, key, values) ?? "";
}

export function messageFor(key: string, count: number, ...values: readonly string[]): string {
	return message(`${key}_${count === 1 ? "one" : "other"}`, String(count), ...values);
}
