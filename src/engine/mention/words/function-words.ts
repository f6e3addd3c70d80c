import { words } from "./word-set.ts";

/**
 * Words that open a phrase the reader can identify: articles, demonstratives, possessives. Our own
 * choice from the closed word classes of English.
 */
export const DEFINITE: ReadonlySet<string> = words(`
her his its my our that the their these this those your
`);

/** Words that open a phrase about somebody new. */
export const INDEFINITE: ReadonlySet<string> = words(`
a about almost an another any at both each eight either every few fewer five four half many more
most multiple nearly nine no numerous one other over roughly seven several six some ten three
two various
`);

/** Pronouns of the third person, with what they tell. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = words(`
he her hers herself him himself his it its itself she their theirs them themselves they
`);

/** Participles that may stand before their noun too: they end a core only before a preposition. */
export const PARTICIPLES: ReadonlySet<string> = words(`
authorised authorized aware briefed called cited conducted dated familiar famous given identified
involved issued knowledgeable known linked loyal made named obtained opposed posted present presented privy
published quoted released reviewed scheduled seen supportive told viewed written
`);

export const OTHER_PRONOUNS: ReadonlySet<string> = words(`
all another anyone both each either everyone few former i latter many me most neither nobody one
others several some someone that these this those us we which who whom whose you
`);

/** Prepositions, relatives and participles that end the core of a noun phrase. */
export const CORE_ENDS: ReadonlySet<string> = words(`
about above across after against ago alongside amid among around as at because before behind
beneath beside between beyond but by citing close covering despite during earlier entitled
except for friday from here in including inside interviewed into like monday near nearest not of off on
onto or outside over past reporting representing saturday sent since speaking sunday than that
there through throughout thursday titled to today toward towards tuesday under until upon wednesday
when where which while who whom whose with within without working yesterday
`);

/** Words with a capital only because they open a sentence, and calendar words: never names. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
a about according across additionally after again against ahead all almost along already also
although always am amid among an and another any anybody anyone april are around as asked at
august back based because before behind being below besides between beyond both but by can
christmas clearly could critics december democrat democrats despite did do does down during
each earlier edt either else especially est et even eventually ever every everybody everyone
exactly experts february few finally first five following for former four friday from further
given gmt had has have having he her here him his how however i if in incidentally including
indeed inside instead into is it its january july june just last late later least let like
likewise many maybe me meanwhile monday more moreover most much my nearly neither never
nevertheless next no nobody none nor not nothing november now october of off officials often on
once one only or other others otherwise our out outside over overall people per perhaps plus pm
police previously pst pt quite rather read recently regardless republican republicans saturday
second see separately september seven several she should similarly since six so some somebody
someone sometimes soon sources speaking still such sunday than thank that the their them then
there therefore these they this those though three through throughout thursday thus to today
together tomorrow tonight too top toward towards tuesday two under unless unlike until up upon
very via was we wednesday were what whatever when whenever where whether which while who
whoever whom whose why with within without would yes yesterday yet you your
`);
