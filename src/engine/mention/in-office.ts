import type { ParsedText } from "../text/parse.ts";
import type { Name } from "./name.ts";
import type { NameIndex } from "./name-index.ts";
import { officeBefore } from "./office.ts";

/** Tokens between such a name and the one behind it: "Storvik deputy managing director Jed Vane". */
const LONGEST_OFFICE = 5;

/**
 * Whether a name only tells the office of the person named behind it: "Transport" of "Transport minister
 * Gareth Pell", "Storvik" of "Storvik boss Jed Vane"; not "Marsh" of "Marsh's lawyer Ann Lee".
 */
export function isInOffice(parsed: ParsedText, index: NameIndex, name: Name): boolean {
	const { from, to } = name.tokens;
	if (/^['’]s?$/.test(parsed.tokens[to]?.norm ?? "")) return false;
	for (let i = to; i <= to + LONGEST_OFFICE; i++) {
		const holder = index.at(i);
		if (!holder || holder.tokens.from === from) continue;
		if (holder.type !== "person" && holder.type !== "unknown") continue;
		const office = officeBefore(parsed, holder);
		return office !== null && office.from <= from && to <= holder.tokens.from && to < office.to;
	}
	return false;
}
