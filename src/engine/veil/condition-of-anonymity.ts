import { veilPattern } from "./veil.ts";

const OWNER =
	"(?:he|she|they|it|(?:his|her|their|the) (?:\\w+['’]s )?(?:\\w+ )?(?:names?|identit(?:y|ies)))";
const CONDITION = [
	"(?:of|on|for) (?:\\w+ )?(?:anonymity|confidentiality|background|secrecy)",
	"of not being (?:\\w+ )?(?:named|identified|quoted|cited)",
	`(?:that )?(?:${OWNER} )?(?:would |will |could |must |should |may )?(?:not|n['’]t) be (?:\\w+ )?(?:named|identified|quoted|used|disclosed|published|revealed|printed)(?: by name)?`,
	`(?:that )?${OWNER} be (?:withheld|kept (?:secret|private|out))`,
	"(?:that )?(?:they|he|she) (?:remain|stay)(?:ed)? (?:anonymous|unnamed)",
].join("|");
const SPOKE =
	'\\b(?:sp(?:eak|eaks|eaking|oke|oken)|sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|talk(?:s|ed|ing)?|brief(?:s|ed|ing)?|wr(?:ite|iting|ote)|agreed|interviewed)\\b[^.;,“”"]{0,60}?';

/**
 * "speaking on condition of anonymity" and its like: terms on which somebody talked. AP and
 * Reuters print the first form; "on background" and "not for attribution" are terms of the trade.
 */
export const conditionOfAnonymity = veilPattern(
	new RegExp(
		[
			`\\b(?:up)?on (?:the |a )?(?:strict |sole |express )?conditions? (?:${CONDITION})`,
			"\\bon (?:the )?(?:grounds?|basis) of (?:\\w+ )?anonymity",
			"\\bunder (?:the )?(?:condition|cloak|cover|veil|promise|guarantee) of (?:\\w+ )?(?:anonymity|confidentiality|secrecy)",
			"\\bin (?:exchange|return) for (?:\\w+ )?(?:anonymity|confidentiality)",
			`${SPOKE}\\bon (?:deep )?background\\b(?! (?:check|music|noise))`,
			`${SPOKE}\\banonymously\\b`,
			"\\banonymously (?:briefed|said|saying|spoke|told|telling)\\b",
			"\\bsp(?:eak\\w*|oken?) (?:to [\\w ]{1,30} )?on anonymity\\b",
			`${SPOKE}\\b(?:not for attribution|without attribution|on an anonymous basis|on (?:a )?not[- ]for[- ]attribution basis)`,
			"\\b(?:ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)? on|s(?:eek|eeks|eeking|ought)|(?:was|were|been|being) (?:granted|given|promised|guaranteed|offered|afforded)|granted|prefer(?:s|red|ring)?|wish(?:ed|ing)(?: for)?) (?:\\w+ )?(?:anonymity|confidentiality)",
		].join("|"),
		"gi",
	),
);
