import { words } from "./word-set.ts";

/** People by opinion or profession: speaking in general they are no informants (singular). */
export const PUBLIC_NOUNS: ReadonlySet<string> = words(`
academic activist admirer advocate american analyst apologist astrobiologist astronomer
believer campaigner catholic centrist christian citizen commentator commenter conservationist
conservative consumer critic democrat detractor doubter economist enthusiast environmentalist
epidemiologist ethicist evangelical expert fan feminist foe follower forecaster hardliner hawk
hindu historian independent investor jew labourite leftist legalist liberal libertarian
loyalist millennial moderate motorist muslim naysayer observer opponent parent partisan peer
pollster populist progressive proponent psychologist pundit purist reader reformer republican
respondent rightist rival royalist sceptic scholar scientist shopper sikh skeptic socialist
southerner strategist supporter taxpayer theorist thinker tory trader traditionalist user
viewer voter watcher youngster
`);

/** Pronouns and quantifiers that stand for people in general. */
export const CROWD_WORDS: ReadonlySet<string> = words(`
americans anybody anyone dozens everybody everyone few folks half hundreds majority many men
millions minority most nobody none others people public several some somebody someone those
thousands women
`);
