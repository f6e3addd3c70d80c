import { elementAt } from "../article/index.ts";
import { type Tone, toneBehind } from "./tone.ts";

/** Reads tones, once for each element: a page is asked for its style as seldom as can be. */
export function toneReader(): (node: Node) => Tone {
	const known = new Map<Element, Tone>();
	return (node) => {
		const element = elementAt(node);
		if (!element) return "light";
		const tone = known.get(element) ?? toneBehind(getComputedStyle(element).color);
		known.set(element, tone);
		return tone;
	};
}
