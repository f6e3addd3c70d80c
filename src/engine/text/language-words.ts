/**
 * The commonest words of a language that mark it off from its neighbours: articles, pronouns,
 * conjunctions, prepositions, forms of "be". Drawn up by hand from the languages' grammars; words
 * that two neighbours share are kept in both, since rarely all of a text's words are shared.
 */
export const LANGUAGE_WORDS = {
	af: "aan as daar deur dit en gaan het hierdie hulle hy in is kan met moet na nie om ons oor op sal sy te uit van vir was wat word",
	ca: "al amb aquest com de del dels els en entre ha han i la les ma més no o per perquè que seva sobre són també un una va és",
	cs: "aby ale by byl byla co do jak jako je jeho jsou k když které který na nebo o od po podle pro při s se si tak už v ve z za že",
	da: "af at blev de den der det efter en er et for fra han har hun i ikke jeg kan med men og om på sig skal som til var vi vil være",
	de: "als am an auch auf aus bei das dass dem den der des die ein eine einem einen er es für hat ich im in ist mit nach nicht noch sich sie sind und von war werden wie wird wurde zu zum zur über",
	en: "a about after all also an and are as at be been but by for from had has have he her his i if in into is it its more not of on or our out said she so than that the their them there they this to up was we were what when which who will with would you",
	es: "al como con de del desde donde el ella en entre era es esta este fue ha han hasta la las lo los más no para pero por que se ser sin sobre son su sus también un una y ya",
	et: "aga ei et ja juba kas kes kui kuid ma mis nad need nii ning oli olid on see selle siis ta tema välja või üle",
	fi: "ei ennen että han he hän ja jo joka jonka kanssa kuin kun mukaan mutta myös ne niin oli olisi on ovat se sen siitä sitä tai tämä vain voi",
	fr: "au aux avec c'est ce cette comme d'un d'une dans de des du elle en entre est et il ils la le les leur mais ne on ont ou où par pas plus pour qu'il que qui sa se ses son sont sur un une à été",
	hr: "ali bi bio da do i iz je još kako kao koja koje koji na ne nije od po sa samo se su te u za će što",
	hu: "a az azt csak de egy el ez ezt hogy is ki le lesz meg mert mint már nem pedig szerint után vagy van volt és",
	id: "ada akan atau bahwa bisa dalam dan dari dengan di ini itu juga karena ke kepada mereka oleh orang pada para saat sebagai sudah telah tersebut tidak untuk yang",
	it: "a al alla anche che chi ci come con da dal dalla dei del della delle di e ed era gli ha hanno i il in la le lo ma nel nella non o per più quando questo se si sono su tra un una è",
	nl: "aan als bij dan dat de deze die door een en er haar heeft het hij hun in is kan maar meer met naar niet nog of om ook op over te tot uit van voor was wat werd worden wordt ze zich zijn",
	no: "at av ble de den der det en er et etter for fra han har hun i ikke jeg kan med men mot og om på seg skal som til var vi vil være",
	pl: "ale by być co czy dla do i jak jako jego jej jest które który ma na nie o od oraz po przez przy się są tak także tego też tym w we z za że",
	pt: "a ao aos as até com como da das de do dos e ela ele em entre era essa esta está foi há isso já mais mas na nas no nos não o os ou para pela pelo por que se sem ser seu são também um uma",
	ro: "a ai al au ca care ce cu că da de deja din după este fi fost iar la mai nu o pe pentru prin sa sau se sunt să un unei unui va în și",
	sv: "att av blev de den det där efter en ett från för ha han har hon i inte jag kan med men när och om på sig ska som till under var vi vill är över",
	tl: "ang at ay hindi ito ka kanyang kung mga na nang ng ngunit ni pa para po rin sa sila siya upang",
	tr: "ama bir bu da daha de diye en gibi göre her ile ise için kadar ki ne o olan olarak oldu sonra ve veya ya çok",
	vi: "cho chỉ các có cũng của hơn khi không là làm lại một người nhiều nhưng những này ra rất sẽ theo trong tại từ và về với đang đã được đến để",
} as const;

/** Scripts that by themselves say that a text is not English, with the language they mostly write. */
export const LANGUAGE_SCRIPTS = {
	ar: /\p{Script=Arabic}/gu,
	bn: /\p{Script=Bengali}/gu,
	el: /\p{Script=Greek}/gu,
	he: /\p{Script=Hebrew}/gu,
	hi: /\p{Script=Devanagari}/gu,
	ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
	ko: /\p{Script=Hangul}/gu,
	ru: /\p{Script=Cyrillic}/gu,
	ta: /\p{Script=Tamil}/gu,
	th: /\p{Script=Thai}/gu,
	zh: /\p{Script=Han}/gu,
} as const;
