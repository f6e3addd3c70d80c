import { markCardIn } from "../highlight/mark-card.ts";
import { MarkGuide } from "../highlight/mark-guide.ts";
import { callBackground } from "../platform/background-call.ts";
import { message, messageFor, writingDirection } from "../platform/i18n.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import { ANSWERED_TO_GUIDES } from "../shared/guide-guards.ts";
import type { GuideToBackground, Marking, PageIdentity } from "../shared/messages.ts";
import type { Result } from "../shared/result.ts";
import { leaveKit } from "./twin.ts";

/** Puts what makes guides where the content script of the page finds it. */
export function startGuide(): void {
	leaveKit(globalThis, "guide", {
		get isAlive() {
			return isExtensionAlive();
		},
		guideIn: (scene) =>
			new MarkGuide(scene, {
				makeCard: (document, onTampered) =>
					markCardIn(document, onTampered, { message, messageFor, writingDirection }),
				keepChange,
			}),
	});
}

function keepChange(
	page: PageIdentity,
	change: CardChange,
): Promise<Result<Marking, CorrectionFault>> {
	if (change.does === "take-back") {
		const { correction } = change;
		return callBackground<GuideToBackground, "takeBack">(ANSWERED_TO_GUIDES, "takeBack", {
			page,
			correction: { id: correction.id, passing: correction.passing },
		});
	}
	const { mark, verdict, wholeSource } = change;
	return callBackground<GuideToBackground, "correctMark">(ANSWERED_TO_GUIDES, "correctMark", {
		page,
		mark: { id: mark.id, source: mark.source, cue: mark.cue },
		verdict,
		wholeSource,
	});
}
