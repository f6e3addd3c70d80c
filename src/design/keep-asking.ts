import { askToRead, keepOnly } from "../platform/permissions.ts";
import { askBackground } from "../platform/views.ts";
import { patternsInUse } from "../shared/run-mode.ts";
import type { Settings } from "../shared/settings.ts";

/** What came of a choice. */
export interface Kept {
	/** Whether the reader lets it in. */
	readonly allowed: boolean;
	/** Those that hold in the end. */
	readonly settings: Settings;
}

/**
 * Keeps a choice and asks for what it needs. Both start in the click: browsers show the question only
 * then, and Firefox closes the popup with it. When the reader declines, all is put back; what is no
 * longer used is given back.
 *
 * @param keep begins to keep the choice
 * @throws when the background stays away; what is not given back then, the next choice gives back
 */
export async function keepAsking(
	patterns: readonly string[],
	keep: () => Promise<Settings>,
): Promise<Kept> {
	const answer = patterns.length === 0 || askToRead(patterns);
	const [allowed] = await Promise.all([answer, keep()]);
	const settings = await askBackground("settle", {});
	// The choice is kept, whatever comes of this.
	await keepOnly(patternsInUse(settings)).catch(() => {});
	return { allowed, settings };
}
