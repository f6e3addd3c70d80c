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
	const { version } = await readJson("package.json");
	return { ...without(manifest, FOREIGN[browser]), version };
}

/** Message names that the manifest asks of `_locales`. */
export function messagesOf(manifest: Json): string[] {
	return [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!);
}

/**
 * A manifest without some of its fields or entries of its lists.
 *
 * @param paths names parted by full stops
 * @throws RangeError when one of them is not there: it was renamed, or is not needed any longer
 */
export function without(manifest: Json, paths: readonly string[]): Json {
	const copy = structuredClone(manifest);
	for (const path of paths) {
		if (!drop(copy, path.split("."))) throw new RangeError(`manifest.json has no ${path}`);
	}
	return copy;
}

function drop(from: unknown, [key = "", ...rest]: readonly string[]): boolean {
	if (Array.isArray(from)) {
		const at = from.indexOf(key);
		return at >= 0 && from.splice(at, 1).length === 1;
	}
	if (typeof from !== "object" || from === null || !Object.hasOwn(from, key)) return false;
	const fields = from as Json;
	return rest.length > 0 ? drop(fields[key], rest) : delete fields[key];
}
