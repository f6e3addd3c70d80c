import type { Category } from "../engine/index.ts";

/** Wide enough for any bar; what is too long is cut off by its box. */
const WAVES = 240;
const WAVE = `M0 2.5q1.5-3 3 0${"t3 0".repeat(WAVES * 2)}`;

/** The line under a category's marks, as wide as its box. */
export function CategoryLine({ category }: { readonly category: Category }) {
	return (
		<svg class="category-line" aria-hidden="true">
			{strokeOf(category)}
		</svg>
	);
}

function strokeOf(category: Category) {
	const whole = { x2: "100%", y1: "2.5", y2: "2.5" };
	switch (category) {
		case "named":
			return <line {...whole} stroke-width="2" />;
		case "institutional":
			return [1, 4].map((y) => <line key={y} {...whole} y1={y} y2={y} stroke-width="1.25" />);
		case "second-hand":
			return <line {...whole} stroke-width="2" stroke-dasharray="5 3" />;
		case "unnamed":
			return (
				<line {...whole} x1="2" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5" />
			);
		case "vague":
			return <path d={WAVE} stroke-width="1.5" />;
	}
}
