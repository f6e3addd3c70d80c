import { readFile } from "node:fs/promises";
import { join } from "node:path";
import wabt from "wabt";
import { ROOT } from "./paths.ts";

const SOURCE = join(ROOT, "src/engine/tagger/kernel.wat");

/**
 * Compiles the tagger's kernel.
 *
 * @throws with the place in the text when it is not valid
 */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
	const { parseWat } = await wabt();
	const module = parseWat(SOURCE, await readFile(SOURCE, "utf8"), { simd: true });
	module.validate();
	return new Uint8Array(module.toBinary({}).buffer);
}
