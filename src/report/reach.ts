import { say } from "../design/words.ts";
import type { Report } from "../shared/tab-state.ts";

/** What must be said with every figure where less than the whole article was read. */
export function reachOf({
	onlyBeginning,
	part,
}: Pick<Report, "onlyBeginning" | "part">): readonly string[] {
	return [
		...(onlyBeginning ? [say("only_beginning")] : []),
		...(part ? [say("only_part", String(part.number), String(part.of))] : []),
	];
}
