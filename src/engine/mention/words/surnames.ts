import { words } from "./word-set.ts";

/**
 * Nouns for people that are common surnames too: after a word that is no office and no body they
 * end a name ("Raj Shah"). Our own choice among the nouns for people of these tables.
 */
export const SURNAME_NOUNS: ReadonlySet<string> = words(`
abbot archer baker barber bishop brewer butler carpenter carter cook cooper dean driver fisher
fowler gardener guard hunter king knight mason miller page painter parson pope porter potter
priest savage sen shah sheikh shepherd singer skinner tailor taylor turner tyler weaver
`);

/**
 * Words for bodies that are common surnames too, behind a title and a first name ("Gov. Jim
 * Justice"). Our own choice among the words of `NAME_OF_BODY`.
 */
export const SURNAME_BODIES: ReadonlySet<string> = words(`
bank branch church fleet fund guard guild justice labs league seals tribe watch
`);

/**
 * Heads of state and of government, and others whom papers print without first name, by surnames that
 * are not common words. Our own choice.
 */
export const SURNAMES_ALONE: ReadonlySet<string> = words(`
ardern biden bolsonaro cuomo erdogan fauci gorbachev huckabee kavanaugh khamenei kushner macron
maduro mcconnell merkel milei modi mueller netanyahu obama orban pelosi pompeo putin schumer
starmer sunak trudeau trump yeltsin zelenskiy zelensky zelenskyy
`);
