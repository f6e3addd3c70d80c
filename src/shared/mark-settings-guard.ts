import { CATEGORIES } from "../engine/index.ts";
import { type Guard, isOneOf, isPlain, isRecordOf, isTrueOrFalse } from "./guard.ts";
import { MARK_STYLES, type MarkSettings, type MarkStyle, type Settings } from "./settings.ts";

export const isMarkStyle: Guard<MarkStyle> = isOneOf(MARK_STYLES);

export function isMarked(value: unknown): value is Settings["marked"] {
	return (
		isPlain(value) &&
		CATEGORIES.every((category) => Object.hasOwn(value, category) && isTrueOrFalse(value[category]))
	);
}

/** What of the settings goes to pages. */
export const isMarkSettings: Guard<MarkSettings> = isRecordOf<MarkSettings>({
	marksShown: isTrueOrFalse,
	marked: isMarked,
	markStyle: isMarkStyle,
	showLessCertain: isTrueOrFalse,
});
