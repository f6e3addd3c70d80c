import type { Selected } from "./select.ts";
import type { PageTree } from "./tree.ts";

/** What a page that closes an article says in the place of its rest. */
const SEES_THE_REST =
	/\bto (?:view|read|see|access|unlock|get|continue(?: reading)?|keep reading) (?:the (?:full|whole|entire|complete|rest of the|rest of this)|this (?:full |whole |entire )?)\s?(?:story|article|post|piece|report|content)\b/i;
const GOES_ON = /\bto (?:continue|keep|go on) reading\b/i;
/** Of a text in lower case: to match both cases takes a browser three times as long to make ready. */
const ASKS =
	/(?:subscribe|subscription|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|create an? (?:free )?account)\b/;
/** A wall's call is short; an article on subscriptions speaks of them at length. */
const LONGEST_CALL = 400;
/** What a wall offers behind its call is at most so long, in code units, or as the text before it. */
const LONGEST_OFFER = 1_500;

/** What was selected of a page, up to the place at which it closes the article. */
export interface BeforeWall {
	readonly selected: readonly Selected[];
	readonly isWalled: boolean;
}

/**
 * Some pages set their wall among the paragraphs: "To read the full story, please subscribe", then
 * what a subscription holds. Neither is the article's.
 */
export function beforeWall(tree: PageTree, selected: readonly Selected[]): BeforeWall {
	const textOf = ({ block }: Selected) => tree.blocks[block]!.text;
	const lengthOf = (part: readonly Selected[]) =>
		part.reduce((sum, one) => sum + textOf(one).length, 0);
	const at = selected.findIndex((one) => one.role !== "headline" && isCall(textOf(one)));
	const before = selected.slice(0, Math.max(at, 0));
	const offered = lengthOf(selected.slice(at));
	const isWalled =
		before.some(({ role }) => role === "body") &&
		offered <= Math.max(LONGEST_OFFER, lengthOf(before));
	return isWalled ? { selected: before, isWalled } : { selected, isWalled };
}

function isCall(text: string): boolean {
	if (text.length > LONGEST_CALL || !ASKS.test(text.toLowerCase())) return false;
	return SEES_THE_REST.test(text) || GOES_ON.test(text);
}
