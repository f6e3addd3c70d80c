import type { CorrectionFault } from "../shared/correction.ts";
import type { Marking } from "../shared/messages.ts";
import { failure, type Result } from "../shared/result.ts";

/**
 * Corrections that were made on this page and are not kept yet. What comes of others meanwhile is held:
 * the answer to these holds it too, unless it says that nothing was kept.
 */
export class Unkept {
	#count = 0;
	#held: Marking | null = null;

	/** Waits until one is kept, or not. */
	async keep(
		keeping: Promise<Result<Marking, CorrectionFault>>,
	): Promise<Result<Marking, CorrectionFault>> {
		this.#count++;
		const result = await keeping.catch(() => failure("page" as const));
		this.#count--;
		if (result.ok) this.#held = null;
		return result;
	}

	/** Whether the page is to be marked by this only if nothing newer comes. */
	hold(marking: Marking): boolean {
		if (this.#count === 0) return false;
		this.#held = marking;
		return true;
	}

	/** What was held, once nothing is waited for. */
	takeHeld(): Marking | null {
		if (this.#count > 0) return null;
		const held = this.#held;
		this.#held = null;
		return held;
	}
}
