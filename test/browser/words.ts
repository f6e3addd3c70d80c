import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/build/paths.ts";

const MESSAGES = JSON.parse(
	readFileSync(join(ROOT, "src", "_locales", "en", "messages.json"), "utf8"),
) as Readonly<Record<string, { readonly message: string }>>;

/** What the extension says in English. */
export function words(key: string): string {
	const entry = MESSAGES[key];
	if (!entry) throw new Error(`no message ${key}`);
	return entry.message;
}
