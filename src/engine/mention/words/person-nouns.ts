import { words } from "./word-set.ts";

/**
 * Nouns for one person, singular. WordNet 3.1 nouns under "person" that are usual in news (notice
 * in WORDNET_LICENSE.txt), without those that mean something else more often, and newsroom
 * additions.
 */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
abolitionist absentee abuser academic accomplice accountant accuser acolyte acquaintance
activist actor actress actuary adjuster administrator admiral admirer adolescent adoptee adult
adversary advertiser adviser advisor advocate agent agitator aide airman alarmist alderman
alderwoman all-rounder ally alumna alumnus ambassador amputee analyst anarchist ancestor anchor
announcer antagonist appellant applicant appointee apprentice arbiter archbishop architect
archivist arsonist artist askari assailant assemblyman assemblywoman assessor assistant
associate astronaut astronomer asylum-seeker atheist athlete attacker attendant attendee
attorney auctioneer auditor aunt auteur author autocrat ayatollah baby babysitter back-rower
backbencher backer backpacker bailiff baker ballerina ballplayer banker barber barista baritone
barmaid barrister bartender batter beautician beekeeper believer beneficiary bidder bigot biker
billionaire biographer biohacker biologist birdwatcher bishop blacksmith blogger boatman bobby
bodybuilder bodyguard bomber bookie bookseller booster borrower boss botanist bouncer boxer boy
boyfriend breadwinner bricklayer bride bridegroom broker brother brother-in-law builder bully
bundler bureaucrat burglar businessman businessmen businessperson businesswoman busker buyer
bystander cabbie caddie caddy cadet cager caller cameraman campaigner camper candidate
capitalist captain captive captor cardinal caregiver carer caretaker cartoonist castaway
casualty catcher celeb celebrity censor centenarian center-back centre-back centre-forward
centre-half centrist chairman chairperson chairwoman challenger chancellor chaplain character
chased chauffeur cheat checker cheerleader chef chemist chief chieftain child childminder
chiropractor choreographer churchgoer churchwarden citizen civilian claimant clansman classmate
cleaner clergyman cleric clerk client climber clinician clown clubber co-author co-chair
co-founder co-host co-owner co-pilot co-star co-worker coach coauthor cofounder collaborator
colleague colonel colonial columnist combatant comedian comedienne commander commander-in-chief
commando commentator commenter commissioner commoner communicator commuter competitor
complainant composer computer comrade conductor confidant confidante congregant congressman
congressperson congresswoman conservationist constable constituent consul consultant contender
contestant contractor contributor controller convict cook coordinator cop copper corner-back
corner-forward cornerback coroner correspondent cosplayer costar councillor councilman
councilmember councilor councilwoman counsel counsellor counselor counter counterpart courier
courtier cousin couturier creator creditor crewman crewmember cricketer criminal critic crofter
crony crooner crossbencher croupier crusader cueman culprit curator curler customer cyclist
cynic czar dad dancer daredevil daughter daughter-in-law deacon dealer dean debater debutant
decathlete decorator defector defenceman defendant defender defenseman delegate demagogue
demonstrator dentist deportee deputy descendant deserter designer destroyer detainee detective
detractor developer devotee dictator dietitian dignitary diner diplomat director dispatcher
dissenter dissident diver divorcee dj docker doctor don donor doyenne draftee dreamer driver
drummer dude dweller ecologist economist editor educator elder eldest elector electrician
elitist emigrant emigre emir emissary employee enemy enforcer engineer enrollee entertainer
entrant entrepreneur environmentalist envoy epidemiologist escapee escort essayist evacuee
evangelist ex-boyfriend ex-con ex-friend ex-girlfriend ex-husband ex-wife examiner exec
executioner executive exile expat expatriate expert extremist eyewitness family fan farmer
farmhand farmworker farrier fascist father father-in-law featherweight fellow felon feminist
ferryman fiance fiancee fiancé fiancée fighter figurehead filmmaker finalist financier firebrand
firefighter fisherman fitter fixer flanker flier florist fly-half flyer flyweight foe follower
foodie footballer forecaster foreigner founder framer fraudster freelancer freshman friend
front-runner frontbencher frontman frontrunner fugitive full-back full-forward fullback fuller
fundamentalist fundraiser gaffer gamekeeper gamer gangster garda gardener gatekeeper general
generator gentleman geographer geologist geophysicist girl girlfriend go-between goalie
goalkeeper goalscorer goatherd goddaughter godson golfer governor graduate grandad grandchild
granddaughter grandee grandfather grandma grandmaster grandmother grandpa grandparent grandson
granny grappler gravedigger grazier greengrocer groundsman guard guardian guardsman guerrilla
guest guide guitarist gunman guru guy gymnast gynaecologist hacker hairdresser half-back
half-brother half-forward half-sister halfback handicapper handler handyman hardliner hater
havildar hawker head headteacher heart-throb heartthrob heavyweight heckler heir heiress
helmsman helper henchman herder herdsman hero higher-up hijacker hiker historian hitchhiker
holder holdover holidaymaker homebuyer homeowner honoree hoodlum host hostage hotelier hotshot
houseguest housekeeper housemaid housemate housewife hunter hurdler hurler husband hustler
hypocrite ideologue illiterate illustrator imam immigrant imposter impostor impresario incumbent
individual inductee infant infantryman infielder infiltrator influencer informant informer
inmate innkeeper innovator insider inspector instagrammer instigator instructor insurgent
intellectual intermediary intern interpreter interviewee interviewer intruder inventor
investigator investor invitee islander jailer janitor jawan jeweler jeweller jogger journalist
judge judoka junkie jurist juror justice juvenile kayaker kid kidnapper killer king kingmaker
kingpin kinsman laborer labourer lady landlady landlord latecomer laureate lawmaker lawyer
layman leader leaker leaseholder lecturer left-back left-hander left-winger leftist lefty
legislator liar libertarian librarian licensee lieutenant lifeguard linebacker lineman linesman
linguist listener litigant litigator lobbyist locksmith lodger lookout looter loser loyalist
lumberjack machinist magician magistrate magnate mahout maid mainlander man manager mandarin
manipulator marathoner marcher marine mariner marshal martyr masseur masseuse mastermind mate
matriarch matron mayor mechanic mediator medic member memoirist mentor merchant messenger
meteorologist mezzo-soprano middleman middleweight midfielder midshipman midwife migrant
militant militiaman milkman millennial millionaire millworker miner minister missionary mistress
mobster moderate moderator mogul molester mom monarch monarchist monitor monk moron mother
mother-in-law motorist mountaineer mourner mufti mullah mum murderer musician namesake nanny
narrator nationalist naturalist navigator negotiator neighbor neighbour nephew netminder
neuroscientist neurosurgeon newbie newborn newcomer newlywed newsagent newscaster newsreader
niece nominee nonagenarian notary novelist novice nun nurse oarsman observer obstetrician
occupant octogenarian offender officeholder officer official old-timer oligarch olympian
ombudsman oncologist onlooker operative ophthalmologist opponent optician optometrist organiser
organizer osteopath outfielder outlaw outlier outside-half outsider owner paceman paediatrician
paedophile painter pal palaeontologist paleontologist panelist panellist paralegal paralympian
paramedic paratrooper parent parishioner parliamentarian participant partisan partner partygoer
passenger passer-by passerby pastor pathologist patient patriarch patriot patrolman patron
patwari pawn pawnbroker peacekeeper pedestrian pediatrician pedophile peer pensioner
percussionist performer perpetrator person peshmerga petitioner pharmacist philanthropist
philosopher photographer photojournalist physician physicist picket picketer pickpocket pilgrim
pilot pioneer plaintiff planner plasterer player playwright plumber poacher podcaster poet
policeman policewoman policymaker politician politico pollster polluter pontiff pope populist
postdoc poster postgraduate postman postmaster practitioner pradhan prankster preacher predator
predecessor prefect prelate premier presenter president priest prince princess principal
prisoner producer professional professor prognosticator programmer propagandist prophet
proponent prosecutor prostitute protectionist protege protester protestor protégé protégée
provocateur psychiatrist psychologist psychotherapist publican publicist pugilist puller pundit
punter pupil puppet purchaser purveyor quarterback queen rabbi racewalker racist rancher ranger
rapist rapper ratepayer reactionary reader realtor rebel receptionist recipient recorder recruit
recruiter referee reformer refugee registrar relation relative renter reporter representative
rescuer researcher reservist resident respondent responder restauranteur restaurateur retiree
returnee reveller reviewer rider right-back right-hander right-winger ringleader rioter rival
roadie rookie roommate ruler runner sadhu sailor salesman salesperson saleswoman sarpanch
satirist scammer scapegoat scavenger scholar schoolboy schoolchild schoolgirl schoolmaster
schoolmate schoolteacher scientist screenwriter scriptwriter scrum-half sculptor seafarer seaman
seamstress second-rower secretary seeker segregationist senator separatist septuagenarian
sergeant servant serviceman servicewoman settler sexagenarian shah shaman shareholder
sharpshooter sheikh shepherd sheriff shipmate shipowner shooter shopkeeper shoplifter shopper
shortstop shot-putter shot-stopper showrunner shrink shuttler sibling sightseer signatory singer
singer-songwriter sir sister sixth-former skeptic skipper skirt skydiver slave slugger smuggler
sniper snowboarder socialist socialite sociologist soldier solicitor solon son son-in-law
songwriter sophomore soprano source speaker specialist spectator speechwriter speedster
spokesman spokesperson spokeswoman sponsor spouse spy squatter staffer staffers stakeholder
stallholder stalwart standard-bearer star starlet statesman statistician steelworker stepbrother
stepchild stepdaughter stepfather stepmother stepsister stepson steward stewardess stockbroker
stonemason storyteller stowaway stranger strategist streamer striker strongman student stuntman
stylist subcontractor subordinate subscriber successor suicide sultan superintendent superior
supermodel superstar supervisor supporter suppressor surgeon surrogate survivalist survivor
suspect swimmer sympathiser sympathizer tailback tailender tailor taker tapper taxpayer teacher
teammate tearaway techie technician technologist teen teenager tehsildar teller tenant terrorist
theorist therapist thespian thinker threat thrower tiktoker tipster titan titleholder toddler
toff totalitarian tourist toxicologist tracker trader tradesman tradie traditionalist trafficker
trainee trainer translator traveler traveller trawlerman treasurer trialist triathlete tribesman
troll trooper trucker trustee tutor twin tycoon tyrant umpire uncle underdog undergrad
undergraduate undersecretary understudy undertrial user usher vacationer vagrant valedictorian
vegan vegetarian vendor vet veteran veterinarian vicar victim viewer vigilante villager
virologist visionary visitor vlogger volunteer voter voucher waiter waitress walker warden
warlord warrior watcher watchman weightlifter welterweight whistle-blower whistleblower
wicketkeeper wideout widow widower wife winemaker wing-back wing-forward winger winner witness
wizard woman wonk woodcutter worker worshiper worshipper wrestler writer yachtsman yatri yob
youngster youth youtuber zamindar zookeeper zoologist
`);

/**
 * Nouns for one person in lower case only: with a capital they are surnames, or open the names of firms
 * and teams ("Lena Weaver", "Royal Mail"). From WordNet 3.1 as well.
 */
export const PERSON_NOUNS_IN_SMALL: ReadonlySet<string> = words(`
ace archer aristocrat bowler butcher carpenter champ champion closer cobbler comic custodian
doyen fencer fielder forager forester forward genius glazier gran groom grower gunner harvester
hermit hitter honcho hooker hunk idol jockey joiner jumper keeper kicker knight lad lass lifter
lioness logger loner maestro marksman mason mercenary minder mugger mystic nan native nomad
opener orphan outcast pacer paddler pirate pitcher playmaker porter potter prodigy prop
proprietor provost racer raider rambler receiver recluse reliever revolutionary rigger righty
robber roofer rower royal runaway saboteur sceptic scorer scout seamer seed shearer sidekick
skater skier spinner springbok sprinter stalker stopper sufferer supremo surfer surveyor tackler
tenor thief thug trailblazer traitor trapper trekker trumpeter valet vandal villain virtuoso
wallaby warder weaver welder whaler whiz yogi
`);
