import { words } from "./word-set.ts";

/**
 * Last words of the names of bodies that end names of people, too, or may: a sign, no proof. Our own
 * choice.
 */
export const TRADE_ENDINGS: ReadonlySet<string> = words(`
advisers advisory aerospace aid airlink airways aluminium aluminum assurance athletic automobile
automobiles automotive aviation beverages biosciences biotech breweries broadband brokers builders
cabs cement coffee construction consultancy credit dairies dairy developments diagnostics digital
distilleries distillers electric electricity electronics engineering estates express farms finance
fitness foods gaming gas genetics grocers homes hospice hydro interiors investment investments
jewellers labs legal logistics management manufacturing maritime metals microfinance minerals
mining mobile motor mutual nuclear oil paints pharmacy ports power processors productions
properties property publishers publishing rail refining relief renewables rescue retail robotics
savings semiconductor semiconductors shipbuilding shipping shoes software solar sportswear steel
stores sugar supermarkets taxi taxis telecoms therapeutics tobacco tourism transport travel tv
tyres water wind wines wireless
`);

/**
 * Places that end names of people, or are first names: no sign of a body ("Jack London"). Our own
 * choice among `PLACES`.
 */
export const SURNAME_PLACES: ReadonlySet<string> = words(`
athens benin berlin bern carolina chad cuba cyprus dakota dublin florence france gabon georgia
guinea haiti houston israel jamaica jordan kent lima lisbon london mali malta milan montana nevada
niger oman oslo panama paris rabat riga rome santiago senegal sofia sudan sydney togo trinidad
tunis turkey victoria vienna virginia washington wellington york
`);

/** Places that are usual first names. Our own choice among `PLACES`, beside `SURNAME_PLACES`. */
export const FIRST_NAME_PLACES: ReadonlySet<string> = words("america china india ireland kenya");
