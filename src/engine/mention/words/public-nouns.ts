import { words } from "./word-set.ts";

/**
 * People by opinion or profession: speaking in general they are no informants (singular). Our own
 * choice, added to from the training articles.
 */
export const PUBLIC_NOUNS: ReadonlySet<string> = words(`
academic activist admirer adult advertiser advocate american analyst apologist astrobiologist
astronomer atheist backer believer campaigner catholic centrist christian citizen commentator
commenter commuter conservationist conservative constituent consumer critic dad defender
democrat demonstrator detractor dietitian dissident doubter economist elite enthusiast
environmentalist epidemiologist ethicist evangelical expert extremist fan farmer feminist
filmmaker foe follower gamer hardliner hawk hindu historian homeowner hopeful human immigrant
independent investor jew journalist labourite landlord leftist legalist liberal libertarian
listener loyalist man marketer migrant millennial minority moderate mom muslim naysayer
observer opponent parent parishioner partisan pedestrian peer pilot politician pollster populist
progressive proponent protester protestor publisher pundit purist reader reformer renter
republican respondent retiree rightist rioter rival royalist sceptic scholar scientist shopper
sikh skeptic socialist southerner strategist superdelegate supporter taxpayer teen teenager
tenant theorist thinker tory trader traditionalist user viewer voter watcher youngster youth
`);

/**
 * Professions and the like whose people a reporter asks for what they did or saw, but which speak in
 * general too: "doctors say salt raises the pressure" (singular). Our own choice.
 */
export const PROFESSIONS: ReadonlySet<string> = words(`
clinician dentist doctor driver educator midwife motorist nurse pediatrician pharmacist
physician practitioner psychiatrist psychologist surgeon teacher therapist
`);

/** Pronouns and quantifiers that stand for people in general. */
export const CROWD_WORDS: ReadonlySet<string> = words(`
all americans anybody anyone disabled dozens each elderly everybody everyone few folks half homeless
hundreds jobless left majorities majority many men millions minority more most nobody none ones others
people poor public rich right several some somebody someone those thousands unemployed wealthy young
`);
