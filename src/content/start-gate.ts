import { callBackground } from "../platform/background-call.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { ANSWERED_TO_GATES } from "../shared/gate-guards.ts";
import type { GateToBackground } from "../shared/messages.ts";
import { Gate } from "./gate.ts";
import { GATE_CODE } from "./gate-code.ts";
import { leaveCode, takeGate } from "./twin.ts";

/** Sets the gate into a page, unless the page is read already. */
export function startGate(window: Window): void {
	leaveCode(globalThis, "gate", GATE_CODE);
	const gate = new Gate({
		window,
		isAlive: isExtensionAlive,
		startReading: () =>
			callBackground<GateToBackground, "startReading">(ANSWERED_TO_GATES, "startReading", {}),
	});
	if (takeGate(globalThis, gate)) void gate.look();
}
