import { words } from "./word-set.ts";

/** People by opinion or profession: speaking in general they are no informants (singular). */
export const PUBLIC_NOUNS: ReadonlySet<string> = words(`
academic activist admirer advocate american analyst apologist astrobiologist astronomer
believer campaigner catholic centrist christian citizen commentator commenter conservationist
conservative consumer critic defender democrat detractor doubter economist elite enthusiast
environmentalist epidemiologist ethicist evangelical expert fan feminist foe follower
forecaster hardliner hawk hindu historian hopeful independent investor jew labourite leftist
legalist liberal libertarian loyalist millennial moderate motorist muslim naysayer observer
opponent partisan peer pollster populist progressive proponent psychologist pundit purist
reader reformer republican respondent rightist rival royalist sceptic scholar scientist
shopper sikh skeptic socialist southerner strategist superdelegate supporter taxpayer theorist
thinker tory trader traditionalist user viewer voter watcher youngster
`);

/** Pronouns and quantifiers that stand for people in general. */
export const CROWD_WORDS: ReadonlySet<string> = words(`
all americans anybody anyone dozens each everybody everyone few folks half hundreds majorities
majority many men millions minority more most nobody none ones others people public several
some somebody someone those thousands women
`);
