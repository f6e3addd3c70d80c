import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asKernel, type Kernel } from "../../src/engine/tagger/kernel.ts";
import { createTagger, type Tagger } from "../../src/engine/tagger/tagger.ts";
import { compileKernel } from "./kernel.ts";
import { ROOT } from "./paths.ts";

const WEIGHTS = join(ROOT, "src/engine/tagger/weights.bin");

/** Puts the tagger's two files into a build: `tagger.wasm` and `tagger.bin`. */
export async function writeTagger(dist: string): Promise<void> {
	await writeFile(join(dist, "tagger.wasm"), await compileKernel());
	await copyFile(WEIGHTS, join(dist, "tagger.bin"));
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
