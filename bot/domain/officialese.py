"""Words that say nothing by themselves: politeness, offices and their verbs, in Latvian, Russian and English.

`word` stands for that word alone, `begin-` for every word that begins so; all are compared folded. A word that is not
here says something, so when in doubt a word stays out: a true answer that is turned away does more harm than an empty
one that is let through.
"""

LATVIAN = """
ab abi acīmredz- adekvāt- administrāc- administratīv- aicin- aizvien akcept- akti aktiem aktīv- aktos aktu aktuāl-
allaž alternatīv- amatperson- analiz- apdomā- apkopo- apliecin- aplūko- apmaiņ- apmēr- apņem- apsol- apspried-
apspriešan- apspriest- apspriež- apstāk- apstiprin- apstrād- apsveic- apsver- apzin- ar ārēj- arī arvien aspekt-
atbalst- atbild- atbilst- atgādin- atkārtot- atradīsies atradīsim ātrāk- atrast atrasts ātri atrisin- atrodas atsauc-
atsauksm- atsevišķ- atstāsim atsūt- attiecas attiecīb- attiecīg- attiecin- attieksm- attīst- atvain- atvērti atzīm-
atzin- atzīst- augst- balss balst- bankā bažām bažas bet bez bieži bija bijuš- būs būsiet būsim būt būtība būtību
būtisk- būtu caur caurskat- ceļā celšan- cenš- centīs- ceram cerams cerēsim cerēt cerīb- cieņ- ciešāk cieši cik
cilvēki cilvēkiem cita citām citi citiem citu dalījāties dalīties dara darām darba darbam darbi darbiem darbiniek-
darbo- darbs darbu darbus darīs darīsim darīt darīts dažād- deputāt- detalizēt- dialog- diemžēl dienā dienas dienest-
dienu diezgan diskusij- diskut- doma domāj- domām domas domāsim domāt dome domei domes domu dota doti dots drīz drīzāk
drīzum- droši dziļ- dzird- dzīve dzīves dzīvi efektīv- ekspert- esam esat esmu esoš- esot faktor- fiksē- fokus-
formāl- funkcij- gada gādāt gadījum- gadu gaida gaidām gaidāmi gaidāms gaidiet gaidīt gaita galvenā galvenais gan
gandarī- garant- gatavo- godāt- godīg- godprāt- harmon- idej- iecer- iecietīb- iedzīvotāj- ieguldīj- ieguvum-
ieinteresēt- ieklaus- iekļaut- iekšēj- iepazin- iepazīst- iepriekš- ierakst- ierast- ierosin- iesaist- ieskat-
iesniedz- iesniegt- iesniegum- iespaid- iespēj- iestād- iestrād- iesūt- ieteik- ietvar- ievērīb- ievēro- ikvien- ilgāk
ilgst ilgstoš- ilgtermiņ- ilgtspēj- individuāl- inform- infrastruktūr- iniciatīv- inovat- institūcij- integrē-
interes- ir īstenoj- īstenošan- īstenot īstermiņ- izaicinājum- izaugsm- izjust- izjūt- izlasī- izlasīt- izlem- izmaiņ-
izmant- izpēt- izprast- izpratn- izprot- izrādīt- izsak- izskan- izskat- izstrād- izsūt- izteik- izvērt- izvirz- ja
jābūt jādara jau jauk- jaunām jaunumi jaunumiem jautājum- jeb jebkur- jo jomā jomas jomu joprojām joti jums jūs jūsu
jūtam ka kad kāda kādam kādi kādreiz kāds kādu kam kamēr kārta kārtas kārtīb- kārtīg- kartotēk- kas katr- kaut kļūs
kļūst kļūt kļūtu ko kolēģ- komand- komisij- komitej- kompeten- kompleks- komunik- koncepc- konkrēt- konstat-
konstruktīv- kontakt- kontekst- kontrol- koordin- kopā kopēj- kopien- kopīg- kopsakar- kopum- krātuv- kritik- kur kura
kuras kuri kurš kuru kvalitāt- laba labad labāk- labas labdien labi labiekārto- labizjūt- labklājīb- labprāt labrīt
labs labsajūt- labu labum- labvakar labvēlīg- lai laikā laikos laiks laiku lemj- lems lemsim lemt- lēmum- lepoj- līdz
līdzdal- līdzi līdzpilson- līdzšinēj- līdzsvar- liekas liela lielākā lielisk- liels lielu lieta lietas lietderīb-
lietderīg- lieti lietišķ- lietu lietved- likum- loģisk- loka loma lomu ļoti lūdz- lūgt lūgum- mājaslap- man mani manis
mans mēģin- meklē- mērķ- mēs minēt- modern- monitor- mudin- mums mūs mūsdienīg- mūsu mūžīg- nākotn- nav ne
neapmierināt- neapšaubām- neatbalst- neatlaidīb- nebūs nedaudz neiespēj- nekād- nekas neko nelem- ņem- nepārtraukt-
nepieciešam- neplāno- neērtīb- nevar nevaram nevarēs nevienaldz- nevis no nodaļ- noderīg- nodev- nodod- nodos- nodot-
nodrošin- noklausīj- nolikum- nolūk- nonāc- nonāk- nopietn- norād- noraid- norise- norit- norm- nosaka nosūt- noteik-
notiek novad- novērt- novirz- nozar- nozīm- nu objektīv- oficiāl- ok okei operatīv- optimāl- organiz- pa pacietīb-
pacietīg- padalīj- padomā- padome padomei padomes padziļināt- pagaidām pagast- pagodin- paldies pamanī- pamatā
pamatot- pamats papildin- papildu papildus pār pārāk parast- pārdom- paredz- pārējo pārliecin- pārmaiņ- pārraudz-
pārrun- pārskat- pārstāv- pārsūt- pārvald- pasākum- paskaidro- pašlaik pastāv- pastiprināt- pašvaldīb- pat pateic-
patiesi patiesībā patlaban pats patur- pauda paust- pauž- paziņo- pēc person- perspektīv- pēta pētām pētīs pētīsim
pētīt pie piedal- piederīb- piefiks- pieejamajiem pieejamīb- pieejamie pieejamo piekrīt- piemēram piemērot- pienāc-
pienākum- pieņem- pieraks- pieteikum- pievērs- pievien- piezīm- pilnīb- pilnvar- pilnveido- pilsēt- pilson- pirms
plān- plaš- politik- posmā potenciāl- pozitīv- praktisk- prasa prasīb- prātā precīz- priec- prieks priekšā
priekšlikum- principā prioritāt- problēm- procedūr- procesā process- programm- protams proti protokol- publicē-
publisk- pūles pūliņ- pusēm puses racionāl- radīs radīsies rakstāt rakstījāt raksturs raksturu rast rasts realiz-
redzējum- redzēsim redzeslok- reģionāl- reģistr- regulār- regulēj- respektīvi rezultāt- rīcīb- rīkoj- rīkoties rinda
rindu risin- robež- rod rodas rosinā- rūp rūpē rūpēj- rūpes rūpīg- šā sabiedr- šāda sadarb- šādi šāds šādu sadzird-
sagād- sagatavo- šai saistīb- saistīt- saistoš- šajā sakarā sakārtosies samērīg- sanāksm- saņem- sapras- saprat-
saprot- sarakst- sarežģīt- saruna sarunas sarunu saskaņā saskaņošan- sasnieg- saturs saturu sava savai savām savas
saviem savlaicīg- savos savs savu savukārt saziņ- secin- sēde sēdes sēdi sekm- seko- sektor- sev sevi sfēr- šī šim
sirdi sirds sirsnīg- šis sistēm- situācij- skaidrīb- skaidroj- skaidrs skata skatām skatīj- skatīs skatīsim
skatīsimies skatīt šķiet slav- slēgta slēgts sniedz- sniegsim sniegt- šo šobrīd sociāl- sola soļi solis soļus šos
speciālist- spēkā spēkam spēku sper- stadij- starp stāvok- strād- stratēģ- sūdzīb- summē- sūtī- svarā svarīg-
sveicināt- sveiki svētīg- tā taču tad tādējādi tādēļ tagad tai taisnīg- tajā tālāk- tam tāpat tāpēc tas tātad tautieš-
te tekst- tēma tēmai tēmas temat- tēmu teorētiski teritorij- termiņ- ticam- tie tiek tiem tieši tik tika tikai tiklīdz
tiks tikšan- tikt tiktu tikuš- to tomēr tos tradicionāl- tur turam turēs turēsim turklāt turpat turpin- turpmāk-
tuvāk- tuvojas un uz uzdevām uzdevum- uzdod- uzgaid- uzklaus- uzlabo- uzman- uzrakstījāt uzraudz- uzreiz uzrun- uzsāk-
uzskat- uzticēš- uzticīb- uztur- vadīb- vadītāj- vadlīnij- vadoties vai vairāk vairākas vairāki vairāku vajadzēs
vajadzīb- valde valdes valstisk- var varam varat varbūt varēs varēsim varētu variant- veic- veidā veidi veido veidojam
veidojot veidos veidosim veids veidu veik- vēl vēlāk vēlāks vēlāku vēlam vēlējum- vēlme vēlmes vēlmi vēlreiz velt-
vērā vērīb- vērš vēršam vēršas vērsāt vērsies vērsties vērsušies vērt- vēstul- vide vides vidi viedok- vien
vienaldzīg- vienīg- vienkārš- vienlaikus vienlīdz- vienmēr vienot- viens vienu vietēj- vietnē virkn- virz- visa visām
visaptver- visas visi visiem visnotaļ visos vispār vispārēj- vispārīg- vispusīg- viss visu visus vīzij- zem zemāk ziņa
zinām zināma zināmas zināmi zināms ziņas zināšan- zinību ziņojām ziņojat ziņojum- ziņosim ziņot ziņu
"""

