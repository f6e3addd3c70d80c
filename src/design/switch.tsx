import type { ComponentChildren } from "preact";

interface SwitchProps {
	readonly on: boolean;
	readonly onChange: (on: boolean) => void;
	/** The label. */
	readonly children: ComponentChildren;
}

/** Something that is on or off, and changes at once. */
export function Switch({ on, onChange, children }: SwitchProps) {
	return (
		<label class="switch">
			<input
				type="checkbox"
				// biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself.
				role="switch"
				checked={on}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<span>{children}</span>
		</label>
	);
}
