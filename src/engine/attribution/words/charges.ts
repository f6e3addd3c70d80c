import { words } from "../../mention/words/word-set.ts";

/**
 * What people are accused of (singular), for where the noun before "of" may as well say who accuses:
 * "members of the council" but "party members of fraud". Our own choice.
 */
export const CHARGES: ReadonlySet<string> = words(`
abuse act adultery aggression anti-semitism antisemitism apostasy arson assault atrocity battery
behavior behaviour betrayal bias bigotry blackmail blasphemy breach bribery bullying burglary
censorship cheating collusion complicity conduct conspiracy contempt corruption cover-up cowardice
crime cronyism cruelty deceit deception defamation desertion discrimination dishonesty disloyalty
double-dealing embezzlement espionage evasion extortion favoritism favouritism forgery fraud
genocide greed harassment hate heresy homicide homophobia hypocrisy incitement incompetence
indecency insubordination interference intimidation involvement islamophobia larceny libel
malpractice manipulation manslaughter misconduct mismanagement misogyny mistreatment misuse
molestation murder neglect negligence nepotism obstruction offence offense overreach partisanship
perjury persecution piracy plagiarism profiteering racism rape recklessness retaliation robbery
sabotage sacrilege sedition sexism slander smear subversion terrorism theft torture touching
treachery treason trespass vandalism violation violence weakness wrongdoing
`);
