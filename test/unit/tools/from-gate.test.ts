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

test("what the gate has brought into a page is not brought there once more", async () => {
	const [gate, content] = await Promise.all(["gate", "content"].map(modulesOf));
	expect(gate).toContain("src/article/recognise.ts");
	expect(gate).toContain("src/platform/background-call.ts");
	expect(content).toContain("src/article/read.ts");
	// The few lines by which scripts find each other, and one guard of a line.
	const allowed = ["own-api:webextension-polyfill", "src/content/twin.ts", "src/shared/guard.ts"];
	expect(content!.filter((path) => gate!.includes(path) && !allowed.includes(path))).toEqual([]);
});
