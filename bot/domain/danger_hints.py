"""Weaker signs of danger, added up: a clear hint about a person will do, or two faint ones, more in a proposal.

Each `a/b*/c` is one hint, however often it occurs; written as signs.py explains.
"""

# ---------------------------------------------------------------- clear: seldom said of anything but people in need

VIOLENCE = """
šantaž* agresīv* upuris/cietusī mērdē* ģērbties~nost/novilkt~drēb*/drēbes~nost apkaut*/apkaus raustīj*/rauj~aiz
izsit~zob*/izsita~zob* pļauk*/iepļauk*/pliķ* sāpinā* ar~siksnu/ar~jostu/ar~āmuru/ar~pagali/ar~dūri/ar~dūrēm
kliedzien*/šāvien* nedzīvs/nedzīva/nedzīvu/dzīva~neaizie*/dzīvs~neaizie*/dzīva~netik*/dzīvs~netik* smacēja/smacē~ar
lodi/lodes
piesien*/piesēj* ar~varu neuzzin*
толкнул*/швыр* голых~фото/голые~фото/интимн* шантаж* связал*/связали за~волосы/поджёг/поджег/подожг* не~кормит
nudes/naked~pic*/pictures~of~me passport starv* tied chased~us/chases~us won~t~let~me pret~viņas~gribu/pret~manu~gribu
liek~klāt~roku/palaiž~rokas/zem~kreklu*/zem~drēbēm/biksītēs/biksēs apšāv* pārdod~mani dzenas skrien~pakaļ
mežā~aprok
uzlaužas/lauž~durvis/laužas/dauzās~pie/dauzās~durv* uzbrūk/uzbruk* comes~into~my~room blackmail* chok* hits~me/hit~me
šņukst* sāpina piekāv*/piekauj*/situs* spārd*/iespēra/spers grūda/iegrūd*/pagrūd*/grūst/grūsta per/pēra/siksn* zilum*
nazi/naža/nazis/nažiem/cirvi/cirvis cirvja/pistol*/ieroci/šauten*/bisi apšaud* slēpjos/slēpjam* izdzina/izdzen
aizslēg*/sasien*/sasēja ieslēdza/ieslēgta/ieslēgts badā/badina/neēdina piedzēr*/dzēris/dzērusi/sadzēr*
kail*/atkailin*/izģērb*/plikam/plika/pliki aiztiek/aiztika/pieskaras/uzmācas/uzmācās/grābst*
vilina/iekāpt/iesēsties/saldum*
nestāst*/nesaki vajā/uzglūn*/izseko vardarb*/varmāk* pazemo*/terorizē/ņirgā*/apceļ/apsmej sasist*/sadauz*
ielauz*/ielaužas/laupīt*/maskās piespied* aprok*/apraks* seksuāl*/intīm*
fotografē~meitenes/fotografē~bērn*/filmē~meitenes degmaisīj*/benzīnu избил*/избива* ударил/ударила/ударили
нож/ножом/пистолет/ружье
запер*/заперся синяк*/синяки прячусь/прячемся убежал*/сбежал* трогает/пристает beats/beating/slap* knife/gun/axe
hiding ran~away bruis* touched naked threat* locked~me/locked~in
"""

