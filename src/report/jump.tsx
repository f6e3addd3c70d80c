import type { ComponentChildren } from "preact";
import type { Span } from "../engine/index.ts";

interface JumpProps {
	readonly span: Span;
	/** What is read out: where the words alone do not say that they lead into the page. */
	readonly label: string;
	readonly onJump: (span: Span) => void;
	readonly class?: string;
	readonly children: ComponentChildren;
}

/** Words of the article, or a name in it, that show their place in the page when clicked. */
export function Jump({ span, label, onJump, class: own = "", children }: JumpProps) {
	return (
		<button
			type="button"
			class={`jump ${own}`.trimEnd()}
			aria-label={label}
			onClick={() => onJump(span)}
		>
			{children}
		</button>
	);
}

/** Something the article says, and where. */
export interface JumpLine {
	readonly span: Span;
	readonly words: string;
	/** What is read out. */
	readonly label: string;
}

interface JumpListProps {
	readonly lines: readonly JumpLine[];
	readonly onJump: (span: Span) => void;
	readonly class: string;
}

/** Several of them in the order of the text, which is English whatever the interface speaks. */
export function JumpList({ lines, onJump, class: own }: JumpListProps) {
	return (
		<ol class={own} lang="en" dir="ltr">
			{lines.map(({ span, words, label }) => (
				<li key={span.start}>
					<Jump span={span} label={label} onJump={onJump}>
						{words}
					</Jump>
				</li>
			))}
		</ol>
	);
}
