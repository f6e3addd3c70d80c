import { words } from "./word-set.ts";

/**
 * Words that end or open the name of a body, in lower case. Our own choice, added to from the
 * training articles.
 */
export const NAME_OF_BODY: ReadonlySet<string> = words(`
academy administration affairs ag agency agriculture airforce airlines airport airways
alliance ambulance army arts assembly associates association authority bancorp bank board
branch brigade brigades bureau cabinet campaign capital caucus center centers centre chamber
charity chiefs church clinic club co co. coalition college command commerce commission
committee communications company conference congress consortium consulting corp corp.
corporation corps council court courts defense department dept dept. directorate division
education embassy energy enforcement enterprises entertainment equities exchange faculty fed federation
financial force forces forum foundation front fund gmbh government group guard guild hamas
headquarters hezbollah holdings homeland hospital hotels inc inc. industries initiative
institute institution insurance intelligence interior international jihad justice kremlin lab
labor laboratories laboratory labs league legislature limited llc llp lp ltd ltd. marines
medicine militia ministry mission motors movement museum n.v. nations navy network nhs office
organisation organization parliament partners partnership party patrol pentagon petroleum
pharma pharmaceuticals plc police procurator project prosecutor's resources s.a. school
schools seals secretariat securities senate service services society solutions spa squad
studios systems taliban taskforce team technologies technology theatre transportation treasury
tribunal trust union university utilities vatican watch watchdog
`);
