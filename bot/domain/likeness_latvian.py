"""What residents of a parish write about, in Latvian: which words mean the same thing, as thesaurus.py explains.

A word may stand for more than one thing. The names of the things are stored with proposals.
"""

THINGS = """
lamp: latern* lamp- lampiņ* gaism* apgaismo* izgaismo* tumš- tumsa tumsā tumsu tumsas spuldz* prožektor* nedeg iededz*
    led~lamp-
pothole: bedr- bedrain* bedrīt- iedob* izsitum* aizlāp* lāpīt* lāpa lāpām krāter* izdrup* iebruk* aizbērt~bedr*
    caurumi aizber~bedr* izdangā*
surface: asfalt* noasfalt* segum- bruģ* nobruģ* melnais~segum- ciet-~segum- bedr- bedrain* aizlāp* izsitum*
    plāksn-~betona grant- grants* greider* nogreider* līdzin* nolīdzin* izlīdzin* šķemb- uzber* uzbērt veļas~dēl-
    planē* noplanē* grambas grambām rises risēs sabradā* izbraukā* sabraukā* izdangā* dubļ- šķīdon- izmirk*
asphalt: asfalt* noasfalt* melnais~segum- ciet-~segum-
gravel: grant- grants* greider* nogreider* līdzin* nolīdzin* šķemb- uzber* uzbērt veļas~dēl- planē* noplanē* grambas
    rises
dust: putek- pretputek* putekl- atputek* putina putināšan* kūp~ceļ- mitrināt* jāmitrina laistīt~ceļ-
mud: dubļ- šķīdon- izmirk* stieg iestieg* iestrēg* peļķ- dubļain* brien~pa slapj-~pavasar*
snow: snieg- sniega snieg* šķūrē* šķūrēt nošķūrē* kupen- aizput* aizpūs* aizsnig* sasnig* sniega~tīr- sniegtīr*
    ziemas~uzturēšan- izšķūrē* aizputina izputin*
ice: slid slīd sliden- ledus ledains apled* apledo* kaisīt kaisa kaisiet nokaisi* kaisām pretslīd* paslīd* slīdam sāls
    sāli atkala atkalā gludledus nosisties
sidewalk: trotuār* ietv- gājēju~celi* gājēju~ceļ- gājēju~taciņ- gājējceli* brauktuv-~mal- pa~brauktuv* pa~ceļa~mal-
    pa~ceļmal- gājējiem~nav
bikepath: veloceli* veloceļ- velojosl* velomarš* riteņbrauc* velosipēdist* ar~velosipēd- ar~riteni ar~riteņ-
    velotūrist* riteņceļ- velotras* riteņu~celi*
bikestand: velonovietn* velostatīv* velo~statīv- riteņu~statīv- riteņu~novietn- velosipēdu~novietn- statīv-
    velosipēdu~statīv- nolikt~riteni nolikt~velosipēd- pieslēgt~riteni pieslēgt~velosipēd-
speed: ātrum* ātrumval* vaļņ- valni valnis valnīt- guļošais~policist- guļošo~policist- gulošais~policist- pārgalv*
    lido drāž* drāžas traucas nesas trako radar* fotoradar* lēnāk auļo* samazināt~ātrum- piebremz* skrien~cauri ralij*
    ātri~brauc palēnin* trīsdesmit
crossing: gājēju~pārej- pārej- zebr- pārej* luksofor* šķērso* pāriet tikt~pāri tiek~pāri pāri~ceļam pāri~ielai
    pāri~brauktuvei pāri~šosejai
mirror: spogul- sferisk* spogulīt-
curve: līkum- pagriezien- līkumain*
crossroads: krustoj* krustojum-
roadsign: ceļazīm* ceļa~zīm- aizlieguma~zīm- brīdinājuma~zīm- stop~zīm- ierobežojuma~zīm- zīm-~dod
sign: zīm- norād- norāž* norādes norādi bultiņ- bultas maldās maldamies apmald* nomald* ceļrād* rādītāj- nogriežas
    plāksn- plāksnīt- uzrakst- izkārtn- tāfel- nevar~atrast neatrod atrast~ceļu
housenumber: mājas~numur- māju~numur- numurzīm* numura~zīm- ielu~nosaukum- nosaukuma~zīm- nosaukumu~plāksn*
    māju~nosaukum- mājas~nosaukum- ielas~nosaukum- numuru~plāksn* adres-~plāksn*
parking: stāvviet* stāvlauk* autostāv* noparko* parkot* parkoj* parkošan* autonovietn* kur~likt~mašīn- mašīnas~nolikt
    nolikt~mašīn- novietot~mašīn- novietot~auto atstāt~mašīn- kur~nolikt~auto apstāties~mašīn- nav~kur~apstāties
truck: baļķved* kokved* mežved* mežizved* kravas fūr- smag-~tehnik- smagā smago smagais smagie smagsvar* masas~ierob*
    tonn- tonnāž* traktor- tehnika tehniku kravu smagajiem smagajām kombain* lauksaimniecības~tehnik-
bridge: tilt- tiltiņ- pār~up* pāri~up* pārej-~up*
rail: marg- treliņ* barjer* norobežo* pieturēt* turēties roku~balst-
steps: kāpn- kāpnīt* trep- trepīt- pakāpien- pakāp-
culvert: caurtek- trub- caurul- caurules noteka
ditch: grāv- grāvj- meliorāc* drenāž* novadgrāv* nosusin* lietusūd* lietus~ūd* lietus~kanaliz* applūs* applūd*
    appludin* pārplūs* pārplūd* plūst~pagalm- ūdens~stāv plūd- aizsērēj*~grāv* stāv~ūdens krājas~ūdens
bushes: krūm- krūmāj* apaug* aizaug* atvas- apaudz* aizaudz* saaug* brikšņ* džungļ* izcirst pamež*
mowing: pļau* nopļau* appļau* izpļau* apļau* pļāv* nepļau* nezāl- gara~zāle zāle~līdz mauriņ* trimmer* usn- vībotn*
tree: kok- kociņ- liep- ozol- ozoliņ- egļu bērz- kļav- ābel- zar- nokalt* celm- zāģē* nozāģē* izzāģē* vainag- aizēno
    vītol- papel- priede priedes goba gobas jāzāģē jānozāģē jāizzāģē
planting: apstādīj* puķ- puķīt- stād- stādi* iestād* sastād* apzaļum* dobe dobes dobi dobēs puķudob* ziedi ziedus
    ziediem košumkrū* košumkr* rozes rožu tulp* narcis* pavasara~puķ-
sewage: kanaliz* attīrīš* notekūd* fekāl* asenizāc* septiķ* krājbedr* krājtvertn* kanalizāc*
smell: smak- smird* smirdoš* dvako* dvinga nelab-~smak- aizver~log- smaržo~slik*
waterpipe: ūdensvad* ūdensapgād* centraliz* pievilkt~ūden* pieslēg* ūdens~pieslēg* maģistrāl* ūdens~pārtrauk*
    nav~ūdens pazūd~ūdens bez~ūdens ūdens~mājā
drinkingwater: dzeram* rūs- rūsain* dzelz* atdzelž* duļķain* filtr* brūns brūna ūdens~kvalit* dzeltens ūdens~garš*
    krāna~ūd* ūdens~analīz* kaļķ*
well: aka aku akas akai akā akām grodu grodi sūkn- rokas~sūkn- rokas~pump* pump- spic-
tap: krān- krāniņ- ūdens~krān- ūdens~ņemš* ūdens~viet- strūklak* nav~ūdens aka aku akas sūkn- paņemt~ūden*
hydrant: hidrant* ugunsdzēsības~ūden- ugunsdzēsības~dīķ-
pond: dīķ- dīķīt-
sand: smilt- smiltiņ* baltas~smilt-
reeds: niedr- ūdenszāl* aļģ* aizaudz~ezer* meldr*
pier: laip- steķ- steķīt- piestātn- mols pontons ponton- koka~laip- laipiņ-
lifebuoy: glābšan* riņķ- glābējriņķ* glābš*~riņķ- slīkst noslīk* slīc* slīcēj* gredzen- bojas glābēj* glābt
    glābšanas~vest-
changing: ģērbtuv* pārģērb* pārģērbties pārģērbšan*
toilet: tualet* ateja ateju atejas labierīc* mazmāj* biotualet* wc sausā~tualet- skrien~krūm* iet~krūm* iet~aiz~krūm*
    nokārtot~vajadz* dabisk-~vajadz* pačurāt* čurāt podiņ- krūmos
shower: duš- nomazgāt* mazgāties pamazgā* nav~kur~mazg* vann-
laundry: izmazgāt~veļ* mazgāt~veļ* mazgā~veļ* veļ-~mazg* veļu~izmazg* veļasmaz* veļas~mašīn- drēb-~mazg*
sauna: pirt- pirtiņ- pirts
hogweed: latvān* latvānj*
beaver: bebr- bebrs
boar: mežacūk* meža~cūk* mežcūk* kuil- izrakņā* uzrok rukš*
wolf: vilk- vilks vilkac* plēsēj*
fox: laps- lapsa trakumsērg* jenot*
hunter: mednie* medīb* nomedī* šaut šauj atšaut* nošaut* šāvien*
stork: stārķ- svētel- ligzd- ligzdo*
bird: putn- putniņ- putnu~būr* būrīš* būrīt* barotav* bezdelīg* pīl- gulb-
bee: bite bites bišu bitēm biškop* bitenie* stropi stropu
dog: sun- suņ- sunīt- šunel- kucēn* četrkāj* pavad- pavadas pavadu uzpurn*
leash: pavad- uzpurn* bez~saimniek* skraida~brīv* vaļā~palaist* palaist*~sun*
dogfield: suņu~laukum* suņu~pastaig* izskrieties skraidīt skriet~brīv* suņu~parks
stray: klaiņo* klaidon* bezsaimniek* bezpajumt* patversm* sterilizāc* sterilizē* kastrē* savairo* bariem bar- kaķēn*
cat: kaķis kaķi kaķiem kaķus kaķu~barošan* kaķen* kaķēn* kaķīš* kaķīt* runč* minč* kaķu~barī*
excrement: ekskrem* kakas kaka kakām kakā mēsliņ* izkārn* kakucīš* kakišk* savākt~aiz~sun* savāc~aiz~sun* iekāp*
bin: urn- miskast* papīrgroz* atkritumu~kast- atkritumu~urn- kastes kasti kastīt- kur~izmest izmest~papīr*
    mētājas~papīr* papīri~mētājas
litter: mētājas piegruž* piegružo* piemēslo* piemētā* draz- drazas gruži gružus izmētā* met~zemē salasīt
    savākt~atkrit*
container: kontein* konteinerīt-
sorting: šķiro* šķirot* šķirošan* sašķiro* dalīt* dalīti dalītā stikl- plastmas* plastmasa plastikāt* papīr- pudel-
    otrreiz* pārstrād* stiklu kartons kartonu zvan-~stikl*
waste: atkritum- atkritumu sadzīves~atkrit* mēsl- izgāztuv* miskast* nelegāl*~atkrit* izbērt~atkrit*
bulky: lielgabar* liel-~gabar* mēbel- dīvān- skap- skapj- matrač* liel-~mant* lielo~mant* vecās~mant* veco~mēb*
    gult-~matrač*
ewaste: elektroni* elektroprec* elektroprecu sadzīves~tehnik* televizor- ledusskap* veļasmašīn* elektriskās~iek*
    elektrotehn*
tyres: riep- autoriep*
hazardous: baterij* akumulator* azbest* šīfer- ķimikāl* bīstam-~atkrit* krāsu~bund*
clothes: drēb- apģērb* tekstil* apav- valkā*
compost: kompost* bioloģisk* zaļie~atkrit* lapu~maisi lapas lapām bioatkr* zāles~atkrit* kritušās~lap* dārza~atkrit*
deposit: taromāt* depozīt* nodot~pudel* nodot~tar* tara taru skārden*
cleanup: talk- talciniek* sakopt* sakopšan* satīrī* lielā~talk- spodr* savākt~drazas
bench: soliņ- solīš- sols soli solu soliem solus sēdekl* sēdviet- sēdvietas apsēst* piesēst* pasēdēt* pasēdē* nosēst*
    atpūst* atpūtin* nav~kur~sēd* sēdēt atzveltn* piesēd* atvilkt~elp* nostāvēt
table: gald- galdiņ-
shelter: nojum* nojume jumts jumtu jumta jumtiņ* paspārn* pajumt* jumtam aizvēj* patvert* paslēpt* slapj* lietū
    samirkst* izmirkst* salīst lapen* stiklota
picnic: piknik* atpūtas~viet- atpūtas~lauk*
firepit: ugunskur- kurin- uguns~viet* gril* grilē* desiņ* desas šašlik* bārbekj* bbq grilviet* desu~cep* uzcept
fishing: makšķer* zivis zivju zivīm zivtiņ* bļitk* licenc* mazuļu~ielaiš* ielaist~zivj* līdak* ielaist~zivis
boat: laiv- laiviņ* motorlaiv* katamarān* supošan* sup~dēl* kuter* ūdensmoto* airi airus airu
boatrental: laivu~nom* nomāt~laiv* iznomāt~laiv* laivu~noma izīrēt~laiv*
trail: tak- taciņ- pastaigu~tak* dabas~tak* nūjo* pārgājien* pastaigāt* pastaigas orientēš* staigāt~pa~mež*
tower: skatu~torn* skatu~plat* skatu~viet* skatu~laukum*
platform: platform* pamatn- palikt-
playground: rotaļlauk* rotaļu~lauk* spēļu~lauk* bērnu~laukum* bērnu~lauk* rotaļu~iek* rotaļ* spēlēties izskrien*
    izdauz* spēļlauk*
swing: šūpol* šūpot* šūpoj* šūpo*
slide: slīdkaln* slidkalniņ* smilšu~kast* smilšukast* karusel* kāpelē* kāpelēt* batut* kāpslo*
skate: skeit* skrituļ* ramp- skrejrit* skrejriten* skūter* bmx triku~parks skrejdēl*
gym: trenažier* vingrot vingrojam vingrošan* vingrotu pievilkš* pievilkties līdztek* soļotāj* fitnes* hantel*
    svaru~zāl* spēka~stien* āra~tren* vingro*
football: futbol* bumb- bumbu~spēl* vārtiņ* futbolist*
basketball: basketbol* groz- grozs strītbol*
volleyball: volejbol*
tennis: tenis* tenisa galda~tenis* novus* biljard*
icerink: slidotav* slidot slidošan* slido slidojam hokej* ledus~lauk* ledus~hall* puka
ski: slēp- slēpot* slēpoj* slēpošan* distanču~slēp* slēpojam
sled: ragav* ragaviņ* šļūk* kalniņš~šļūk*
pool: basein* peldētapm* peldētiem* iemācās~peldēt iemācīt~peldēt mācīties~peldēt prast~peldēt peldēšanas~nodarb*
    peldēšanas~apm* neprot~peldēt apmācīt~peldēt
sportshall: sporta~zāl* sporta~hall* sportazāl* sporthall*
stadium: stadion- skrejceļ* sporta~laukum* vieglatlēt*
books: grāmat* žurnāl* lasīt lasām lasītāj* romān* lasāmviel* izlasīt*
internet: internet* wifi wi~fi vaifaj* vaifai* vaifī* bezvadu optik* optisk* platjosl* šķiedr* interneta
mobile: mobil-~sakar* mobil-~sign* mobilais~sign* mobilie neķer signāl- signāls torni~mobil* tele2 lmt sakari sakaru
    uztver* zonas zona telefon-~neķ* telefon-~zon* sazvan* nevar~piezvanīt piezvanīt~nevar telefon- nevar~sazvan*
atm: bankomāt* izņemt~naud* skaidr-~naud* naudas~automāt*
post: past- pastniek- pastniec* sūtījum* vēstul- pastkast* pasta~nod*
parcel: pakomāt* paciņ* paku~autom* paku~skap* omniv* dpd
shopvan: autoveikal* veikal-~uz~rit* veikal-~riteņ* izbraukuma~veik* mobilais~veik* pārvietojam*~veik* veikals~brauc
market: tirdziņ* tirgus tirgū tirgu tirgoties tirgot tirgojas zemniek-~tirg* mājražo* gadatirg* tirgotāj*
cafe: kafejnīc* ēdnīc* krodziņ* paēst kafij* kafejn* bistro
hairdresser: frizier* frizēt* frizētav* matus~griež apgriezt~mat* nogriezt~mat* matu~griešan*
petrol: degviel* benzīn* uzpild* benzīntank*
charging: elektroauto* elektromob* uzlād* lādēt* lādēj* uzlādēt*
busstop: pietur- pieturviet* autobusu~piet* autobusa~piet*
bus: autobus* reiss reisi reisu reisus reisa reisos maršrut* sabiedrisk-~transp* mikroautobus* kursē kursēt* kursētu
    satiksm* vilcien*
schoolbus: skolas~autobus* skolēnu~autobus* skolēnu~pārvad* skolas~busiņ* uz~skolu~ved* uz~skolu~aizv* līdz~skolai
ride: taksometr* busiņ* piezvanīt aizved* aizvest* atved* pavest līdzbrauk* pēc~pieprasījum* bez~mašīn* bez~savas~maš*
    nav~mašīn* pārvadāj* aizgādā* šoferīt* vizināt*
doctor: ārst- dakter* slimnīc* poliklīn* vizīt- ģimenes~ārst* doktorāt* mediķ* pieņemšan* daktera izmeklēj*
nursing: vecmāt* medmās* māsiņ-
dentist: zobārst* zob- zobiem zobu~ārst* higiēnist*
eyedoctor: acu~ārst* oftalm* okulist* redzes~pārb* redzi brilles briļļu
medicine: aptiek* zāļu medikament* recept- pēc~zālēm zāles~pied* zāles~no~apt* zāles~piegād* izvadāt~zāl*
aed: defibril* aed infarkt* sirds~apst* apstā*~sirds sirds~neizt* atdzīvin* reanim*
firstaid: pirmās~palīdz* pirmā~palīdz* pirmo~palīdz* pirmajā~palīdz*
vaccine: pote potes potēš* potēt* vakcīn*
nurse: asinsspied* analīz* pārbaudīt~vesel* veselības~dien* veselības~pārb* mamogr*
massage: masāž* masier* fizioterap* rehabilit* ārstniec*
psych: psiholog* atkarīb* anonīm* atbalsta~grup* terapij*
footcare: pedikīr* podolog*
caregiver: aprūp* aprūpēt* iepirkš* iepirkties~palīd* iepirkt~produkt* sociāl-~darb* mājas~aprūp* aprūpētāj*
    apkopt~vec* palīdz~mājās palīgs~mājās aiziet~uz~veikal* atnest~produkt* kopēj*
oldhome: pansionāt* veco~ļaužu~māj* veco~ļaužu~nam* pansij* senioru~māj* sociāl-~māj* senioru~nam*
daycentre: dienas~centr* klubiņ* klubs satikties sanākt pulcēties salidoj* sanākšan* kopā~būš* kopā~sanāk* parunāties
    kur~satik* tikties
meals: pusdien- zup- zupas ēdināš* silt-~ēdien* silt-~pusd* maltīt* virtuv- pavār- ēdien- ēd brokast* gard* negarš*
firewood: malk- kurinām* skald* saskald* briket* sazāģē* malku
foodpack: pārtikas~pak- pakas maznodroš* trūcīg* humpal* ziedo* pakām
allowance: pabalst* materiāl-~palīdz* atlaid* atvieglo* kompens* pabalsts
wheelchair: pandus- uzbrauktuv* ratiņkrēsl* riteņkrēsl* invalīd* lift- pacēlāj* iekļūt netikt~iekš* iekšā~netik*
    pakāpien- ratiņos kāpn- kustīb*~trauc* ratiem ratiņiem uzbraukt
pram: ratiem ratiņiem ratus bērnu~rat* autiņ* pārtin* pārtinam* zīdain* barot~bēb*
moms: māmiņ* mazulīš* jaun-~māmiņ* māmiņām mazuļu~skol*
nursery: bērnudārz* dārziņ- bērnu~dārz* auklīt- aukl- silīt* pirmsskol*
schoolmeals: skolas~pusd* skol-~ēdin* skolas~ēdn*
afterschool: pagarināt* pagarinātā* pēc~stund* pēc~skolas pieskata pieskat* stundām~beidz* mājasdarb*
hobby: pulciņ* interešu~izgl* nodarbīb* ārpusstund* interešu~pulc*
computer: dator* datori datoru planšet* datorkurs* viedtālr* e~paraksts internetbank*
language: angļu latviešu~valod* valodas~kurs* vācu igauņu
camp: nometn*
job: vasaras~darb* nodarbināt* nodarbinātīb* darbavieta* darba~viet* piestrādā* nopelnīt* piepelnī* skolēnu~darb*
    strādāt~vasar* darbiņ- algot*
youthcentre: jauniešu~centr* jauniešu~māj* jauniešu~telp* jauniešu~istab* jauniešiem~nav~kur jauniešu~klub*
choir: kor- koris dziedāt* dziedāj* dziesmu~svēt* dziesmusvēt* dziesm- ansambl* kolektīv-~dzied* balsis
dance: deju* dejo* dejas deja dejām dejot* tautasdej* tautisk*~dej*
costume: tautastērp* tērp- tautas~tērp* kostīm*
theatre: teātr* izrād* amatierte* lug- aktier*
concert: koncert* mūziķ* orķestr* muzikant* kapel- grup-~koncert* pūtēj*
ball: ball- zaļumball* diskotēk* deju~vakar* ballīt*
cinema: kino kinovak* film- kinofilm* seans*
exhibition: izstād* glezn* galerij*
museum: muzej* novadpētn* senliet* vēsturisk* seno~priekš*
christmas: ziemassvēt* eglīt* egle egli jaungad* egles~iedeg* svētku~rotā* vecgad* svētku~gaism*
midsummer: jāņi jāņu jāņos līgo līgovak* jāņugun* pūdel*
fireworks: salūt* petard* uguņo* raķet*
festival: svētki svētkus svētku svētkos pagasta~svētk* ciema~svētk* pasākum* atrakcij* karnevāl*
trip: ekskurs* izbraukum* brauciens braucienu ceļojum*
weaving: aušan* audēj- stell- austuv* aust rokdarb* adīt* adīšan* pērļo*
crafts: keramik* podniec* kokapstr* amatniec* darbnīc* amatu māksl-
memorial: piemiņ* pieminek* represēt* izsūtīt* izsūtī* deportē* sibīrij* kritušo kritušaj* karavīr* piemin* brāļu~kap*
    1949
stage: skatuv*
sound: apskaņo* mikrofon* skandas skandām skaņas
chapel: kaplič*
gate: vārti vārtus vārtiem vārtu vārtiņ*
fence: žog- sēta sētu sētas sētiņ- iežogo* nožogo* žodziņ* nožogoj* apžogo* aptaka
bell: zvan- zvana zvans
candle: svec- svecīt*
graves: kapu~kop* kapkop* kapavieta* kapu~viet* kopiņ*
camera: kamer- videokam* videonov* video~novēr* novēroš* novērot*
police: policij* policist* kārtībn* patruļ* pārkāp*~sod*
vandal: huligān* demol* izdemol* vandāl* izsit izsist* sadauz* zagļ* zādzīb* zog nozag* zagt apzag*
noise: troksn- trokšņ* skaļ* skaļi kliedz klusum* mieru mierā bļau* dun~mūz* gulēt
drunk: dzērāj* alkohol* piedzēr* iedzēr* žūp*
smoke: dūm- skurst* kūp
burning: dedzin* kūl-
ruin: graust- sabruk* sagruv* pamest* nojauk* brūk drupas drupu bīstam-~ēk* pamestā* avārijas~stāv*
roofleak: jumts~tek tek~jumts jumta~rem* caurs~jumts jumts~cauri* cauru~jumt* pil~no jumta~segum* jumtu~nomain*
heating: apkur* katlumāj* radiator* siltum* siltas silta silts siltu silti auksti auksts auksta aukstas salst sals
    nosal* apsild* drebam
windows: logs logi logus logiem
flat: dzīvokl* sociāl-~dzīv* īrēt* īre
apartments: daudzdzīv* kāpņu~telp* bēniņ* pagrab- kāpņutelp*
noticeboard: ziņojumu~dēl* ziņojumu~stend* afiš* stend- informācijas~dēl* sludināj* ziņojum-
newspaper: avīz* laikrakst* vēstnes* informatīv-~lap*
website: mājaslap* mājas~lap* facebook* feisbuk* whatsapp* vacap* vatsap*
meeting: sapulc* sanāksm*
flag: karog- mast- masts
map: kart karte kartes karti
tick: ērc-
mosquito: odi odu odiem knišļ* dunduri
mole: kurmj* kurmi kurmis
garden: mazdārziņ* siltumnīc* zemes~gabal* kopienas~dārz* sakņu~dārz* dārzkop*
fire: ugunsdzēs* dūmu~detekt* dzēšam* ugunsdroš* ugunsnelaim*
electricity: elektrīb* elektroapg* stab- stabs voltāž* elektrotīkl* strāv* sprieg*
horse: zirg* zirdz* jājēj* jāt
hotel: viesnīc* naktsmāj* naktsmīt* viesu~nam* viesu~māj*
gas: gāze gāzes gāzi gāzes~balon* balon-
shelterwar: patvertn* bumbu~patv*
chimney: skursten* skursteņslauc* dūmvad*
siren: sirēn* trauksme*
graffiti: grafiti* zīmēj*~sien* sienas~gleznoj*
boxing: boks* cīņas~māksl* dzudo* karate* pašaizsard*
shooting: šautuv* peintbol* paintbol* loka~šau* šaušan* airsoft*
blood: asinsdonor* donor*
crisis: krīzes~centr* vardarb*
bear: lācis lāči lāču lācim
closing: slēgs slēdz slēgšan* slēgt neaizslēd*
motorbike: motorol* motocikl* kvadracikl* mopēd*
lesson: skolotāj* stundas stundu
chess: šahs šaha šahu šahist* dambret* galda~spēl* kārt-~spēl* zolīt*
clock: pulksten*
grocery: pārtikas~veikal-
tax: nodokl* nodev-
"""

