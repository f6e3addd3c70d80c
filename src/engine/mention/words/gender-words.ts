import { words } from "./word-set.ts";

/** Titles and nouns for women, in lower case. Our own choice, added to from the training articles. */
export const FEMALE_WORDS: ReadonlySet<string> = words(`
actress alderwoman alhaja assemblywoman aunt barmaid bride businesswoman chairwoman
congresswoman councilwoman countess dame daughter duchess ex-girlfriend ex-wife girl girlfriend
godmother granddaughter grandmother granny hajia hajiya her heroine hers herself lady landlady
ma'am madam madame midwife miss mistress mom mother mrs mrs. ms ms. mum niece nun
policewoman princess queen saleswoman schoolgirl servicewoman señora she shrimati sister smt
spokeswoman stepdaughter stepmother stepsister waitress widow wife woman wpc
`);

/** Titles and nouns for men, in lower case. */
export const MALE_WORDS: ReadonlySet<string> = words(`
alhaji boy boyfriend brother businessman chairman clergyman congressman councilman dad duke
emperor ex-boyfriend ex-husband father fisherman fr grandad grandfather grandson gunman haji he
him himself his husband imam king landlord lord malam mallam man monk mr mr. nephew oba
policeman prince salesman schoolboy señor shri sir son spokesman stepbrother stepfather stepson
sultan uncle widower
`);
