import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A press of one of the buttons by which lines are taken out of lists. */
interface Press {
	/** Which of the section's such buttons, and how many there were. */
	readonly at: number;
	readonly of: number;
}

interface KeptFocus {
	readonly section: RefObject<HTMLElement | null>;
	readonly heading: RefObject<HTMLHeadingElement | null>;
	readonly onClickCapture: (event: Event) => void;
}

/**
 * Keeps the keyboard's place where a reader takes lines out of a section's lists: with its button gone,
 * the browser would start again at the top of the page. The next line's button has it then, else the
 * last one's, else the heading. Nothing is done where the reader has moved on meanwhile.
 */
export function useKeptFocus(): KeptFocus {
	const section = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const press = useRef<Press | null>(null);
	useLayoutEffect(() => {
		const buttons = buttonsOf(section.current);
		if (!press.current || buttons.length >= press.current.of) return;
		const { at } = press.current;
		press.current = null;
		if (document.activeElement !== document.body) return;
		(buttons[Math.min(at, buttons.length - 1)] ?? heading.current)?.focus();
	});
	const onClickCapture = ({ target }: Event) => {
		const buttons = buttonsOf(section.current);
		const at = buttons.findIndex((button) => target instanceof Node && button.contains(target));
		press.current = at < 0 ? null : { at, of: buttons.length };
	};
	return { section, heading, onClickCapture };
}

function buttonsOf(section: HTMLElement | null): readonly HTMLButtonElement[] {
	return section ? [...section.querySelectorAll<HTMLButtonElement>("li button")] : [];
}