ASPECTS = """
pickup: savākš* savāc* savākt izvešan* izved* izvest jāizved
delivery: piegād* izvadā* izvadāt atnes* izvadāšan*
sightline: redzam* pārredz* nepārredz* nepārskat* pretimbrauc* aizsedz* neredz aizsegt* neko~neredz pārskatām*
blocked: aizsērē* aizdamb* ciet aizsprost* nosprost* ūdens~iet~pa~virs- iztīrīt* aiziet
watering: laistīt* laista apliet* apliešan* aplaist* laistāmais ielej* lejkann* liet~puķ* ielaist*
pressure: spiedien- tieviņ* tek~lēn* knapi~tek
sport: sport* sporta sportot* treniņ* trener* sacens* turnīr* komand- krosi skriešan* skrējien*
openhours: darba~laik* darbalaik* vaļā atvērt* atvērta atvērts strādāt strādā strādātu sestdien* svētdien* brīvdien*
    ilgāk slēgts slēgta ciet~jau piektdien* pirmdien* otrdien* trešdien* ceturtdien* pēc~darba darba~dienās
    pieņem~tikai
timetable: sarakst- saraksti grafik- pielāgot~laik* saskaņot~laik*
oftener: biežāk reisu~skait* papildu~reis* vēl~vien*~reis* divreiz~dienā reizi~dienā par~maz~reis* retāk pārāk~reti
    katru~stundu
evening: vakar- vakarā vakaros vēlu vēls nakt- naktī pusnakt- vakara naktīs
course: kurs kursi kursus kursu kursos kursiem apmāc* lekcij* seminār* meistarklas* iemācīt* instruktāž* datorkurs*
    mācīb-~kurs* iemāca
seats: skatītāj*
repair: remont* siltin* fasād* krāso* nokrās* izkrāso* kosmētisk* pārbūv* rekonstr* renov* atjaunot~ēk* apdrup*
cellar: bēniņ* pagrab-
clearout: krām- krāmus izvest~krām*
price: tarif* cen- cenas dārg* dārdz* lētāk* lēt- maksāt maksā maksa maksas bez~maks* bezmaks* par~brīv* brīvpus*
    apmaks* samaks* rēķin* naudiņ* pietrūkst~naud* nav~naud* līdzfinans*
schedule: katru~nedēļ* reizi~nedēļ* divreiz~nedēļ* reizi~mēnes* divreiz~mēnes* retāk biežāk
quality: negarš* gard* slikt-~kval* kvalit* bezgarš*
room: telp- telpas telpu telpiņ* istab- zāle~nodarb*
"""

