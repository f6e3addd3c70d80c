/**
 * Names of one body that share no initials: one line a body, in lower case without accents and
 * without commas of their own. Our own choice.
 */
const SAME_BODY = `
abuja, nigeria
afghanistan, kabul
al qaeda, al qaida, al-qaeda, al-qaida
al shabaab, al shabab, al-shabaab, al-shabab
america, u.s., u.s.a., united states, united states of america, us, usa
an garda siochana, garda, garda siochana, gardai
ankara, turkey, turkiye
ansar allah, houthis
atf, bureau of alcohol tobacco firearms and explosives
australia, canberra
baghdad, iraq
bank of england, boe, threadneedle street
beijing, china
belarus, minsk
belgrade, serbia
britain, great britain, u.k., uk, united kingdom
brussels, eu, european union
budapest, hungary
burma, myanmar
cairo, egypt
canada, ottawa
caracas, venezuela
centcom, u.s. central command, us central command
centers for medicare & medicaid services, centers for medicare and medicaid services, cms
central statistics office, cso
child and family agency, tusla
citi, citigroup
conservative party, conservatives, tories
cuba, havana
daesh, isil, isis, islamic state
damascus, syria
defence ministry, ministry of defence, mod
defense department, department of defense, dod, pentagon
defra, department for environment food and rural affairs
department for education, dfe
dhs, homeland security
doctors without borders, medecins sans frontieres, msf
doha, qatar
exxon, exxon mobil, exxonmobil
fcdo, foreign commonwealth and development office, foreign office
fed, federal reserve, federal reserve board
goldman, goldman sachs
gop, republican party
hanoi, vietnam
hezbollah, hizballah, hizbullah
hm revenue and customs, hmrc, revenue and customs
icrc, international committee of the red cross
india, new delhi
indonesia, jakarta
iran, tehran
islamabad, pakistan
j&j, johnson & johnson, johnson and johnson
japan, tokyo
jp morgan, jp morgan chase, jpmorgan, jpmorgan chase
kenya, nairobi
kiev, kyiv, ukraine
kosovo, pristina
lib dems, liberal democrats
m&s, marks & spencer, marks and spencer
malacanang, malacanang palace
man city, manchester city
man united, man utd, manchester united
manila, philippines
met, met police, metropolitan police, metropolitan police service, new scotland yard, scotland yard
moscow, russia
mounties, rcmp, royal canadian mounted police
national institute for health and care excellence, nice
newcastle, newcastle united
north korea, pyongyang
ofcom, office of communications
office for standards in education, ofsted
office of gas and electricity markets, ofgem
ofwat, water services regulation authority
p&g, procter & gamble
p&o, p&o ferries
poland, warsaw
pretoria, south africa
riyadh, saudi arabia
s&p, standard & poor's, standard and poor's
sars, south african revenue service
seoul, south korea
spurs, tottenham, tottenham hotspur
state department, state dept, state dept.
taipei, taiwan
tfl, transport for london
unhcr, united nations high commissioner for refugees
united nations relief and works agency, unrwa
volkswagen, vw
wolverhampton wanderers, wolves
`;

/** By each name the first of its line. */
export const BODY_ALIASES: ReadonlyMap<string, string> = new Map(
	SAME_BODY.trim()
		.split("\n")
		.flatMap((line) => {
			const names = line.split(/, /);
			return names.map((name): [string, string] => [name, names[0]!]);
		})
		.sort(([a], [b]) => (a < b ? -1 : 1)),
);
