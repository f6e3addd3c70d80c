import { words } from "../../mention/words/word-set.ts";

/** Nouns for people close to somebody: no body of theirs speaks through them. Our own choice. */
export const CLOSE_PEOPLE: ReadonlySet<string> =
	words(`accuser aunt boyfriend brother child classmate client coach colleague cousin coworker dad daughter
doctor ex-boyfriend ex-girlfriend ex-husband ex-wife father fiance fiancee fiancé fiancée friend
girlfriend granddaughter grandfather grandmother grandson husband landlord mom mother neighbor
neighbour nephew niece opponent partner rival roommate sister son stepfather stepmother teacher
uncle widow widower wife
`);
