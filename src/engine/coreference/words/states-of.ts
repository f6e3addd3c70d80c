/** Adjectives and the states that they belong to, in lower case: "turkish=turkey". Our own choice. */
export const STATES_OF: ReadonlyMap<string, string> = new Map(
	(
		"afghan=afghanistan,albanian=albania,algerian=algeria,american=united states,argentine=argentina," +
		"armenian=armenia,australian=australia,austrian=austria,azerbaijani=azerbaijan,bahraini=bahrain," +
		"bangladeshi=bangladesh,belarusian=belarus,belgian=belgium,bolivian=bolivia,bosnian=bosnia," +
		"brazilian=brazil,british=britain,bulgarian=bulgaria,burmese=burma,cambodian=cambodia," +
		"cameroonian=cameroon,canadian=canada,chadian=chad,chilean=chile,chinese=china,colombian=colombia," +
		"congolese=congo,croatian=croatia,cuban=cuba,cypriot=cyprus,czech=czech republic,danish=denmark," +
		"dutch=netherlands,ecuadorian=ecuador,egyptian=egypt,emirati=uae,estonian=estonia," +
		"ethiopian=ethiopia,finnish=finland,french=france,georgian=georgia,german=germany,ghanaian=ghana," +
		"greek=greece,guatemalan=guatemala,haitian=haiti,honduran=honduras,hungarian=hungary," +
		"icelandic=iceland,indian=india,indonesian=indonesia,iranian=iran,iraqi=iraq,irish=ireland," +
		"israeli=israel,italian=italy,japanese=japan,jordanian=jordan,kazakh=kazakhstan,kenyan=kenya," +
		"kuwaiti=kuwait,latvian=latvia,lebanese=lebanon,libyan=libya,lithuanian=lithuania," +
		"malaysian=malaysia,maltese=malta,mexican=mexico,moroccan=morocco,nepali=nepal," +
		"nicaraguan=nicaragua,nigerian=nigeria,norwegian=norway,omani=oman,pakistani=pakistan," +
		"peruvian=peru,philippine=philippines,polish=poland,portuguese=portugal,qatari=qatar," +
		"romanian=romania,russian=russia,rwandan=rwanda,salvadoran=el salvador,saudi=saudi arabia," +
		"scottish=scotland,senegalese=senegal,serbian=serbia,singaporean=singapore,slovak=slovakia," +
		"slovenian=slovenia,somali=somalia,spanish=spain,sudanese=sudan,swedish=sweden,swiss=switzerland," +
		"syrian=syria,taiwanese=taiwan,tanzanian=tanzania,thai=thailand,tunisian=tunisia,turkish=turkey," +
		"ugandan=uganda,ukrainian=ukraine,venezuelan=venezuela,vietnamese=vietnam,welsh=wales," +
		"yemeni=yemen,zambian=zambia,zimbabwean=zimbabwe"
	)
		.split(",")
		.map((pair): [string, string] => pair.split("=") as [string, string]),
);
