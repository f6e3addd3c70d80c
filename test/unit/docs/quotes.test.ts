import { expect, test } from "vitest";
import { readJson } from "../../../tools/build/paths.ts";
import { FILES } from "../../architecture/files.ts";

const faults = FILES.find(({ path }) => path === "docs/faults.md")?.text ?? "";
const messages = Object.values(
	(await readJson("src/_locales/en/messages.json")) as Record<string, { message: string }>,
).map(({ message }) => message);

/** What the second column of a row puts in quotation marks, sentence by sentence. */
const quoted = faults
	.split("\n")
	.map((row) => row.split("|")[2] ?? "")
	.flatMap((seen) => [...seen.matchAll(/"([^"]+[.?!])"/g)])
	.flatMap(([, words]) => words!.split(/(?<=[.?!]) /));

test("what readers are told of faults is what they are told", () => {
	expect(quoted.length).toBeGreaterThan(10);
	const unsaid = quoted.filter((sentence) => !messages.some((said) => said.includes(sentence)));
	expect(unsaid).toEqual([]);
});
