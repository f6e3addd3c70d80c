/**
 * News outlets: the names they show on X, parted by commas, the accounts they show them on, and the
 * domain they use as their name on Bluesky. Begun from FREEBIE (MIT, FREEBIE_LICENSE.txt), without
 * what has since been renamed or was never the outlet's; accounts that news pages embed were added by
 * hand and have not been checked against the platforms.
 */
export const OUTLET_ACCOUNTS = `
ABC News|ABC abcnews ABCaustralia|abcnews.com
AFP News Agency, Agence France-Presse, AFP|AFP AFPespanol afpfr|afp.com
Al Jazeera English, Al Jazeera, Al Jazeera News|AJEnglish AJENews AJArabic|aljazeera.com
Ars Technica|arstechnica|arstechnica.com
Associated Press, The Associated Press, AP|AP AP_Politics APNews|apnews.com
Axios|axios|axios.com
BBC News (UK), BBC News (World), BBC News, BBC Breaking News, BBC|BBCNews BBCWorld BBCBreaking BBC|bbc.co.uk
Billboard|billboard billboarddotcom|billboard.com
Bloomberg, Bloomberg News|business bloomberg BloombergNews|bloomberg.com
Breitbart News|BreitbartNews|breitbart.com
Business Insider|BusinessInsider thisisinsider|businessinsider.com
BuzzFeed News|BuzzFeedNews|buzzfeednews.com
CBC News|CBCNews CBCAlerts|cbc.ca
CBS News|CBSNews|cbsnews.com
Channel 4 News|Channel4News|channel4.com
Chicago Tribune|chicagotribune|chicagotribune.com
CNBC|CNBC CNBCnow|cnbc.com
CNET|CNET CNETNews|cnet.com
CNN, CNN Breaking News, CNN International|CNN cnnbrk cnni CNNPR|cnn.com
Daily Caller|DailyCaller|dailycaller.com
Daily Mail Online, Daily Mail|MailOnline DailyMail DailyMailUK|dailymail.co.uk
Denver Post, The Denver Post|denverpost|denverpost.com
Der Spiegel|derspiegel SPIEGELONLINE|spiegel.de
Detroit Free Press|freep|freep.com
Deutsche Welle, DW News|dwnews deutschewelle|dw.com
Engadget|engadget|engadget.com
ESPN|espn|espn.com
Financial Times|FT FinancialTimes|ft.com
Fox News|FoxNews|foxnews.com
France 24, FRANCE 24 English|FRANCE24 France24_en|france24.com
Gizmodo|Gizmodo|gizmodo.com
Guardian news, The Guardian|guardian guardiannews|theguardian.com
Haaretz.com, Haaretz|haaretzcom Haaretz|haaretz.com
Houston Chronicle|HoustonChron|houstonchronicle.com
HuffPost, Huffington Post|HuffPost HuffingtonPost|huffpost.com
ITV News|itvnews|itv.com
Los Angeles Times, L.A. Times|latimes|latimes.com
Mashable|mashable|mashable.com
MSNBC|MSNBC|msnbc.com
NBC News|NBCNews|nbcnews.com
New Scientist|newscientist|newscientist.com
New York Daily News|NYDailyNews|nydailynews.com
New York Magazine|NYMag|nymag.com
New York Post|nypost|nypost.com
New York Times, The New York Times|nytimes|nytimes.com
Newsday|Newsday|newsday.com
Newsweek|Newsweek|newsweek.com
NPR|NPR nprnews|npr.org
PBS News, PBS NewsHour|NewsHour|pbs.org
POLITICO|politico|politico.com
ProPublica|propublica|propublica.org
Reuters, Reuters Top News, Reuters World|Reuters ReutersWorld ReutersUK|reuters.com
Rolling Stone|RollingStone|rollingstone.com
Scientific American|sciam|scientificamerican.com
Seattle Times, The Seattle Times|seattletimes|seattletimes.com
SFGATE|SFGATE|sfgate.com
Sky News|SkyNews SkyNewsBreak|news.sky.com
Slate|Slate|slate.com
Star Tribune|StarTribune|startribune.com
TechCrunch|TechCrunch|techcrunch.com
The Atlantic|TheAtlantic|theatlantic.com
The Daily Beast|thedailybeast|thedailybeast.com
The Daily Wire|realDailyWire|dailywire.com
The Economist|TheEconomist|economist.com
The Globe and Mail|globeandmail|theglobeandmail.com
The Hill|thehill|thehill.com
The Independent|Independent|independent.co.uk
The Intercept|theintercept|theintercept.com
The New Yorker|NewYorker|newyorker.com
The Oregonian|Oregonian|oregonlive.com
The Telegraph|Telegraph TelegraphNews|telegraph.co.uk
The Times of Israel|TimesofIsrael|timesofisrael.com
The Verge|verge|theverge.com
The Washington Post, Washington Post|washingtonpost|washingtonpost.com
TIME|TIME|time.com
USA TODAY|USATODAY|usatoday.com
Vanity Fair|VanityFair|vanityfair.com
Vox|voxdotcom|vox.com
Wall Street Journal, The Wall Street Journal|WSJ|wsj.com
WIRED|WIRED|wired.com
Yahoo News, Yahoo! News|YahooNews|yahoo.com
`;

/**
 * Public bodies, in the same form: own choice of those whose posts news pages embed most.
 */
export const PUBLIC_BODY_ACCOUNTS = `
Boston Police Dept.|bostonpolice
CDC|CDCgov CDCemergency
Department of State, U.S. Department of State|StateDept
European Commission|EU_Commission
FBI|FBI
FEMA|fema
Homeland Security, U.S. Department of Homeland Security|DHSgov
Israel Defense Forces|IDF
Los Angeles Police Department|LAPDHQ
Metropolitan Police|metpoliceuk
NASA|NASA
National Weather Service|NWS
NATO|NATO
NYPD NEWS|NYPDnews
The White House|WhiteHouse
U.S. Department of Justice, Justice Department|TheJusticeDept
U.S. FDA|US_FDA
UK Prime Minister|10DowningStreet
United Nations|UN
World Health Organization (WHO)|WHO
`;
