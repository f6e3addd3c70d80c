/** Whether text stands on a light or a dark background. */
export type Tone = "light" | "dark";

/** Lightness from 0 to 1 above which text must stand on something dark. */
const LIGHT_TEXT = 0.55;
/** Share of each sRGB channel in perceived lightness (ITU-R BT.601, enough to tell two tones). */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114];

/**
 * The tone of the background, told by the text on it: a page's background may be a picture or stand
 * far up the tree, but its text is always readable.
 *
 * @param color a computed CSS colour
 */
export function toneBehind(color: string): Tone {
	return lightnessOf(color) > LIGHT_TEXT ? "dark" : "light";
}

function lightnessOf(color: string): number {
	const [space = "", list = ""] = color.split("(", 2);
	const numbers = list.split(" ").map(numberOf).filter(Number.isFinite);
	const [first = 0, second = 0, third = 0] = numbers;
	// Channels of light, from 0 to 255 or 1; or lightness, from 0 to 100 or 1.
	if (/^(?:rgb|color)/.test(space)) {
		const light = RED * first + GREEN * second + BLUE * third;
		return space.startsWith("rgb") ? light / 255 : light;
	}
	return space.startsWith("l") ? first / 100 : first;
}

function numberOf(text: string): number {
	return text.endsWith("%") ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}
