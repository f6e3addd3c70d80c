import { PNG } from "pngjs";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import type { View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const OPENER = ".footer [popovertarget=hand-out]";
const item = (name: string) => `.hand-out [data-item=${name}]`;

test("a result is handed out as text, Markdown, table and picture", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await popup.run(keepWhatIsHandedOut);
	const headline = await popup.run(() => document.querySelector("h1")?.textContent ?? "");

	await test.step("opens the menu from its button, and closes it after the choice", async () => {
		expect(await popup.run(isMenuOpen)).toBe(false);
		await popup.click(OPENER);
		expect(await popup.run(isMenuOpen)).toBe(true);
		await popup.click(item("copy-text"));
		expect(await popup.run(isMenuOpen)).toBe(false);
		await until("word of it", async () => (await popup.run(told)) === words("told_copied"));
	});

	await test.step("copies text and Markdown", async () => {
		const text = await until("the text", () => popup.run(copiedText));
		expect(text).toContain(headline);
		expect(text).toContain(`${site.url}story`);
		await choose(popup, "copy-markdown");
		const markdown = await until("the Markdown", async () => {
			const copied = await popup.run(copiedText);
			return copied !== text && copied;
		});
		expect(markdown).toContain(`](<${site.url}story>)**`);
		expect(markdown).toContain("| --- | ---: |");
	});

	await test.step("saves a table with a row for every attribution", async () => {
		await choose(popup, "save-csv");
		const csv = Buffer.from(await until("the table", () => popup.run(savedBytes))).toString();
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		expect(csv.split("\r\n").length).toBeGreaterThan(10);
		expect(csv).toContain("two unnamed government officials");
	});

	await test.step("saves a picture with something on it", async () => {
		await popup.run(forgetSaved);
		await choose(popup, "save-picture");
		const bytes = await until("the picture", () => popup.run(savedBytes));
		const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
		expect(width).toBe(1280);
		expect(height).toBeGreaterThan(700);
		expect(height).toBeLessThan(1600);
		const colours = new Set(new Uint32Array(new Uint8Array(data).buffer));
		expect(colours.size).toBeGreaterThan(50);
		expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
	});
});

test("the picture is copied, or saved where the browser takes none", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await popup.run(keepWhatIsHandedOut);
	await choose(popup, "copy-picture");
	const said = [words("told_copied"), words("told_downloaded")];
	await until("word of it", async () => said.includes(await popup.run(told)));
	expect(await popup.run(copiedKinds)).toEqual(["image/png"]);

	await popup.run(refuseCopies);
	await choose(popup, "copy-picture");
	await until("word of it", async () => (await popup.run(told)) === words("told_downloaded"));
	expect((await popup.run(savedBytes))?.length).toBeGreaterThan(1_000);
});

test("text lands on the clipboard itself", async ({ session, site, family }) => {
	test.skip(family === "firefox", "Firefox gives no test the clipboard's content");
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	const headline = await popup.run(() => document.querySelector("h1")?.textContent ?? "");
	await choose(popup, "copy-text");
	await until("word of it", async () => (await popup.run(told)) !== "");
	expect(await popup.run(told)).toBe(words("told_copied"));
	await (session as ChromiumSession).context.grantPermissions(["clipboard-read"]);
	await popup.close();
	const pasted = await session.tab.run(() => navigator.clipboard.readText());
	expect(pasted).toContain(headline);
});

async function choose(popup: View, name: string): Promise<void> {
	await popup.click(OPENER);
	await popup.click(item(name));
}

/** Runs in the popup: remembers what goes to the clipboard and to the downloads. */
function keepWhatIsHandedOut(): void {
	const give = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (saved: Blob) => {
		Object.assign(window, { saved });
		return give(saved);
	};
	const take = (copied: unknown) => Object.assign(window, { copied });
	const replace = (name: string, value: unknown) =>
		Object.defineProperty(navigator.clipboard, name, { value, configurable: true });
	replace("writeText", async (text: string) => take(text));
	replace("write", async (items: ClipboardItem[]) => {
		await items[0]!.getType("image/png");
		take(items[0]!.types);
	});
}

function refuseCopies(): void {
	Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject(new Error()) });
}

function copiedText(): string | null {
	const { copied } = window as unknown as { copied?: string };
	return copied ?? null;
}

function copiedKinds(): string[] | null {
	const { copied } = window as unknown as { copied?: string[] };
	return copied ? [...copied] : null;
}

async function savedBytes(): Promise<number[] | null> {
	const { saved } = window as unknown as { saved?: Blob };
	return saved ? [...new Uint8Array(await saved.arrayBuffer())] : null;
}

function forgetSaved(): void {
	Object.assign(window, { saved: undefined });
}

function isMenuOpen(): boolean {
	return document.querySelector(".hand-out:popover-open") !== null;
}

function told(): string {
	return document.querySelector(".footer .told")?.textContent ?? "";
}
