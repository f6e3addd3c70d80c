import { words } from "./word-set.ts";

/** Nouns that only measure what "of" brings: "a number of experts", "70% of respondents". Our own choice. */
export const MEASURES: ReadonlySet<string> = words(`
% all another any array both copy couple crowds dozens each either few fifth five four fraction
group half handful host hundreds legions lot lots majority many minority most neither none
number one one-quarter one-third pair percent plurality quarter quarters range ranks score
scores series several share six some string tens third thirds thousands three three-quarters
throngs two two-thirds variety
`);
