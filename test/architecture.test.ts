import { describe, expect, test } from "vitest";
import { readJson } from "../tools/build/paths.ts";
import { CODE, FILES, isTable, SOURCE, STYLES } from "./architecture/files.ts";
import { ENTRIES, MAY_IMPORT, PACKAGES, PASSES } from "./architecture/house.ts";
import { circlesIn, type Import, importsOf, withoutComments } from "./architecture/imports.ts";

const LONGEST_FILE = 250;
const LONGEST_MAIN = 30;
/** Where the extension reads files of its own folder. */
const OWN_FILES = "src/platform/own-files.ts";
const MANIFEST = (await readJson("manifest.json")) as {
	content_security_policy: { extension_pages: string };
};

const imports: readonly Import[] = SOURCE.flatMap(importsOf);
const moduleOf = (path: string) => path.split("/")[1] ?? "";
const packageOf = (target: string) => target.split("/")[0] ?? "";
const shown = ({ from, target }: Import) => `${from} → ${target}`;
const named = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe("imports", () => {
	test("are found at all", () => {
		expect(imports.length).toBeGreaterThan(100);
	});

	test("carry the ending of their file", () => {
		const bare = CODE.flatMap(importsOf).filter(
			({ file }) => file !== null && !/\.(?:tsx?|mjs|css|json|wasm)$/.test(file),
		);
		expect(bare.map(shown)).toEqual([]);
	});

	test("go only to modules that the design allows", () => {
		const wrong = imports.filter(({ from, file }) => {
			if (file === null) return false;
			const [own, other] = [moduleOf(from), moduleOf(file)];
			return own !== other && !MAY_IMPORT[own]?.includes(other);
		});
		expect(wrong.map(shown)).toEqual([]);
	});

	test("enter the engine by its door", () => {
		const wrong = imports.filter(
			({ from, file }) =>
				file?.startsWith("src/engine/") &&
				file !== "src/engine/index.ts" &&
				!from.startsWith("src/engine/"),
		);
		expect(wrong.map(shown)).toEqual([]);
	});

	test("of an engine pass go only to earlier passes and the model", () => {
		const passOf = (path: string) => path.split("/")[2] ?? "";
		const place = (path: string) => PASSES.indexOf(passOf(path) as (typeof PASSES)[number]);
		const wrong = imports.filter(({ from, file }) => {
			if (!/^src\/engine\/[^/]+\//.test(from) || file === null) return false;
			if (passOf(from) === "model") return !["model", "text"].includes(passOf(file));
			return passOf(file) !== "model" && (place(file) < 0 || place(file) > place(from));
		});
		expect(wrong.map(shown)).toEqual([]);
	});

	test("of packages stand where the package belongs", () => {
		const wrong = imports.filter(
			({ from, target, file }) =>
				file === null && !PACKAGES[packageOf(target)]?.includes(moduleOf(from)),
		);
		expect(wrong.map(shown)).toEqual([]);
	});

	test("never run in a circle, not of types either", () => {
		const [a, b, c] = ["a.ts", "b.ts", "c.ts"];
		const circle = [
			[a, b],
			[b, c],
			[c, b],
		].map(([from, file]) => ({ from, target: file, file }));
		expect(circlesIn(circle as Import[])).toEqual([[b, c]]);
		expect(circlesIn(CODE.flatMap(importsOf))).toEqual([]);
	});

	test("never reach from one entry into another", () => {
		const wrong = imports.filter(({ from, file }) => {
			const isEntry = ENTRIES.some((entry) => file?.startsWith(`src/${entry}/`));
			return isEntry && file !== null && moduleOf(from) !== moduleOf(file);
		});
		expect(wrong.map(shown)).toEqual([]);
	});
});

describe("files", () => {
	test("know their module", () => {
		const strays = SOURCE.filter(({ path }) => !(moduleOf(path) in MAY_IMPORT));
		expect(named(strays)).toEqual([]);
	});

	test(`have at most ${LONGEST_FILE} lines, tables excepted`, () => {
		const files = [...CODE, ...STYLES];
		expect(STYLES.length).toBeGreaterThan(0);
		const long = files.filter((file) => !isTable(file) && file.lines > LONGEST_FILE);
		expect(named(long)).toEqual([]);
	});

	test(`that start a program have at most ${LONGEST_MAIN} lines`, () => {
		const mains = SOURCE.filter(({ path }) => /\/main\.tsx?$/.test(path));
		expect(mains.length).toBeGreaterThan(0);
		expect(named(mains.filter(({ lines }) => lines > LONGEST_MAIN))).toEqual([]);
	});

	test("have names that say what they hold", () => {
		const vague = FILES.filter(({ path }) =>
			/(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.\w+)*(?:\/|$)/i.test(path),
		);
		expect(named(vague)).toEqual([]);
	});

	test("hold no path of somebody's machine and no address of a registry", () => {
		const paths = new RegExp(
			[
				"/home/\\w",
				"/root/",
				"/work/",
				"/Users/\\w",
				"[A-Z]:\\\\Users\\\\",
				"registry\\.npmjs",
			].join("|"),
		);
		const own = "test/architecture.test.ts";
		const wrong = FILES.filter(({ path, text }) => path !== own && paths.test(text));
		expect(named(wrong)).toEqual([]);
	});
});

describe("code", () => {
	test("never silences the compiler, nor the linter on any", () => {
		const wrong =
			/@ts-(?:ignore|expect-error|nocheck)|biome-ignore lint\/suspicious\/noExplicitAny/;
		const own = "test/architecture.test.ts";
		const files = CODE.filter(({ path, text }) => path !== own && wrong.test(text));
		expect(named(files)).toEqual([]);
	});

	test("of the extension asks nothing of the network", () => {
		const network =
			/\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;
		const wrong = SOURCE.filter(
			({ path, text }) => path !== OWN_FILES && network.test(withoutComments(text)),
		);
		expect(named(wrong)).toEqual([]);
	});

	test("of the extension asks for its own files only, in one place and nowhere else", () => {
		const { text } = SOURCE.find(({ path }) => path === OWN_FILES)!;
		const asked = withoutComments(text).match(/\bfetch\s*\([^;]*;/g);
		expect(asked).toEqual(["fetch(browser.runtime.getURL(path));"]);
		const { content_security_policy: policy } = MANIFEST;
		expect(policy.extension_pages.split("; ")).toContain("connect-src 'self'");
	});

	test("of the extension never reads text as markup or as code", () => {
		const risky =
			/\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\s*\(|new Function\b/;
		const wrong = SOURCE.filter(({ text }) => risky.test(withoutComments(text)));
		expect(named(wrong)).toEqual([]);
	});
});
