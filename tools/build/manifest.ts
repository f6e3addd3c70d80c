import { type Browser, readJson } from "./paths.ts";

type Json = Record<string, unknown>;

/** What only the other browser understands, or warns about. */
const FOREIGN: Readonly<Record<Browser, readonly string[]>> = {
	chrome: [
		"browser_specific_settings",
		"background.scripts",
		"action.default_area",
		"sidebar_action",
		"commands._execute_sidebar_action",
	],
	firefox: [
		"minimum_chrome_version",
		"background.service_worker",
		"permissions.sidePanel",
		"side_panel",
		"commands.open-panel",
	],
};

/**
 * The manifest for one browser: `manifest.json` without what only the other one understands, with
 * the version of `package.json`.
 */
export async function manifestFor(browser: Browser): Promise<Json> {
	const manifest = await readJson("manifest.json");
	for (const path of FOREIGN[browser]) dropKey(manifest, path.split("."));
	const { version } = await readJson("package.json");
	return { ...manifest, version };
}

/** Message names that the manifest asks of `_locales`. */
export function messagesOf(manifest: Json): string[] {
	return [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!);
}

/** Takes away a field, or an entry of a list. */
function dropKey(object: Json, path: readonly string[]): void {
	const [key, ...rest] = path;
	if (key === undefined) return;
	if (Array.isArray(object)) object.splice(object.indexOf(key), 1);
	else if (rest.length === 0) delete object[key];
	else dropKey(object[key] as Json, rest);
}
