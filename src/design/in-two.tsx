import { Component, type ComponentChildren } from "preact";
import { painted } from "./painted.ts";

interface InTwoProps {
	/** Draws what is seen at first, then all. */
	readonly children: (isPainted: boolean) => ComponentChildren;
}

interface InTwoState {
	readonly isPainted: boolean;
}

/**
 * Draws what a reader sees first, and all of it once that is painted: what is out of sight must not keep
 * the rest waiting.
 */
export class InTwo extends Component<InTwoProps, InTwoState> {
	override state: InTwoState = { isPainted: false };

	override async componentDidMount(): Promise<void> {
		await painted();
		// Of a part that comes later, the frame is about to be painted; what comes after it runs then.
		requestAnimationFrame(() => setTimeout(() => this.setState({ isPainted: true })));
	}

	render({ children }: InTwoProps, { isPainted }: InTwoState) {
		return children(isPainted);
	}
}
