import type { Marking } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import type { FailureReason, Report, TabState } from "../shared/tab-state.ts";

/** What of the settings goes to pages. */
export function markSettings(settings: Settings): Marking["settings"] {
	const { marksShown, marked, markStyle, showLessCertain } = settings;
	return { marksShown, marked, markStyle, showLessCertain };
}

/** What a page is told once it was read. */
export function markingOf(
	state: TabState,
	settings: Settings,
): Result<Marking | null, FailureReason> {
	if (state.status === "failed") return failure(state.reason);
	if (state.status !== "read") return success(null);
	return success(markingOfReport(state.report, settings));
}

/** What a page is marked with that was found to be an article. */
export function markingOfReport({ analysis, corrected }: Report, settings: Settings): Marking {
	const { attributions, sources } = analysis;
	return {
		analysis: { attributions, sources },
		settings: markSettings(settings),
		...(corrected && { corrected }),
	};
}
