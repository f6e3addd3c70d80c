import { readFile } from "node:fs/promises";
import { type Article, articleOfPlainText } from "../../src/engine/index.ts";
import { failure, type Result, success } from "../../src/shared/result.ts";
import { fromUser } from "../terminal/place.ts";
import { decode } from "./decode.ts";
import { typeOf } from "./files.ts";

/** Reads one file as an article; the error is what is wrong with it, for the user. */
export async function readArticleFile(name: string): Promise<Result<Article>> {
	const type = typeOf(name);
	if (type === "unknown") return failure("is neither .txt nor .html");
	const bytes = await readBytes(name);
	if (!bytes.ok) return bytes;
	const text = decode(bytes.value, type);
	if (!text.ok) return text;
	if (type === "text") return success(articleOfPlainText(text.value));
	// The DOM loads only when there is a page: thousands of texts need not wait for it.
	const { articleOfPage } = await import("./page.ts");
	return articleOfPage(text.value);
}

/** What the system says of a file that cannot be read, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "does not exist",
	EISDIR: "is a folder",
	EACCES: "may not be read",
	EPERM: "may not be read",
};

async function readBytes(name: string): Promise<Result<Uint8Array>> {
	try {
		return success(await readFile(fromUser(name)));
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? "";
		return failure(REASONS[code] ?? `cannot be read (${code})`);
	}
}