SUICIDE = """
lai~viss~beidz*/lai~sāpes~beidz*/viss~beidz*/beidzot~miers/beigtos gribu~pie~viņa/gribu~pie~viņas/pie~mammas~debesīs
ar~sevi/sev~kaut izbeigtu/izbeigšu/izbeigt~visu nav~iemesl*/neredz~iemesl*/neredzu~iemesl*/nekādu~iemeslu
dzīve~beigus*/dzīve~ir~beigus*/dzīve~galā prom~no~šejienes~uz~vисiem bijāt~labi paldies~par~vисu~un
исчезн*/уйти~навсегда лучше~бы~меня/не~родил* позаботьтесь прощальн* чтобы~все~закончилось/чтобы~всё~закончилось
тошно~жить/устал~жить/устала~жить tired~of~living/tired~of~life never~born/wish~i~was/wish~i~were
want~to~disappear/want~it~to~stop
cut~myself/cutting~myself saying~goodbye/said~goodbye/say~goodbye no~point~in/no~reason~to
nav~spēka/nav~spēku/spēka~vairs/spēku~vairs kapā/viņsaul*/aizsaul* svītras~uz/rētas~uz/griež~svītr* nevajag~vairs
būšu~prom/manis~nebūs/manis~vairs/bez~manis/pēc~manis nepamosties/nemosties/nepamodīšos nevainoj*/nevainīgi
rūpējieties~par~manu/parūpējieties~par/paņemiet~suni/paņemiet~kaķi
uz~visiem~laikiem/eju~prom/aizeju~prom neredzēsiet/neredzēsimies/nesatiksimies nomiris/nomirusi/nomira pašnāv*
нет~сил/нет~больше~сил/сил~жить rope~ready/the~rope take~care~of~my nāve/nāves/nāvi/miršu/nomirt/miršana*
debesīs/viņsaul* kapos~gulēt aiziet~pakaļ/aiziet~viņam/aiziet~viņai ardiev*/atvad*/atā~visiem apglabā* bezjēdz*
griež~sev/griezu/asmen*/žilet* izmis*/izmisum*/depresij*/nebūt/tukšum* vairs~nerakst*/ziniet~ka/zini~ka
kam~es~vajadz*/neviens~nepamanīs viss~būs~galā/viss~beigsies nemeklē*/nemeklējiet neatgriezīš*/neatgriezīs
ielēk*/nolēk*/ielekš* pietiek~man/man~pietiek nespēju~vairs/vairs~nespēju умереть/смерт*/умру/сдохнуть спрыгн*/прыгн*
незачем прощай*
вены/петл*/повес* порез* обуза die~tonight/want~to~die/dying goodbye razor overdose end~it/all~to~end suicid*
"""

ACCIDENT = """
ieslodz*/iespiests/aizbērt* pārsit*/pārsista/sasita~galvu/pārcirt*
iegriez*/nogriez*~pirkst*/norāva~pirkst*/norauts/norauj
sašāva/sašāvis/sašaut* nesit~sirds/sirds~nesit nav~atpakaļ/vēl~nav~atpakaļ/nav~mājās/joprojām~nav pamirusi/pamiris
jucekl*/murmina/runā~putru/putru~runā izkļūt/izrāpties/izlīst~nevar krata~visu/krata~augum*
током ожог*/обварил*/обжегся рожает/схватки укусил*~зме*/гадюк* заблудил* придавил*/завалил* судорож*
swallowed/foaming electrocut*/electric~shock scald*/burned~her/burned~his contractions/labour overturned bitten
not~responding/unresponsive/won~t~respond brakšķ*/plaisā brūc*/traum* trieka/trieku koma/komā nosmak*/smacē*
apmaldī*/noklīd* verdoš*/applauc* straum*
pārsal*/nosal* neatsauc* uzliesmo* taranē*/frontāl* asiņain* nevar~izvilkt/nevaram~izvilkt/nevaram~dabūt/nevar~dabūt
uzkrita/uzgāzās/apbēra guļ~uz~grīd*/guļ~zemē/guļ~sniegā/uz~grīdas aizdedzies/aizdegās/aizdegušies/aizdegusies
tukšu~zāļu/tablešu~kast* lūpas~zilas в~колодец/под~лед upside~down choking not~breathing can~t~breathe
asiņo*/asinis/asinīs liesm*/degoš*/gruzd sprādzien*/sprāgst/sprāga ietriec* iespiest*/iesprostot*/gruveš*/nogruv*
slīkst*/slīka/noslīk* nekust*/nereaģ*/neelpo*/nepamost*/neatmost*/neceļas samaņ*/ģībst/noģība/noģībis/noģībusi/paģīb*
lēkm*/krampj*/infarkt*/insult* notirp*/nejūt/paralizē* tūkst/pietūk*/iekoda/sakoda/iedzēla saindē*/tvan*
pazuda/pazudis/pazudusi nav~atgriez*/nav~pārnāc*/nav~nākusi/nav~naakusi ievainot* palīgā/glābiet/sos apdeg*/apdedz*
dzemd* norij*/aizrij* nokrata saraustīti bezsamaņ* iestrēguši/iestrēgusi zem~ūdens/zem~ledus/zem~tām/zem~tiem
neviens~nav~redzējis nav~redzama/nav~redzams кров* тонет/утонул* задых*/не~дыш* сознани* инсульт/инфаркт
судорог*/приступ упал~и пожар* кювет* cracking blood/bleed* flames drown* unconscious trapped ambulance
won~t~wake/not~waking collapsed seizure
"""

