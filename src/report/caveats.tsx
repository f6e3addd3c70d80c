import { say } from "../design/words.ts";
import { canPaint } from "../shared/can-paint.ts";
import type { TabState } from "../shared/tab-state.ts";
import { languageSentence } from "./language-sentence.ts";

/** What a reader must know of how a result came about, and of what is not to be seen of it. */
export function Caveats({ tab }: { readonly tab: TabState }) {
	const takenFor = "report" in tab ? tab.report.takenFor : undefined;
	return (
		<>
			{takenFor !== undefined && (
				<p class="soft">
					{languageSentence(takenFor)} {say("read_as_english_done")}
				</p>
			)}
			{"report" in tab && tab.report.finder === "rules" && (
				<p class="soft">{say("finder_rules")}</p>
			)}
			{tab.status === "read" && !canPaint() && <p class="soft">{say("marks_not_painted")}</p>}
		</>
	);
}
