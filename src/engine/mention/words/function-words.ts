import { words } from "./word-set.ts";

/** Words that open a phrase the reader can identify: articles, demonstratives, possessives. */
export const DEFINITE: ReadonlySet<string> = words(
	"the this that these those his her their its my our your",
);

/** Words that open a phrase about somebody new. */
export const INDEFINITE: ReadonlySet<string> = words(
	"a an another any both each eight either every few fewer five four half many more most multiple nearly nine no numerous one other over roughly several seven six some ten three two various at about almost",
);

/** Numbers in words, and "a" and "one", with their value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
]);

/** Pronouns of the third person, with what they tell. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = words(
	"he she they it him her them his hers their theirs its himself herself themselves itself",
);

/** Participles that may stand before their noun too: they end a core only before a preposition. */
export const PARTICIPLES: ReadonlySet<string> = words(
	"briefed called cited conducted dated familiar given identified involved issued known linked made named obtained opposed posted presented published quoted released reviewed seen told viewed written",
);

export const OTHER_PRONOUNS: ReadonlySet<string> = words(
	"i we you me us who whom whose which that this these those both one another others some many several few most all everyone anyone nobody someone each neither either former latter",
);

/** Prepositions, relatives and participles that end the core of a noun phrase. */
export const CORE_ENDS: ReadonlySet<string> = words(`
monday tuesday wednesday thursday friday saturday sunday yesterday today ago earlier
about above across after against alongside amid among around as at because before behind beneath
beside between beyond but by close despite during except 
for from in including inside into like 
near nearest of off on onto or outside over past 
 representing sent since speaking than that through throughout to
toward towards under until upon when where which while who whom whose with within without
working citing interviewed titled entitled reporting covering
`);

/** Words with a capital only because they open a sentence, and calendar words: never names. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
a about according across additionally after again against ahead all almost along already also
although always amid among an and another any april are around as asked at august back based
because before behind being below besides between beyond both but by can christmas clearly
could critics december democrat democrats despite did do does down during each earlier either
else especially even eventually ever every exactly experts february few finally first five
following for former four friday from further given had has have having he her here him his
how however i if in including indeed inside instead into is it its january july june just
last late later least let like likewise many maybe me meanwhile monday more
moreover most much my nearly neither never nevertheless next no nobody none nor not
nothing november now october of off officials often on once one only or other others otherwise
our out outside over overall people perhaps plus police previously quite rather read recently
regardless republican republicans saturday second see separately september seven several she
should similarly since six so some sometimes soon sources speaking still such sunday than
thank that the their them then there therefore these they this those though three through
throughout thursday thus to today together tomorrow tonight too top toward towards tuesday
two am et est edt gmt pm pt pst under unless unlike until up upon very was we wednesday were what whatever when
whenever where whether which while who whoever whom whose why with within without
would yes yesterday yet you your
`);