# ---------------------------------------------------------------- faint: two of these

FAINT_VIOLENCE = """
trakais/trako/ārprāt* skrien pakaļ drēbes pazina/nepazīst*/vīrieti/vīrietis svešin* klusē/jāklusē/noslēpum* trokš*
neuzticas stulbu bail/bailes/baid*/baidos raud*/brēc kliedz*/bļauj/spiedz* sāp/sāpes
sit/sita/sitīs/sitis/sist/nosit/nosita draud* dzer/dzeršan*/šņab*/narkot* paslēp*/bēg*/aizbēg* ieslēg*/ieslēdz*
neēd/neēda/neēdis/neēdusi/nav~ko~ēst/nav~ēd*/baro/izsalc* vieni~paši
bučo/skūpst*/glāst*/taust*/pogā* greizsird* pārbauda~telefon*/telefonu~atņēm*/manas~kartes/manus~dokument*
izsek* atrieb* nogalin*/nositīs/nobeigs patron*/šaujam* spiež*/piespiež* pret~sienu grūst*/grūž*/stumd* mācās~nesaka
svešs/svešais/svešinieks/svešu/traks aicina~meiten*/aicina~bērn*/fotografē met/meta/svieda nelaiž/neļauj atņem*/atņēm*
aiz~matiem/galvu/seju/sejā deguns/deguna spiež~gulēt/liek~darīt stūres zaglis/zagļi
бить/бьет/бьют/бил боюсь/боится/страшно плачет/плачу кричит/кричат угрож* пьяный/пьет/напился закрыл* голодн*
одни/одна/один~дома hit/hits/beat afraid/scared/terrified cry/crying/cries scream*/shout*/yell* drunk/drinking hide
hurt/hurting alone locked burn
"""

FAINT_SUICIDE = """
mirt/miris/mirusi/mirst
piedod*/vaina/vainī*/piedošan*/atvainojiet~mani spēka/spēku/neizturu/neizturēšu
tablet*/zāles/zāļu/šļirc* virv*/cilp*
psiholog*/psihiatr*/antidepres* nasta/nastu/lieka/lieks/lieku nožēlo* lēkt/lekt/lekšu/nolekt/lēkšu tukš*/bezcerīg*
pašam~aiziet/pašai~aiziet/aiziet~pašam neatgriez*
dzīvot/dzīvei/dzīvi/eksistēt vientul* izbeigt drīz~būšu bez~manis/manis
celties/mosties/piedzim* nezinu~vairs/vairs~neviena/neviena~nav novēlu stāvu~pie/stāvu~uz/sēžu~uz жить/жизн*
прост*/простите таблет*/веревк* смысл* больше~не не~могу/не~хочу мост*/крыш*/рельс* себя death/dead live/living/life
sorry/forgive too~many~pills/too~many~pills/pills/rope point anymore/any~more bridge/roof/rails end
"""