RUSSIAN = """
а администрац- актами актив- актов актуальн- акты анализ- без беспоко- благодар- благоустро- ближайш- более больше
будем будет будут будущ- бы был была были было быть в важн- вам вами вариант- вас ваш- ведется ведут- верим весь вечер
взят- виду вклад- внес- вниман- вниматель- внутренн- во возможн- волонт- волост- вопрос- впредь врем- все всегда всего
всех входящ- вы вынес- выясн- где глубок- город- готовится гражданск- да дале- дальнейш- дальше данн- дела делаем
делается день депутат- держим детальн- диалог- для до добрый должн- дополнительно дума думе думой думы его ее если
есть еще же жизн- жител- за задач- заинтересован- заключени- закон- заметк- замечани- запрос- зарегистр- зафиксир-
заявк- заявлен- здравствуйте знаем знать значени- значим- иде- из извест- извин- изменени- изуч- или им имеем иметь
инициатив- инстанц- интересн- информ- инфраструктур- искренн- исходящ- их к кажд- как какой каса- качеств- ко когда
когда-нибудь комисси- комитет- компетен- комплексн- конечно конкретн- контрол- край краю края кто курсе ладно ли лучш-
люб- людей люди мер мере мероприят- меры местн- мнени- можем может можно мониторинг- мы на наверн- надеем- надлежащ-
наилучш- нам намер- нами направим направл- нас населени- настоящ- находится находятся наш- не невозможн- него ней нем
необходим- непременно неравнодуш- нет неудобств- ни нибудь но новост- норматив- ну о об обеспеч- обеспоко- обо
обработ- образом обратн- обращени- обсуд- обсужд- общ- обязательно ознаком- ок он она они оно оптимальн- организац-
особ- от ответ- отвеча- отвечен- отдел- отзыв- отклон- открыт- отличн- отмет- отмеч- относ- отслеж- оцен- очень
очереди очередн- переда- перенаправ- письм- план- по повод- повышен- под подготов- поддерж- подума- подход- пожалуйста
пожелани- позже позици- пока полезн- полномоч- полност- получен- получили понима- понятно порядк- последующ- посмотр-
поставлен- постараемся постоянн- поступивш- поступил- предел- предложени- при приветств- приглаша- признательн-
призыва- прилага- прилож- примем принима- принцип- принял- принят- прислуш- приятн- про проанализ- проблем- проводится
продолж- проинформир- прораб- просьб- проходит процесс- работ- рад радуемся рады разбер- развит- разделяем разобра-
разумеется рамк- рассматрива- рассмотр- регистр- регламент- регулярн- результат- решаем решается решать решаться
решен- решим решит- руковод- с сайт- самоуправлен- сведени- своем свой своих свою свяж- связ- сделаем сделать сейчас
ситуаци- скоро скором следим следите служб- слушаем слыш- сможем со совет- согласн- сожалени- сообщени- соответств-
сотруднич- спасибо специалист- срок- стадии стараемся сторон- стратег- стремим- так также такой там тем тема теме
темой тему темы терпени- то тогда того тоже только том тот тревог- ту тщательн- ты у уважаем- уважением увид- уже
улучш- усили- услыш- установлен- уточн- участ- учест- учет- учит- учрежден- учт- функц- хорош- цели целом цель целях
ценим ценн- частност- чем-то числе что чтобы эта этап- эти это этого этой этом этому этот эффективн- я ясно
"""

