import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { decode } from "../analyze/decode.ts";
import { type ServedSite, serveSite } from "../browser/serve.ts";
import { ROOT } from "../build/paths.ts";
import { fromUser } from "../terminal/place.ts";

const SAMPLE = join(ROOT, "tools", "sample", "article.html");

export interface Target {
	readonly url: string;
	close(): void;
}

/**
 * The page to open: an address, a saved page or text that is then served from this machine, or the
 * sample.
 *
 * @throws with a sentence for the user when the file cannot be shown
 */
export async function targetOf(name: string | undefined): Promise<Target> {
	if (name && /^https?:\/\//i.test(name)) return { url: name, close: () => {} };
	const path = name ? fromUser(name) : SAMPLE;
	const site = await siteOf(path);
	return { url: `${site.url}${encodeURIComponent(basename(path))}`, close: site.close };
}

async function siteOf(path: string): Promise<ServedSite> {
	const isText = extname(path).toLowerCase() === ".txt";
	const bytes = await readFile(path).catch(() => null);
	if (bytes === null) throw new Error(`${path}: does not exist or may not be read`);
	const text = decode(bytes, isText ? "text" : "page");
	if (!text.ok) throw new Error(`${path}: ${text.error}`);
	const html = isText ? pageOfText(text.value) : text.value;
	return serveSite(new Map([[`/${encodeURIComponent(basename(path))}`, html]]));
}

/** A bare page around plain text, so that there are paragraphs to mark. */
function pageOfText(text: string): string {
	const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	const paragraphs = escaped.split(/\n\s*\n/).map((paragraph) => `<p>${paragraph}</p>`);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Text</title>
<style>body{max-width:40rem;margin:2rem auto;font:18px/1.6 serif}</style>
<article>${paragraphs.join("\n")}</article></html>`;
}
