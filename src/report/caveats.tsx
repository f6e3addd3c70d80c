import { say } from "../design/words.ts";
import { canPaint } from "../shared/can-paint.ts";
import type { TabState } from "../shared/tab-state.ts";

/** What a reader must know of how a result came about, and of what is not to be seen of it. */
export function Caveats({ tab }: { readonly tab: TabState }) {
	return (
		<>
			{"report" in tab && tab.report.finder === "rules" && (
				<p class="soft">{say("finder_rules")}</p>
			)}
			{tab.status === "read" && !canPaint() && <p class="soft">{say("marks_not_painted")}</p>}
		</>
	);
}
