import { Icon } from "../../design/icon.tsx";
import { InTwo } from "../../design/in-two.tsx";
import { say } from "../../design/words.ts";
import type { MessageKey } from "../../shared/message-key.ts";
import type { HandOut } from "./hand-out.ts";

const MENU = "hand-out";

interface Group {
	readonly heading: MessageKey;
	readonly items: readonly (readonly [HandOut, MessageKey])[];
}

/** What the menu offers, in groups. */
const GROUPS: readonly Group[] = [
	{
		heading: "label_heading",
		items: [
			["copy-text", "label_copy_text"],
			["copy-markdown", "label_copy_markdown"],
			["copy-picture", "label_copy_picture"],
			["save-picture", "label_save_picture"],
		],
	},
	{
		heading: "label_all_heading",
		items: [
			["save-csv", "label_save_csv"],
			["copy-json", "report_copy"],
			["save-json", "report_download"],
		],
	},
];

interface HandOutMenuProps {
	/** Must run in the click itself. */
	readonly onChoose: (what: HandOut) => void;
}

/**
 * A button that opens what can be copied and saved. The browser itself opens it, closes it by Escape
 * or a click beside it, and puts the focus back.
 */
export function HandOutMenu({ onChoose }: HandOutMenuProps) {
	return (
		<>
			<button type="button" class="button button-plain" popovertarget={MENU}>
				<Icon name="copy" />
				{say("label_open")}
			</button>
			<div id={MENU} class="hand-out" popover="auto">
				<InTwo>{(isPainted) => isPainted && <Groups onChoose={onChoose} />}</InTwo>
			</div>
		</>
	);
}

function Groups({ onChoose }: HandOutMenuProps) {
	return GROUPS.map(({ heading, items }) => (
		<section key={heading} aria-labelledby={heading}>
			<h2 id={heading} class="soft small">
				{say(heading)}
			</h2>
			{items.map(([item, words]) => (
				<button
					key={item}
					type="button"
					class="hand-out-item"
					data-item={item}
					popovertarget={MENU}
					popovertargetaction="hide"
					onClick={() => onChoose(item)}
				>
					<Icon name={item.startsWith("copy") ? "copy" : "download"} />
					{say(words)}
				</button>
			))}
		</section>
	));
}
