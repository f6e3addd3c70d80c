import { failure, type Result, success } from "../../src/shared/result.ts";
import type { FileType } from "./files.ts";

/** How far browsers look for `<meta charset>`: HTML standard, "prescan a byte stream". */
const PRESCAN_BYTES = 1024;
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** Reads bytes as text: UTF-8, or for a page what its `<meta charset>` says. */
export function decode(bytes: Uint8Array, type: FileType): Result<string> {
	if (bytes.length === 0) return failure("is empty");
	if (bytes.includes(0)) return failure("is binary, not text");
	const label = type === "page" ? declaredCharset(bytes) : "utf-8";
	try {
		const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.trim() === "" ? failure("is empty") : success(text);
	} catch {
		return failure(label === "utf-8" ? "is not UTF-8" : `is not ${label}, as it says`);
	}
}

function declaredCharset(bytes: Uint8Array): string {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN_BYTES));
	const label = META_CHARSET.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
	return label === "utf8" ? "utf-8" : label;
}
