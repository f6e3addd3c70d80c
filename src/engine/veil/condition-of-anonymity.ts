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

const TALKED =
	"\\b(?:sp(?:eak|eaks|eaking|oke|oken)|said|saying|t(?:ell|ells|old|elling)|talk(?:s|ed|ing)?)(?: (?:to|with)? ?[\\w’' ]{1,30})?";

/**
 * "speaking on condition of anonymity" and its like: terms on which somebody talked. AP and
 * Reuters print the first form, African papers "who pleaded anonymity" and "on grounds of anonymity";
 * "on background" and "not for attribution" are terms of the trade.
 */
export const conditionOfAnonymity = veilPattern(
	new RegExp(
		[
			`\\b(?:up)?on (?:the |a )?(?:strict |strictest |sole |express )?conditions? (?:${CONDITION})`,
			"\\bunder (?:the )?(?:condition|cloak|cover|veil|promise|guarantee) of (?:\\w+ )?(?:anonymity|confidentiality|secrecy)",
			"\\bin (?:exchange|return) for (?:\\w+ )?(?:anonymity|confidentiality)",
			"\\bon (?:the )?(?:grounds?|basis) of (?:\\w+ )?(?:anonymity|confidentiality)",
			`${TALKED} (?:off the record|in (?:the )?(?:strict |strictest )?confidence(?!-))\\b`,
			`${SPOKE}\\bon (?:deep )?background\\b(?! (?:check|music|noise))`,
			`${SPOKE}\\banonymously\\b`,
			"\\banonymously (?:briefed|said|saying|spoke|told|telling)\\b",
			"\\bsp(?:eak\\w*|oken?) (?:to [\\w ]{1,30} )?on anonymity\\b",
			`${SPOKE}\\b(?:not for attribution|without attribution|on an anonymous basis|on (?:a )?not[- ]for[- ]attribution basis)`,
			"\\b(?:ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)? on|s(?:eek|eeks|eeking|ought)|(?:was|were|been|being) (?:granted|given|promised|guaranteed|offered|afforded)|granted|prefer(?:s|red|ring)?|wish(?:ed|ing)(?: for)?|opt(?:s|ed|ing)? for|(?:plead|crav|begg?)(?:e?s|e?d|ing)?(?: for)?) (?:\\w+ )?(?:anonymity|confidentiality)",
		].join("|"),
		"gi",
	),
);
