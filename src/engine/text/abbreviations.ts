/**
 * Abbreviations that keep their full stop when capitalised; lower case, without it. After the
 * months, states, addresses, military ranks and titles of the AP Stylebook.
 */

/** Stand before a name: a full stop after one never ends a sentence. */
export const BEFORE_NAMES: readonly string[] = (
	"adm adv alh arc asec asst atty barr brig capt cdr cmde cmdr col comr const coun cpl cst det dr " +
	"engr evang fr gen gov hon insp lt maj messrs mr mrs ms mt mx pharm pres prof pvt rep reps rev " +
	"sen sens sgt smt st supt surv usec ven vs"
).split(" ");

/** May stand at the end of a sentence too. */
export const ANYWHERE: readonly string[] = (
	"ala apr ariz ark assn aug ave blvd bros calif co colo conn corp dec del dept etc feb fla ft ga " +
	"ill inc ind jan jr kan ky la ltd mass md mich minn miss mo mont neb nev no nov oct okla ore pa " +
	"sec sept sr tenn tex va vt wash wis wyo"
).split(" ");
