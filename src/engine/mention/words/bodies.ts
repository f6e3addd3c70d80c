import { phrases } from "./word-set.ts";

/**
 * Bodies and companies known by one name, in lower case without the article. Our own choice, added
 * to from the training articles.
 */
export const BODIES: ReadonlySet<string> = phrases(`
aclu, afl-cio, air india, airbnb, airbus, al qaeda, al-qaeda, al-shabaab, amazon, amnesty,
amnesty international, amtrak, anc, apple, aso rock, at&t, barclays, bjp, black lives matter,
boeing, boko haram, border patrol, bp, buckingham palace, bundestag, cabinet office, cambridge,
citigroup, clarence house, coast guard, congress, crime stoppers, crimestoppers,
defense department, delta air lines, deutsche bank, disney, dnc, doctors without borders, duma,
eu, european union, europol, everytown, exxon, facebook, fatah, fed, federal reserve,
fianna fail, fianna fáil, fidesz, fine gael, ford, foreign office, gallup, goldman sachs,
google, gop, greenpeace, greens, hamas, harvard, health canada, hezbollah, hizbullah, holy see,
holyrood, home office, honda, house, hsbc, huawei, human rights watch, ibm, ice, instagram,
intel, interpol, ipsos, isil, isis, islamic state, joint chiefs, joint chiefs of staff,
jp morgan, jpmorgan, justice department, kaiser family foundation, kensington palace, knesset,
kremlin, kroger, labour, leinster house, lib dems, likud, lufthansa, luthuli house, lyft,
mar-a-lago, medicaid, medicare, mi5, mi6, microsoft, mit, moderna, moody's analytics,
morgan stanley, mossad, mounties, nasa, national guard, nato, netflix, nike, nissan, ofcom,
ofgem, ofqual, ofsted, ofwat, opec, oracle, oxfam, oxford, oxford economics, park service,
parliament, pentagon, peshmerga, pfizer, plaid cymru, planned parenthood, princeton, qantas,
quinnipiac, quora, red cross, reddit, reporters without borders, rnc, ryanair, samsung,
scotland yard, secret service, senate, shell, shin bet, sinn fein, sinn féin, snapchat, spotify,
stanford, starbucks, state department, state house, stormont, supreme court, taliban,
te pāti māori, te whatu ora, telegram, tesla, tiktok, tories, toyota, treasury,
treasury department, twitter, u.n., uber, ukip, un, unesco, unicef, unison, united nations,
vatican, volkswagen, waka kotahi, wal-mart, walmart, west wing, whatsapp, white house,
world health organization, yale, yougov, youtube, zillow
`);
