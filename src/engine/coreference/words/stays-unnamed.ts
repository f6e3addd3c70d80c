import { words } from "../../mention/words/word-set.ts";

/** Nouns for people whom nobody brings in in order to name them. Our own choice. */
export const STAYS_UNNAMED: ReadonlySet<string> = words(`
adviser aide diplomat employee insider official operative person relative source spokesman
spokesperson spokeswoman staffer strategist
`);
