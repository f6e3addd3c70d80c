import type { ReplyGuards } from "./call-guards.ts";
import { CORRECTION_FAULTS, type CorrectionFault } from "./correction.ts";
import { isEither, isOneOf, isRecordOf } from "./guard.ts";
import type { GuideToBackground, Marking } from "./messages.ts";
import { isMarking } from "./page-guards.ts";
import type { Result } from "./result.ts";

const isCorrectionResult = isEither<Result<Marking, CorrectionFault>>(
	isRecordOf<{ ok: true; value: Marking }>({ ok: isOneOf([true]), value: isMarking }),
	isRecordOf<{ ok: false; error: CorrectionFault }>({
		ok: isOneOf([false]),
		error: isOneOf(CORRECTION_FAULTS),
	}),
);

/** What the background answers where the reader corrects something on a card. */
export const ANSWERED_TO_GUIDES: ReplyGuards<GuideToBackground> = {
	correctMark: { reply: isCorrectionResult },
	takeBack: { reply: isCorrectionResult },
};
