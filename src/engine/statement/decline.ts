/**
 * Cues that keep something back: the sentence tells that somebody would not speak, so nothing in
 * it rests on what they said.
 */
const DECLINES: readonly RegExp[] = [
	// "declined to say", "refuses comment"
	/\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) (?:to |comment|further|any|numerous|request)/i,
	// "did not immediately respond"
	new RegExp(
		[
			"\\b(?:would|will|could|did|does|do|has|have|had)(?: not|n['’]t) ",
			"(?:immediately |directly |initially |further |be )?",
			"(?:address|answer|comment|confirm|disclose|discuss|elaborate|explain|give|go into|identify|",
			"name|provide|respond|return|reveal|say|specify|speculate)",
		].join(""),
		"i",
	),
	/\bno comment\b/i,
	/\b(?:has|have|had|was|were) (?:declined|refused)\b/i,
	// The cue is nothing else: "repeatedly refused"
	/^\s*(?:(?:has|have|had|also|repeatedly|again) )*(?:declin|refus)\w+\s*$/i,
];

/** Whether a cue's words tell only that a source kept silent. */
export function isDecline(cue: string): boolean {
	return DECLINES.some((form) => form.test(cue));
}
