import { veilPattern } from "./veil.ts";

const ASK =
	"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|insist(?:s|ed|ing)?|prefer(?:s|red|ring)?|wish(?:es|ed|ing)?|want(?:s|ed|ing)?|ch(?:oose|ooses|oosing|ose)|opt(?:s|ed|ing)?|beg(?:s|ged|ging)?|plead(?:s|ed|ing)?)";
const REFUSE =
	"(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|(?:did|do|does|would|was|were|is|are)(?: not|n['’]t) (?:want|wish|willing|like|prepared)|not (?:want|wish)ing|unwilling|reluctant|afraid|(?:too )?scared|fear(?:s|ed|ing))";
const NAMED =
	"(?:\\w+ly )?(?:named|identified|mentioned|quoted by name|cited by name|quoted(?! an? )|attributed)";
const OWN =
	"(?:his|her|their|its|a|the) (?:(?!whose\\b)\\w+ ){0,2}(?:names?|surnames?|identit(?:y|ies))";

/**
 * "who asked not to be named", "declined to give her name", "whose name is being withheld": the
 * source's or the paper's choice, in American and British wording.
 */
export const askedNotToBeNamed = veilPattern(
	new RegExp(
		[
			`\\b${ASK} (?:to not|not to|that (?:he|she|they) not) be ${NAMED}`,
			`\\b${REFUSE} (?:to be |being )${NAMED}`,
			`\\b${ASK} (?:to |on |that (?:he|she|they) )?(?:remain(?:ing)?|stay(?:ing)?|be(?:ing)? kept|be) (?:anonymous|unnamed|unidentified|nameless)`,
			`\\b${ASK} (?:that |for )?${OWN} (?:should )?(?:(?:to )?be (?:withheld|kept|left|concealed)|not (?:to )?be\\b)`,
			`\\b${ASK} (?:[\\w ]{1,24} )?(?:not to|to not) (?:use|print|publish|give|disclose|reveal|share) ${OWN}`,
			`\\b${ASK} (?:[\\w ]{1,24} )?to (?:withhold|conceal|keep) ${OWN}`,
			`\\b${REFUSE} (?:to )?(?:give|giving|provide|providing|disclose|disclosing|use|using|reveal|revealing|share|sharing|have) ${OWN}`,
			`\\b${REFUSE} ${OWN} (?:to be )?(?:used|mentioned|published|printed|made public|revealed|disclosed|in (?:the )?(?:print|papers?|press))\\b`,
			"\\bwho would(?: not|n['’]t) be (?:named|identified)\\b",
			`\\b${ASK} to be (?:identified|referred to|named|described) (?:only|simply|merely|just|solely) (?:as|by)\\b`,
			"\\b(?:names?|identity) withheld\\b",
			"\\bwhose (?:name|identity) is known to\\b",
			`\\b(?:whose|${OWN}) (?:\\w+ ){0,2}(?:is|are|was|were|has been|have been|is being|are being)(?: not|n['’]t)? (?:being )?(?:withheld|withholding|used|published|disclosed|released|printed|protected|concealed|made public)`,
			"\\b(?:can|could|may|must) ?(?:not|n['’]t) be (?:named|identified)\\b",
			"\\bwh(?:o|om) [\\w ’']{1,30}(?: (?:is|are|has|have|did|does|do|agreed)(?: not|n['’]t)| agreed not| not)(?: to)? (?:being named|being identified|naming|identifying|name|identify|named|identified)\\b",
			"\\bwho (?:is|are|was|were)(?: not|n['’]t) (?:being |further |otherwise )?(?:named|identified)\\b",
			"\\bnot to be (?:named|identified)\\b",
			"\\bwithout being (?:named|identified|quoted by name)\\b",
			"\\b(?:anonymity|confidentiality) (?:was|has been|is being) (?:granted|given|promised|guaranteed)",
		].join("|"),
		"gi",
	),
);