FAINT_ACCIDENT = """
vētr*/zibens plūd*/applūd* smaka/smird* apziņ* asin* deg/dega/aizdeg*
uguns/ugunī dūm* gāze/gāzes/gāzi avārij*/sadursm* apgāz*/uz~jumta/grāvī iesprūd*/iestrēg*
ielūz* krita/nokrit*/iekrit*/izkrit*/nogāz*/pakrit* guļ/gulēja
neatbild*/nerunā elpo*/elpa*/elpu/smok* krūtīs zila/zils/bāls/bāla čūsk*/lapsen*/odze strāv*/spriegum*/elektrīb*
inde/apēd*/izdzēr*/iedzēr* ķīmij* neredz/nav~redz*/nav~nāk*/nav~atnāk* gaudo salauz*/lūzum*/lauz*
palīdzi/palīdziet ātrie/ātros/ātro/112 kaklam netiek/caurul*/šaht* sabruk* karājas ārst*/slimnīc* slikti
greiz*/nesaprot/melna/melnas diabēt*/alerģij*/insulīn*/cukurs vemj/vem/vemšana murgo/murgojas
drebuļ*/drudz*/četrdesmit~grād* reibst/reibon*
zāģ*/kombain*/dzirnakmen*/pres* indīg*/indes/inde zilgan*/pelēk* izgāja/klīst pampst/pietūc*/uztūk*
nesasniedz*/nevar~sazvanīt/nevaram~sazvanīt/neatzvan* procent* paliek~grūti/grūti~elpot tirpst/nejūt/notirp*
izslēgts/neceļ prom~no~krasta
nav~kurināj*/nav~pēdu/pastkaste~pilna огонь/горит/пламя дым/дыма газ/газом лед/лёд упал*/упала лежит/лежат
рвота/рвет/рвёт/тошнит сонн* люди~на~балкон* скорую/помогите/спасите авари* не~отвеча*/не~вста*/не~двига* fire/burning
smoke gas ice
fell/fallen/falling lying stuck help injured wake
"""

# ---------------------------------------------------------------- everyday words: two of these, whoever is named

EVERYDAY = """
ūdenī/ezerā/upē/dīķī/akā/upes/ūdens/ledus/ledū iekšā/iekšās zem augšā/lejā auksts/aukstum* krasta
istabā/gultā/naktī/naktīs
viens/viena/vieni/vienu~pašu/vienatnē beidzas/beidzies/beidzās/beigas drīz prom visiem
miers/mieru klusum* vienalga/jēg*/vienaldz* griez*/griež*/sagriez* pēdēj* negrib*/nevēl*/apnicis nebūs/nebūšu
aizmirst/pazust/beigt/aizmigt tilta/jumta/sliedēm/sliežu/balkona/margām/klints/dzelzceļ*/vilcienu temperatūr* grīdas
policij* вод*/льду/реке/озере water/river/lake inside
"""

# These say it by themselves, even where a proposal is made.
STRONG = """
atkailin* apšaud* nodur*/sadūra nošauj/nošaus/nošaut*/nošauš*/nošāv* nokau* noslepkav* nožņaug*/žņaudz* izvaro*
kailbild*/kailfoto*/kailfot*
pedofil* vēnas nepiedzim* aizmigt~pavisam negribas~dzīvot karājas~kokā/karājas~virvē/pakāries/pakārusies
sadedzinās~sevi/sadedzināšu~sevi sastatn* изнасил* зареж*/зареза* задуш*/душит без~сознания порежет~себя strangl*
rape* suffocat* stabbed
"""

# Long past: a war, a grave, a museum.
HISTORY = """
senāk toreiz savulaik frontes frontē kara karu karā piemiņ* pieminek* vēstur* muzej* leģion* partizān* izsūt* cara kaps
apbedīt* войн* погиб* памятник* war grave memorial history
"""

