import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { phraseOf } from "./phrase.ts";
import { ARTICLED_OUTLETS, OUTLET_ENDINGS, OUTLETS } from "./words/outlets.ts";
import { PLACES } from "./words/places.ts";
import { DOCUMENT_NOUNS } from "./words/text-nouns.ts";

/** "NBC", "U.N.", "MPs". */
export const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;
/** Nouns that stand right before the name of an outlet: "the website Valley Watch". */
const NAMED_OUTLETS = new Set(
	"blog broadcaster daily magazine network newspaper outlet publication site tabloid website weekly".split(
		" ",
	),
);

/** "the Courier", "Northfield Gazette". */
export function endsLikeOutlet(parsed: ParsedText, range: TokenRange): boolean {
	const { norm } = parsed.tokens[range.to - 1]!;
	const last = norm.slice(norm.lastIndexOf("-") + 1);
	if (!OUTLET_ENDINGS.has(last)) return false;
	return range.to - range.from > 1 || parsed.tokens[range.from - 1]?.norm === "the";
}

/** "the Washington Times", "the Atlantic". */
export function isOutletAfterThe(parsed: ParsedText, range: TokenRange): boolean {
	return ARTICLED_OUTLETS.has(phraseOf(parsed, range)) || endsLikeOutlet(parsed, range);
}

/** "the website Valley Watch", "state news agency Norna": the noun before is one for outlets. */
export function isNameOfOutlet({ tokens }: ParsedText, { from }: TokenRange): boolean {
	const before = tokens[from - 1];
	if (!before || isCapitalised(before)) return false;
	if (before.norm === "agency") return tokens[from - 2]?.norm === "news";
	return NAMED_OUTLETS.has(before.norm);
}

/** Call signs of American stations: "WXQT", "KXQT-TV". */
const CALL_SIGN = /^[WK][A-Z]{3}(?:-(?:AM|FM|TV))?$|^[A-Z]{2,5}-TV$/;
/** Bodies and firms that look like a station. */
const NO_STATION = new Set(["kpmg", "wada", "wipo"]);
/** What follows an outlet's name in those of its parts: "CNN Politics". */
const PARTS_OF_OUTLET = new Set(
	"business live magazine news newsroom online politics radio sports tv website world".split(" "),
);

/** "WXQT", "KXQT-TV". */
export function isStation({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	const { text, norm } = tokens[to - 1]!;
	return to - from === 1 && CALL_SIGN.test(text) && !NO_STATION.has(norm);
}

/** "Forbes Magazine", "CBS News Dallas", "NBC Miami": opens with an outlet that the tables know. */
export function isOfOutlet(parsed: ParsedText, { from, to }: TokenRange): boolean {
	const { tokens } = parsed;
	if (to - from < 2 || !OUTLETS.has(tokens[from]!.norm)) return false;
	if (PARTS_OF_OUTLET.has(tokens[from + 1]!.norm)) return true;
	if (!ACRONYM.test(tokens[from]!.text)) return false;
	const isPlace = PLACES.has(phraseOf(parsed, { from: from + 1, to }));
	const { norm } = tokens[from + 1]!;
	return (
		isPlace || (to - from === 2 && !isFirstName(norm) && !DOCUMENT_NOUNS.has(singularOf(norm)))
	);
}
