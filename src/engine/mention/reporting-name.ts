import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { words } from "./words/word-set.ts";

const FIRST = words("also earlier exclusively first previously separately");
/** What firms and people report: "Norlabs reported a loss", "Roe reported feeling ill". */
const NO_NEWS =
	/^(?:an?|annual|better|earnings|first-quarter|full-year|her|higher|him|it|its|lower|net|no|profits?|quarterly|record|revenue|sales|second-quarter|strong|them|third-quarter|to|weak|\p{L}+ing|[$£€]?\d.*|[.,;])$/u;

/** Whether a name is said to report what others do not: "Norna first reported", "as reported by Norna". */
export function reportsNews({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
	if (tokens[before]?.norm === "by" && tokens[before - 1]?.norm === "reported") {
		return !/^(?:were|are)$/.test(tokens[before - 2]?.norm ?? "");
	}
	const isFirst = FIRST.has(tokens[to]?.norm ?? "");
	const at = isFirst ? to + 1 : to;
	if (!/^report(?:s|ed)$/.test(tokens[at]?.norm ?? "")) return false;
	return !NO_NEWS.test(tokens[at + 1]?.norm ?? ".");
}

/** "he told Norna". */
export function isToldNews({ tokens }: ParsedText, { from }: TokenRange): boolean {
	const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
	return tokens[before]?.norm === "told";
}
