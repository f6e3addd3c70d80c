import { browser } from "./browser.ts";

/**
 * Reads a file of the extension's own folder, the only place its content security policy lets
 * anything be asked of.
 *
 * @param path from the extension's root
 * @throws when there is no such file
 */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(browser.runtime.getURL(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
