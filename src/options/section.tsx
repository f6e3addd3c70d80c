import type { ComponentChildren } from "preact";
import { say } from "../design/words.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { useKeptFocus } from "./kept-focus.ts";

/** The parts of the options, in their order, with their headings. */
export const SECTIONS = {
	marks: "options_marks_heading",
	reading: "options_run_heading",
	certainty: "options_certainty_heading",
	corrections: "corrections_heading",
	diary: "diary_heading",
	shortcuts: "shortcuts_heading",
	file: "options_file_heading",
	about: "options_about_heading",
} as const satisfies Readonly<Record<string, MessageKey>>;
export type SectionId = keyof typeof SECTIONS;

interface SectionProps {
	readonly id: SectionId;
	readonly children: ComponentChildren;
}

/** One part of the options. */
export function Section({ id, children }: SectionProps) {
	const { section, heading, onClickCapture } = useKeptFocus();
	return (
		<section
			class="panel"
			id={id}
			aria-labelledby={`${id}-heading`}
			ref={section}
			onClickCapture={onClickCapture}
		>
			<h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				{say(SECTIONS[id])}
			</h2>
			{children}
		</section>
	);
}

/** The way to each part. */
export function Contents({ ids }: { readonly ids: readonly SectionId[] }) {
	return (
		<nav class="contents" aria-label={say("options_contents")}>
			<ul>
				{ids.map((id) => (
					<li key={id}>
						<a href={`#${id}`}>{say(SECTIONS[id])}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
