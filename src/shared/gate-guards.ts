import type { ReplyGuards } from "./call-guards.ts";
import { isTrueOrFalse } from "./guard.ts";
import type { GateToBackground } from "./messages.ts";

/** What the background answers a gate, and nothing else: every page carries it. */
export const ANSWERED_TO_GATES: ReplyGuards<GateToBackground> = {
	startReading: { reply: isTrueOrFalse },
};
