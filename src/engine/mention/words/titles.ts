import { words } from "./word-set.ts";

/**
 * Words printed right before a name to say its office or rank, in lower case. Our own choice,
 * added to from the training articles.
 */
export const TITLES: ReadonlySet<string> = words(`
adm adm. admiral advocate alderman ambassador analyst apostle archbishop assemblyman
assemblywoman attorney ayatollah baron baroness bishop brig brig. brigadier candidate capt
capt. captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cllr coach col
col. colonel commandant commander commentator commissioner comptroller comrade congressman
congresswoman constable consul coo coordinator coroner corporal councillor councilman councilwoman
counsel counselor cpl. dame dean delegate det. detective director doctor dr dr. duchess duke
economist emir emperor envoy executive father founder gen gen. general gov gov. governor
headmaster imam insp. inspector judge justice justices king lady lawmaker lawyer leader
lieutenant lord lt lt. ltc maj maj. major manager marshal mayor mec minister miss mp mr mr.
mrs mrs. ms ms. mullah negotiator officer ombudsman pastor patriarch pfc. pm pope premier
pres. president prince princess principal prof prof. professor prophet prosecutor provost pvt.
queen rabbi rep rep. representative reps. rev rev. reverend saint sec. secretary sen sen.
senator senators sens. sgt sgt. sheikh sheriff shri sir sister smt solicitor speaker spokesman
spokesperson spokeswoman strategist sultan superintendent supt. treasurer undersecretary whip
`);
