import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asKernel, type Kernel } from "../../src/engine/tagger/kernel.ts";
import { createTagger, type Tagger } from "../../src/engine/tagger/tagger.ts";
import { compileKernel } from "./kernel.ts";
import { ROOT } from "./paths.ts";

const WEIGHTS = join(ROOT, "src/engine/tagger/weights.bin");

/**
 * Puts the tagger's files into a build: `tagger.wasm`, `tagger.bin`, and `tagger.json` with the
 * SHA-256 of both, by which the background tells damaged ones.
 */
export async function writeTagger(dist: string): Promise<void> {
	const files = { "tagger.bin": await readFile(WEIGHTS), "tagger.wasm": await compileKernel() };
	const digests: Record<string, string> = {};
	for (const [name, bytes] of Object.entries(files)) {
		await writeFile(join(dist, name), bytes);
		digests[name] = createHash("sha256").update(bytes).digest("hex");
	}
	await writeFile(join(dist, "tagger.json"), JSON.stringify(digests));
}

/** The kernel on this machine's WebAssembly. */
export async function loadKernel(): Promise<Kernel> {
	const { instance } = await WebAssembly.instantiate(await compileKernel());
	const kernel = asKernel(instance.exports);
	if (!kernel) throw new Error("kernel.wat does not export what kernel.ts asks for");
	return kernel;
}

/** The shipped tagger as the background runs it, for tools and tests. */
export async function loadTagger(): Promise<Tagger> {
	return createTagger(new Uint8Array(await readFile(WEIGHTS)), await loadKernel());
}

/** The same without WebAssembly, as where a browser's policy forbids it. */
export async function loadTaggerWithoutWasm(): Promise<Tagger> {
	return createTagger(new Uint8Array(await readFile(WEIGHTS)), null);
}
