import type { MessageKey } from "../shared/message-key.ts";
import { say } from "./words.ts";

/** What was just done, told once in sight and aloud. The line is always there: only text changes. */
export function Told({ what }: { readonly what: MessageKey | null }) {
	return (
		<p class="told" role="status">
			{what && say(what)}
		</p>
	);
}
