import { Switch } from "../design/switch.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { isMarked } from "../report/tab-report.ts";
import { canPaint } from "../shared/can-paint.ts";
import type { PopupProps } from "./intents.ts";
import { HandOutMenu } from "./label/menu.tsx";

/** What can be done with a result, always in reach; and the line that tells what was done. */
export function Footer({ state: { tab, settings, told }, intents }: PopupProps) {
	const read = tab.status === "read";
	const switches = isMarked(tab) && canPaint();
	return (
		<footer class="footer" data-shown={read || switches || told !== null}>
			<Told what={told} />
			{(read || switches) && (
				<div class="footer-row">
					{switches && (
						<Switch on={settings.marksShown} onChange={intents.showMarks}>
							{say("marks_shown")}
						</Switch>
					)}
					{read && <HandOutMenu onChoose={intents.handOut} />}
				</div>
			)}
		</footer>
	);
}
