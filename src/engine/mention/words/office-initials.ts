/**
 * Offices and ranks that papers print as capitals, before a name or for one ("SSP Khan", "the DPP"),
 * with the word that a later mention or the full title uses; capitals. Police, civil service, courts
 * and parliaments of South and Southeast Asia; a few callings. Our own choice. None stands for a body as well.
 */
export const OFFICE_INITIALS: ReadonlyMap<string, string> = new Map([
	["ACP", "commissioner"],
	["ADC", "commissioner"],
	["ADG", "director"],
	["ADGP", "director"],
	["AIG", "inspector"],
	["ASJ", "judge"],
	["ASP", "superintendent"],
	["CJI", "justice"],
	["CJP", "justice"],
	["CPRO", "officer"],
	["DCP", "commissioner"],
	["DGP", "director"],
	["DIG", "inspector"],
	["DJ", "presenter"],
	["DPP", "prosecutor"],
	["DSP", "superintendent"],
	["DYSP", "superintendent"],
	["DySP", "superintendent"],
	["GP", "doctor"],
	["IGP", "inspector"],
	["MLA", "lawmaker"],
	["MLC", "lawmaker"],
	["MNA", "lawmaker"],
	["MPA", "lawmaker"],
	["MVP", "player"],
	["OCPD", "officer"],
	["SDM", "magistrate"],
	["SHO", "officer"],
	["SPP", "prosecutor"],
	["SSP", "superintendent"],
	["YAB", "minister"],
	["YB", "lawmaker"],
]);

/**
 * Those that stand for something else too ("DC Comics", "IG Metall"): an office behind an article
 * ("the DC said"), and before two words of a name.
 */
export const DOUBTFUL_INITIALS: ReadonlyMap<string, string> = new Map([
	["ADA", "attorney"],
	["AG", "attorney"],
	["ASI", "sub-inspector"],
	["CJ", "justice"],
	["CM", "minister"],
	["CS", "secretary"],
	["DA", "attorney"],
	["DC", "commissioner"],
	["DG", "director"],
	["DM", "magistrate"],
	["IG", "inspector"],
	["MD", "director"],
	["OC", "officer-in-charge"],
	["PM", "minister"],
	["SG", "solicitor"],
	["SI", "sub-inspector"],
	["SP", "superintendent"],
]);