ENGLISH = """
a able about accordance according account acknowledg- action- active- address- advisement again agenda agree- all also
always am an analys- and another any anything apolog- apprec- appropriate approv- are as assess- at attention
authorit- aware awesome back be bear being been best better both bring bringing but by can channel- certain- citizen-
closely colleague- comment- commit- communit- competen- concern- consider- consult- contact contacting continu-
contribut- cool could council- course current- dealt dear decid- decision- dedicated definitely delighted department-
development- dialogue dilig- discuss- do doing due duly each effort- encourag- engage- ensure evaluat- every
everything examin- explor- feedback file filed follow- for forward- frame framework from further future get getting
given glad good government great greater had handle handling happy hard has have he hear heard heart hello help
helping helps hereby hi highly hope- how i idea ideas if important impossible improv- in inconvenience inform- input
institution- interest- internal into investigat- is issue- it its just keen keep keeping kind kindly know later law
legal let life like limits listen- living local logged look- love made make making management manner mark- matter-
maybe measures mind moment monitor- more most much municipalit- must near necessary need needs nice no not note noted
nothing notice noticed noting now of official- ok okay on one ongoing open opinion- opportunit- option- or other
others our ours out over participat- pass- patience pending people perhaps person phase plan- please pleased point-
possib- priorit- procedure- process- progress proper- proposal- public quality question- raised raising reach- read
reading receiv- recogni- record- reference regard- register- regret- regulation- reject- relevant- reply request-
resident- resolv- respond- response- responsible review- right said shall same shape share- see sending sent seriously
services sincerely situation- so solution- solv- some something soon sorry shortly should sounds space specialist-
staff stage stay step- striv- submission- submitted such suggest- suitab- support- sure take taken- taking team than
thank thanks that the their them then there these they thing- think- this those though thought time timely to together
too try trying tuned under understand- underway unfortunately until up upon us used useful valu- very view- want wants
was watch way we welcome well were what when whether which while who whole will wish- with within without work- would
writ- yes you your yours
"""

