import { isAlike } from "../article/headline.ts";
import { isHead } from "../article/heads.ts";
import { lettersOf } from "../article/letters.ts";
import { isNotFree, wallsIn } from "../article/lock.ts";
import { countsAround, numbersAround } from "../article/pager.ts";
import { isDeclared } from "../article/root.ts";
import { cleaned, nameOf, textsOf } from "../article/structured-data.ts";
import { sumUp } from "../article/weigh.ts";
import { rangesIn } from "../highlight/locate.ts";
import { isSameMark, unnamedMarksOf } from "../highlight/mark.ts";
import { placeMarks } from "../highlight/painter.ts";
import { liveRange, rectsOf } from "../highlight/range.ts";
import { sheetOf } from "../highlight/registry.ts";
import { toneReader } from "../highlight/tone-reader.ts";
import { NOTHING, noPosts } from "../posts/reader.ts";
import { hasTrace, LONGEST_ADDRESS, SPEAKS_OF_LOOKS, tracesWithin } from "../posts/trace.ts";
import { withoutUnseen } from "../posts/unseen.ts";
import { isMarking } from "../shared/page-guards.ts";
import { PALETTE } from "../shared/palette.ts";

/** What the content script runs and those that come later run too, which take it from there. */
export const CONTENT_CODE = {
	cleaned,
	countsAround,
	isAlike,
	isDeclared,
	isHead,
	isNotFree,
	lettersOf,
	nameOf,
	numbersAround,
	sumUp,
	textsOf,
	wallsIn,
	hasTrace,
	isMarking,
	isSameMark,
	liveRange,
	LONGEST_ADDRESS,
	NOTHING,
	noPosts,
	PALETTE,
	placeMarks,
	rangesIn,
	rectsOf,
	sheetOf,
	SPEAKS_OF_LOOKS,
	toneReader,
	tracesWithin,
	unnamedMarksOf,
	withoutUnseen,
};
