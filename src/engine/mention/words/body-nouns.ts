import { words } from "./word-set.ts";

/**
 * Nouns for bodies that speak as themselves (singular). Our own choice, added to from the training
 * articles.
 */
export const BODY_NOUNS: ReadonlySet<string> = words(`
academy administration affiliate agency airline airport alliance app app-maker apparatus
archdiocese army assembly association authority automaker bank base battalion bench bloc board body
bookmaker bookstore branch brand brewer brewery brigade brokerage bureau business cabinet camp
campaign carmaker carrier cartel caucus center centre chain chamber chancellery charity chipmaker
church city city-state clinic club coalition coastguard collective college command commission
committee community company confederation conference conglomerate congress consortium constabulary
consulate cooperative corporation council country county court crown dealership defence
defence-ministry defense delegation department diocese directorate distiller distillery district
division drugmaker embassy employer enforcement enterprise entity establishment estate exchange
faction factory faculty fed federation firm force forum foundation franchise fund gang giant
government governorate grocer group guild headquarters homebuilder hospital hotel house
housebuilder household hq industry initiative inspectorate institute institution insurer insurgency
intelligence joint-venture judiciary junta jury kingdom kremlin lab laboratory law-enforcement
leadership league legislature lender lobby mafia management manufacturer marketplace military
militia mill ministry mission monarchy monastery mosque movement multinational municipality museum
nation navy ngo non-profit nonprofit office operator opposition orchestra organisation organization
outfit pac palace panel parish parliament partnership party patrol pentagon pharmacy planemaker
platform police politburo power precinct presidency prison prosecution provider province quango
railway refinery regime regulator republic restaurant retailer school secretariat section sector
senate service shelter shipbuilder shipyard shop side squad start-up startup state steelmaker store
studio subcommittee subsidiary super-pac supermarket superpower supplier syndicate synod taskforce
team telco theater think-tank thinktank town township transition treasury tribe tribunal troupe
trust union unit university utility vatican watchdog wing zoo
`);

/** Plural or mass nouns that name a body, not its people. */
export const COLLECTIVE_BODIES: ReadonlySet<string> = words(`
agencies airlines authorities automakers banks brokerages cities companies contractors
councils counties countries courts departments embassies emergency-services enforcement
factions firms forces government governments groups hospitals institutions insurers
intelligence law-enforcement leadership manufacturers military militias ministries nations
operators organisations organizations parties police regulators retailers schools services
states tribunals unions universities
`);
