import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { analystWith } from "../../../src/background/analyst.ts";
import { loadTagger, type ReadFile } from "../../../src/background/load-tagger.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import { writeTagger } from "../../../tools/build/tagger.ts";

const ARTICLE = articleOfPlainText(
	"The mayor said the bridge would open in May. Two officials, who asked not to be named, doubt it.",
);

const AWAITED = {
	signal: new AbortController().signal,
	onStep() {},
	untilFree: async () => {},
	isEnglish: false,
};

let folder = "";

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "on-record-tagger-"));
	await writeTagger(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the built files, some of them as a damaged installation has them. */
function files(
	damaged: Readonly<
		Record<string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>>
	> = {},
): ReadFile {
	return async (path) => {
		const bytes = new Uint8Array(readFileSync(join(folder, path)));
		return damaged[path]?.(bytes) ?? bytes;
	};
}

const absent = () => {
	throw new Error("404");
};
const cutShort = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1000);
const oneBitOff = (bytes: Uint8Array<ArrayBuffer>) => {
	const changed = bytes.slice();
	changed[bytes.length >> 1]! ^= 1;
	return changed;
};

/** What a background with these files makes of the article, its complaints kept quiet. */
async function analyzed(read: ReadFile) {
	const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
	const result = await analystWith(() => loadTagger(read))(ARTICLE, AWAITED);
	const count = complaints.mock.calls.length;
	complaints.mockRestore();
	return { ...result, complaints: count };
}

describe("the analyst", () => {
	test("reads with the model when its files are sound", async () => {
		const { finder, analysis, complaints } = await analyzed(files());
		expect({ finder, complaints }).toEqual({ finder: "model", complaints: 0 });
		expect(analysis.attributions.some(({ because }) => because.startsWith("model-"))).toBe(true);
	});

	test.each([
		["not there", absent],
		["cut short", cutShort],
		["off by one bit", oneBitOff],
		["empty", () => new Uint8Array()],
	])("goes by the rules when the weights are %s, and says so", async (_, damage) => {
		const { finder, analysis, complaints } = await analyzed(files({ "tagger.bin": damage }));
		expect({ finder, complaints }).toEqual({ finder: "rules", complaints: 1 });
		expect(analysis.attributions.length).toBeGreaterThan(0);
	});

	test.each([
		["not there", absent],
		["no JSON", () => Uint8Array.of(1, 2)],
		["something else", () => new TextEncoder().encode("[]")],
	])("goes by the rules when the digests are %s", async (_, damage) => {
		expect((await analyzed(files({ "tagger.json": damage }))).finder).toBe("rules");
	});

	test.each([
		["not there", absent],
		["damaged", oneBitOff],
	])("finds the same by plain code when the kernel is %s", async (_, damage) => {
		const sound = await analyzed(files());
		const { finder, analysis } = await analyzed(files({ "tagger.wasm": damage }));
		expect(finder).toBe("model");
		expect(analysis).toEqual(sound.analysis);
	});

	test("loads the tagger with the first article, and once", async () => {
		const load = vi.fn(() => loadTagger(files()));
		const analyze = analystWith(load);
		expect(load).not.toHaveBeenCalled();
		await Promise.all([analyze(ARTICLE, AWAITED), analyze(ARTICLE, AWAITED)]);
		expect(load).toHaveBeenCalledTimes(1);
	});

	test("asks for every article how it shall be read", async () => {
		const asked = vi.fn(async () => ({ lessCertain: true }));
		const analyze = analystWith(() => loadTagger(files()), asked);
		await analyze(ARTICLE, AWAITED);
		await analyze(ARTICLE, AWAITED);
		expect(asked).toHaveBeenCalledTimes(2);
	});

	test("goes by the rules for an article on which the model fails", async () => {
		const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
		const find = () => {
			throw new Error("broken");
		};
		const { finder } = await analystWith(async () => ({ find, findByPiece: find }))(
			ARTICLE,
			AWAITED,
		);
		complaints.mockRestore();
		expect(finder).toBe("rules");
	});
});
