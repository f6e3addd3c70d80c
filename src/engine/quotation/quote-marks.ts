import type { Token } from "../text/token.ts";

/** Marks that close each other. Straight and curly ones mix in one text. */
export type MarkFamily = "double" | "single" | "guillemet";

/** `either`: spacing does not tell; it closes what is open and opens otherwise. */
export type MarkDirection = "opens" | "closes" | "either";

export interface QuoteMark {
	readonly token: number;
	readonly family: MarkFamily;
	readonly direction: MarkDirection;
}

const FAMILY: ReadonlyMap<string, MarkFamily> = new Map([
	['"', "double"],
	["“", "double"],
	["”", "double"],
	["„", "double"],
	["''", "double"],
	["``", "double"],
	["’’", "double"],
	["‘‘", "double"],
	["'", "single"],
	["‘", "single"],
	["’", "single"],
	["`", "single"],
	["«", "guillemet"],
	["»", "guillemet"],
]);

const ALWAYS_OPEN = new Set(["„", "``", "‘‘", "`", "«"]);
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«`]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-…”’"'»]/;
/** Words and numbers whose first letters an apostrophe stands for: 'em, '90s. */
const ELIDED = /^(?:\d\ds?|bout|cause|em|n|round|til|till|tis|twas)$/i;

/** Reads the token at index `at` as a quotation mark; null when it is none or an apostrophe. */
export function readMark(text: string, tokens: readonly Token[], at: number): QuoteMark | null {
	const token = tokens[at]!;
	const family = FAMILY.get(token.text);
	if (!family) return null;
	const spaceLeft = token.start === 0 || BEFORE_OPENING.test(text[token.start - 1]!);
	const spaceRight = token.end === text.length || AFTER_CLOSING.test(text[token.end]!);
	const direction = directionOf(token.text, spaceLeft, spaceRight);
	if (family !== "single") {
		return isInches(tokens, at) ? null : { token: at, family, direction };
	}
	if (direction === "either") return null;
	const next = tokens[at + 1];
	const attached = next?.start === token.end ? next.text : "";
	if (ELIDED.test(attached) || (direction === "opens" && attached === "")) return null;
	return { token: at, family, direction };
}

function directionOf(mark: string, spaceLeft: boolean, spaceRight: boolean): MarkDirection {
	if (ALWAYS_OPEN.has(mark)) return "opens";
	if (mark === "»") return "closes";
	// Curly marks typed the wrong way round are common enough to trust the spacing first.
	if (spaceLeft && !spaceRight) return mark === "’" ? "closes" : "opens";
	if (spaceRight && !spaceLeft) return "closes";
	if (mark === "“" || mark === "‘") return "opens";
	if (mark === "”" || mark === "’") return "closes";
	return "either";
}

/** 5'11" measures; it quotes nothing. */
function isInches(tokens: readonly Token[], at: number): boolean {
	return (
		at > 1 &&
		tokens[at]!.text === '"' &&
		/^\d+$/.test(tokens[at - 1]!.text) &&
		/^['’]$/.test(tokens[at - 2]!.text)
	);
}
