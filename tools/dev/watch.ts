import { watch } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";

const WATCHED = ["src", "icons", "manifest.json"] as const;
/** Milliseconds: an editor writes several files in a row. */
const QUIET = 80;

/** Calls `act` after changes of the extension's sources, never while it still runs. */
export function onSourceChange(act: () => Promise<void>): void {
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> = Promise.resolve();
	const schedule = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(act);
		}, QUIET);
	};
	for (const path of WATCHED) watch(join(ROOT, path), { recursive: true }, schedule);
}
