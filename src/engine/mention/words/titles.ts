import { words } from "./word-set.ts";

/**
 * Words printed right before a name to say its office or rank, in lower case. Our own choice,
 * added to from the training articles.
 */
export const TITLES: ReadonlySet<string> = words(`
adm adm. admiral adv. advocate alderman ambassador analyst apostle archbishop asec. assemblyman
assemblywoman asst asst. attorney atty atty. ayatollah baron baroness barrister bishop brig
brig. brigadier candidate capt capt. captain cardinal cdr cdr. ceo cfo chair chairman
chairperson chairwoman chancellor chief cllr cmde coach col col. colonel comm comm. commandant
commander commentator commissioner comptroller comrade congressman congresswoman constable
consul coo coordinator coroner corporal councillor councilman councilwoman counsel counselor
cpl. dame datin dato dato' datuk dean delegate det. detective director doctor dr dr. duchess
duke economist emir emperor encik engr engr. envoy executive father founder fr. gen gen.
general gov gov. governor hajah haji headmaster hon hon. imam insp insp. inspector judge justice
justices king lady lawmaker lawyer leader lieutenant lord lt lt. ltc maj maj. major manager
marshal maulana maulvi mayor mec minister miss mp mr mr. mrs mrs. ms ms. mullah negotiator
officer ombudsman pandit pastor patriarch pfc. pm pope premier pres. president prince princess
principal prof prof. professor prophet prosecutor provost puan pvt. queen rabbi rep rep.
representative reps. rev rev. reverend saint sec. secretary sen sen. senator senators sens.
seri sgt sgt. sheikh sheriff shri sir sister smt smt. solicitor speaker spokesman spokesperson
spokeswoman sqn sri strategist sultan superintendent supt supt. swami treasurer tuan tun
undersecretary usec. ustaz ven ven. whip
`);
