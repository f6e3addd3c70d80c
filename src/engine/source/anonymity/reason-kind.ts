import type { ReasonKind } from "../../model/analysis.ts";

/** Says what would happen to somebody, or what in this case keeps them from being named. */
const SPECIFIC = new RegExp(
	"\\b(?:fear\\w*|afraid|scared|worr(?:y|ied|ies)|retaliat\\w+|reprisals?|retribution|repercussions?|" +
		"backlash|harass\\w*|threat\\w*|safety|violence|danger\\w*|risk\\w*|jeopardi[sz]\\w+|endanger\\w*|" +
		"stigma|job|jobs|career|fired|punish\\w*|prosecut\\w+|arrest\\w*|lawsuits?|sued|target(?:ed|s)?|" +
		"non-?disclosure|nda|court order|gag order|victims?|minors?|avoid|protect\\w*|anger\\w*|" +
		"offend\\w*|alienat\\w+|privacy|embarrass\\w*|overshadow\\w*|preserve|upset\\w*|antagoni[sz]\\w+|" +
		"damag\\w+|hurt|harm\\w*|compromis\\w+|undermin\\w+|immigration status|undocumented|still works?)\\b",
	"i",
);

/** May not speak, sensitive, internal, ongoing: would fit any story. */
const BOILERPLATE = new RegExp(
	"(?:\\bnot|n['’]t|\\bun) ?(?:been |yet )?(?:\\w+ly )?(?:authori[sz]ed|permitted|allowed|cleared|supposed|public|made public|announced|approved|finali[sz]ed|final|released|official)|" +
		"\\b(?:lack\\w*|without|no) (?:the )?(?:authori[sz]ation|permission|authority)|" +
		"\\b(?:sensitiv\\w+|delica\\w+|candid\\w*|frank\\w*|freely|openly|bluntly|honestly|internal|" +
		"private\\w*|deliberat\\w+|confidential\\w*|ongoing|pending|negotiations?|classified|secret|" +
		"discussions?|talks|matters?|nonpublic|non-public|under way|underway|continuing|polic(?:y|ies)|protocols?|" +
		"rules?|personnel|diplomatic|intelligence|details?|strateg\\w+|deliberations|conversations?|plans?)\\b|" +
		"\\bto (?:\\w+ly )?(?:discuss|speak|talk|describe|share|reveal|disclose|comment|preview|offer|provide|" +
		"characteri[sz]e|relay|recount|detail|outline|brief|address|explain|give)\\b|" +
		"\\b(?:when|while|in) (?:talking|discussing|speaking|describing)\\b",
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
