import { type Guard, isCount, isNullOr, isRecordOf, isText } from "../shared/guard.ts";
import { patternOf } from "../shared/hosts.ts";
import { LONGEST_ID } from "../shared/limits.ts";
import { choiceToPutBack, patternsForMode } from "../shared/run-mode.ts";
import type { RunMode, Settings, SiteChoice } from "../shared/settings.ts";
import { isRunMode, isSiteChoice, mayHold } from "../shared/settings-guard.ts";

/** The mode for all, and the choice for the host of a question; null: it has none. */
interface Choice {
	readonly run: RunMode;
	readonly site: SiteChoice | null;
}

/** What the browser is asking the reader about: a choice that is kept already, and what it replaced. */
export interface Question {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The site it is about; null: it is about the mode alone. */
	readonly host: string | null;
	readonly chosen: Choice;
	readonly before: Choice;
}

const isChoice = isRecordOf<Choice>({ run: isRunMode, site: isNullOr(isSiteChoice) });

export const isQuestion: Guard<Question> = isRecordOf<Question>({
	at: isCount,
	host: isNullOr(isText(LONGEST_ID)),
	chosen: isChoice,
	before: isChoice,
});

/**
 * The settings once a question is answered: what the browser does not bear out gives way to what was
 * before, unless something else was chosen meanwhile.
 *
 * @returns the same object where nothing is put back
 */
export async function settingsAnswered(
	settings: Settings,
	{ host, chosen, before }: Question,
	mayRead: (patterns: readonly string[]) => Promise<boolean>,
): Promise<Settings> {
	const isOfSite = host !== null && chosen.site === "on";
	const patterns = isOfSite ? [patternOf(host)] : patternsForMode(chosen.run, settings);
	if (await mayRead(patterns)) return settings;
	const run = choiceToPutBack(chosen.run, before.run, settings.run);
	if (host === null) return run === settings.run ? settings : { ...settings, run };
	const now = settings.sites[host] ?? null;
	const site = choiceToPutBack(chosen.site, before.site, now);
	return run === settings.run && site === now ? settings : withSite(settings, host, site, run);
}

/** The settings with a host's own choice, or without one; unchanged where one more finds no room. */
export function withSite(
	before: Settings,
	host: string,
	choice: SiteChoice | null,
	run = before.run,
): Settings {
	const { [host]: _, ...others } = before.sites;
	if (choice === null) return { ...before, run, sites: others };
	if (!mayHold(before.sites, host)) return before;
	return { ...before, run, sites: { ...others, [host]: choice } };
}
