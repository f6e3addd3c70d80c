import type { ReplyGuards } from "./call-guards.ts";
import { CORRECTION_FAULTS } from "./correction.ts";
import { isOneOf, isResultOf } from "./guard.ts";
import type { GuideToBackground } from "./messages.ts";
import { isMarking } from "./page-guards.ts";

const isCorrectionResult = isResultOf(isMarking, isOneOf(CORRECTION_FAULTS));

/** What the background answers where the reader corrects something on a card. */
export const ANSWERED_TO_GUIDES: ReplyGuards<GuideToBackground> = {
	correctMark: { reply: isCorrectionResult },
	takeBack: { reply: isCorrectionResult },
};
