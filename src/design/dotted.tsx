/** Words with a dot between. Lines break at the dots, and within words only where those are too long. */
export function Dotted({ all }: { readonly all: readonly string[] }) {
	return all.map((words, i) => [
		i > 0 && " · ",
		<span key={words} class="whole">
			{words}
		</span>,
	]);
}
