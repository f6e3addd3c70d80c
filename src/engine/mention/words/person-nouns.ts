import { words } from "./word-set.ts";

/**
 * Nouns for one person, singular. WordNet 3.1 nouns under "person" that are usual in news (notice
 * in WORDNET_LICENSE.txt), without those that mean something else more often, and newsroom
 * additions.
 */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
abolitionist absentee abuser academic accomplice accountant accuser acolyte acquaintance
activist actor actress administrator admiral admirer adolescent adult adversary advertiser
adviser advisor advocate agent agitator aide airman alarmist alderman alderwoman ally ambassador
analyst anarchist ancestor anchor antagonist applicant appointee arbiter architect artist
assailant assemblyman assemblywoman assistant associate astronaut astronomer atheist athlete
attacker attendant attendee attorney auditor aunt author autocrat ayatollah baby babysitter
backer baker banker barber barista barrister bartender beautician believer beneficiary bidder
bigot biker billionaire biographer biologist birdwatcher bishop blogger bodyguard bomber booster
borrower boss botanist boxer boy boyfriend bride broker brother brother-in-law builder bully
bureaucrat businessman businessmen businessperson businesswoman buyer bystander cabbie cadet
caller cameraman campaigner camper candidate capitalist captain captive captor cardinal
caregiver carer caretaker cartoonist casualty celebrity censor chairman chairperson chairwoman
challenger chancellor chaplain character chased cheat checker cheerleader chef chemist chief
chieftain child childminder choreographer citizen civilian classmate cleaner cleric clerk client
climber clinician clown co-author co-chair co-founder co-host co-owner co-pilot co-worker coach
coauthor cofounder collaborator colleague colonel colonial columnist combatant comedian
commander commander-in-chief commando commentator commissioner communicator commuter competitor
complainant composer computer comrade conductor confidant confidante congregant congressman
congressperson congresswoman conservationist constable constituent consul consultant contender
contestant contractor contributor controller convict cook coordinator cop coroner correspondent
councillor councilman councilmember councilor councilwoman counsel counsellor counselor counter
counterpart courier cousin creator creditor crewman crewmember criminal critic crony crusader
culprit curator customer cyclist czar dad dancer daughter daughter-in-law dealer dean debater
defector defendant defender delegate demagogue demonstrator dentist deputy descendant designer
destroyer detainee detective detractor developer devotee dictator dignitary diner diplomat
director dissenter dissident diver dj doctor donor dreamer driver drummer dude ecologist
economist editor educator elder eldest elector elitist emir emissary employee enemy enforcer
engineer enrollee entertainer entrepreneur environmentalist envoy epidemiologist escapee escort
evacuee evangelist ex-boyfriend ex-friend ex-girlfriend ex-husband ex-wife examiner executioner
executive exile expat expert extremist eyewitness family fan farmer fascist father father-in-law
fellow felon feminist fiance fiancee fighter filmmaker finalist financier firefighter fisherman
fixer flier florist flyer foe follower footballer forecaster foreigner founder framer freelancer
freshman friend front-runner frontrunner fugitive fuller fundamentalist fundraiser gamer
gangster gardener gatekeeper general generator gentleman geographer geologist geophysicist girl
girlfriend go-between goalkeeper governor graduate grandchild granddaughter grandfather
grandmother grandparent grandson guard guardian guardsman guest guide guitarist gunman guru guy
gymnast gynaecologist hacker handler handyman hardliner hater havildar hawker head headteacher
heckler heir helper hero higher-up hijacker hiker historian holder holdover homeowner host
hostage housekeeper housemaid housewife hunter husband hypocrite ideologue illiterate imam
immigrant incumbent individual infant infantryman informant informer inmate innkeeper innovator
insider inspector instigator instructor insurgent intellectual intermediary intern interpreter
interviewer intruder inventor investigator investor jailer janitor jawan jogger journalist judge
jurist juror justice juvenile kid killer king kingmaker kingpin laborer labourer lady landlady
landlord laureate lawmaker lawyer leader leaker lecturer leftist lefty legislator liar
libertarian librarian lieutenant linguist listener lobbyist lookout looter loser loyalist
magistrate magnate maid man manager manipulator marcher marine mariner marshal martyr masseuse
mastermind mate mayor mechanic mediator medic member mentor merchant messenger meteorologist
middleman midfielder midwife migrant militant militiaman millionaire miner minister missionary
mistress moderate moderator mogul molester mom monarch monitor monk moron mother mother-in-law
motorist mountaineer mourner mufti mullah mum murderer musician nanny narrator nationalist
navigator negotiator neighbor neighbour nephew neuroscientist neurosurgeon newborn newcomer
niece nominee novelist novice nun nurse observer obstetrician occupant offender officeholder
officer official oligarch ombudsman oncologist onlooker operative ophthalmologist opponent
organiser organizer outlaw outlier outsider owner paediatrician painter pal panelist paralegal
paramedic parent parishioner parliamentarian participant partisan partner passenger passer-by
passerby pastor pathologist patient patriot patron pawn peacekeeper pedestrian pediatrician
pedophile peer pensioner performer perpetrator person peshmerga petitioner pharmacist
philanthropist philosopher photographer photojournalist physician physicist pilgrim pilot
pioneer plaintiff planner player playwright plumber poet policeman policewoman policymaker
politician politico pollster polluter pope populist poster postmaster practitioner pradhan
preacher predator predecessor prefect premier president priest prince princess principal
prisoner producer professional professor programmer propagandist prophet proponent prosecutor
prostitute protectionist protester protestor provocateur psychiatrist psychologist publicist
puller pundit puppet purchaser purveyor quarterback queen rabbi racist rancher ranger rapist
rapper reactionary reader rebel receptionist recipient recorder recruit recruiter referee
reformer refugee relation relative reporter representative rescuer researcher reservist resident
respondent responder retiree reviewer rider right-winger ringleader rioter rival rookie roommate
ruler runner sailor salesman salesperson saleswoman sarpanch scapegoat scholar schoolgirl
scientist scriptwriter sculptor seaman secretary seeker segregationist senator separatist
sergeant servant serviceman servicewoman settler shah shareholder sheikh shepherd sheriff
shooter shopkeeper shopper shrink sibling signatory singer sir sister skeptic skipper skirt
slave smuggler sniper socialist sociologist soldier solicitor solon son son-in-law source
speaker specialist spectator speechwriter spokesman spokesperson spokeswoman sponsor spouse spy
staffer staffers stakeholder stalwart standard-bearer statesman statistician stepdaughter
stepfather stepmother stepson steward stewardess stranger strategist striker strongman student
stylist subcontractor subordinate subscriber successor suicide sultan superintendent superior
superstar supervisor supporter suppressor surgeon surrogate survivor suspect swimmer sympathizer
tailor taker tapper taxpayer teacher teammate techie technician technologist teen teenager
tehsildar teller tenant terrorist theorist therapist thinker threat thrower tipster titan
toddler totalitarian tourist toxicologist tracker trader traditionalist trafficker trainer
translator traveler traveller treasurer troll trooper trucker trustee tutor twin tycoon tyrant
umpire uncle underdog undergrad undergraduate undersecretary undertrial user usher vendor vet
veteran veterinarian victim viewer villager virologist visionary visitor volunteer voter voucher
waiter waitress warden warlord warrior watcher whistle-blower whistleblower widow widower wife
winner witness wizard woman wonk worker worshiper worshipper wrestler writer yatri youngster
youth zookeeper zoologist
`);
