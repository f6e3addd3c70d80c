import { words } from "./word-set.ts";

/** Titles and nouns for women, in lower case. Our own choice, added to from the training articles. */
export const FEMALE_WORDS: ReadonlySet<string> = words(`
actress alderwoman assemblywoman aunt bride businesswoman chairwoman congresswoman
councilwoman countess dame daughter duchess ex-girlfriend ex-wife girl girlfriend godmother
granddaughter grandmother her heroine hers herself lady landlady ma'am madam madame midwife
miss mistress mom mother mrs mrs. ms ms. mum niece nun policewoman princess queen saleswoman
schoolgirl servicewoman señora she shrimati sister smt spokeswoman stepdaughter stepmother
waitress widow wife woman
`);

/** Titles and nouns for men, in lower case. */
export const MALE_WORDS: ReadonlySet<string> = words(`
boy boyfriend brother businessman chairman congressman councilman dad duke emperor
ex-boyfriend ex-husband father fisherman grandfather grandson gunman he him himself his
husband imam king landlord lord man monk mr mr. nephew policeman prince salesman schoolboy
señor shri sir son spokesman stepfather stepson sultan uncle widower
`);