PLACES = """
library: bibliot* lasītav* grāmatnīc*
school: skola skolas skolai skolā skolu skolām skoliņ* pamatskol* vidusskol* sākumskol* sākumskola
nursery: bērnudārz* dārziņ- bērnu~dārz*
shop: veikal- veikaliņ- bode bodes bodi bodei tirdzniecības~centr* top elvi
lake: ezer- ezermal* ezera pludmal* peldviet* peldē peldas peldamies
river: up- upīt- upmal- tilt- tiltiņ-
pond: dīķ- dīķīt-
beach: peldviet* pludmal* peldē peldes peldas peldamies peldam peldētāj* nopeldēt* izpeldēt*
park: parks parka parkā parku parkam parkos parciņ*
square: laukum- skvēr*
cemetery: kapi kapu kapos kapiem kapus kapsēt* kapu~svētk* kapsētiņ*
church: baznīc* dievnam*
hall: tautas~nam* tautasnam* kultūras~nam* kultūrnam* kultūras~centr* saieta~nam* klubs klubā klubu
parishhouse: pagastmāj* pagasta~māj* pagasta~pārv* pagasta~ēk* pagasta~nam*
openair: estrād* brīvdab-~skatuv*
stop: pietur- pieturviet*
station: stacij* dzelzceļ*
clinic: feldšer* ambulanc* doktorāt* poliklīn* veselības~punkt*
stadium: stadion- sporta~laukum* futbola~laukum*
gymhall: sporta~zāl* sporta~hall* sportazāl*
dairy: pienotav*
mill: dzirnav-
barn: klēts klēti klētī klētij
manor: muiž- pils pili pilī pilij
bridge: tilt- tiltiņ-
forest: mež- mežs mežmal*
boiler: katlumāj*
depot: depo
chapel: kaplič*
youthcentre: jauniešu~centr* jauniešu~māj*
post: pasts pasta pastā pastu pasta~nod*
pharmacy: aptiek*
apartments: daudzdzīv*
"""

