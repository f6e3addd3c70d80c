import { phrases } from "../../mention/words/word-set.ts";

/** What bodies of one trade are called, and how their names show it. */
export interface Trade {
	/** Nouns, singular: "the airline", "the carrier". */
	readonly nouns: ReadonlySet<string>;
	/** Words of names that tell the trade, and whole names of well known bodies; lower case. */
	readonly names: ReadonlySet<string>;
	/** Whether a body whose name shows no trade may be of it: any firm may be a retailer, few are a force. */
	readonly isOpen: boolean;
}

function trade(nouns: string, names: string, isOpen: boolean): Trade {
	return { nouns: phrases(nouns), names: phrases(names), isOpen };
}

/** Trades in which the press calls a body by what it does. Our own choice. */
export const TRADES: readonly Trade[] = [
	trade(
		"airline, budget-carrier, carrier, flag-carrier",
		`aeroflot, air, airlines, airways, aviation, delta, easyjet, el al, emirates, etihad, finnair,
		flybe, flydubai, garuda, indigo, jetblue, jetstar, klm, latam, loganair, lufthansa, norwegian,
		qantas, ryanair, saudia, scoot, spicejet, vueling, westjet, wizz`,
		true,
	),
	trade(
		"auto-maker, automaker, car-company, car-maker, carmaker, truckmaker",
		`audi, automobile, automobiles, automotive, bmw, byd, chrysler, citroën, cars, daimler, ferrari,
		fiat, ford, geely, gm, honda, hyundai, jaguar, kia, lucid, mahindra, maruti, mazda, mercedes,
		mercedes-benz, mitsubishi, motor, motors, nio, nissan, peugeot, porsche, renault, rivian, seat,
		skoda, stellantis, subaru, suzuki, tesla, toyota, vauxhall, volkswagen, volvo, vw`,
		true,
	),
	trade(
		"bank, lender",
		`banco, bancorp, bank, banking, banque, barclays, citi, citibank, citigroup, commerzbank, credit,
		hsbc, jpmorgan, lloyds, microfinance, monzo, nationwide, natwest, nordea, rbs, revolut,
		santander, savings, ubs, unicredit, westpac`,
		true,
	),
	trade(
		"central-bank",
		`bank of canada, bank of england, bank of israel, bank of japan, bank of korea, banxico, boj,
		bundesbank, central, ecb, fed, federal, norges bank, rba, rbi, reserve, riksbank, snb`,
		false,
	),
	trade(
		"insurance-company, insurer, reinsurer",
		`aetna, aia, aig, allianz, allstate, assurance, aviva, axa, cigna, geico, generali, humana,
		insurance, life, mutual, prudential, re, unitedhealth`,
		true,
	),
	trade(
		"drug-company, drug-maker, drugmaker, vaccine-maker",
		`astrazeneca, bayer, biontech, biotech, gsk, lilly, merck, moderna, novartis, novavax, pfizer,
		pharma, pharmaceutical, pharmaceuticals, roche, sanofi, sinovac, teva, therapeutics`,
		true,
	),
	trade(
		"chip-maker, chipmaker",
		"amd, asml, broadcom, infineon, intel, micron, nvidia, qualcomm, semiconductor, semiconductors, tsmc",
		true,
	),
	trade(
		"developer, builder, home-builder, homebuilder, house-builder, housebuilder, landlord",
		`barratt, builders, construction, developers, developments, emaar, estate, estates, evergrande,
		homes, housing, land, nakheel, persimmon, properties, property, realty, vanke`,
		true,
	),
	trade(
		"planemaker, plane-maker",
		"airbus, aerospace, aircraft, aviation, boeing, bombardier, comac, embraer",
		true,
	),
	trade(
		"grocer, supermarket, supermarket-chain, retailer, chain",
		`aldi, asda, carrefour, co-op, costco, grocers, iceland, kroger, lidl, markets, mart, morrisons,
		ocado, sainsbury's, stores, supermarkets, target, tesco, waitrose, walmart, woolworths`,
		true,
	),
	trade(
		"brewer, distiller",
		"ab inbev, breweries, brewery, brewing, carlsberg, diageo, distillers, heineken",
		true,
	),
	trade(
		"publisher",
		"books, hachette, harpercollins, macmillan, penguin, press, publishers, publishing",
		true,
	),
	trade("miner", "anglo, bhp, fortescue, glencore, minerals, mines, mining, rio tinto, vale", true),
	trade(
		"oil-company, oil-giant, oil-major",
		"aramco, bp, chevron, energy, eni, equinor, exxon, exxonmobil, gas, oil, petroleum, shell, totalenergies",
		true,
	),
	trade("steelmaker", "arcelormittal, steel, steels, thyssenkrupp", true),
	trade(
		"bus-company, energy-company, operator, power-company, supplier, train-company, utility, water-company",
		`bus, buses, edf, electric, electricity, energy, gas, mobile, network, power, rail, railway,
		railways, telecom, trains, utilities, water`,
		true,
	),
	trade(
		"forecaster",
		`accuweather, bureau of meteorology, met office, met éireann, meteorological, meteorology,
		national weather service, weather`,
		false,
	),
	trade(
		"regulator, watchdog",
		`accc, agency, asic, authority, board, bureau, central, cftc, cma, commission, cqc, epa, fca, fda, ferc,
		finra, ftc, gambling commission, iopc, nhtsa, ofcom, office, ofgem, ofqual, ofsted, ofwat,
		ombudsman, orr, pra, rbi, sebi, sec`,
		false,
	),
	trade(
		"constabulary, force, police, police-force",
		"constabulary, garda, gardaí, met, nypd, lapd, police, psni, rcmp, scotland yard",
		false,
	),
	trade(
		"club, franchise",
		`afc, albion, athletic, celtic, city, county, fc, hotspur, rangers, rovers, town, united,
		wanderers`,
		true,
	),
	trade(
		"agency",
		`administration, agency, atf, border patrol, bureau, cbo, cbp, cdc, cfpb, cia, cms, csis, dea, dhs,
		dia, epa, faa, fbi, fda, federal bureau, fema, fsb, gao, gchq, gru, hhs, hmrc, iaea, ice, icao,
		immigration and customs enforcement, internal revenue service, iom, irs, isro, mi5, mi6, mossad,
		nasa, nhtsa, nih, noaa, nsa, ntsb, ocha, omb, opm, osha, roscosmos, secret service, shin bet, ssa,
		tsa, unesco, unhcr, unicef, unrwa, usaid, uscis, usda, va, wfp, who, wmo, world food programme,
		world health organization`,
		false,
	),
	trade(
		"department",
		`department, dhs, doj, dod, doe, foreign office, health and human services, hhs, homeland security,
		hud, justice, ministry, office, pd, pentagon, state, treasury, usda, va`,
		false,
	),
	trade(
		"party",
		`anc, bjp, conservatives, democrats, fianna fáil, fine gael, greens, labour, lib dems, party,
		sinn féin, snp, tories, ukip`,
		false,
	),
];