# Who asks for something to be done is most likely writing a proposal.
REQUEST = """
vajag vajadz* ierosin* iesak* priekšlik* varētu varam derētu gribētu vēlamies vēlos aicinu aicinām rīkot rīkojiet
sarīko* organizē* uzlik* ielik* pielik* likt salabo* labot jāsalabo jālabo jāuz* jāie* jāpļau* jāraksta ierīko*
izveido* uzstād* uzcel* atjauno* remont* sakop* nojauk* nozāģē* pļau* kais* greider* asfalt* apgaismo* nomain* mainiet
izkrāso* izlīdzin* aizber* iztīr* tīriet slēgs slēdza slēgt slēdz atcēla slēgšan* smiekl* prieku kursi kursus lekcij*
joks kā~pēc kā~uz~nāvi kā~kapā kā~kaps kā~karā medniek* gandrīz nearly almost paperwork pa~nātrēm būtu~jābūt *labojiet
*montējiet *krāsojiet *dariet *celiet *lieciet *tīriet *ņemiet jāliek jābūt
noteikum* pieteikt maksā maksāt alga algu
pensiju~indeks* signaliz* detektor* mācības trauksm* apmāc* apdrošin* stirn* zaķ* mežacūk* putn* zivis vārn* stārķ*
bites
взнос почистите пожарный~водо* gas~station dying~to to~die~for dead~tired стыда скуки smiekliem garlaicīb* kauna
permit ja~kāds~kādreiz talk* konkurs* koncert* teātr*
aktier* nodarbīb* sacens* komand* spēl* rādīs rāda pērn aizpērn pagājušgad pagājušogad pagājušā~gada pagājušajā~gadā
pagājušo~gad* pagājušo~vasaru pagājušo~ziemu pagājušajā~vasarā pagājušajā~ziemā pagājušajā~pavasarī pagājušajā~rudenī
pagājušajā~sezonā film* grāmat*
budžet* nodok* tarif* rēķin* cen* pašvald* dome domes pabalst* sodiet dodiet paldies предлаг* нужно надо поставьте
сделайте почините отремонт* уберите хотелось можно прошл* почему should would could please propos* suggest* needs
we~need install repair fix build put last why love
"""

# Where a proposal happens; there it takes more.
PLACES = """
plastmas* tums* dubļ* peļķ* tirgus birokrāt* garlaic* novad* pagast* ciems biedrīb* soliņ* lamp* latern* gaism*
luksofor* zīm* pārej* barjer* marg* bedr* ietv* bruģ* bibliotēk* kapsēt* kapu kapos~salauzts brāļu~kap* kapa kapiem
pulciņ* svētk* kultūras park* laukum* trase statīv* pietur* autobusu autobusa autobusā konteiner* atkritum* peldviet*
pasts pastu veikals veikala veikalu bankomāt* tiltam tiltiņ* tualet* muiž* ceļš ceļam ceļiem ceļā krastā~stikli stikli
kaķ* runc* suņa suni sunim piemiņas laukakmen* gater* suņi suns bebri koku koks koki sapulc* apledoj* slīden* slīd
troksn* izgāztuv* laip* skursten* deg~par mājas~lap* skeitpark* nometn*
naktī~deg pusdien* gadījumā siltum* apkur* tīra karsts фонар* дорог* парк* лавк* скамей* площадк* автобус* ям* road
roads bench* park parks light* playground* bus sidewalk* pavement* library swing
"""

# It may be only asked, or feared.
DOUBTS = """
baidos~ka ideju domu bail~ka ja kamēr kāpēc vai kur kurš lai если if
"""

PERSONS = """
<person> <me> <mine> <agent> esmu esam audžu* mammīt* tētuk* iešu būšu eju sēžu stāvu guļu došos *šos vecmamm* vecmām*
vecīš* mazos mazie mazais pusaudž* lopi lopiem govis mājās меня мне мой моя мама папа муж жена ребенок ребёнок дети
сын дочь сосед соседка соседи он она они мужчина женщина человек мы нас я друг дедушка бабушка водитель i me my he she
him her they child children baby man woman husband wife father mother dad mum mom neighbour neighbor friend someone us
"""

# Who is named here is near; then one faint hint will do.
NEAR = """
es man mani manis mans mana manu manam manai vīrs vīra vīram vīru sieva sievu sievai tēvs tēva tēvam tēvu tētis tētim
patēv* māte māti mātei mamma mammu mammai mammīt* dēls dēlu dēlam meita meitu meitai brālis brāli brālim māsa māsu
māsai viņš viņa viņu viņam viņai vecmāmiņ* vecāmāte vecaistēvs vectēv* opis opi ome omi omīt* onkulis onka draugs
draugu draugam draudzene draudzeni puisis puisim audžu* меня мне я муж отец отчим мама маму сын дочь он она i me my he
she him her husband stepfather father mother
"""
