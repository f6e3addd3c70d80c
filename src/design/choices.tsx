interface ChoicesProps<T extends string> {
	readonly name: string;
	/** The question the choices answer. */
	readonly legend: string;
	readonly options: readonly { readonly value: T; readonly label: string }[];
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

/** One of several, all in sight. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
	const { name, legend, options, chosen, onChoose } = props;
	return (
		<fieldset class="choices">
			<legend>{legend}</legend>
			{options.map(({ value, label }) => (
				<label class="choice" key={value}>
					<input
						type="radio"
						name={name}
						value={value}
						checked={value === chosen}
						onChange={() => onChoose(value)}
					/>
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	);
}
