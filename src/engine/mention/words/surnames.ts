import { words } from "./word-set.ts";

/**
 * Nouns for people that are common surnames too: after a word that is no office and no body they
 * end a name ("Raj Shah"). Our own choice among the nouns for people of these tables.
 */
export const SURNAME_NOUNS: ReadonlySet<string> = words(`
abbot archer baker barber bishop brewer butler carpenter carter cook cooper dean driver fisher
fowler gardener guard hunter king knight mason miller page painter parson pope porter potter
priest savage shah sheikh shepherd singer skinner tailor taylor turner tyler weaver
`);
