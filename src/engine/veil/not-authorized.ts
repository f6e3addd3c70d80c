import { veilPattern } from "./veil.ts";

const DISCLOSE =
	"(?:speak|talk|discuss|comment|brief|release|disclose|be (?:named|quoted|identified|interviewed)|describe|reveal|address|share|divulge|make|give|grant|provide|publicise|publicize|publicly|respond|answer|say|go on the record|disseminate)";

/**
 * "not authorized to speak publicly": says that naming was not possible and gives no other
 * reason. The New York Times asked its reporters in 2010 to drop the phrase as boilerplate.
 */
export const notAuthorized = veilPattern(
	new RegExp(
		[
			`(?:\\bnot|\\w+n['’]t|\\bnever) (?:been )?(?:\\w+ly )?(?:authori[sz]ed|permitted|allowed|cleared|supposed|at liberty|entitled|empowered)(?: by [\\w'’ ]{1,30}?)? to (?:\\w+ly )?(?:${DISCLOSE})\\b`,
			`\\bun-?authori[sz]ed to (?:\\w+ly )?(?:${DISCLOSE})\\b`,
			`(?:\\black(?:s|ed|ing)?|\\bwithout|n['’]t have|\\bnot have|\\bhad no|\\bhas no) (?:the |any )?(?:authori[sz]ation|authority|permission|clearance) to (?:\\w+ly )?(?:${DISCLOSE})\\b`,
			`\\bbarred from (?:\\w+ly )?(?:speaking|talking|discussing|commenting)\\b`,
		].join("|"),
		"gi",
	),
	true,
);
