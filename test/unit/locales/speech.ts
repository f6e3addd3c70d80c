import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../tools/build/paths.ts";

/** One entry of a `messages.json`, as browsers read it. */
export interface Entry {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Messages = Readonly<Record<string, Entry>>;

export function messagesOf(locale: string): Messages {
	const path = join(ROOT, "src", "_locales", locale, "messages.json");
	return JSON.parse(readFileSync(path, "utf8")) as Messages;
}

/** Puts values into a message as browsers do; `null` for a key there is no message for. */
export function fill(messages: Messages, key: string, values: readonly string[]): string | null {
	const entry = messages[key];
	if (!entry) return null;
	return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const content = entry.placeholders?.[name.toLowerCase()]?.content ?? "";
		return values[Number(content.slice(1)) - 1] ?? "";
	});
}
