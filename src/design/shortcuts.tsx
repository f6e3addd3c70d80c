import type { Shortcut } from "../platform/commands.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { say } from "./words.ts";

const LABELS: Readonly<Record<Shortcut["command"], MessageKey>> = {
	open: "shortcut_open",
	panel: "command_open_panel",
	"toggle-marks": "command_toggle_marks",
	"next-unnamed": "command_next_unnamed",
	"previous-unnamed": "command_previous_unnamed",
};

/** The keys that work just now, as the reader's browser has them. */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
	return (
		<>
			<dl class="shortcuts">
				{shortcuts.map(({ command, keys }) => (
					<div key={command} class="shortcut">
						<dt>{say(LABELS[command])}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say("shortcut_none")}</span>}</dd>
					</div>
				))}
			</dl>
			<p class="soft small">{say("shortcuts_more")}</p>
		</>
	);
}
