import { asKernel, createTagger, type Kernel, type Tagger } from "../engine/index.ts";
import { isPlain } from "../shared/guard.ts";

/** Gives the content of one of the extension's own files; rejects when there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Written by the build beside the tagger's files: each one's SHA-256 in lower-case hexadecimal. */
const DIGESTS = "tagger.json";
const WEIGHTS = "tagger.bin";
const KERNEL = "tagger.wasm";

/**
 * Loads the trained tagger: by WebAssembly where that works, else by plain code, which gives the
 * same and is slower.
 *
 * @throws when the weights are not there, or not those that were built
 */
export async function loadTagger(read: ReadFile): Promise<Tagger> {
	const digests = parseDigests(await read(DIGESTS));
	const [weights, kernel] = await Promise.all([
		readSound(read, WEIGHTS, digests),
		loadKernel(read, digests).catch(() => null),
	]);
	return createTagger(weights, kernel);
}

type Digests = Readonly<Record<string, unknown>>;

function parseDigests(file: Uint8Array): Digests {
	const parsed: unknown = JSON.parse(new TextDecoder().decode(file));
	if (!isPlain(parsed)) throw new TypeError(`${DIGESTS} is damaged`);
	return parsed;
}

async function readSound(
	read: ReadFile,
	path: string,
	digests: Digests,
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await read(path);
	if ((await digestOf(bytes)) !== digests[path]) throw new RangeError(`${path} is damaged`);
	return bytes;
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function loadKernel(read: ReadFile, digests: Digests): Promise<Kernel | null> {
	const { instance } = await WebAssembly.instantiate(await readSound(read, KERNEL, digests));
	return asKernel(instance.exports);
}
