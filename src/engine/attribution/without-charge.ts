import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, type View } from "./view.ts";

/**
 * What people are accused of, in the singular: our own choice. Any other noun after "of" may tell who
 * accuses: "a coalition of unions", "families of victims", "the ministry of defence".
 */
const CHARGES: ReadonlySet<string> = new Set(
	(
		"abuse acts adultery aggression anti-semitism antisemitism apostasy arson assault atrocity battery " +
		"behavior behaviour betrayal bias bigotry blackmail blasphemy breach bribery bullying burglary " +
		"censorship cheating collusion complicity conduct conspiracy contempt corruption cover-up cowardice " +
		"crime cronyism cruelty deceit deception defamation desertion discrimination dishonesty disloyalty " +
		"double-dealing embezzlement espionage evasion extortion favoritism favouritism forgery fraud " +
		"genocide greed harassment hate heresy homicide homophobia hypocrisy incitement incompetence " +
		"indecency insubordination interference intimidation involvement islamophobia larceny libel " +
		"malpractice manipulation manslaughter misconduct mismanagement misogyny mistreatment misuse " +
		"molestation murder neglect negligence nepotism obstruction offence offense overreach partisanship " +
		"perjury persecution piracy plagiarism profiteering racism rape recklessness retaliation robbery " +
		"sabotage sacrilege sedition sexism slander smear subversion terrorism theft torture touching " +
		"treachery treason trespass vandalism violation violence weakness wrongdoing"
	).split(" "),
);
/** "Victims of abuse", "opponents of torture": the crime tells who they are. */
const OF_CRIMES = /^(?:critics?|foes?|opponents?|survivors?|victims?)$/;

/** "Accused by two women of harassment": a source without what it charges somebody with. */
export function withoutCharge(view: View, source: TokenRange): TokenRange {
	for (let of = source.from + 1; of < source.to - 1; of++) {
		if (view.tokens[of]!.norm === "of" && isCharge(view, of, source.to)) {
			return { from: source.from, to: of };
		}
	}
	return source;
}

function isCharge(view: View, of: number, end: number): boolean {
	const first = view.classes[of + 1] === WORD_CLASS.adverb ? of + 2 : of + 1;
	if (view.classes[first] === WORD_CLASS.gerund) return true;
	if (OF_CRIMES.test(view.tokens[of - 1]!.norm)) return false;
	// "of serious sexual harassment": the noun stands at the end.
	let last = first;
	while (last + 1 < end && isOneOf(view, last + 1, NOMINAL)) last++;
	const noun = view.tokens[last]?.norm ?? "";
	const singular = noun.replace(/ies$/, "y").replace(/(?<=ch)es$|s$/, "");
	return CHARGES.has(noun) || CHARGES.has(singular);
}
