import { words } from "../../mention/words/word-set.ts";

/**
 * Offices that a text tells of whoever holds one, from the news it was tried on (singular, lower
 * case): somebody called something else holds none of them. Our own choice.
 */
export const OFFICES: ReadonlySet<string> = words(`
admiral attorney barrister captain chief colonel commander commissioner deputy detective
general governor inspector judge lawyer lieutenant magistrate mayor minister officer president prosecutor
representative secretary senator sergeant sheriff solicitor spokesman spokesperson spokeswoman
sub-inspector superintendent
`);

/** Of whom a text tells what holders of an office say: none of these is one. Our own choice. */
export const STAND_BEFORE_OFFICE: ReadonlySet<string> = words(`
accused complainant defendant gunman landlady landlord neighbor neighbour petitioner suspect victim
`);
