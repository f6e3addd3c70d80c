import { words } from "./word-set.ts";

/** People by opinion or profession: speaking in general they are no informants (singular). */
export const PUBLIC_NOUNS: ReadonlySet<string> = words(`
academic activist admirer advocate american analyst apologist astrobiologist astronomer
believer campaigner catholic centrist christian citizen clinician commentator commenter
commuter congressman conservationist conservative consumer critic dad defender democrat
detractor dietitian dissident doctor doubter driver economist elite enthusiast
environmentalist epidemiologist ethicist evangelical expert fan farmer feminist filmmaker foe
follower forecaster gamer hardliner hawk hindu historian homeowner hopeful immigrant
independent investor jew labourite landlord lawmaker leftist legalist legislator liberal
libertarian local loyalist marketer migrant millennial minority moderate mom motorist muslim
naysayer nurse observer opponent parishioner partisan pedestrian pediatrician peer physician
pilot politician pollster populist practitioner progressive proponent psychologist publisher
pundit purist reader reformer renter representative republican respondent retiree rightist
rival royalist sceptic scholar scientist senator shopper sikh skeptic socialist southerner
strategist superdelegate supporter taxpayer teacher teen teenager tenant theorist thinker tory
trader traditionalist user viewer voter watcher youngster youth
`);

/** Pronouns and quantifiers that stand for people in general. */
export const CROWD_WORDS: ReadonlySet<string> = words(`
all americans anybody anyone dozens each everybody everyone few folks half hundreds majorities
majority many men millions minority more most nobody none ones others people public several
some somebody someone those thousands women
`);