# What an office does with a proposal, and what it calls it. Two of these in a clause and only one word besides say
# nothing, unless that word is a day, a name, a denial or one of WITNESSES. Folded beginnings, like all below.
PROCESSING = """
paldies pateic viedok priekslik ierosin iesnieg ieteikum zina zinoj vestul jautaj idej doma problem situacij sanem
registr izskat izvert verte apsver nemt nemsim nemam vera zinasan nodot nodod sadzird uzklaus saprot novert svarig
inform risin turpin strada process normativ iespej kartib attist uzlabo kompeten atbildig specialist darbiniek
iedzivotaj pasvaldib спасибо благодар мнени предложени обращени заявк вопрос рассмотр принят учтен сведени передан
работ thank opinion feedback suggest proposal request receiv consider note forward review
"""
WITNESSES = """
buvvald polic ministr agentur ties ipasniek saimniek kaimin vug latven januar februar mart april maij junij julij
august septembr oktobr novembr decembr pirmdien otrdien tresdien ceturtdien piektdien sestdien svetdien rit vakar
sodien parit nedel sogad nakamgad pern pavasar vasar ruden ziem naud eiro budzet
"""

# Their genitives say what it was about, not what is done: "ceļu infrastruktūras uzlabošana".
ABSTRACT = """
jautajum problem situacij priekslikum ierosin idej viedok iesniegum uzlabo attist kvalitat infrastruktur stavok
pasvaldib novad pagast pilset dome padome labiekarto risin kartib celsan izveid ierikosan uzstadisan nomain
"""

# Typed in haste these are still recognised with two letters swapped or one left out.
MISTYPED = """
viedokl izskat pienem zinasan priekslik ierosin jautaj iesnieg paldies izvert novert mnenie рассмотр принят спасибо
"""

# What an office writes to many, where everyday words say the same. Folded beginnings, of one word or several.
OF_OFFICES = """
pamatojoties uz, saskana ar, sakara ar, nemot vera, atbilstosi, ietvaros, ne velak ka, tiek, tiks, nodrosina,
istenosan, veiksan, veiks, veikt, pakalpojuma sniegsan, infrastrukt, transportlidzek, normativ, attiecig,
minetaj, s g, informejam ka, pazinojam ka, ludzam nemt vera, izteikt sapratni, nepieciesamib, iesaistities,
labiekarto, administrativaj teritorij, deklareta dzivesviet, ierobezojum, rekonstrukcij, apsaimniekosan,
elektroapgad, udensapgad, piesardzib, turpmakam pazinojumam, pasakum
"""