CIRCUMSTANCES = """
child: bērn- bērniņ* bērneļ* bērnud mazie mazajiem mazaj* mazul* puik- puišel* meiten* zēn- knauķ* knēvel* sīči
    pirmklasniek*
youth: jaunie* jauniet* pusaudž* pusaudz* skolēn* skolniek* jaunatn* klasēm klases
old: pensionār* senior* veci vecie vecajiem vecajām večiņ* vecīt* vecīš* tantiņ* tant- sirmgalv* veclaud* vientuļ*
    omīt* omes omei vecmāmiņ* vecmamm* vecāk* vecu gados veco~ļaužu veco pensij*
family: ģimen* mamm- tēt- vecāki vecākiem daudzbērn*
woman: sievie* vīrie* dām-
tourist: tūrist* viesi viesiem ciemiņ* atpūtniek* ceļotāj*
driver: mašīn- auto automašīn* braucēj* šofer* autovadīt* transportlīdz* vadītāj*
walker: gājēj* kājām kājāmgāj*
people: cilvēk* ļaud- ļaudis iedzīvotāj* kaimiņ- vietēj* ciemiņ*
water: ūden- ūdens
home: māja mājas mājā mājās mājām māju mājai mājiņ-
town: pilsēt- alūksn- rīgu rīga rīgas gulben- valmier- cēsis cēsīm smilten-
road: ceļ- ceļš ceļmal* iel- ieliņ- brauktuv* šosej- celiņ-
side: gar mala malā malu malas stūr- gals galā galu vidū vidus blakus virs
day: dien- dienā divreiz trīsreiz pusgad* nedēļ- mēnes- gads gada gadu gadā gadiem reize reizi reizes reižu laik- rīt-
    rītos stund- šodien janvār* februār* mart- aprīl* maij- jūnij* jūlij* august* septembr* oktobr* novembr* decembr*
season: ziem- vasar- pavasar- ruden- rudeņ- pavasaros vasarās ziemās
parish: pagast- novad- ciem- ciemat- ciematiņ- pašvaldīb* dome domei domes padom*
danger: droš- drošāk* drošīb* bīstam* briesm* nedroš* bail baidās baidāmies baisi nelaim* traum* salauz* savaino*
"""

