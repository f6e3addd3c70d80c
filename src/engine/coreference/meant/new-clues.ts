import { tellsNewOne } from "../description.ts";
import type { Place } from "../referent.ts";
import { howMany, nounSort, shapeOf } from "./clue-names.ts";
import { type Clue, cluesNamed } from "./option.ts";

/** Sentences that open an article. */
const LEAD = 4;

/** What speaks for somebody the text did not speak of before and does not name. */
export function cluesOfNew(place: Place, unnamedBefore: number): readonly Clue[] {
	const { mention } = place;
	const shape = shapeOf(mention);
	const sort = nounSort(mention);
	const tail = mention.tokens.to > mention.head + 1 ? "told more" : "told no more";
	return cluesNamed([
		"new",
		`new ${shape}`,
		`new ${shape}, ${sort}`,
		`new ${sort}`,
		`new ${mention.type}`,
		`new ${shape}, ${tail}`,
		`new after ${howMany(unnamedBefore)}`,
		...(tellsNewOne(mention) ? ["new one told"] : []),
		...(place.sentence < LEAD ? ["new in lead", `new in lead, ${shape}`] : []),
		...(place.isQuoted ? ["new quoted"] : []),
	]);
}
