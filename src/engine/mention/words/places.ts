import { phrases } from "./word-set.ts";

/**
 * States, capitals and regions: as a source they stand for their government. UN member states
 * with their usual short names; US states and well known provinces.
 */
export const PLACES: ReadonlySet<string> = phrases(`
abu dhabi, abuja, addis ababa, afghanistan, alabama, alaska, albania, alberta, algeria,
america, amsterdam, andorra, angola, ankara, argentina, arizona, arkansas, armenia, athens,
australia, austria, azerbaijan, baghdad, bahrain, bangkok, bangladesh, beijing, beirut,
belarus, belgium, belgrade, belize, benin, berlin, bern, bhutan, bogota, bolivia, bosnia,
botswana, brasilia, brazil, britain, british columbia, brunei, brussels, bucharest, budapest,
buenos aires, bulgaria, burkina faso, burma, burundi, cairo, california, cambodia, cameroon,
canada, canberra, capitol hill, caracas, chad, chicago, chile, china, colombia, colorado,
congo, connecticut, copenhagen, costa rica, croatia, cuba, cyprus, czech republic, czechia,
damascus, delaware, delhi, denmark, dhaka, djibouti, doha, dominican republic, downing street,
dublin, ecuador, egypt, el salvador, england, eritrea, estonia, eswatini, ethiopia, eu,
europe, european union, fiji, finland, florida, france, gabon, gambia, gaza, geneva, georgia,
germany, ghana, greece, guam, guatemala, guinea, gujarat, guyana, haiti, hanoi, havana,
hawaii, helsinki, hollywood, honduras, hong kong, hungary, iceland, idaho, illinois, india,
indiana, indonesia, iowa, iran, iraq, ireland, islamabad, islamic republic, israel, italy,
ivory coast, jakarta, jamaica, japan, jerusalem, jordan, kabul, kansas, kashmir, kathmandu,
kazakhstan, kentucky, kenya, kerala, khartoum, kiev, kosovo, kuala lumpur, kuwait, kyiv,
kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lima, lisbon,
lithuania, ljubljana, london, los angeles, louisiana, luxembourg, macedonia, madagascar,
madrid, maharashtra, maine, malawi, malaysia, maldives, mali, malta, manila, maryland,
massachusetts, mauritania, mauritius, mexico, mexico city, michigan, minnesota, minsk,
mississippi, missouri, moldova, monaco, mongolia, montana, montenegro, morocco, moscow,
mozambique, mumbai, myanmar, nairobi, namibia, nebraska, nepal, netherlands, nevada,
new delhi, new hampshire, new jersey, new mexico, new south wales, new york, new york city,
new zealand, nicaragua, niger, nigeria, north carolina, north dakota, north korea,
northern ireland, norway, ohio, oklahoma, oman, ontario, oregon, oslo, ottawa, pakistan,
palestine, panama, papua new guinea, paraguay, paris, pennsylvania, peru, philippines, poland,
portugal, prague, pretoria, puerto rico, punjab, pyongyang, qatar, quebec, queensland, rabat,
reykjavik, rhode island, riga, riyadh, romania, rome, russia, rwanda, san francisco, sanaa,
santiago, saudi arabia, scotland, senegal, seoul, serbia, sierra leone, silicon valley,
singapore, slovakia, slovenia, sofia, somalia, south africa, south carolina, south dakota,
south korea, south sudan, soviet union, spain, sri lanka, stockholm, sudan, suriname, sweden,
switzerland, syria, taipei, taiwan, tajikistan, tallinn, tanzania, tbilisi, tehran, tel aviv,
tennessee, texas, thailand, tibet, togo, tokyo, trinidad, tripoli, tunis, tunisia, turkey,
turkmenistan, türkiye, u.k., u.s., uae, uganda, uk, ukraine, united arab emirates,
united kingdom, united states, uruguay, us, usa, utah, uzbekistan, venezuela, vermont,
victoria, vienna, vietnam, vilnius, virginia, wales, wall street, warsaw, washington,
wellington, west bank, west virginia, westminster, whitehall, wisconsin, wyoming, yemen,
yerevan, zagreb, zambia, zimbabwe
`);
