import { phrases } from "./word-set.ts";

/**
 * Adjectives and nouns for the people of a state, a faith or a party, in lower case. Our own
 * choice, added to from the training articles.
 */
export const DEMONYMS: ReadonlySet<string> = phrases(`
afghan, african, albanian, albertan, algerian, american, angolan, arab, argentine, argentinian,
armenian, asian, aussie, australian, austrian, azerbaijani, azeri, bahraini, bangladeshi,
barbadian, basque, bavarian, belarusian, belgian, bengali, berliner, bermudian, bolivian,
bosnian, brazilian, brit, british, briton, buddhist, bulgarian, burmese, burundian, californian,
cambodian, cameroonian, canadian, catalan, catholic, chadian, chechen, chilean, chinese,
christian, colombian, congolese, conservative, corkman, cornishman, croat, croatian, cuban,
cypriot, czech, dane, danish, dem, democrat, democratic, dominican, dubliner, dutch, dutchman,
dutchwoman, ecuadorean, ecuadorian, egyptian, emirati, english, englishman, englishwoman,
eritrean, estonian, ethiopian, european, evangelical, fijian, filipino, finn, finnish,
floridian, french, frenchman, frenchwoman, gabonese, gambian, gazan, geordie, georgian, german,
ghanaian, glaswegian, greek, greenlander, guatemalan, guinean, gujarati, guyanese, haitian,
hawaiian, hindu, hispanic, honduran, hong konger, hungarian, icelander, icelandic, indian,
indonesian, iranian, iraqi, irish, irishman, irishwoman, israeli, italian, ivorian, jamaican,
japanese, jew, jewish, jordanian, kazakh, kenyan, kerryman, kiwi, konger, korean, kosovan, kurd,
kurdish, kuwaiti, kyrgyz, labourite, lagosian, lankan, laotian, latino, latvian, lebanese,
leonean, lib dem, liberal, liberian, libyan, lithuanian, liverpudlian, londoner, luxembourger,
macedonian, malagasy, malawian, malaysian, malian, maltese, mancunian, maori, mauritanian,
mauritian, melburnian, mexican, michigander, midwesterner, moldovan, monegasque, mongolian,
montenegrin, moroccan, mozambican, muslim, namibian, nepalese, nepali, new yorker,
new zealander, nicaraguan, nigerian, nigerien, north korean, northerner, norwegian, ohioan,
omani, pakistani, palestinian, panamanian, paraguayan, parisian, pennsylvanian, peruvian,
philippine, pole, polish, portuguese, punjabi, qatari, quebecer, queenslander, repub,
republican, romanian, russian, rwandan, salvadoran, samoan, sardinian, saudi, scot, scotswoman,
scottish, scouser, senegalese, serb, serbian, shiite, sicilian, sierra leonean, sikh,
singaporean, slovak, slovene, slovenian, somali, south african, south korean, south sudanese,
southerner, spaniard, spanish, sri lankan, sudanese, sunni, surinamese, swede, swedish, swiss,
sydneysider, syrian, taiwanese, tajik, tamil, tanzanian, tasmanian, texan, thai, tibetan,
togolese, tongan, torontonian, tory, trinidadian, tunisian, turk, turkish, ugandan, ukrainian,
ulsterman, uruguayan, uyghur, uzbek, vancouverite, venezuelan, victorian, vietnamese, virginian,
welsh, welshman, welshwoman, western, yemeni, yorkshireman, zambian, zealander, zimbabwean
`);

/**
 * Nouns for one person that are printed with a capital and look like names: of somebody behind "a" or
 * "the" only, in lower case. Our own choice.
 */
export const LIKE_NAMES: ReadonlySet<string> = phrases(`
all-star, brit, dane, finn, geordie, instagrammer, lib dem, lioness, new zealander, olympian,
paralympian, pro bowler, redditor, scot, springbok, tiktoker, wallaby, youtuber
`);
