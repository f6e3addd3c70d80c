import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ServedSite, serveSite } from "../browser/serve.ts";
import { ROOT } from "../build/paths.ts";

/** Browsers look up names under `localhost` on this machine. */
const HOST = "courier.localhost";

/** Serves the bundled sample at `story`. */
export async function serveSample(): Promise<ServedSite> {
	const sample = await readFile(join(ROOT, "tools", "sample", "article.html"), "utf8");
	return serveSite(new Map([["/story", sample]]), HOST);
}
