/**
 * Cues that keep something back: the sentence tells that somebody would not speak, so nothing in
 * it rests on what they said.
 */
const DECLINE =
	/\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) (?:to |comment|further|any|numerous|request)|\b(?:would|will|could|did|does|do|has|have|had)(?: not|n['’]t) (?:immediately |directly |initially |further |be )?(?:comment|say|respond|return|answer|discuss|elaborate|disclose|reveal|specify|confirm|identify|name|provide|give|address|explain|speculate|go into)|\bno comment\b|\b(?:has|have|had|was|were) (?:declined|refused)\b/i;
const BARE_DECLINE = /^(?:(?:has|have|had|also|repeatedly|again) )*(?:declin|refus)\w+$/i;

/** Whether a cue's words tell only that a source kept silent. */
export function isDecline(cue: string): boolean {
	return DECLINE.test(cue) || BARE_DECLINE.test(cue.trim());
}
