import { copyFile, cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VIEWS } from "./bundle.ts";
import { writeLicences } from "./licences.ts";
import { manifestFor, messagesOf } from "./manifest.ts";
import { type Browser, ROOT, readJson } from "./paths.ts";
import { writeTagger } from "./tagger.ts";

/**
 * Writes everything that is not bundled into a folder: manifest, pages, locales, icons, licences and
 * the tagger's files.
 *
 * @throws when one of them is not there, or the manifest asks for a message that a locale does not have
 */
export async function writeAssets(browser: Browser, folder: string): Promise<void> {
	const manifest = await manifestFor(browser);
	await checkMessages(messagesOf(manifest));
	await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	for (const view of VIEWS) {
		await copyFile(join(ROOT, "src", view, `${view}.html`), join(folder, `${view}.html`));
	}
	await cp(join(ROOT, "src", "_locales"), join(folder, "_locales"), { recursive: true });
	await copyIcons(folder);
	await writeLicences(folder);
	await writeTagger(folder);
}

async function checkMessages(names: readonly string[]): Promise<void> {
	const locales = join(ROOT, "src", "_locales");
	for (const locale of await readdir(locales)) {
		const messages = await readJson(`src/_locales/${locale}/messages.json`);
		const absent = names.filter((name) => !(name in messages));
		if (absent.length === 0) continue;
		throw new Error(`manifest.json asks for ${absent.join(", ")}: not in _locales/${locale}`);
	}
}

async function copyIcons(folder: string): Promise<void> {
	const icons = join(ROOT, "icons");
	await mkdir(join(folder, "icons"), { recursive: true });
	for (const name of await readdir(icons)) {
		if (name.endsWith(".png")) await copyFile(join(icons, name), join(folder, "icons", name));
	}
}
