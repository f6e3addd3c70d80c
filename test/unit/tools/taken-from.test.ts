import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { bundlesFor } from "../../../tools/build/bundle.ts";

/** What a script carries, by the paths of its modules. */
async function modulesOf(name: string): Promise<string[]> {
	const run = bundlesFor("chrome", "nowhere", { readable: false }).find(
		({ entryPoints }) => entryPoints && name in entryPoints,
	);
	const options = { ...run, outdir: "/nowhere", write: false, metafile: true } as const;
	const { metafile } = (await build(options)) as { metafile: Metafile };
	const [bytes] = Object.entries(metafile.outputs)
		.filter(([path]) => path.endsWith(`${name}.js`))
		.map(([, output]) => Object.entries(output.inputs));
	return bytes!.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/** The few lines by which scripts find each other and the browser, and the door of the engine. */
const IN_EACH = [
	/^own-api:/,
	/^taken-from-/,
	/src.content.twin\.ts$/,
	/^src.shared.(?:certainty|correction|guard)\.ts$/,
	/^src.engine./,
];

test("what is in a page already is not brought there once more", async () => {
	const [gate, content, guide, posts] = await Promise.all(
		["gate", "content", "guide", "posts"].map(modulesOf),
	);
	expect(gate).toContain("src/article/recognise.ts");
	expect(gate).toContain("src/platform/background-call.ts");
	expect(content).toContain("src/posts/trace.ts");
	expect(content).toContain("src/highlight/mark.ts");
	const twice = (script: readonly string[], ...before: readonly (readonly string[])[]) =>
		script.filter(
			(path) => before.flat().includes(path) && !IN_EACH.some((pattern) => pattern.test(path)),
		);
	expect(twice(content!, gate!)).toEqual([]);
	expect(twice(posts!, gate!, content!)).toEqual([]);
	// Of these it takes other functions than the content script.
	const parts = ["src/article/nodes.ts", "src/highlight/framing.ts", "src/highlight/tone.ts"];
	expect(twice(guide!, gate!, content!).filter((path) => !parts.includes(path))).toEqual([]);
});
