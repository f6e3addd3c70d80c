/**
 * News outlets: the names they show on X, parted by commas, the accounts they show them on, and,
 * where news pages show that it is theirs, the domain of their site, which is their name on Bluesky.
 * An account is listed only where one of these says whose it is: FREEBIE (MIT, FREEBIE_LICENSE.txt);
 * a page of the outlet itself, which names its account in its metadata or links to it; a post that a
 * news page prints signed with the outlet's name and the account. Accounts that outlets have since
 * given up stay: old articles print them. A name is listed only where no other account is known to
 * show it by right: "ABC News" has two owners.
 */
export const OUTLET_ACCOUNTS = `
ABC News (US)|ABC
AFP News Agency|AFP|afp.com
Al Jazeera English, Al Jazeera News|AJEnglish AJENews|aljazeera.com
Ars Technica|arstechnica|arstechnica.com
Associated Press, The Associated Press, AP Politics|AP AP_Politics|apnews.com
Axios|axios|axios.com
BBC News (UK), BBC News (World), BBC Breaking News|BBCNews BBCWorld BBCBreaking|bbc.co.uk
Bloomberg, Bloomberg News|business bloomberg|bloomberg.com
Breitbart News|BreitbartNews|breitbart.com
Business Insider|BusinessInsider|businessinsider.com
BuzzFeed News|BuzzFeedNews|buzzfeednews.com
CBS News|CBSNews|cbsnews.com
Chicago Tribune|chicagotribune|chicagotribune.com
CNBC|CNBC|cnbc.com
CNET|CNET CNETNews|cnet.com
CNN, CNN Breaking News, CNN International|CNN cnnbrk cnni|cnn.com
Daily Caller|DailyCaller|dailycaller.com
Daily Mail Online|MailOnline|dailymail.co.uk
Denver Post, The Denver Post|denverpost|denverpost.com
Detroit Free Press|freep|freep.com
DW News|dwnews|dw.com
Engadget|engadget|engadget.com
ESPN|espn|espn.com
Financial Times|FT FinancialTimes|ft.com
Fox News|FoxNews|foxnews.com
FRANCE 24 English|France24_en|france24.com
Gizmodo|Gizmodo|gizmodo.com
Guardian news, The Guardian|guardian guardiannews|theguardian.com
Houston Chronicle|HoustonChron|houstonchronicle.com
Huffington Post|HuffingtonPost
ITV News|itvnews
Los Angeles Times, L.A. Times|latimes|latimes.com
MSNBC|MSNBC|msnbc.com
NBC News|NBCNews|nbcnews.com
New Scientist|newscientist|newscientist.com
New York Daily News|NYDailyNews|nydailynews.com
New York Magazine|NYMag|nymag.com
New York Post|nypost|nypost.com
New York Times, The New York Times|nytimes|nytimes.com
Newsday|Newsday|newsday.com
Newsweek|Newsweek|newsweek.com
NPR, NPR News|NPR nprnews|npr.org
POLITICO|politico|politico.com
ProPublica|propublica|propublica.org
Reuters, Reuters Top News, Reuters UK|Reuters ReutersUK|reuters.com
Rolling Stone|RollingStone|rollingstone.com
Scientific American|sciam|scientificamerican.com
Seattle Times, The Seattle Times|seattletimes|seattletimes.com
SFGATE|SFGATE|sfgate.com
Sky News, Sky News Breaking|SkyNews SkyNewsBreak
Slate|Slate|slate.com
Star Tribune|StarTribune|startribune.com
TechCrunch|TechCrunch|techcrunch.com
The Atlantic|TheAtlantic|theatlantic.com
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
Vox|voxdotcom|vox.com
Wall Street Journal, The Wall Street Journal|WSJ|wsj.com
WIRED|WIRED|wired.com
Yahoo News, Yahoo! News|YahooNews|yahoo.com
`;

/**
 * Public bodies, in the same form: those whose posts news pages print signed with the body's name and
 * the account, and the White House, which FREEBIE lists. Others cannot be checked and are left out.
 */
export const PUBLIC_BODY_ACCOUNTS = `
Boston Police Dept.|bostonpolice
CDC|CDCgov
Department of State|StateDept
Metropolitan Police|metpoliceuk
NWS, National Weather Service|NWS
NYPD NEWS|NYPDnews
The White House|WhiteHouse
UK Prime Minister|10DowningStreet
World Health Organization (WHO)|WHO
`;
