import { words } from "./word-set.ts";

/**
 * Words that end or open the name of a body, in lower case. Our own choice, added to from the
 * training articles.
 */
export const NAME_OF_BODY: ReadonlySet<string> = words(`
academies academy action administration afc affairs ag agency agriculture airforce airlines
airport airways albion alliance ambulance analytics army arts assembly associates association
authority bancorp bank berhad bhd board branch breweries brewing brigade brigades builders bureau
cabinet campaign capital caucus cements center centers centre ceramics chamber charity chemical
chemicals chiefs chits church circuit clinic club co co. coalition college command commerce
commission committee communications company conference congress consortium constructions
consulting corp corp. corporation corps council court courts cruises defense department dept
dept. directorate district division education embassy energy enforcement enterprises
entertainment equities exchange exports faculty fc fed federation fertilisers fertilizers
financial fleet foods force forces forum foundation front fund gmbh government group guard guild
hamas headquarters health hezbollah holdings homeland hospital hotels hotspur inc inc. industries
infotech infra initiative insights institute institution insurance intelligence interior
international jihad justice kremlin lab labor laboratories laboratory labs league legislature
limited llc llp lp ltd ltd. mahasabha manch marines medicine militia ministry mission morcha
motors movement museum n.v. nations navy network nhs nigam observatory office organisation
organization pacific parishad parliament partners partnership party patrol pentagon petroleum
pharma pharmaceuticals pictures plc police procurator project prosecutor's pte railways realty
records refineries research resorts resources rfc rovers s.a. sabha samiti sangathan sangh school
schools sdn seals secretariat securities senate service services societies society solutions spa
squad steels studios systems taliban taskforce team technologies technology telecom textiles
theatre transportation treasury tribe tribunal trust union united universities university usa
utilities vatican ventures wanderers watch watchdog worldwide
`);
