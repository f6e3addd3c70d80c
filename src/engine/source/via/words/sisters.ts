/**
 * Outlets under one roof, in lower case without the article, each with the one they belong to: what the
 * one was told is not second-hand in the other. Our own choice, where both share newsroom or site.
 */
export const SISTERS: ReadonlyMap<string, string> = new Map([
	["abc world news tonight", "abc news"],
	["bloomberg businessweek", "bloomberg"],
	["businessweek", "bloomberg"],
	["cnn business", "cnn"],
	["cnn international", "cnn"],
	["dailymail.com", "daily mail"],
	["fox business", "fox news"],
	["gma", "abc news"],
	["intelligencer", "new york magazine"],
	["mail on sunday", "daily mail"],
	["mail online", "daily mail"],
	["mailonline", "daily mail"],
	["motherboard", "vice"],
	["msnbc", "nbc news"],
	["observer", "guardian"],
	["recode", "vox"],
	["sunday telegraph", "telegraph"],
	["sunday times", "times"],
	["vice news", "vice"],
	["vulture", "new york magazine"],
]);
