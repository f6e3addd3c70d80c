/**
 * Outlets under one roof, in lower case without the article, each with the one they belong to: what the
 * one was told is not second-hand in the other. Our own choice, where both share newsroom or site. Not
 * those that were sold or split off since: The Observer in April 2025, MSNBC in November 2025.
 */
export const SISTERS: ReadonlyMap<string, string> = new Map([
	["bloomberg businessweek", "bloomberg"],
	["businessweek", "bloomberg"],
	["cnn business", "cnn"],
	["cnn international", "cnn"],
	["dailymail", "daily mail"],
	["fox business", "fox news"],
	["gma", "abc news"],
	["intelligencer", "new york magazine"],
	["mail", "daily mail"],
	["mail on sunday", "daily mail"],
	["mailonline", "daily mail"],
	["motherboard", "vice"],
	["recode", "vox"],
	["sunday telegraph", "telegraph"],
	["sunday times", "times"],
	["vice news", "vice"],
	["vulture", "new york magazine"],
]);
