import { words } from "./word-set.ts";

/** Titles and nouns for women, in lower case. Our own choice, added to from the training articles. */
export const FEMALE_WORDS: ReadonlySet<string> = words(`
actress alderwoman alhaja assemblywoman aunt barmaid baroness bride bridesmaid businesswoman
chairwoman congresswoman councilwoman countess dame daughter daughter-in-law duchess
ex-fiancée ex-girlfriend ex-wife fiancée girl girlfriend godmother granddaughter grandmother
granny hajia hajiya headmistress heiress her heroine hers herself lady landlady ma'am madam
madame midwife miss mistress mom mother mother-in-law mrs mrs. ms ms. mum niece nun
policewoman princess queen saleswoman schoolgirl servicewoman señora she shrimati sister
sister-in-law smt spokeswoman sportswoman stepdaughter stepmother stepsister stewardess
waitress widow wife woman wpc
`);

/** Titles and nouns for men, in lower case. */
export const MALE_WORDS: ReadonlySet<string> = words(`
alhaji boy boyfriend bridegroom brother brother-in-law businessman cameraman chairman
clergyman congressman councilman dad duke emperor ex-boyfriend ex-husband father father-in-law
fisherman fr grandad granddad grandfather grandson groom gunman haji he headmaster him himself
his husband imam king lad landlord lord malam mallam man monk mr mr. nephew oba policeman
prince salesman schoolboy señor shri sir son son-in-law spokesman sportsman stepbrother
stepfather stepson sultan uncle widower
`);
