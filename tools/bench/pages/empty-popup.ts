import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Chromium, loadExtension } from "../../browser/chromium/launch.ts";

/** An extension whose popup is one line of text: what a popup costs whoever makes it. */
export interface EmptyPopup {
	readonly extensionId: string;
	close(): Promise<void>;
}

const MANIFEST = {
	manifest_version: 3,
	name: "Empty popup",
	version: "1",
	permissions: ["activeTab"],
	action: { default_popup: "popup.html" },
	background: { service_worker: "worker.js" },
};
const FILES: Readonly<Record<string, string>> = {
	"manifest.json": JSON.stringify(MANIFEST),
	"popup.html": `<!doctype html><meta charset="utf-8"><body style="width:390px"><h1>Empty</h1></body>`,
	"blank.html": "<!doctype html>",
	"worker.js": "",
};

/** Adds it to a browser, with a page open that keeps its process, as On Record's welcome page does. */
export async function addEmptyPopup({ context }: Chromium): Promise<EmptyPopup> {
	const folder = await mkdtemp(join(tmpdir(), "on-record-empty-"));
	for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
	const extensionId = await loadExtension(context, folder);
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/blank.html`);
	return { extensionId, close: () => rm(folder, { recursive: true, force: true }) };
}
