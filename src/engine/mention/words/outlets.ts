import { phrases, words } from "./word-set.ts";

/** Outlets whose name is a common word or surname: only with "the" before it. */
export const ARTICLED_OUTLETS: ReadonlySet<string> = words(`
age athletic atlantic blaze bulwark caravan citizen conversation cut dispatch economist edge
gleaner guardian herald hill hindu independent information intercept local mirror narwhal nation
national news onion punch quint ringer root spectator spinoff standard star sun telegraph times
tyee verge week wire wrap
`);

/**
 * News organisations by the name print uses, in lower case without the article. Our own choice
 * from the outlets of the FREEBIE list (MIT) and of common news pages.
 */
export const OUTLETS: ReadonlySet<string> = phrases(`
1news, 404 media, 60 minutes, 7 news, 7news, abc, abc news, abc radio, abc world news tonight,
abs-cbn, access hollywood, addis standard, afp, aftonbladet, age, agence france-presse,
al arabiya, al hadath, al jazeera, al manar, al mayadeen, al-ahram, al-jazeera, all africa,
amabhungane, anadolu, anadolu agency, anadolu news agency, ani, animal político, ansa, antara,
ap, apple daily, arise news, arise tv, army radio, ars technica, ary news, asahi shimbun,
asharq al-awsat, associated press, atlantic, axios, bangkok post, barron's, bbc, bbc arabic,
bbc breakfast, bbc hausa, bbc hindi, bbc news, bbc newsnight, bbc one, bbc persian, bbc radio,
bbc radio 4, bbc radio 5 live, bbc sport, bbc world service, belfast telegraph, bellingcat,
berlingske, bernama, bfm tv, bfmtv, bild, billboard, blaze, bleacher report, bloomberg,
bloomberg news, bloomberg radio, bloomberg television, bloomberg tv, boston globe, breitbart,
breitbart news, bulwark, business insider, business standard, businessday, buzzfeed,
buzzfeed news, c-span, cadena ser, caixin, calmatters, canadian press, caravan, cbc, cbs,
cbs mornings, cbs news, cbs sports, cbs this morning, cctv, cgtn, channel 12, channel 12 news,
channel 13, channel 13 news, channel 4, channel 4 news, channel 5, channel newsasia,
channel nine, channel seven, channels television, channels tv, chosun ilbo, citi fm, citizen,
citizen tv, citytv, clarín, cna, cnbc, cnn, cnn business, cnn international, consumer reports,
conversation, cook political report, correctiv, corriere della sera, cosmopolitan, courier-mail,
courthouse news, crikey, ctv, ctv news, cumhuriyet, current time, cut, dagbladet,
dagens nyheter, daily beast, daily caller, daily express, daily kos, daily mail, daily maverick,
daily mirror, daily nation, daily record, daily sabah, daily star, daily star sunday,
daily trust, daily wire, dailymail.com, dainik bhaskar, dawn, de standaard, de telegraaf,
deadline, deccan chronicle, deccan herald, der spiegel, der standard, der tagesspiegel,
deutsche welle, die welt, die zeit, dispatch, dpa, drudge report, dw, e! news, east african,
economist, edge, efe, ekathimerini, el espectador, el mundo, el pais, el país, el tiempo,
el universal, elle, enca, engadget, entertainment tonight, entertainment weekly, epoch times,
espn, espn cricinfo, espncricinfo, esquire, estadão, euractiv, euronews, evening standard,
excélsior, express tribune, face the nation, fars, fast company, financial times,
fivethirtyeight, focus online, focus taiwan, folha de s.paulo, forbes, foreign affairs,
foreign policy, fortune, fox, fox & friends, fox and friends, fox business, fox news,
fox news channel, fox news digital, fox news sunday, fox sports, foxnews.com, france 24,
france info, france inter, franceinfo, frankfurter allgemeine zeitung, free beacon,
free malaysia today, frontier myanmar, frontline, ft, fuji tv, gazeta wyborcza,
gazzetta dello sport, gb news, geo news, ghanaweb, gizmodo, global news, global times,
globe and mail, globonews, gma news, good morning america, good morning britain, guardian,
guardian australia, guardian us, haaretz, handelsblatt, harper's, helsingin sanomat, herald sun,
hill, hindu, hindustan times, hollywood reporter, hong kong free press, huffington post,
huffpost, human events, hurriyet, hürriyet, i24news, il sole 24 ore, independent, india today,
indian express, infobae, information, infowars, inquirer.net, inside edition, intercept,
interfax, iol, iran international, irish examiner, irish independent, irish times, irna,
irrawaddy, israel hayom, itv, itv news, itv's good morning britain, izvestia, jacobin,
jakarta post, japan times, jerusalem post, jezebel, jiji press, joongang ilbo, joy fm,
just security, jyllands-posten, kan, kathimerini, kathmandu post, kbs, kcna, kicker, kommersant,
kompas, korea herald, korea times, kotaku, kyiv independent, kyiv post, kyodo, l'equipe,
l'orient-le jour, l'équipe, la jornada, la nación, la presse, la repubblica, la stampa,
la vanguardia, lawfare, lbc, le devoir, le figaro, le monde, le parisien, les echos, liberation,
libération, livemint, local, maariv, mail & guardian, mail on sunday, mail online, mailonline,
mainichi shimbun, malayala manorama, malaysiakini, marca, marketwatch, marshall project,
mashable, mathrubhumi, mcclatchy, mediaite, mediapart, mediazona, meduza, meet the press, mehr,
metro, milenio, ming pao, mirror, moneycontrol, morning joe, moscow times, mother jones,
motherboard, msnbc, mundo deportivo, myanmar now, naharnet, nan, narwhal, nation, national,
national enquirer, national post, national review, nbc, nbc news, nbc nightly news, nbc sports,
ndtv, neue zürcher zeitung, new indian express, new republic, new straits times, new vision,
new york times, new yorker, new zealand herald, news, news agency of nigeria, news minute,
news24, newsbusters, newsday, newshub, newslaundry, newsmax, newsnation, newsnight, newstalk,
newstalk zb, newsweek, nhk, nightline, nikkei, nikkei asia, nile post, nine news, nk news,
noticias telemundo, novaya gazeta, npr, nrc, nta, nyt, nz herald, nzz, o globo, oan, onion,
otago daily times, ottawa citizen, page six, pbs, pbs news hour, pbs newshour, people,
people's daily, peoples gazette, philippine daily inquirer, philstar, phnom penh post,
pitchfork, pj media, politico, politicus usa, politifact, politiken, polygon, premium times,
prensa latina, press association, press trust of india, press tv, pro publica, propublica,
prothom alo, pti, punch, punchbowl news, quartz, quint, radio farda, radio free asia,
radio free europe, radio liberty, radio national, rappler, raw story, rbc ukraine, rcfp,
real clear politics, realclearpolitics, recode, reforma, republic tv, rest of world, reuters,
ria novosti, ringer, rnz, roll call, rolling stone, root, rt, rthk, rtve, rté, rté news,
rté radio, rzeczpospolita, sabc, sahara reporters, saharareporters, salon, sana,
scientific american, scmp, scotsman, scripps news, scroll, scroll.in, semafor, seven news, sky,
sky news, sky news australia, sky sports, slate, south china morning post, sowetan, spectator,
spiegel, spinoff, sport bild, sports illustrated, sputnik, squawk box, star, stars and stripes,
stat, stat news, state of the union, straits times, stv, sun, sunday express, sunday mail,
sunday mirror, sunday telegraph, sunday times, suspilne, svt, swissinfo, sydney morning herald,
süddeutsche zeitung, t-online, tagesspiegel, taipei times, talking points memo, talksport,
talktv, tanjug, tasnim, tass, techcrunch, telegraph, telemundo, telesur, televisa, telex,
texas tribune, thecable, thejournal.ie, theprint, thewrap, think progress, thinkprogress,
thisday, time, times, times now, times of israel, times radio, timeslive, tmz, tnt sports,
today, tolo news, toronto star, townhall, trt world, tv globo, tvn24, tvnz, twitchy, tyee,
ukrainska pravda, ukrinform, unian, univision, upi, us weekly, usa today, vanguard news,
vanity fair, variety, vedomosti, verge, vice, vice news, virgin media news, virginian-pilot,
vnexpress, voa, vogue, voice of america, voice of israel, volkskrant, vox, vulture, wafa,
wall street journal, wapo, washington examiner, washington free beacon, washington post, wbur,
week, weekly standard, western journal, western mail, wikileaks, wire, wired, wirtschaftswoche,
wnyc, wsj, xinhua, yahoo, yahoo news, yahoo sports, yedioth ahronoth, yle, ynet,
yomiuri shimbun, yonhap, zdf, zdnet, zee news, zeit
`);

/** Last words of the names of newspapers and stations, in lower case. */
export const OUTLET_ENDINGS: ReadonlySet<string> = words(`
advertiser argus beacon bee broadcasting bulletin chronicle courier daily digest dispatch echo
examiner express fm gazette guardian herald inquirer journal ledger magazine mail mercury mirror
monitor news newspaper newspapers newswire nightly observer post press radio register sentinel
spectator statesman sun telegram telegraph television times tribune tv weekly zeitung
`);
