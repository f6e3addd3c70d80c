import { phrases } from "./word-set.ts";

/**
 * Bodies and companies known by one name, in lower case without the article. Our own choice, added
 * to from the training articles.
 */
export const BODIES: ReadonlySet<string> = phrases(`
aclu, afl-cio, air india, airbnb, airbus, al qaeda, al-qaeda, al-shabaab, amazon, amnesty,
amnesty international, amtrak, anc, apple, at&t, barclays, bjp, black lives matter, boeing,
boko haram, border patrol, bp, buckingham palace, bundestag, cabinet office, cambridge,
citigroup, clarence house, coast guard, congress, defense department, delta air lines,
deutsche bank, disney, dnc, doctors without borders, duma, eu, european union, europol,
everytown, exxon, facebook, fatah, fed, federal reserve, fidesz, ford, foreign office, gallup,
goldman sachs, google, gop, greenpeace, hamas, harvard, hezbollah, hizbullah, holy see,
home office, honda, house, hsbc, huawei, human rights watch, ibm, ice, instagram, intel,
interpol, ipsos, isil, isis, islamic state, joint chiefs, joint chiefs of staff, jp morgan,
jpmorgan, justice department, kaiser family foundation, kensington palace, knesset, kremlin,
kroger, labour, lib dems, likud, lufthansa, lyft, mar-a-lago, medicaid, medicare, mi5, mi6,
microsoft, mit, moderna, moody's analytics, morgan stanley, mossad, nasa, national guard, nato,
netflix, nike, nissan, opec, oracle, oxfam, oxford, oxford economics, park service, parliament,
pentagon, peshmerga, pfizer, planned parenthood, princeton, qantas, quinnipiac, quora,
red cross, reddit, reporters without borders, rnc, ryanair, samsung, scotland yard,
secret service, senate, shell, shin bet, sinn fein, snapchat, spotify, stanford, starbucks,
state department, supreme court, taliban, telegram, tesla, tiktok, tories, toyota, treasury,
treasury department, twitter, u.n., uber, ukip, un, unesco, unicef, united nations, vatican,
volkswagen, wal-mart, walmart, west wing, whatsapp, white house, world health organization,
yale, yougov, youtube, zillow
`);
