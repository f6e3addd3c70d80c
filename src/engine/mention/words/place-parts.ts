import { words } from "./word-set.ts";

/**
 * Last words of the names of places and buildings, in lower case. Our own choice, added to from
 * the training articles.
 */
export const PLACE_ENDINGS: ReadonlySet<string> = words(`
airport avenue boulevard bridge building canal city coast county desert falls harbor harbour
island islands mall mosque mountain mountains ocean peninsula plaza province ranch road square
stadium strait street tower towers town township village
`);

/** First words of names of places that are no first names. Our own choice. */
export const PLACE_OPENINGS: ReadonlySet<string> = words("camp cape fort mount");
