import { Component, type ComponentChildren } from "preact";

interface FoldProps {
	/** Of the element, for its style. */
	readonly class?: string;
	readonly category?: string;
	/** Unfolded whenever this is true; the reader folds and unfolds at will. */
	readonly open?: boolean;
	readonly summary: ComponentChildren;
	/** Draws what is folded. */
	readonly children: () => ComponentChildren;
}

interface FoldState {
	readonly wasOpened: boolean;
}

/**
 * A heading and what stands folded below it, which is drawn only once it is unfolded: a long page has
 * thousands of lines there, and a popup that draws them all is late for what shows at once.
 */
export class Fold extends Component<FoldProps, FoldState> {
	override state: FoldState = { wasOpened: false };

	render({ open, category, summary, children, ...rest }: FoldProps, { wasOpened }: FoldState) {
		return (
			<details {...rest} data-category={category} open={open} onToggle={this.#toggled}>
				<summary>{summary}</summary>
				{(open || wasOpened) && children()}
			</details>
		);
	}

	readonly #toggled = ({ currentTarget }: Event): void => {
		const { open } = currentTarget as HTMLDetailsElement;
		if (open && !this.props.open && !this.state.wasOpened) this.setState({ wasOpened: true });
	};
}
