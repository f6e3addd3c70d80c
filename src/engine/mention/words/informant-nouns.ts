import { words } from "./word-set.ts";

/**
 * Nouns for people a reporter draws on because of what they know or do (singular): never the
 * public. Our own choice, added to from the training articles.
 */
export const INFORMANT_NOUNS: ReadonlySet<string> = words(`
acquaintance adviser advisor agent aide ally appointee assistant associate attendee attorney
backbencher bureaucrat classmate co-worker colleague commander confidant confidante counselor
courtier deputy detective diplomat employee envoy ex-friend executive eyewitness friend
frontbencher garda grandee housemate informant informer insider inspector intermediary
investigator lawyer leaker local mandarin mediator negotiator neighbor neighbour officer
official operative organiser organizer pal participant person prosecutor relative roommate
source staffer tipster villager whistle-blower whistleblower witness
`);
