import { words } from "./word-set.ts";

/**
 * Words printed right before a name to say its office or rank, in lower case. Our own choice,
 * added to from the training articles.
 */
export const TITLES: ReadonlySet<string> = words(`
acp adm adm. admiral adv adv. advocate alderman alh. alhaja alhaji ambassador analyst apostle
archbishop asec. asp assemblyman assemblywoman asst asst. attorney atty atty. ayatollah baron
baroness barr. barrister bishop brig brig. brigadier candidate canon capt capt. captain cardinal
cde cdr cdr. ceo cfo chair chairman chairperson chairwoman chancellor chief cllr cllr. cmde coach col
col. colonel comm comm. commandant commander commentator commissioner commodore comptroller comr. comrade
congressman congresswoman const const. constable consul coo coordinator coroner corporal coun coun.
councillor councilman councilwoman counsel counselor cpl. csp cst. dame datin dato dato' datuk
dci dcp dean delegate det. detective director doctor dr dr. dsp duchess duke economist emir
emperor encik engr engr. envoy evang. evangelist executive father founder fr fr. garda gen gen.
general gov gov. governor hajah haji hajia hajiya headmaster hon hon. hrh imam insp insp.
inspector judge justice justices king lady lawmaker lawyer leader lieutenant lord lt lt. ltc maj
maj. major malam mallam manager marshal maulana maulvi mayor mca mec minister miss mla mlc mna mp
mpp mr mr. mrs mrs. ms ms. msp mullah mzee nana negotiator oba officer ombudsman otunba pandit
pastor patriarch pc pcso pfc. pm pope ppro premier pres. president prince princess principal prof
prof. professor prophet prosecutor provost puan pvt. queen rabbi ratu rdc rep rep. representative
reps. rev rev. revd reverend saint sec. secretary sen sen. senator senators sens. seri sgt sgt.
sheikh sheriff shri sir sister skipper smt smt. solicitor speaker spokesman spokesperson
spokeswoman sqn sri strategist sultan superintendent supt supt. swami taoiseach td togbe
treasurer tuan tun tánaiste undersecretary usec. ustaz ven ven. whip wpc
`);
