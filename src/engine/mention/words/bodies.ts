import { phrases } from "./word-set.ts";

/**
 * Bodies and companies known by one name, in lower case without the article. Our own choice, added
 * to from the training articles.
 */
export const BODIES: ReadonlySet<string> = phrases(`
air india, airbnb, airbus, al qaeda, al-qaeda, al-shabaab, amazon, amnesty,
amnesty international, anc, apple, barclays, bjp, black lives matter, boeing, boko haram,
border patrol, bp, buckingham palace, bundestag, cabinet office, cambridge, citigroup,
clarence house, coast guard, congress, defense department, deutsche bank, disney, dnc, doctors without borders, duma,
europol, exxon, facebook, fatah, fed, federal reserve, fidesz, ford, foreign office, gallup,
goldman sachs, google, gop, greenpeace, hamas, harvard, hezbollah, hizbullah, holy see,
home office, honda, house, hsbc, huawei, human rights watch, ibm, ice, instagram, intel,
interpol, ipsos, isil, isis, islamic state, joint chiefs, joint chiefs of staff, jp morgan,
jpmorgan, justice department, kensington palace, knesset, kremlin, labour, lib dems, likud,
lufthansa, lyft, mar-a-lago, medicaid, medicare, mi5, mi6, microsoft, mit, moderna,
morgan stanley, mossad, nasa, national guard, nato, netflix, nike, nissan, opec, oracle,
oxfam, oxford, park service, parliament, pentagon, pfizer, planned parenthood, princeton,
qantas, quinnipiac, quora, red cross, reddit, reporters without borders, rnc, ryanair, samsung, scotland yard,
secret service, senate, shell, shin bet, sinn fein, snapchat, spotify, stanford, starbucks,
state department, supreme court, taliban, telegram, tesla, tiktok, tories, toyota, treasury,
treasury department, twitter, uber, ukip, unesco, unicef, vatican, volkswagen, walmart,
whatsapp, white house, yale, yougov, youtube
`);
