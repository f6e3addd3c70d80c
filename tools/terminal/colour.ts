export type Colour = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

/** Select Graphic Rendition codes, ECMA-48 section 8.3.117: on, off. */
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	magenta: [35, 39],
	cyan: [36, 39],
};

export type Paint = (colour: Colour, text: string) => string;

/**
 * Colours text for a stream, or leaves it plain where it is no terminal. `NO_COLOR` and
 * `FORCE_COLOR` decide over both (no-color.org, force-color.org).
 */
export function painterFor(stream: { readonly isTTY?: boolean }): Paint {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	const coloured = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== "0" : stream.isTTY === true;
	return coloured ? paint : (_colour, text) => text;
}

function paint(colour: Colour, text: string): string {
	const [on, off] = CODES[colour];
	return `\u001b[${on}m${text}\u001b[${off}m`;
}
