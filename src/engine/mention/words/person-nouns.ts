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
analyst anarchist ancestor anchor announcer antagonist applicant appointee apprentice arbiter
archbishop architect archivist arsonist artist askari assailant assemblyman assemblywoman
assistant associate astronaut astronomer asylum-seeker atheist athlete attacker attendant
attendee attorney auditor aunt author autocrat ayatollah baby babysitter backbencher backer
baker banker barber barista barmaid barrister bartender beautician believer beneficiary bidder
bigot biker billionaire biographer biohacker biologist birdwatcher bishop blogger bobby
bodyguard bomber booster borrower boss botanist bouncer boxer boy boyfriend bride broker brother
brother-in-law builder bully bundler bureaucrat businessman businessmen businessperson
businesswoman busker buyer bystander cabbie cadet caller cameraman campaigner camper candidate
capitalist captain captive captor cardinal caregiver carer caretaker cartoonist casualty
celebrity censor chairman chairperson chairwoman challenger chancellor chaplain character chased
cheat checker cheerleader chef chemist chief chieftain child childminder choreographer
churchgoer churchwarden citizen civilian clansman classmate cleaner clergyman cleric clerk
client climber clinician clown clubber co-author co-chair co-founder co-host co-owner co-pilot
co-star co-worker coach coauthor cofounder collaborator colleague colonel colonial columnist
combatant comedian commander commander-in-chief commando commentator commissioner communicator
commuter competitor complainant composer computer comrade conductor confidant confidante
congregant congressman congressperson congresswoman conservationist constable constituent consul
consultant contender contestant contractor contributor controller convict cook coordinator cop
copper coroner correspondent costar councillor councilman councilmember councilor councilwoman
counsel counsellor counselor counter counterpart courier courtier cousin creator creditor
crewman crewmember criminal critic crofter crony crusader culprit curator customer cyclist cynic
czar dad dancer daughter daughter-in-law deacon dealer dean debater defector defendant defender
delegate demagogue demonstrator dentist deputy descendant designer destroyer detainee detective
detractor developer devotee dictator dignitary diner diplomat director dissenter dissident diver
dj docker doctor don donor dreamer driver drummer dude dweller ecologist economist editor
educator elder eldest elector elitist emir emissary employee enemy enforcer engineer enrollee
entertainer entrepreneur environmentalist envoy epidemiologist escapee escort essayist evacuee
evangelist ex-boyfriend ex-friend ex-girlfriend ex-husband ex-wife examiner executioner
executive exile expat expert extremist eyewitness family fan farmer farmhand farmworker fascist
father father-in-law fellow felon feminist fiance fiancee fighter figurehead filmmaker finalist
financier firefighter fisherman fixer flier florist flyer foe follower footballer forecaster
foreigner founder framer freelancer freshman friend front-runner frontbencher frontrunner
fugitive fuller fundamentalist fundraiser gaffer gamer gangster garda gardener gatekeeper
general generator gentleman geographer geologist geophysicist girl girlfriend go-between
goalkeeper governor graduate grandad grandchild granddaughter grandee grandfather grandmother
grandparent grandson granny grazier guard guardian guardsman guest guide guitarist gunman guru
guy gymnast gynaecologist hacker hairdresser handicapper handler handyman hardliner hater
havildar hawker head headteacher heckler heir heiress helper herder herdsman hero higher-up
hijacker hiker historian holder holdover holidaymaker homeowner host hostage housekeeper
housemaid housemate housewife hunter husband hypocrite ideologue illiterate illustrator imam
immigrant incumbent individual infant infantryman infiltrator influencer informant informer
inmate innkeeper innovator insider inspector instigator instructor insurgent intellectual
intermediary intern interpreter interviewee interviewer intruder inventor investigator investor
jailer janitor jawan jogger journalist judge jurist juror justice juvenile kid killer king
kingmaker kingpin kinsman laborer labourer lady landlady landlord laureate lawmaker lawyer
leader leaker lecturer leftist lefty legislator liar libertarian librarian lieutenant linguist
listener litigator lobbyist lodger lookout looter loser loyalist magistrate magnate maid man
manager mandarin manipulator marcher marine mariner marshal martyr masseuse mastermind mate
mayor mechanic mediator medic member mentor merchant messenger meteorologist middleman
midfielder midwife migrant militant militiaman milkman millionaire miner minister missionary
mistress moderate moderator mogul molester mom monarch monarchist monitor monk moron mother
mother-in-law motorist mountaineer mourner mufti mullah mum murderer musician nanny narrator
nationalist navigator negotiator neighbor neighbour nephew neuroscientist neurosurgeon newborn
newcomer newsagent niece nominee notary novelist novice nun nurse observer obstetrician occupant
octogenarian offender officeholder officer official oligarch ombudsman oncologist onlooker
operative ophthalmologist opponent organiser organizer outlaw outlier outsider owner
paediatrician painter pal panelist paralegal paramedic parent parishioner parliamentarian
participant partisan partner passenger passer-by passerby pastor pathologist patient patriot
patron pawn peacekeeper pedestrian pediatrician pedophile peer pensioner performer perpetrator
person peshmerga petitioner pharmacist philanthropist philosopher photographer photojournalist
physician physicist picket picketer pilgrim pilot pioneer plaintiff planner player playwright
plumber podcaster poet policeman policewoman policymaker politician politico pollster polluter
pontiff pope populist poster postman postmaster practitioner pradhan preacher predator
predecessor prefect premier presenter president priest prince princess principal prisoner
producer professional professor prognosticator programmer propagandist prophet proponent
prosecutor prostitute protectionist protester protestor provocateur psychiatrist psychologist
publican publicist puller pundit punter pupil puppet purchaser purveyor quarterback queen rabbi
racist rancher ranger rapist rapper ratepayer reactionary reader rebel receptionist recipient
recorder recruit recruiter referee reformer refugee relation relative renter reporter
representative rescuer researcher reservist resident respondent responder retiree reveller
reviewer rider right-winger ringleader rioter rival rookie roommate ruler runner sailor salesman
salesperson saleswoman sarpanch scapegoat scholar schoolboy schoolchild schoolgirl schoolmate
scientist screenwriter scriptwriter sculptor seaman secretary seeker segregationist senator
separatist sergeant servant serviceman servicewoman settler shah shareholder sheikh shepherd
sheriff shipmate shooter shopkeeper shopper showrunner shrink sibling signatory singer sir
sister sixth-former skeptic skipper skirt slave smuggler sniper socialist sociologist soldier
solicitor solon son son-in-law songwriter source speaker specialist spectator speechwriter
spokesman spokesperson spokeswoman sponsor spouse spy squatter staffer staffers stakeholder
stallholder stalwart standard-bearer star statesman statistician steelworker stepbrother
stepdaughter stepfather stepmother stepsister stepson steward stewardess stranger strategist
streamer striker strongman student stylist subcontractor subordinate subscriber successor
suicide sultan superintendent superior superstar supervisor supporter suppressor surgeon
surrogate survivor suspect swimmer sympathizer tailor taker tapper taxpayer teacher teammate
techie technician technologist teen teenager tehsildar teller tenant terrorist theorist
therapist thinker threat thrower tipster titan toddler toff totalitarian tourist toxicologist
tracker trader tradesman tradie traditionalist trafficker trainer translator traveler traveller
treasurer troll trooper trucker trustee tutor twin tycoon tyrant umpire uncle underdog undergrad
undergraduate undersecretary undertrial user usher vendor vet veteran veterinarian vicar victim
viewer vigilante villager virologist visionary visitor vlogger volunteer voter voucher waiter
waitress walker warden warlord warrior watcher watchman whistle-blower whistleblower widow
widower wife winger winner witness wizard woman wonk worker worshiper worshipper wrestler writer
yatri youngster youth youtuber zookeeper zoologist
`);
