const MONTH =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|" +
	"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/**
 * Source of a pattern for a date as embeds print it: "June 15, 2025", "15 June 2025",
 * "Aug 31, 2015 at 9:16am PDT", "2025-06-15".
 */
export const PRINTED_DATE = [
	String.raw`${MONTH}\s${DAY},?\s\d{4}(?:,?\s(?:at\s)?${CLOCK})?`,
	String.raw`${DAY}\s${MONTH},?\s\d{4}(?:,?\s(?:at\s)?${CLOCK})?`,
	String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?`,
].join("|");
