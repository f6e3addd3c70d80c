import { Switch } from "../design/switch.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { canPaint } from "../shared/can-paint.ts";
import type { PopupProps } from "./intents.ts";
import { HandOutMenu } from "./label/menu.tsx";

/** What can be done with a result, always in reach; and the line that tells what was done. */
export function Footer({ state: { tab, settings, told }, intents }: PopupProps) {
	const read = tab.status === "read";
	// Too large a result is not kept, but its marks are in the page.
	const marked = read || (tab.status === "failed" && tab.reason === "storage");
	return (
		<footer class="footer" data-shown={marked || told !== null}>
			<Told what={told} />
			{marked && (
				<div class="footer-row">
					{canPaint() && (
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
