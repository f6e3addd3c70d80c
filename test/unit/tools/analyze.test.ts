import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../../tools/build/paths.ts";

const STORY = join(ROOT, "test", "fixtures", "articles", "harbour.txt");

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "on record "));
	const put = (name: string, content: string | Uint8Array) =>
		writeFileSync(join(folder, name), content);
	put("story.txt", readFileSync(STORY));
	put("empty.txt", "");
	put("blank.txt", " \n\n");
	put("binary.txt", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 9));
	put("latin.txt", Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x73, 0x61, 0x69, 0x64));
	put("picture.png", "not a text");
	put(
		"hafen.txt",
		"Der Hafen bleibt nach Angaben der Behörde geschlossen. Ein Sprecher sagte am Montag, dass " +
			"die Schleusen geprüft würden und die Schiffe erst danach wieder fahren dürften.",
	);
	mkdirSync(join(folder, "many"));
	put("many/b.txt", "The mayor said the bridge is safe.");
	put("many/a.txt", "The mayor said the bridge was closed.");
	put("many/note.md", "no article");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a user in that folder does. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, "tools", "bootstrap.mjs"), "analyze", ...args],
		{ encoding: "utf8", env: { ...process.env, INIT_CWD: folder, FORCE_COLOR: "" } },
	);
	return { status, stdout, stderr };
}

describe("analyze", () => {
	test("prints one object a line in the order of the files", () => {
		const { status, stdout, stderr } = run("--format", "jsonl", "story.txt", "many");
		const lines = stdout.trimEnd().split("\n");
		const files = lines.map((line) => (JSON.parse(line) as { file: string }).file);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(files).toEqual(["story.txt", join("many", "a.txt"), join("many", "b.txt")]);
	});

	test("says where it was told to leave the trained tagger out", () => {
		const { stdout } = run("--format", "jsonl", "--rules", join("many", "b.txt"));
		expect(JSON.parse(stdout)).toMatchObject({ finder: "rules" });
	});

	test("gives the file's content unchanged, byte order mark and line ends included", () => {
		const text = "\uFEFFThe mayor said the bridge is safe.\r\n\r\nNobody else did.\r\n";
		writeFileSync(join(folder, "crlf.txt"), text);
		const { stdout } = run("--format", "jsonl", "crlf.txt");
		expect((JSON.parse(stdout) as { text: string }).text).toBe(text);
	});

	test.each([
		["nowhere.txt", "does not exist"],
		["empty.txt", "is empty"],
		["blank.txt", "is empty"],
		["binary.txt", "is binary, not text"],
		["latin.txt", "is not UTF-8"],
		["picture.png", "is neither .txt nor .html"],
		["hafen.txt", "is not in English (de): only English is analysed"],
	])("says in one line what is wrong with %s and does the others", (name, reason) => {
		const { status, stdout, stderr } = run("--format", "jsonl", name, "story.txt");
		expect(stderr).toBe(`${name}: ${reason}\n`);
		expect(stdout.split("\n")).toHaveLength(2);
		expect(status).toBe(2);
	});

	test.each([
		[["--colour", "story.txt"]],
		[["--format", "xml", "story.txt"]],
		[["--format"]],
		[[]],
	])("refuses %j in one line", (args) => {
		const { status, stdout, stderr } = run(...args);
		expect(stderr).toMatch(/^analyze: .+\n$/);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	});

	test("reports who says so in words, without colour in a file", () => {
		const { stdout } = run("story.txt");
		expect(stdout).toMatch(/\d+ of \d+ attributed statements rest on unnamed sources\./);
		expect(stdout).toContain("two unnamed government officials");
		expect(stdout).not.toContain("\u001b");
	});
});
