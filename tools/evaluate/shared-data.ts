import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";

/** The folder of reference data beside the repository; it is no part of it. */
const SHARED = join(ROOT, "..", "shared");

export function hasSharedData(): boolean {
	return existsSync(join(SHARED, "evaluation"));
}

/** A path within the reference data. */
export function sharedPath(...parts: string[]): string {
	return join(SHARED, ...parts);
}