ADD = """
ierīko* iežogo* uzliek* uzlikt* uzlik* uzstād* uzbūv* izveido* izbūv* būvēt celt uzcel* nodrošin* iegād* nopirkt*
nopērk* pielikt* uztais* uztaisiet noorganiz* atjauno* saglab* nenozāģ* nezāģ* neslēdz* neaizver* atļaut* atļauj*
paplaš* palielin* pagarin* lai~deg deg~visu atstāt* atstāj* nevajag~slēgt nelikvid* neaiztiek* vajag~vairāk biežāk
nedrīkst~zāģ*
"""

REMOVE = """
aizlie* aizliegt* liegt* ierobežo* nojauk* jānojauc likvid* nozāģ* jānozāģē aizbēr* aizber* izslē* slēgt slēdziet
jāslēdz noņem* jānoņem pārtrauk* neļauj* izbeig* samazin* atcel* demont* nevajag pietiek retāk bez~salūt* bez~petard*
neielaist* nocirst* likt~nost nedrīkst nost
"""

FILLERS = """
lūdzu ludz- lūdzam lūgum* vajag* vajadz* vajag gribas gribam gribētos gribētu gribu vēlos vēlamies varētu var varam
varbūt vai kaut lai ka kas ko kā kur kad kam jo un arī ir nav būtu būs bija būt par pie pa pēc pirms no uz ar bez
priekš līdz pret starp caur pār zem virs aiz pāri ne nē tur te šeit tā tas tie to tos tam tai šo šī šis šie šādu šādi
mums mūs mūsu mēs es man mani mans mana mūsējie jūs jums jūsu viņš viņi viņa viņu viņus viņam viņiem savs savu savas
savi sev ļoti tikai vēl jau vairs tik tad ja bet nu taču tomēr gan viss visi visu visa visas visiem visām katr- kāds
kāda kādu kādam kādas kādi nekād- neviens neviena nevienas nevienu viens viena vienu vienas vieni vienīg- cits citi
citu cita citur citādi jaun- jauni vec- vecā vecais liel- maz- mazāk lab- labāk slikt- beidzot atkal joprojām jābūt
lieta lietas vieta vietā vietas vietu viet- paldies labdien sveiki čau labvakar cienījam* izskatīt iespēj* budžet*
ietvar* nākam- paredz* finansēj* līdzek* līdzekļ* priekšlik* ierosin* ideja ideju idej* aicin* iesak* domāj* esmu esam
priec* kurš kura kuras kuri kuru kurām kuram tepat pat vien kopā lūk patiešām tiešām nevar nevaram nevarētu tikt tiek
netiek netikt iet ej nāk nāca brauc braukt likt lieciet liek dabūt kļūt dara darīt sakārto* salabo* salabot* labo*
labot palīdz* padomā* atbalst* runā* skatī* redz* saka saki teic* zin- zinā* pietrūkst* trūkst* nepietiek* vispār
vairāk gandrīz diezgan pilnīg* pavisam bieži reti ātr- ātrāk drīz tagad agrāk kādreiz sen parasti vienmēr nekad dēļ
tādēļ tāpēc kāpēc tātad piemēram vismaz tieši īsti tāds tāda tādu tādi šitā šitas šito pati pats paši pašu kaut~kā
kaut~kur nekur nekas neko nekā trauc* cik daudz dažas daži pāris divi divas divus trīs pusē puse puses kārtīg* normāl*
briesmīg* laikam nesen kabinet- aparāt- vienkārš* speciāl* īpaš* patīk* man~šķiet liekas pie~mums pretim pretī preti
priekšā iekšā ārā augšā lejā apkārt
"""

# What is named after these is wanted.
WANTING = "vajag vajadzētu gribam gribas gribu gribētos gribētu trūkst"

# An unknown word after these is the name of a place.
BEFORE_PLACES = "pie aiz pret pretī pretim blakus starp gar ap caur"

# "… ielā" is a street with the name before it, unless that is one of these.
NO_STREETS = "dabas pastaigu velo galvenā mūsu sānu ciema pagasta visās visām"
