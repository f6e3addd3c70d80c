import type { ReasonKind } from "../../model/analysis.ts";
import { BOILERPLATE_WORDS, SPEAKING_VERBS, SPECIFIC_WORDS } from "./reason-words.ts";

const SPECIFIC = new RegExp(`\\b(?:${SPECIFIC_WORDS.join("|")})\\b`, "i");
const NOT_YET_PUBLIC =
	"(?:\\bnot|n['’]t|\\bun) ?(?:been |yet )?(?:\\w+ly )?(?:authori[sz]ed|permitted|allowed|cleared|supposed|public|made public|announced|approved|finali[sz]ed|final|released|official)";
const NO_LEAVE = "\\b(?:lack\\w*|without|no) (?:the )?(?:authori[sz]ation|permission|authority)";
const BOILERPLATE = new RegExp(
	[
		NOT_YET_PUBLIC,
		NO_LEAVE,
		`\\b(?:${BOILERPLATE_WORDS.join("|")})\\b`,
		`\\bto (?:\\w+ly )?(?:${SPEAKING_VERBS.join("|")})\\b`,
		"\\b(?:when|while|in) (?:talking|discussing|speaking|describing)\\b",
	].join("|"),
	"i",
);
/** "so she could speak freely": the wording itself is the reason, whatever else it mentions. */
const PLAIN_PURPOSE =
	/^(?:in order )?to (?:\w+ly )?(?:discuss|speak|talk|describe|share|comment|preview|brief)\b/i;

/**
 * Sorts a reason. Specific ones win where both sorts of words occur, except in a mere purpose
 * ("to discuss the threat"), which names the subject and no consequence.
 */
export function kindOfReason(reason: string): Exclude<ReasonKind, "none"> {
	if (PLAIN_PURPOSE.test(reason)) return "boilerplate";
	if (
		/^(?:\w+n['’]t|not|never|un-?)\s?(?:\w+ ){0,2}?(?:authori[sz]ed|permitted|allowed|cleared)/i.test(
			reason,
		)
	) {
		return "boilerplate";
	}
	if (SPECIFIC.test(reason)) return "specific";
	return BOILERPLATE.test(reason) || /^(?:in order )?to\b/i.test(reason)
		? "boilerplate"
		: "specific";
}
