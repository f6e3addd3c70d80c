/**
 * Members of the United States Congress: name, chamber, and the names of their office's accounts on
 * X, Facebook and Instagram, parted by bars. From the project unitedstates/congress-legislators
 * (legislators-social-media), public domain by CC0 1.0.
 */
export const CONGRESS_ACCOUNTS = `
Aaron Bean|rep|RepAaronBean|100089355874563|RepAaronBean
Adam B. Schiff|sen|SenAdamSchiff|SenAdamSchiff|SenAdamSchiff
Adam Gray|rep|RepAdamGrayCA|repadamgrayca|repadamgrayca
Adam Smith|rep|RepAdamSmith|RepAdamSmith|repadamsmith
Addison P. McDowell|rep|RepMcDowell|RepMcDowell|repmcdowell
Adrian Smith|rep|RepAdrianSmith|repadriansmith|RepAdrianSmith
Adriano Espaillat|rep|RepEspaillat|RepEspaillat|repadrianoespaillat
Al Green|rep|RepAlGreen|repalgreen|repalgreen
Alex Padilla|sen|SenAlexPadilla|SenAlexPadilla|SenAlexPadilla
Alexandria Ocasio-Cortez|rep|RepAOC|repaoc
Alma S. Adams|rep|RepAdams|CongresswomanAdams|repadams
Ami Bera|rep|RepBera|RepAmiBera|repbera
Amy Klobuchar|sen|SenAmyKlobuchar
Andrea Salinas|rep|repsalinas|RepSalinas|repsalinas
Andrew Ogles|rep|repogles|RepAndyOgles|repandyogles
Andrew R. Garbarino|rep|RepGarbarino|RepAndrewGarbarino
Andrew S. Clyde|rep|Rep_Clyde|RepresentativeClyde|repclyde
André Carson|rep|RepAndreCarson|CongressmanAndreCarson|repandrecarson
Andy Barr|rep|RepAndyBarr|RepAndyBarr|RepAndyBarr
Andy Biggs|rep|RepAndyBiggsAZ|RepAndyBiggs|repandybiggs
Andy Harris|rep|RepAndyHarrisMD|AndyHarrisMD
Andy Kim|sen||SenatorAndyKim|SenatorAndyKim
Angela D. Alsobrooks|sen||SenatorAlsobrooks|sen_alsobrooks
Angie Craig|rep|RepAngieCraig|RepAngieCraig
Angus S. King, Jr.|sen|SenAngusKing|SenatorAngusSKingJr
Ann Wagner|rep|RepAnnWagner|RepAnnWagner|repannwagner
Anna Paulina Luna|rep|RepLuna||repluna
April McClain Delaney|rep|RepAprilDelaney|RepAprilDelaney|repaprildelaney
Ashley Hinson|rep|RepAshleyHinson|RepAshleyHinson
August Pfluger|rep|RepPfluger|RepAugustPfluger|repaugustpfluger
Aumua Amata Coleman Radewagen|rep|RepAmata|aumuaamata
Austin Scott|rep|AustinScottGA08|RepAustinScott
Ayanna Pressley|rep|RepPressley|RepAyannaPressley|RepAyannaPressley
Barry Loudermilk|rep|RepLoudermilk|reploudermilk|RepLoudermilk
Barry Moore|rep|RepBarryMoore|RepBarryMoore
Becca Balint|rep|RepBeccaB|repbeccab|repbeccab
Ben Cline|rep|RepBenCline|RepBenCline|repbencline
Ben Ray Luján|sen|SenatorLujan|SenatorLujan|senatorlujan
Bennie G. Thompson|rep|BennieGThompson|CongressmanBennieGThompson|benniegthompson
Bernard Sanders|sen|SenSanders|senatorsanders
Bernie Moreno|sen|berniemoreno||Berniemorenoforohio
Beth Van Duyne|rep|RepBethVanDuyne|RepBethVanDuyne|repbethvanduyne
Betty McCollum|rep|BettyMcCollum04|repbettymccollum|repbettymccollum
Bill Cassidy|sen|SenBillCassidy|SenBillCassidy|senbillcassidy
Bill Foster|rep|RepBillFoster|CongressmanBillFoster
Bill Hagerty|sen|SenatorHagerty|SenatorBillHagerty|senatorhagerty
Bill Huizenga|rep|RepHuizenga|RepHuizenga|RepHuizenga
Blake D. Moore|rep|RepBlakeMoore|RepBlakeMoore|repblakemoore
Bonnie Watson Coleman|rep|RepBonnie|RepBonnie|repbonnie
Brad Finstad|rep|RepFinstad|RepFinstad|repfinstad
Brad Knott|rep|RepKnott|61571474013264|repknott
Brad Sherman|rep|BradSherman|63158229861|congressmansherman
Bradley Scott Schneider|rep|RepSchneider|CongressmanBradSchneider|repschneider
Brandon Gill|rep|repbrandongill|RepBrandonGill|repbrandongill
Brendan F. Boyle|rep|CongBoyle|CongressmanBoyle
Brett Guthrie|rep|RepGuthrie|CongressmanGuthrie|repguthrie
Brian Babin|rep|RepBrianBabin|RepBrianBabin
Brian J. Mast|rep|RepBrianMast|repbrianmast|RepBrianMast
Brian Jack|rep|RepBrianJack|RepBrianJack|repbrianjack
Brian K. Fitzpatrick|rep|RepBrianFitz|repbrianfitzpatrick|repbrianfitz
Brian Schatz|sen|SenBrianSchatz|SenBrianSchatz|senbrianschatz
Brittany Pettersen|rep|reppettersen|repbrittanypettersen|reppettersen
Bruce Westerman|rep|RepWesterman|RepWesterman
Bryan Steil|rep|RepBryanSteil
Burgess Owens|rep|RepBurgessOwens|CongressmanBurgessOwens|repburgessowens
Byron Donalds|rep|RepDonaldsPress||byrondonalds
Carlos A. Gimenez|rep|RepCarlos|RepCarlosGimenez|repcarlosfl
Carol D. Miller|rep|RepCarolMiller|RepCarolMiller
Catherine Cortez Masto|sen|SenCortezMasto|SenatorCortezMasto|sencortezmasto
Celeste Maloy|rep|RepMaloyUtah|61555755717517|RepCelesteMaloy
Charles E. Schumer|sen|SenSchumer|senschumer|senschumer
Charles J. "Chuck" Fleischmann|rep|RepChuck|repchuck
Chellie Pingree|rep|ChelliePingree|ChelliePingree|chelliepingree
Chip Roy|rep|RepChipRoy
Chris Pappas|rep|RepChrisPappas
Chris Van Hollen|sen|ChrisVanHollen|chrisvanhollen|chrisvanhollen
Chrissy Houlahan|rep|RepHoulahan|RepChrissyHoulahan|repchrissyhoulahan
Christopher A. Coons|sen|ChrisCoons|senatorchriscoons|senatorchriscoons
Christopher H. Smith|rep||RepChrisSmith|repchrissmith
Christopher Murphy|sen|SenMurphyOffice|chrismurphyct|senchrismurphy
Christopher R. Deluzio|rep|RepDeluzio|RepChrisDeluzio|RepDeluzio
Chuck Edwards|rep|RepEdwards|RepChuckEdwards|repchuckedwards
Chuck Grassley|sen|ChuckGrassley|grassley|senatorchuckgrassley
Cindy Hyde-Smith|sen|SenHydeSmith|SenatorCindyHydeSmith|sencindyhydesmith
Claudia Tenney|rep|RepTenney|RepClaudiaTenney
Clay Higgins|rep|RepClayHiggins|CongressmanClayHiggins|RepClayHiggins
Cleo Fields|rep|repfields|Congressman-Cleo-Fields|repcleofields_
Cliff Bentz|rep|RepBentz|RepBentz|repbentz
Cory A. Booker|sen|SenBooker|SenatorCoryBooker|corybooker
Cory Mills|rep|RepMillsPress|100089218152197|repcorymills
Craig A. Goldman|rep|RepCraigGoldman|61571449239416|repcraiggoldman
Cynthia M. Lummis|sen|SenLummis|sencynthialummis|sencynthialummis
Dale W. Strong|rep|RepDaleStrong|repdalestrong|repdalestrong
Dan Crenshaw|rep|RepDanCrenshaw|RepDanCrenshaw|dancrenshawtx
Dan Newhouse|rep|RepNewhouse|RepNewhouse|repnewhouse
Dan Sullivan|sen|SenDanSullivan|SenDanSullivan|sen_dansullivan
Daniel Meuser|rep|RepMeuser|RepMeuser
Daniel S. Goldman|rep|RepDanGoldman|RepDanGoldman|repdangoldman
Daniel Webster|rep|RepWebster|RepWebster
Danny K. Davis|rep|RepDannyDavis|CongressmanDKDavis
Darin LaHood|rep|RepLaHood|replahood
Darrell Issa|rep|repdarrellissa|congressmandarrellissa
Darren Soto|rep|RepDarrenSoto|CongressmanDarrenSoto|RepDarrenSoto
David G. Valadao|rep|RepDavidValadao|CongressmanDavidValadao
David J. Taylor|rep|RepDaveTaylor|61571224837800|repdavetaylor
David Kustoff|rep|RepDavidKustoff|RepDavidKustoff|repdavidkustoff
David McCormick|sen||SenMcCormickPA|senmccormickpa
David P. Joyce|rep|RepDaveJoyce|RepDaveJoyce|repdavejoyce
David Rouzer|rep|RepDavidRouzer|RepRouzer|repdavidrouzer
David Schweikert|rep|RepDavid|repdavidschweikert|repdavid
Deb Fischer|sen|SenatorFischer|senatordebfischer|senatorfischer
Debbie Dingell|rep|RepDebDingell|RepDebbieDingell|repdingell
Debbie Wasserman Schultz|rep|RepDWStweets|RepDWS|RepDWSTweets
Deborah K. Ross|rep|RepDeborahRoss|RepDeborahRoss|repdeborahross
Delia C. Ramirez|rep|repdeliaramirez|Repdeliaramirez|repdeliaramirez
Derek Schmidt|rep|repderekschmidt|repderekschmidt|repderekschmidt
Derrick Van Orden|rep|RepVanOrden|RepVanOrden|RepVanOrden
Diana DeGette|rep|RepDianaDeGette|DianaDeGette
Diana Harshbarger|rep|RepHarshbarger|RepDianaHarshbarger
Dina Titus|rep|RepDinaTitus|CongresswomanTitus|dinatitusnv
Don Bacon|rep|RepDonBacon|RepDonBacon|RepDonBacon
Donald G. Davis|rep|RepDonDavis|RepDonDavis|RepDonDavis
Donald Norcross|rep|DonaldNorcross|DonaldNorcrossNJ|donald_norcross
Donald S. Beyer, Jr.|rep|RepDonBeyer|RepDonBeyer|repdonbeyer
Doris O. Matsui|rep|DorisMatsui|doris.matsui|repdorismatsui
Dusty Johnson|rep|RepDustyJohnson
Dwight Evans|rep|RepDwightEvans|RepDwightEvans|repdwightevans
Earl L. "Buddy" Carter|rep|RepBuddyCarter|congressmanbuddycarter|repbuddycarter
Ed Case|rep|RepEdCase|RepEdCase|repedcase
Edward J. Markey|sen|SenMarkey|EdJMarkey|senmarkeymemes
Eleanor Holmes Norton|rep|EleanorNorton|CongresswomanNorton|congresswomannorton
Elijah Crane|rep|RepEliCrane|100088851021670
Elise M. Stefanik|rep|RepStefanik|RepEliseStefanik|repstefanik
Elissa Slotkin|sen|RepSlotkin|SenElissaSlotkin|senslotkin
Elizabeth Warren|sen|SenWarren|senatorelizabethwarren|senwarren
Emanuel Cleaver|rep|RepCleaver|emanuelcleaverii|repcleaver
Emilia Strong Sykes|rep|RepEmiliaSykes|repemiliasykes|RepEmiliaSykes
Eric A. "Rick" Crawford|rep|RepRickCrawford|RepRickCrawford|reprickcrawford
Eric Burlison|rep|RepEricBurlison|100089208900263|RepEricBurlison
Eric Schmitt|sen|SenEricSchmitt|116059838031776|senericschmitt
Eric Sorensen|rep|RepEricSorensen||repericsorensen
Erin Houchin|rep|RepHouchin|RepHouchin|rephouchin
Eugene Simon Vindman|rep|RepVindman|CongressmanEugeneVindman|repvindman
Frank D. Lucas|rep|RepFrankLucas|RepFrankLucas|repfranklucas
Frank J. Mrvan|rep|RepMrvan|RepMrvan
Frank Pallone, Jr.|rep|FrankPallone|repfrankpallone|repfrankpallone
Frederica S. Wilson|rep|RepWilson|RepWilson|repwilson
Gabe Amo|rep|RepGabeAmo|61553581414066|repgabeamo
Gabe Evans|rep|repgabeevans|RepGabeEvans|RepGabeEvans
Gabe Vasquez|rep|RepGabeVasquez|100089328694464|RepGabeVasquez
Gary C. Peters|sen|SenGaryPeters|SenGaryPeters|sengarypeters
Gary J. Palmer|rep|USRepGaryPalmer|CongressmanGaryPalmer|repgarypalmer
George Latimer|rep|RepGLatimer|61571201977917|repglatimer
George Whitesides|rep|Rep_Whitesides|repwhitesides|repwhitesides
Gilbert Ray Cisneros, Jr.|rep||RepGilCisneros|repgilcisneros
Glenn Grothman|rep|RepGrothman|RepGrothman|repglenngrothman
Glenn Ivey|rep|RepGlennIvey|RepGlennIvey|repglennivey
Glenn Thompson|rep|CongressmanGT|CongressmanGT|congressman_gt
Grace Meng|rep|RepGraceMeng|repgracemeng
Greg Casar|rep|RepCasar|RepCasar|RepCasar
Greg Landsman|rep|repgreglandsman|RepGregLandsman|repgreglandsman
Greg Stanton|rep|RepGregStanton|repgregstanton|repgregstanton
Gregory F. Murphy|rep|RepGregMurphy|RepGregMurphy|repgregmurphy
Gregory W. Meeks|rep|RepGregoryMeeks|gregorymeeksny05|repgregorymeeks
Gus M. Bilirakis|rep|RepGusBilirakis|GusBilirakis|gusbilirakis
Guy Reschenthaler|rep|GReschenthaler|GReschenthaler|greschenthaler
Gwen Moore|rep|RepGwenMoore|GwenSMoore|RepGwenMoore
H. Morgan Griffith|rep|RepMGriffith|RepMorganGriffith|hmorgangriffith
Hakeem S. Jeffries|rep|RepJeffries|RepHakeemJeffries|repjeffries
Haley M. Stevens|rep|RepHaleyStevens|RepHaleyStevens
Harold Rogers|rep|RepHalRogers|CongressmanHalRogers|rephalrogers
Harriet M. Hageman|rep|RepHageman
Henry C. "Hank" Johnson, Jr.|rep|RepHankJohnson|115356957005|rephankjohnson
Henry Cuellar|rep|RepCuellar|152569121550|RepCuellar
Herbert C. Conaway, Jr.|rep|RepHerbConaway
Hillary J. Scholten|rep|RepScholten|100089476625799|RepScholten
Ilhan Omar|rep|Ilhan
J. French Hill|rep|RepFrenchHill|RepFrenchHill|repfrenchhill
J. Luis Correa|rep|RepLouCorrea|RepLouCorrea|reploucorrea
Jack Bergman|rep|RepJackBergman|RepJackBergman|RepJackBergman
Jack Reed|sen|SenJackReed|SenJackReed
Jacky Rosen|sen|SenJackyRosen|RepJackyRosen|repjackyrosen
Jahana Hayes|rep|RepJahanaHayes|RepJahanaHayes|repjahanahayes
Jake Auchincloss|rep|RepAuchincloss|RepAuchincloss
Jake Ellzey|rep|RepEllzey|RepJakeEllzey
James A. Himes|rep|jahimes|CongressmanJimHimes|repjimhimes
James C. Justice|sen||100044187231175|senjimjustice
James C. Moylan|rep|JMoylanforGuam|100089324793869|repjamesmoylan
James Comer|rep|RepJamesComer|congressmancomer|congressmancomer
James E. Clyburn|rep|RepJamesClyburn|jameseclyburn|repjamesclyburn
James E. Risch|sen|SenatorRisch|senatorjimrisch
James Lankford|sen|SenatorLankford|SenatorLankford|senatorlankford
James P. McGovern|rep|RepMcGovern|RepJimMcGovern|repmcgovern
James R. Baird|rep|RepJimBaird|RepJimBaird
Jamie Raskin|rep|RepRaskin|repraskin|repraskin
Janelle S. Bynum|rep|RepBynum|repbynum|repbynum
Janice D. Schakowsky|rep|JanSchakowsky|janschakowsky|JanSchakowsky
Jared F. Golden|rep|RepGolden
Jared Huffman|rep|RepHuffman|RepHuffman|rephuffman
Jared Moskowitz|rep|RepMoskowitz|RepMoskowitz|repmoskowitz
Jasmine Crockett|rep|RepJasmine|RepJasmine|RepJasmine
Jason Crow|rep|RepJasonCrow|RepJasonCrow
Jason Smith|rep|RepJasonSmith|repjasonsmith
Jay Obernolte|rep|JayObernolte
Jeanne Shaheen|sen|SenatorShaheen|SenatorShaheen|senatorshaheen
Jeff Crank|rep|RepJeffCrank|RepJeffCrank|repjeffcrank
Jeff Hurd|rep|RepJeffHurd|61571570223582|repjeffhurd
Jeff Merkley|sen|SenJeffMerkley|jeffmerkley|senjeffmerkley
Jefferson Shreve|rep|repshreve|RepJeffersonShreve|repshreve
Jefferson Van Drew|rep|Congressman_JVD|CongressmanJVD|jeffvandrew
Jennifer A. Kiggans|rep|RepJenKiggans|repjenkiggans|repjenkiggans
Jennifer L. McClellan|rep|RepMcClellan||repmcclellan
Jerrold Nadler|rep|RepJerryNadler|CongressmanNadler
Jerry Moran|sen|JerryMoran|jerrymoran|senjerrymoran
Jesús G. "Chuy" García|rep|RepChuyGarcia|RepChuyGarcia
Jill N. Tokuda|rep|RepJillTokuda|RepJillTokuda|repjilltokuda
Jim Banks|sen|RepJimBanks|RepJimBanks|repjimbanks
Jim Costa|rep|RepJimCosta|RepJimCosta
Jim Jordan|rep|Jim_Jordan|repjimjordan
Jimmy Gomez|rep|RepJimmyGomez|RepJimmyGomez|repjimmygomez
Jimmy Panetta|rep|RepJimmyPanetta|RepJimmyPanetta|repjimmypanetta
Joaquin Castro|rep|JoaquinCastrotx|326420614138023|joaquincastrotx
Jodey C. Arrington|rep|RepArrington|JodeyArrington|repjodeyarrington
Joe Courtney|rep|RepJoeCourtney|joecourtney|repjoecourtney
Joe Neguse|rep|RepJoeNeguse|RepJoeNeguse
Joe Wilson|rep|RepJoeWilson|JoeWilson|repjoewilson
John B. Larson|rep|RepJohnLarson|RepJohnLarson|RepJohnBLarson
John Barrasso|sen|SenJohnBarrasso|johnbarrasso
John Boozman|sen|JohnBoozman|JohnBoozman|johnboozman
John Cornyn|sen|JohnCornyn|sen.johncornyn
John Fetterman|sen||SenFettermanPA|senfettermanpa
John Garamendi|rep|RepGaramendi|repgaramendi|repgaramendi
John H. Rutherford|rep|RepRutherfordFL|RepRutherfordFL|reprutherfordfl
John Hoeven|sen|SenJohnHoeven|SenatorJohnHoeven|senjohnhoeven
John J. McGuire III|rep|RepJohnMcGuire|RepJohnMcGuire|repjohnmcguire
John James|rep|RepJames|RepJohnJames|RepJohnJames
John Joyce|rep|RepJohnJoyce
John Kennedy|sen|SenJohnKennedy|JohnKennedyLouisiana|SenJohnKennedy
John R. Carter|rep|JudgeCarter|judgecarter|judgecarter
John R. Curtis|sen|RepJohnCurtis|RepJohnCurtis|repjohncurtis
John R. Moolenaar|rep|RepMoolenaar|RepMoolenaar|RepMoolenaar
John Thune|sen|SenJohnThune|LeaderJohnThune|senjohnthune
John W. Hickenlooper|sen|SenatorHick|SenatorHick|senatorhick
John W. Mannion|rep|JohnMannionNY22|CongressmanJohnMannion|congressmannion
John W. Rose|rep|RepJohnRose|repjohnrose
Johnny Olszewski, Jr.|rep|RepJohnnyO||repjohnnyo
Jon Ossoff|sen|SenOssoff|SenOssoff|jonossoff
Jonathan L. Jackson|rep||repjackson|repjackson
Joni Ernst|sen|SenJoniErnst|senjoniernst|senjoniernst
Joseph D. Morelle|rep|RepJoeMorelle|RepJoeMorelle
Josh Brecheen|rep|repbrecheen|100089040632497|repbrecheen
Josh Gottheimer|rep|RepJoshG|RepJoshG|RepJoshG
Josh Harder|rep|RepJoshHarder
Josh Hawley|sen|SenHawleyPress|SenatorHawley|senatorhawley
Josh Riley|rep||RepRileyNY|RepRileyNY
Joyce Beatty|rep|RepBeatty|RepJoyceBeatty|repbeatty
Juan Ciscomani|rep|RepCiscomani|100089186535085|repjuanciscomani
Juan Vargas|rep|RepJuanVargas|RepJuanVargas|repjuanvargas
Judy Chu|rep|RepJudyChu|RepJudyChu|repjudychu
Julia Brownley|rep|RepBrownley|RepJuliaBrownley|RepBrownley
Julia Letlow|rep|RepJuliaLetlow|repjulialetlow
Julie Fedorchak|rep|RepFedorchak|RepJulieFedorchak|RepJulieFedorchak
Julie Johnson|rep|RepJulieJohnson|61569064997067|repjuliejohnson
Kat Cammack|rep|RepKatCammack|RepKatCammack|repkatcammack
Katherine M. Clark|rep|RepKClark|CongresswomanClark|repkclark
Kathy Castor|rep|USRepKCastor|USRepKathyCastor|usrepkathycastor
Katie Boyd Britt|sen|SenKatieBritt|senkatiebritt|senkatiebritt
Keith Self|rep|repkeithself|repkeithself|repkeithself
Kelly Morrison|rep|kellymorrisonmn|repkellymorrison|kellymorrisonmn
Ken Calvert|rep|KenCalvert|70063393423|repkencalvert
Kevin Cramer|sen|SenKevinCramer|CongressmanKevinCramer|repkevincramer
Kevin Hern|rep|repkevinhern|repkevinhern
Kevin Kiley|rep|RepKiley|100089382125341
Kevin Mullin|rep|RepKevinMullin|CongressmanKevinMullin|repkevinmullin
Kim Schrier|rep|RepKimSchrier|repkimschrier
Kimberlyn King-Hinds|rep|RepKimKingHinds|61571529818077|RepKimKingHinds
Kirsten E. Gillibrand|sen|GillibrandNY|SenKirstenGillibrand|senkirstengillibrand
Kristen McDonald Rivet|rep|repkmr|repmcdonaldrivet|repmcdonaldrivet
Kweisi Mfume|rep|RepKweisiMfume|RepKweisiMfume|repkweisimfume
LaMonica McIver|rep|RepLaMonica|RepLaMonica|replamonica
Lateefah Simon|rep|RepLSimon|RepLSimon|RepLSimon
Laura Friedman|rep|RepFriedmanCA|RepLauraFriedman|RepLauraFriedman
Laura Gillen|rep|RepLauraGillen|replauragillen|replauragillen
Laurel M. Lee|rep|RepLaurelLee|RepLaurelLee|replaurellee
Lauren Boebert|rep|RepBoebert|RepBoebert
Lauren Underwood|rep|RepUnderwood
Linda T. Sánchez|rep|RepLindaSanchez|CongresswomanLindaSanchez|replindasanchez
Lindsey Graham|sen|GrahamBlog|USSenatorLindseyGraham
Lisa Blunt Rochester|sen|SenLBR|Rep.BluntRochester|senlbr
Lisa C. McClain|rep|RepLisaMcClain|RepLisaMcClain|replisamcclain
Lisa Murkowski|sen|LisaMurkowski|SenLisaMurkowski|senlisamurkowski
Lizzie Fletcher|rep|RepFletcher|RepFletcher|repfletcher
Lloyd Doggett|rep|RepLloydDoggett|lloyddoggett|replloyddoggett
Lloyd Smucker|rep|RepSmucker|RepSmucker
Lois Frankel|rep|RepLoisFrankel|RepLoisFrankel|reploisfrankel
Lori Trahan|rep|RepLoriTrahan|reploritrahan|reploritrahan
Lucy McBath|rep|RepLucyMcBath|RepLucyMcBath|replucymcbath
Luz M. Rivas|rep|RepLuzRivas|congresswomanluzrivas|RepLuzRivas
Madeleine Dean|rep|RepDean|RepMadeleineDean|repmadeleinedean
Maggie Goodlander|rep|RepGoodlander|61571606604866|repgoodlander
Marc A. Veasey|rep|RepVeasey|CongressmanMarcVeasey|repveasey
Marcy Kaptur|rep|RepMarcyKaptur|RepresentativeMarcyKaptur|repmarcykaptur
Margaret Wood Hassan|sen|SenatorHassan|SenatorHassan|senatorhassan
Maria Cantwell|sen|SenatorCantwell|senatorcantwell
Maria Elvira Salazar|rep|RepMariaSalazar|RepMariaSalazar|repmariasalazar
Mariannette Miller-Meeks|rep|RepMMM|RepMMM
Marie Gluesenkamp Perez|rep|RepMGP|RepMGP|repmgp
Marilyn Strickland|rep|RepStricklandWA|RepStricklandWA|repstricklandwa
Mario Diaz-Balart|rep|MarioDB|mdiazbalart|repmariodb
Mark Alford|rep|RepMarkAlford|100089595940547|RepMarkAlford
Mark B. Messmer|rep||CongressmanMessmer|HouseRepublicans
Mark DeSaulnier|rep|RepDeSaulnier|RepMarkDeSaulnier|repdesaulnier
Mark E. Amodei|rep|MarkAmodeiNV2|MarkAmodeiNV2|MarkAmodeiNV2
Mark Harris|rep|RepMarkHarrisNC|RepMarkHarris|repmarkharris
Mark Kelly|sen|SenMarkKelly|SenMarkKelly|senmarkkelly
Mark Pocan|rep|RepMarkPocan|repmarkpocan|repmarkpocan
Mark R. Warner|sen|MarkWarner|MarkRWarner|senatorwarner
Mark Takano|rep|RepMarkTakano|RepMarkTakano|repmarktakano
Marlin A. Stutzman|rep|RepStutzman|repstutzman|repstutzman
Marsha Blackburn|sen|MarshaBlackburn|marshablackburn|marshablackburn
Martin Heinrich|sen|MartinHeinrich|MartinHeinrich|senatormartinheinrich
Mary E. Miller|rep|RepMaryMiller|RepMaryMiller
Mary Gay Scanlon|rep|RepMGS|repmgs|repmgs
Max L. Miller|rep|repmaxmiller|CongressmanMaxMiller|repmaxmiller
Maxine Dexter|rep|RepDexterOR|RepDexterOR|repdexteror
Maxine Waters|rep|RepMaxineWaters|MaxineWaters|repmaxinewaters
Maxwell Frost|rep|RepMaxwellFrost|RepMaxwellFrost|RepMaxwellFrost
Mazie K. Hirono|sen|MazieHirono|senatorhirono|maziehirono
Melanie A. Stansbury|rep|Rep_Stansbury|RepStansbury
Michael Baumgartner|rep|repbaumgartner|RepBaumgartner|repbaumgartner
Michael Cloud|rep|RepCloudTX|RepCloudTX|repcloudtx
Michael F. Bennet|sen|SenatorBennet|senbennetco|SenBennetCO
Michael Guest|rep|RepMichaelGuest|RepMichaelGuest
Michael K. Simpson|rep|CongMikeSimpson|96007744606|congressmanmikesimpson
Michael Lawler|rep|RepMikeLawler|RepMikeLawler|RepMikeLawler
Michael R. Turner|rep|RepMikeTurner|RepMikeTurner|repmiketurner
Michael T. McCaul|rep|RepMcCaul|michaeltmccaul|congressman_mccaul
Michelle Fischbach|rep|RepFischbach|repfischbach|repfischbach
Mike Bost|rep|RepBost|RepBost
Mike Carey|rep|RepMikeCarey|RepMikeCarey
Mike Collins|rep|RepMikeCollins|RepMikeCollinsGA|repmikecollins
Mike Crapo|sen|MikeCrapo|mikecrapo|mikecrapo
Mike Ezell|rep|RepEzell|repezell|repmikeezell
Mike Flood|rep|USRepMikeFlood|Congressman-Mike-Flood-101986952582058
Mike Haridopolos|rep|repharidopolos
Mike Johnson|rep|RepMikeJohnson|RepMikeJohnson|RepMikeJohnson
Mike Kelly|rep|MikeKellyPA|191056827594903
Mike Kennedy|rep|repmikekennedy|RepMikeKennedy|repmikekennedy
Mike Lee|sen|SenMikeLee|senatormikelee|senmikelee
Mike Levin|rep|RepMikeLevin|RepMikeLevin|RepMikeLevin
Mike Quigley|rep|RepMikeQuigley|repmikequigley|repmikequigley
Mike Rogers|rep|RepMikeRogersAL|CongressmanMikeDRogers|repmikerogersal
Mike Rounds|sen|SenatorRounds|SenatorMikeRounds|senatorrounds
Mike Thompson|rep|RepThompson|RepMikeThompson
Mitch McConnell|sen|McConnellPress|mitchmcconnell|mcconnellpress
Monica De La Cruz|rep|RepMonicaDLC|RepMonicaDLC|RepMonicaDLC
Morgan Luttrell|rep|RepLuttrell|100089328790942|repluttrelltx
Morgan McGarvey|rep|RepMcGarvey|RepMcGarvey|repmcgarvey
Nancy Mace|rep|RepNancyMace|RepNancyMace|repnancymace
Nancy Pelosi|rep|SpeakerPelosi|NancyPelosi
Nanette Diaz Barragán|rep|RepBarragan|CongresswomanBarragan|repbarragan
Nathaniel Moran|rep|RepNateMoran|RepNateMoran|RepNateMoran
Neal P. Dunn|rep|DrNealDunnFL2|drnealdunnfl2
Nellie Pou|rep|caohouse|CAOHouseofReps|housecreativeservices
Nicholas A. Langworthy|rep|RepLangworthy|RepLangworthy|replangworthy
Nicholas J. Begich III|rep|repnickbegich|RepNickBegich|RepNickBegich
Nick LaLota|rep|RepLaLota|replalota|replalota
Nicole Malliotakis|rep|RepMalliotakis|RepNicole
Nikema Williams|rep|RepNikema|RepNikemaWilliams|repnikema
Nikki Budzinski|rep|RepNikkiB|RepNikkiBudzinski|repnikki
Norma J. Torres|rep|NormaJTorres|RepNormaTorres|repnormatorres
Nydia M. Velázquez|rep|NydiaVelazquez|8037068318
Pablo José Hernández|rep|reppablojose|61569891687422|reppablojose
Pat Fallon|rep|RepPatFallon|RepPatFallon|RepPatFallon
Pat Harrigan|rep|RepPatHarrigan|RepPatHarrigan|RepPatHarrigan
Patrick Ryan|rep|RepPatRyanNY
Patty Murray|sen|PattyMurray||senpattymurray
Paul A. Gosar|rep|RepGosar|repgosar|REPGOSAR
Paul Tonko|rep|RepPaulTonko|reppaultonko|reppaultonko
Pete Aguilar|rep|RepPeteAguilar|reppeteaguilar
Pete Ricketts|sen|SenatorRicketts|SenatorRicketts|SenatorRicketts
Pete Sessions|rep|PeteSessions|petesessions|congressmanpetesessions
Pete Stauber|rep|RepPeteStauber|RepPeteStauber
Peter Welch|sen|PeterWelch|PeterWelch|reppeterwelch
Pramila Jayapal|rep|RepJayapal|RepJayapal|repjayapal
Raja Krishnamoorthi|rep|CongressmanRaja|congressmanraja|congressmanraja
Ralph Norman|rep|RepRalphNorman|RepRalphNorman|repralphnorman
Rand Paul|sen|SenRandPaul|SenatorRandPaul|senatorrandpaul
Randy Feenstra|rep|RepFeenstra|repfeenstra
Randy K. Weber, Sr.|rep|TXRandy14|TXRandy14|TXRandy14
Raphael G. Warnock|sen|SenatorWarnock|SenatorWarnock
Rashida Tlaib|rep|RepRashida|RepRashida|reprashida
Raul Ruiz|rep|RepRaulRuizMD|CongressmanRaulRuizMD
Richard Blumenthal|sen|SenBlumenthal|SenBlumenthal|senblumenthal
Richard E. Neal|rep|RepRichardNeal|reprichardneal
Richard Hudson|rep|RepRichHudson|RepRichHudson
Richard J. Durbin|sen|SenatorDurbin|SenatorDurbin
Richard McCormick|rep|RepMcCormick|100089135203690|reprichmccormick
Rick Larsen|rep|RepRickLarsen|RepRickLarsen|repricklarsen
Rick Scott|sen|SenRickScott|RickScottSenOffice|flsenrickscott
Rick W. Allen|rep|RepRickAllen|CongressmanRickAllen|Rep_RickAllen
Riley M. Moore|rep|RepRileyMoore||reprileymoore
Ritchie Torres|rep|RepRitchie|RepRitchie|repritchie
Ro Khanna|rep|RepRoKhanna|RepRoKhanna|reprokhanna
Robert B. Aderholt|rep|Robert_Aderholt|RobertAderholt
Robert C. "Bobby" Scott|rep|BobbyScott|RepBobbyScott|repbobbyscott
Robert E. Latta|rep|BobLatta|boblatta|boblatta
Robert F. Onder, Jr.|rep|RepBobOnder|RepBobOnder|repbobonder
Robert Garcia|rep|RepRobertGarcia|reprobertgarcia|RepRobertGarcia
Robert J. Wittman|rep|RobWittman|RepRobWittman|reprobwittman
Robert Menendez|rep|RepMenendez|repmenendez|repmenendez
Robert P. Bresnahan, Jr.|rep|RepBresnahan|RepBresnahan|RepBresnahan
Robin L. Kelly|rep|RepRobinKelly|reprobinkelly|reprobinkelly
Roger F. Wicker|sen|SenatorWicker|SenatorWicker|senatorwicker
Roger Marshall|sen|SenatorMarshall|RogerMarshallMD|senrogermarshall
Roger Williams|rep|RepRWilliams|RepRogerWilliams
Ron Estes|rep|RepRonEstes|RepRonEstes|RepRonEstes
Ron Johnson|sen|SenRonJohnson|senronjohnson|senronjohnson
Ron Wyden|sen|RonWyden|senatorronwyden|ronwyden
Ronny Jackson|rep|RepRonnyJackson|RepRonnyJackson|RepRonnyJackson
Rosa L. DeLauro|rep|RosaDeLauro|CongresswomanRosaDeLauro
Ruben Gallego|sen|RepRubenGallego|RepRubenGallego|reprubengallego
Rudy Yakym III|rep|RepRudyYakym|RepRudyYakym
Russ Fulcher|rep|RepRussFulcher|RepRussFulcher|RepRussFulcher
Russell Fry|rep|RepRussellFry|reprussellfry|reprussellfry
Ryan K. Zinke|rep|RepRyanZinke|RepRyanZinke|RepRyanZinke
Ryan Mackenzie|rep|RepMackenzie|repmackenzie|RepMackenzie
Salud O. Carbajal|rep|RepCarbajal|repsaludcarbajal|repcarbajal
Sam Graves|rep|RepSamGraves|118514606128|repsamgraves
Sam T. Liccardo|rep|repliccardo||repliccardo
Sanford D. Bishop, Jr.|rep|SanfordBishop|sanfordbishop
Sara Jacobs|rep|RepSaraJacobs|RepSaraJacobs|repsarajacobs
Sarah Elfreth|rep|repsarahelfreth|RepSarahElfreth|RepSarahElfreth
Sarah McBride|rep||CongresswomanSarahMcBride|congresswomansarahmcbride
Scott DesJarlais|rep|DesJarlaisTN04|ScottDesJarlaisTN04|desjarlaistn04
Scott Fitzgerald|rep|RepFitzgerald|CongressmanScottFitzgerald
Scott Franklin|rep|RepFranklin|RepFranklin|RepFranklin
Scott H. Peters|rep|RepScottPeters|RepScottPeters|repscottpeters
Scott Perry|rep|RepScottPerry|repscottperry|repscottperry
Sean Casten|rep|RepCasten|RepSeanCasten|repseancasten
Seth Magaziner|rep|Rep_Magaziner|repsethmagaziner
Seth Moulton|rep|RepMoulton|CongressmanSethMoulton|repmoulton
Sharice Davids|rep|RepDavids
Sheldon Whitehouse|sen|SenWhitehouse|SenatorWhitehouse|SenWhitehouse
Shelley Moore Capito|sen|SenCapito|senshelley|sencapito
Sheri Biggs|rep|repsheribiggs|RepSheriBiggs|RepSheriBiggs
Shomari Figures|rep|repscfigures|congressman.shomari.figures|repscfigures
Shontel M. Brown|rep|RepShontelBrown|RepShontelBrown
Shri Thanedar|rep|RepShriThanedar|CongressmanShriThanedar|RepShriThanedar
Stacey E. Plaskett|rep|StaceyPlaskett|repstaceyplaskett|stacey_plaskett
Steny H. Hoyer|rep|RepStenyHoyer|WhipHoyer|repstenyhoyer
Stephanie I. Bice|rep|RepBice|RepStephanieBice
Stephen F. Lynch|rep|RepStephenLynch|repstephenlynch|repstephenlynch
Steve Cohen|rep|RepCohen|CongressmanSteveCohen|repcohen
Steve Daines|sen|SteveDaines|SteveDainesMT|stevedaines
Steve Scalise|rep|SteveScalise|RepSteveScalise|stevescalise
Steve Womack|rep|Rep_SteveWomack|RepSteveWomack|rep_stevewomack
Steven Horsford|rep|RepHorsford||rephorsford
Suhas Subramanyam|rep|RepSuhas|RepSuhasSubramanyam|repsuhas
Summer L. Lee|rep|RepSummerLee|RepSummerLee|repsummerlee
Susan M. Collins|sen|SenatorCollins|susancollins|sensusancollins
Susie Lee|rep|RepSusieLee|RepSusieLee|repsusielee
Suzan K. DelBene|rep|RepDelBene|RepDelBene|repdelbene
Suzanne Bonamici|rep|RepBonamici|congresswomanbonamici|RepBonamici
Sydney Kamlager-Dove|rep|RepKamlagerDove|RepKamlagerDove|rep_kamlagerdove
Sylvia R. Garcia|rep|RepSylviaGarcia|RepSylviaGarcia
Tammy Baldwin|sen|SenatorBaldwin|senatortammybaldwin|senatorbaldwin
Tammy Duckworth|sen|SenDuckworth|SenDuckworth|SenDuckworth
Ted Budd|sen|RepTedBudd|RepTedBudd|sentedbudd
Ted Cruz|sen|SenTedCruz|SenatorTedCruz|sentedcruz
Ted Lieu|rep|RepTedLieu|RepTedLieu|RepTedLieu
Teresa Leger Fernandez|rep|RepTeresaLF|RepTeresaLF|repteresalf
Terri A. Sewell|rep|RepTerriSewell|RepSewell|repterriasewell
Thom Tillis|sen|SenThomTillis|SenatorThomTillis|senthomtillis
Thomas H. Kean, Jr.|rep|CongressmanKean|CongressmanKean|congressmankean
Thomas Massie|rep|RepThomasMassie|RepThomasMassie|repthomasmassie
Thomas P. Tiffany|rep|RepTiffany|RepTiffany
Thomas R. Suozzi|rep|reptomsuozzi|RepTomSuozzi
Tim Burchett|rep|RepTimBurchett
Tim Kaine|sen||SenatorKaine|sentimkaine
Tim Moore|rep|RepTimMooreNC|CongressmanTimMoore|reptimmoore
Tim Scott|sen|SenatorTimScott|SenatorTimScott|SenatorTimScott
Tim Walberg|rep|RepWalberg|RepWalberg|repwalberg
Timothy M. Kennedy|rep|reptimkennedy|reptimkennedy|reptimkennedy
Tina Smith|sen|SenTinaSmith|USSenTinaSmith|senatortinasmith
Todd Young|sen|SenToddYoung|SenatorToddYoung|sentoddyoung
Tom Barrett|rep|reptombarrett|RepTomBarrett
Tom Cole|rep|TomColeOK04|TomColeOK04|TomColeOK04
Tom Cotton|sen|SenTomCotton|SenatorTomCotton
Tom Emmer|rep|RepTomEmmer|reptomemmer|reptomemmer
Tom McClintock|rep|RepMcClintock|81125319109|repmcclintock
Tommy Tuberville|sen|SenTuberville|RogerMarshallMD|sentuberville
Tony Wied|rep|RepTonyWied|61568624194199|reptonywied
Tracey Mann|rep|RepMann|Congressman-Tracey-Mann-105522931489227|reptraceymann
Trent Kelly|rep|RepTrentKelly|reptrentkelly|reptrentkelly
Troy A. Carter|rep|RepTroyCarter|RepTroyCarter
Troy Balderson|rep|RepBalderson|RepTroyBalderson
Troy Downing|rep|reptroydowning|reptroydowning|reptroydowning
Troy E. Nehls|rep|RepTroyNehls|RepTroyNehls|reptroynehls
Val T. Hoyle|rep|repvalhoyle|repvalhoyle|RepHoyle
Valerie P. Foushee|rep|ValerieFoushee|RepValerieFoushee|repvaleriefoushee
Vern Buchanan|rep|VernBuchanan|CongressmanBuchanan|repvern
Veronica Escobar|rep|RepEscobar|RepEscobar|repescobar
Vicente Gonzalez|rep|RepGonzalez|USCongressmanVicenteGonzalez|repvicentegonzaleztx
Victoria Spartz|rep|RepSpartz|RepSpartz
Vince Fong|rep|RepVinceFong||repvincefong
Virginia Foxx|rep|VirginiaFoxx|RepVirginiaFoxx|repvirginiafoxx
W. Gregory Steube|rep|RepGregSteube|RepGregSteube|repgregsteube
Warren Davidson|rep|WarrenDavidson|CongressmanWarrenDavidson|instawarrendavidson
Wesley Bell|rep|RepWesleyBellMO|61571538239904
Wesley Hunt|rep|RepWesleyHunt|RepWesleyHunt|repwph
William R. Keating|rep|USRepKeating|Congressman.Keating
William R. Timmons IV|rep|RepTimmons|reptimmons|reptimmons
Yassamin Ansari|rep|RepYassAnsari|RepYassAnsari|RepYassAnsari
Young Kim|rep|RepYoungKim|RepYoungKim|repyoungkim
Yvette D. Clarke|rep|RepYvetteClarke|repyvettedclarke|repyvettedclarke
Zachary Nunn|rep|ZachNunn|RepZachNunn|repzachnunn
Zoe Lofgren|rep|RepZoeLofgren|zoelofgren
`;
