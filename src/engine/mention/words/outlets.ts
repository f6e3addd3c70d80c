import { phrases, words } from "./word-set.ts";

/** Outlets whose name is a common word or surname: only with "the" before it. */
export const ARTICLED_OUTLETS: ReadonlySet<string> = words(`
atlantic blaze bulwark caravan citizen dispatch economist guardian herald hill hindu
independent intercept mirror nation onion punch spectator star sun telegraph times week wire
`);

/**
 * News organisations by the name print uses, in lower case without the article. Our own choice
 * from the outlets of the FREEBIE list (MIT) and of common news pages.
 */
export const OUTLETS: ReadonlySet<string> = phrases(`
60 minutes, abc, abc news, abs-cbn, afp, agence france-presse, al arabiya, al jazeera,
al-jazeera, all africa, anadolu, anadolu agency, ani, ap, ars technica, asharq al-awsat,
associated press, atlantic, axios, barron's, bbc, bbc news, bild, billboard, blaze, bloomberg,
bloomberg news, breitbart, breitbart news, bulwark, business insider, business standard,
buzzfeed, buzzfeed news, c-span, caravan, cbc, cbs, cbs news, channel 12, channel 13,
channel 4, channel 4 news, channel newsasia, citizen, cna, cnbc, cnn, corriere della sera,
cosmopolitan, ctv, ctv news, dagens nyheter, daily beast, daily caller, daily kos, daily mail,
daily maverick, daily mirror, daily nation, dawn, deadline, der spiegel, deutsche welle,
die welt, die zeit, dispatch, dpa, drudge report, dw, economist, efe, el mundo, el pais,
el país, elle, engadget, entertainment tonight, epoch times, espn, esquire, euronews,
evening standard, face the nation, fars, fast company, financial times, fivethirtyeight,
folha de s.paulo, forbes, foreign affairs, foreign policy, fortune, fox, fox and friends,
fox business, fox news, fox news channel, france 24, free beacon, frontline, ft, gb news,
gizmodo, global news, global times, globe and mail, good morning america, guardian, haaretz,
harper's, hill, hindu, hindustan times, hollywood reporter, huffington post, huffpost,
human events, independent, indian express, infowars, inside edition, intercept, interfax,
irna, itv, itv news, izvestia, jacobin, jerusalem post, jezebel, just security, kan,
kommersant, kotaku, kyiv independent, kyodo, la repubblica, lawfare, le figaro, le monde,
le parisien, mail online, mailonline, marketwatch, mashable, mcclatchy, meduza,
meet the press, metro, mirror, mother jones, motherboard, msnbc, nation, national enquirer,
national review, nbc, nbc news, ndtv, new republic, new york times, new yorker, news24,
newslaundry, newsmax, newsweek, nhk, nikkei, nikkei asia, novaya gazeta, npr, oan, onion,
ottawa citizen, page six, pbs, pbs newshour, people, people's daily, politico, politicus usa,
polygon, premium times, press association, press trust of india, press tv, propublica, pti,
punch, quartz, radio free asia, radio free europe, rappler, raw story, rcfp,
real clear politics, realclearpolitics, recode, reforma, reuters, ria novosti, rolling stone,
rt, rté, salon, sana, scmp, scroll, sky, sky news, slate, south china morning post, spectator,
spiegel, sputnik, star, stat, straits times, sun, sunday times, süddeutsche zeitung,
talking points memo, tasnim, tass, techcrunch, telegraph, thinkprogress, time, times,
times of israel, tmz, today, toronto star, townhall, ukrainska pravda, univision, upi,
us weekly, usa today, vanity fair, variety, verge, vice, vice news, voa, vogue,
voice of america, vox, wafa, wall street journal, wapo, washington examiner,
washington free beacon, washington post, week, weekly standard, western journal, wikileaks,
wire, wired, wsj, xinhua, yahoo, yahoo news, ynet, yonhap, zdnet, zeit
`);

/** Last words of the names of newspapers and stations, in lower case. */
export const OUTLET_ENDINGS: ReadonlySet<string> = words(`
advertiser argus beacon bee broadcasting bulletin chronicle courier daily digest dispatch echo
examiner express gazette guardian herald inquirer journal ledger magazine mail mercury mirror
monitor news newspaper newspapers newswire nightly observer post press radio register sentinel
spectator statesman sun telegram telegraph television times tribune tv weekly zeitung
`);
