import { phrases } from "./word-set.ts";

/**
 * Adjectives and nouns for the people of a state, a faith or a party, in lower case. Our own
 * choice, added to from the training articles.
 */
export const DEMONYMS: ReadonlySet<string> = phrases(`
afghan, african, albanian, algerian, american, arab, argentine, armenian, asian, australian,
austrian, bangladeshi, belarusian, belgian, brazilian, british, briton, buddhist, bulgarian,
californian, cambodian, canadian, catholic, chilean, chinese, christian, colombian,
conservative, croatian, cuban, czech, danish, dem, democrat, democratic, dutch, egyptian,
english, estonian, ethiopian, european, evangelical, filipino, finnish, floridian, french,
gazan, georgian, german, ghanaian, greek, haitian, hindu, hispanic, hungarian, indian,
indonesian, iranian, iraqi, irish, israeli, italian, japanese, jew, jewish, jordanian, kenyan,
korean, kurd, kurdish, kuwaiti, labourite, latino, latvian, lebanese, liberal, libyan,
lithuanian, londoner, malaysian, mexican, moroccan, muslim, nepali, new yorker, nigerian,
north korean, norwegian, pakistani, palestinian, parisian, peruvian, philippine, pole, polish,
portuguese, qatari, repub, republican, romanian, russian, rwandan, saudi, scottish, serb,
serbian, shiite, sikh, slovak, somali, south african, south korean, spaniard, spanish,
sudanese, sunni, swede, swedish, swiss, syrian, taiwanese, texan, thai, tory, tunisian, turk,
turkish, ugandan, ukrainian, uyghur, venezuelan, vietnamese, welsh, western, yemeni, zimbabwean
`);
