/**
 * What else a person may be called who was introduced by another role: "the lawmaker" may be a
 * senator. Role of the later mention, then the roles it may stand for; singular, lower case. Our
 * own choice, added to from the training articles.
 */
export const ROLE_FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	`
academic: historian lecturer professor scholar
actor: actress star
actress: actor star
adviser: advisor aide consultant counselor
aide: adviser assistant counselor secretary strategist
ambassador: envoy
analyst: economist strategist
athlete: gymnast player quarterback runner swimmer
attorney: counsel lawyer
author: journalist novelist writer
backbencher: deputy lawmaker
billionaire: businessman financier investor mogul
boss: ceo chairman chief coach director head leader manager
businessman: billionaire ceo entrepreneur executive founder mogul
candidate: governor nominee senator
ceo: chief executive founder president
cfo: chief officer
chairman: representative senator
chief: administrator boss ceo cfo chairman commander commissioner director head president superintendent
cleric: archbishop ayatollah bishop imam pastor priest rabbi
coach: manager
commander: admiral captain colonel commandant general major
congressman: lawmaker representative
congresswoman: lawmaker representative
conservative: councillor lawmaker minister
counsel: attorney lawyer prosecutor
democrat: representative senator
detective: constable inspector sergeant superintendent
diplomat: ambassador consul envoy
director: chief head
doctor: obstetrician pediatrician physician psychiatrist surgeon
economist: analyst
envoy: ambassador representative
executive: ceo chairman chief co-founder director founder head manager officer president
expert: analyst biologist commentator consultant dietitian doctor economist engineer epidemiologist fellow head historian lawyer lecturer manager nutritionist physician professor psychologist researcher scholar scientist specialist strategist stylist therapist trainer virologist
filmmaker: director producer
incumbent: governor mayor president representative senator
journalist: anchor columnist correspondent editor reporter writer
judge: justice magistrate
justice: judge
lawmaker: assemblyman assemblywoman congressman congresswoman councillor councilman councilwoman delegate legislator mp representative senator speaker whip
lawyer: advocate attorney barrister counsel solicitor
leader: ayatollah chairman chancellor chief head king minister premier president secretary speaker taoiseach
legislator: assemblyman assemblywoman congressman congresswoman delegate lawmaker mp representative senator
manager: coach director
member: representative senator
minister: premier secretary
mogul: billionaire businessman founder
monarch: king queen
musician: guitarist rapper singer
nominee: candidate
officer: captain chief colonel constable corporal deputy detective inspector lieutenant major policeman sergeant superintendent
official: administrator commissioner director minister secretary spokesman spokeswoman
pastor: bishop minister priest reverend
physician: doctor
player: athlete goalkeeper midfielder quarterback striker
politician: candidate chancellor congressman congresswoman councillor governor lawmaker leader mayor minister mp premier president representative senator
pontiff: pope
premier: minister
president: chief leader
professor: academic lecturer scholar
prosecutor: attorney
reporter: correspondent journalist
republican: representative senator
researcher: analyst author biologist fellow professor scientist
royal: duchess duke prince princess
scholar: academic fellow historian professor
scientist: astronomer biologist chemist ecologist epidemiologist geologist physicist planetary professor researcher virologist
singer: musician rapper star
spokesman: representative secretary spokesperson
spokesperson: representative secretary spokesman spokeswoman
spokeswoman: representative secretary spokesperson
star: actor actress player rapper singer
tory: councillor lawmaker minister
veteran: captain marine sergeant soldier
writer: author columnist journalist novelist
`
		.trim()
		.split("\n")
		.map((row) => {
			const [role = "", others = ""] = row.split(": ");
			return [role, new Set(others.split(" "))];
		}),
);
