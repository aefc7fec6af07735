"""What residents of a parish write about, in Latvian: which words mean the same thing, as thesaurus.py explains.

A word may stand for more than one thing. The names of the things are stored with proposals.
"""

THINGS = """
lamp: latern* lamp- lampiņ* gaism* apgaismo* izgaismo* tumš- tumsa tumsā tumsu tumsas spuldz* prožektor* nedeg
    led~lamp- melns~kā nakts~melna acī~dur* aptaust* luktur* apgaismot* piķa~tumsa
pothole: bedr- bedrain* bedrīt- iedob* izsitum* aizlāp* lāpīt* lāpa lāpām krāter* izdrup* iebruk* aizbērt~bedr*
    caurumi aizber~bedr* izdangā* caurumain* robs robi izskalo* bedrītes iegruv* ielūz*~asfalt*
surface: asfalt* noasfalt* segum- bruģ* nobruģ* melnais~segum- ciet-~segum- bedr- bedrain* aizlāp* izsitum*
    plāksn-~betona grant- grants* greider* nogreider* līdzin* nolīdzin* izlīdzin* šķemb- uzber* uzbērt veļas~dēl-
    planē* noplanē* grambas grambām rises risēs sabradā* izbraukā* sabraukā* izdangā* dubļ- šķīdon- izmirk*
asphalt: asfalt* noasfalt* melnais~segum- ciet-~segum-
gravel: grant- grants* greider* nogreider* līdzin* nolīdzin* šķemb- uzber* uzbērt veļas~dēl- planē* noplanē* grambas
    rises grāvel* greiderē* nogrants* akmeņain* grubuļain* kratās kratīšan*
dust: putek- pretputek* putekl- atputek* putina putināšan* kūp~ceļ- mitrināt* jāmitrina laistīt~ceļ- pelēka~veļ*
    veļa~pelēk* hlor* hlorē* nolaistīt apputekļ*
mud: dubļ- šķīdon- izmirk* stieg iestieg* iestrēg* peļķ- dubļain* brien~pa slapj-~pavasar* sabradā* izbraukā*~ceļ*
snow: snieg- sniega snieg* šķūrē* šķūrēt nošķūrē* kupen- aizput* aizpūs* aizsnig* sasnig* sniega~tīr- sniegtīr*
    ziemas~uzturēšan- izšķūrē* aizputina izputin* iesnig* šķūrētāj* netīra~ceļ* netīra~iel* notīrīt~ceļ* tīrīt~ceļ*
    aizputināt* tīrītāj* sniegots sniegaina
ice: slid slīd sliden- ledus ledains apled* apledo* kaisīt kaisa kaisiet nokaisi* kaisām pretslīd* paslīd* slīdam sāls
    sāli atkala atkalā gludledus nosisties krita~ziem* krituši~ziem* nokaisīt smilts~kaisī* smilts~kast* sālīt ledū
    slidenā slidenas slidenu
sidewalk: trotuār* ietv- gājēju~celi* gājēju~ceļ- gājēju~taciņ- gājējceli* brauktuv-~mal- pa~brauktuv* pa~ceļa~mal-
    pa~ceļmal- gājējiem~nav celiņ-~gājēj* gājēju~josl* kājāmgājēj*~celiņ* bruģēts~celiņ* taciņu~gar~ceļ* jāiet~pa~ceļ*
    iet~pa~ceļ* pa~ceļa~mal* pa~pašu~ceļ*
bikepath: veloceli* veloceļ- velojosl* velomarš* riteņbrauc* velosipēdist* ar~velosipēd- ar~riteni ar~riteņ-
    velotūrist* riteņceļ- velotras* riteņu~celi*
bikestand: velonovietn* velostatīv* velo~statīv- riteņu~statīv- riteņu~novietn- velosipēdu~novietn- statīv-
    velosipēdu~statīv- nolikt~riteni nolikt~velosipēd- pieslēgt~riteni pieslēgt~velosipēd-
speed: ātrum* ātrumval* vaļņ- valni valnis valnīt- guļošais~policist- guļošo~policist- gulošais~policist- pārgalv*
    lido drāž* drāžas traucas nesas trako radar* fotoradar* lēnāk auļo* samazināt~ātrum- piebremz* skrien~cauri ralij*
    ātri~brauc palēnin* trīsdesmit traks~ātrum* skrien~mašīn* mašīnas~skrien skrien~kā lidojam joņo* brauc~kā dragā*
    30~km 50~km ierobežot~ātr* ātruma~ierob* braukšanas~ātr* mierin*~satiksm*
crossing: gājēju~pārej- pārej- zebr- pārej* luksofor* šķērso* pāriet tikt~pāri tiek~pāri pāri~ceļam pāri~ielai
    pāri~brauktuvei pāri~šosejai pārskrie* pāriešan* pāreju~ceļ* ceļu~šķērso* pāri~lielceļ* iela~jāšķērso
curve: līkum- pagriezien- līkumain*
crossroads: krustoj* krustojum-
roadsign: ceļazīm* ceļa~zīm- aizlieguma~zīm- brīdinājuma~zīm- stop~zīm- zīm-~dod
sign: zīm- norād- norāž* norādes norādi bultiņ- bultas maldās maldamies apmald* nomald* ceļrād* rādītāj- nogriežas
    plāksn- plāksnīt- uzrakst- izkārtn- tāfel- nevar~atrast neatrod atrast~ceļu informācijas~stend* karte~tūrist*
    apskates~objekt* jautā~ceļu virzienrād*
housenumber: mājas~numur- māju~numur- numurzīm* numura~zīm- ielu~nosaukum- nosaukuma~zīm- nosaukumu~plāksn*
    māju~nosaukum- mājas~nosaukum- ielas~nosaukum- numuru~plāksn* adres-~plāksn* neatrod~māj* atrast~māju
    nevar~atrast~māj* mājas~nr plāksnīš* namu~numur* mājām~numur* adreses
parking: stāvviet* stāvlauk* autostāv* noparko* parkot* parkoj* parkošan* autonovietn* kur~likt~mašīn- mašīnas~nolikt
    nolikt~mašīn- novietot~mašīn- novietot~auto atstāt~mašīn- kur~nolikt~auto apstāties~mašīn- nav~kur~apstāties
    atstāt~auto novietot~spēkrat* novietot~mašīn* auto~novieto* novietošan* stāv~mašīn* piebraukt~un~apst*
truck: baļķved* kokved* mežved* mežizved* kravas fūr- smag-~tehnik- smagā smago smagais smagie smagsvar* masas~ierob*
    tonn- tonnāž* traktor- tehnika tehniku kravu smagajiem smagajām kombain* lauksaimniecības~tehnik-
bridge: tilt- tiltiņ- pār~up* pāri~up* pārej-~up* pārbrauktuv* laipa~pār* tiltam koka~tilt*
rail: marg- treliņ* barjer* norobežo* pieturēt* turēties roku~balst-
steps: kāpn- kāpnīt* trep- trepīt- pakāpien- pakāp-
culvert: caurtek- trub- caurul- caurules noteka
ditch: grāv- grāvj- meliorāc* drenāž* novadgrāv* nosusin* lietusūd* lietus~ūd* lietus~kanaliz* applūs* applūd*
    appludin* pārplūs* pārplūd* plūst~pagalm- ūdens~stāv plūd- aizsērēj*~grāv* stāv~ūdens krājas~ūdens nenotek*
    ūdens~nenotek peļķe~pēc pēc~lietus~ezers gruntsūd* mitrs~pagrab* stāvošs~ūdens aizaudz*~grāv* tīrīt~grāv*
    rakt~grāv* applūst* ūdens~kāpj pārpurvo* slīkst~tīrum*
bushes: krūm- krūmāj* apaug* aizaug* atvas- apaudz* aizaudz* saaug* brikšņ* džungļ* izcirst pamež* krūmu krūmus krūmi
    izcirtum* saaugusi saauguši
mowing: pļau* nopļau* appļau* izpļau* apļau* nepļau* nezāl- gara~zāle zāle~līdz mauriņ* trimmer* usn- vībotn* pļaušan*
    zāle~aug* garu~zāl* apkopt~zāl* neapkop*~zāl* līdz~jostai
tree: kok- kociņ- liep- ozol- ozoliņ- egļu bērz- kļav- ābel- zar- nokalt* celm- zāģē* nozāģē* izzāģē* vainag- aizēno
    vītol- papel- priede priedes goba gobas jāzāģē jānozāģē jāizzāģē zāģēšan* nozāģēt koks koki sakaltis nokalst*
    gāzīsies~kok* kritīs~koks sausie~zari bīstam-~kok* apzāģē* egle egli egles arborist* resn-~zar* vēj*~nogāz*
    nogāzis~kok* nogāz* guļ~pāri aizšķērs*
planting: apstādīj* puķ- puķīt- stād- stādi* iestād* sastād* apzaļum* dobe dobes dobi dobēs puķudob* ziedi ziedus
    ziediem košumkrū* košumkr* rozes rožu tulp* narcis* pavasara~puķ-
sewage: kanaliz* attīrīš* notekūd* fekāl* asenizāc* septiķ* krājbedr* krājtvertn* kanalizāc* izvest~kanal*
    pārplūst~kanal* akas~pārplūd* asenizator*
smell: smak- smird* smirdoš* dvako* dvinga nelab-~smak- aizver~log- smaržo~slik* smirdon* nelabi~ož ož kūtsmēsl* vircu
    virca
waterpipe: ūdensvad* ūdensapgād* centraliz* pievilkt~ūden* pieslēg* ūdens~pieslēg* maģistrāl* ūdens~pārtrauk*
    nav~ūdens pazūd~ūdens bez~ūdens ūdens~mājā
drinkingwater: dzeram* rūs- rūsain* dzelz* atdzelž* duļķain* filtr* brūns brūna ūdens~kvalit* dzeltens ūdens~garš*
    krāna~ūd* ūdens~analīz* kaļķ* brūngan* dzelteni* garšo smilšains ūdens~nav~dzer* nedzeram* analīzes
well: aka aku akas akai akā akām grodu grodi sūkn- rokas~sūkn- rokas~pump* pump- spic- grods akmens~aka pumpis
tap: krān- krāniņ- ūdens~krān- ūdens~ņemš* ūdens~viet- strūklak* nav~ūdens aka aku akas sūkn- paņemt~ūden* padzert*
    iedzert* atdzert* ūdens~pudel*
hydrant: hidrant* ugunsdzēsības~ūden- ugunsdzēsības~dīķ-
pond: dīķ- dīķīt-
sand: smilt- smiltiņ* baltas~smilt-
reeds: niedr- ūdenszāl* aļģ* aizaudz~ezer* meldr*
pier: laip- steķ- steķīt- piestātn- mols pontons ponton- koka~laip- laipiņ- laipiņ* steķīt* dēļi~lūst peldlaip*
lifebuoy: glābšan* riņķ- glābējriņķ* glābš*~riņķ- slīkst noslīk* slīc* slīcēj* gredzen- bojas glābēj* glābt
    glābšanas~vest- boju~lin* drīkst~peldēt norobežot~pel*
changing: ģērbtuv* pārģērb* pārģērbties pārģērbšan* dvieļ- dviel- jāģērbjas ģērbties kabīne kabīnes kabīni kabīnīt*
toilet: tualet* ateja ateju atejas labierīc* mazmāj* biotualet* wc sausā~tualet- skrien~krūm* iet~krūm* iet~aiz~krūm*
    nokārtot~vajadz* dabisk-~vajadz* pačurāt* čurāt podiņ- krūmos mazā~mājiņ* mājiņa~ar~sirsniņ* pods tualetes
    nokārtoties vajadzīb*~nokārt*
shower: duš- nomazgāt* mazgāties pamazgā* nav~kur~mazg* vann-
laundry: izmazgāt~veļ* mazgāt~veļ* mazgā~veļ* veļ-~mazg* veļu~izmazg* veļasmaz* veļas~mašīn- drēb-~mazg*
sauna: pirt- pirtiņ- pirts
hogweed: latvān* latvānj* sosnovska indīg*~aug* apdedzina~ād*
beaver: bebr- bebrs
boar: mežacūk* meža~cūk* mežcūk* kuil- izrakņā* uzrok rukš* cūkas~rok cūkas~izrok uzar~dārz*
wolf: vilk- vilks vilkac* plēsēj* vilki vilku
fox: laps- lapsa trakumsērg* jenot*
hunter: mednie* medīb* nomedī* šaut šauj atšaut* nošaut* šāvien* medības mednieks šāvieni
stork: stārķ- svētel- ligzd- ligzdo*
bird: putn- putniņ- putnu~būr* būrīš* būrīt* barotav* bezdelīg* pīl- gulb-
bee: bite bites bišu bitēm biškop* bitenie* stropi stropu
dog: sun- suņ- sunīt- šunel- kucēn* četrkāj* pavad- pavadas pavadu uzpurn* suns suni sunim suņi suņu suņus šuneļ*
leash: pavad- uzpurn* bez~saimniek* skraida~brīv* vaļā~palaist* palaist*~sun* ķēdes siet~sun* bez~pavad* brīvsolī*
    vaļā~suņ*
dogfield: suņu~laukum* suņu~pastaig* izskrieties skraidīt skriet~brīv* suņu~parks
stray: klaiņo* klaidon* bezsaimniek* bezpajumt* patversm* sterilizāc* sterilizē* kastrē* savairo* bariem bar- kaķēn*
    bez~saimnieka pamesti~kaķ* pamesti~suņ* noķert* izķer*
cat: kaķis kaķi kaķiem kaķus kaķu~barošan* kaķen* kaķēn* kaķīš* kaķīt* runč* minč* kaķu~barī* kaķēni runči
excrement: ekskrem* kakas kaka kakām kakā mēsliņ* izkārn* kakucīš* kakišk* savākt~aiz~sun* savāc~aiz~sun* iekāp*
bin: urn- miskast* papīrgroz* atkritumu~kast- atkritumu~urn- kastes kasti kastīt- kur~izmest izmest~papīr*
    mētājas~papīr* papīri~mētājas izmest iemest nav~kur~izm* piebāzt* pārpild* atkritumu~grozs
litter: mētājas piegruž* piegružo* piemēslo* piemētā* draz- drazas gruži gružus izmētā* met~zemē salasīt
    savākt~atkrit* izmetis izmet izmētāt*
sorting: šķiro* šķirot* šķirošan* sašķiro* dalīt* dalīti dalītā stikl- plastmas* plastmasa plastikāt* papīr- pudel-
    otrreiz* pārstrād* stiklu kartons kartonu zvan-~stikl*
waste: atkritum- atkritumu sadzīves~atkrit* mēsl- miskast* kontein* konteinerīt-
bulky: lielgabar* liel-~gabar* mēbel- dīvān- skap- skapj- matrač* liel-~mant* lielo~mant* vecās~mant* veco~mēb*
    gult-~matrač*
ewaste: elektroni* elektroprec* elektroprecu sadzīves~tehnik* televizor- ledusskap* veļasmašīn* elektriskās~iek*
    elektrotehn*
tyres: riep- autoriep*
hazardous: baterij* akumulator* azbest* šīfer- ķimikāl* bīstam-~atkrit* krāsu~bund*
clothes: drēb- apģērb* tekstil* apav- valkā*
compost: kompost* bioloģisk* zaļie~atkrit* lapu~maisi lapas lapām bioatkr* zāles~atkrit* kritušās~lap* dārza~atkrit*
    lapu sagrābt* sagrāb*~lap* zari~izved*
deposit: taromāt* depozīt* nodot~pudel* nodot~tar* tara taru skārden* pudel- pudeļu bundž*
cleanup: talk- talciniek* sakopt* sakopšan* satīrī* lielā~talk- spodr* savākt~drazas
bench: soliņ- solīš- sols soli solu soliem solus sēdekl* sēdviet- sēdvietas apsēst* piesēst* pasēdēt* pasēdē* nosēst*
    atpūst* atpūtin* nav~kur~sēd* sēdēt atzveltn* piesēd* atvilkt~elp* nostāvēt sēdināt* sēdēšan* sēdus atsēsties
    atsēst* piesēšan* kājas~nogurst nogurst* nogurst elpu jāstāv~kāj* stāvēt~kāj* stāv~kāj* kājās
table: gald- galdiņ-
shelter: nojum* nojume jumts jumtu jumta jumtiņ* paspārn* pajumt* jumtam aizvēj* patvert* paslēpt* slapj* lietū
    samirkst* izmirkst* salīst lapen* stiklota slapjumā salīt paslēp* pasargā* stiprs~vējš vējā aizsarg*~lietus
    patvērum* nojumīt*
picnic: piknik* atpūtas~viet- atpūtas~lauk* nometnes~viet* telšu~viet* teltis kempings kemping*
firepit: ugunskur- kurin- uguns~viet* gril* grilē* desiņ* desas šašlik* bārbekj* bbq grilviet* desu~cep* uzcept cept
    cepam pavardiņ* malkas~nojum* gaļu~cept šašlika
fishing: makšķer* zivis zivju zivīm zivtiņ* bļitk* licenc* mazuļu~ielaiš* ielaist~zivj* līdak* ielaist~zivis zandart*
    karp* zivju~krāj* ķert zveja zvejot copēt spinin*
boat: laiv- laiviņ* motorlaiv* katamarān* supošan* sup~dēl* kuter* ūdensmoto* airi airus airu laivošan* laivot airēt*
    airēšan* piestāt
boatrental: laivu~nom* nomāt~laiv* iznomāt~laiv* laivu~noma izīrēt~laiv*
trail: tak- taciņ- pastaigu~tak* dabas~tak* nūjo* pārgājien* pastaigāt* pastaigas orientēš* staigāt~pa~mež*
    pastaigāties izstaigāt* meža~tak* takas taku taka
tower: skatu~torn* skatu~plat* skatu~viet* skatu~laukum* torni~skat* skatu~laukumiņ* uzkāpt~un~redz* novērošanas~torn*
platform: platform* pamatn- palikt-
playground: rotaļlauk* rotaļu~lauk* spēļu~lauk* bērnu~laukum* bērnu~lauk* rotaļu~iek* rotaļ* spēlēties izskrien*
    izdauz* spēļlauk* šūpol* slīdkaln* smilšu~kast* smilšukast* karusel* kāpelē* batut* rakties smiltīs
swing: šūpol* šūpot* šūpoj* šūpo*
slide: slīdkaln* slidkalniņ* smilšu~kast* smilšukast* karusel* kāpelē* kāpelēt* batut* kāpslo*
skate: skeit* skrituļ* ramp- skrejrit* skrejriten* skūter* bmx triku~parks skrejdēl*
gym: trenažier* vingrot vingrojam vingrošan* vingrotu pievilkš* pievilkties līdztek* soļotāj* fitnes* hantel*
    svaru~zāl* spēka~stien* āra~tren* vingro* stieņ- vingrošanas~riki trenēt* vingrojum* muskuļ* izkustēties vingroš*
    treneres vingrotāj* joga jogas aerobik* nūjošan*
football: futbol* bumb- bumbu~spēl* vārtiņ* futbolist* vārti~laukum* futbola~lauk* futbola~vārti* bumbošan*
basketball: basketbol* groz- grozs strītbol* mest~bumb* grozi groza
volleyball: volejbol* smilšu~lauk* pludmales~volej* tīkls~volej*
tennis: tenis* tenisa galda~tenis* novus* biljard*
icerink: slidotav* slidot slidošan* slido slidojam hokej* ledus~lauk* ledus~hall* puka ledu~uzliet uzliet~led* slidām
    slidas slid-~pabraukāt
ski: slēp- slēpot* slēpoj* slēpošan* distanču~slēp* slēpojam
sled: ragav* ragaviņ* šļūk* kalniņš~šļūk* ragavu vizināties kalniņ*~brauk*
pool: basein* peldētapm* peldētiem* iemācās~peldēt iemācīt~peldēt mācīties~peldēt prast~peldēt peldēšanas~nodarb*
    peldēšanas~apm* neprot~peldēt apmācīt~peldēt peldbasein* peldēties~ziem* doties~peld* nopeldēties
stadium: stadion- skrejceļ* sporta~laukum* vieglatlēt*
books: grāmat* žurnāl* lasīt lasām lasītāj* romān* lasāmviel* izlasīt* lasām* lasāmo grāmatiņ*
internet: internet* wifi wi~fi vaifaj* vaifai* vaifī* bezvadu optik* optisk* platjosl* šķiedr* interneta
    kabeli~ievilk* optisko~kab* tīmek* lēns~internet* rūter* attālināti attālināt*~māc* attālināt*~darb*
mobile: mobil-~sakar* mobil-~sign* mobilais~sign* mobilie neķer signāl- signāls torni~mobil* tele2 lmt sakari sakaru
    uztver* zonas zona telefon-~neķ* telefon-~zon* sazvan* nevar~piezvanīt piezvanīt~nevar telefon- nevar~sazvan*
    zvani~pārtr* zvan-~pārtr* mobilais~neķer sakaru~torn* mobilo~sak* bišu~torn* nav~zonas aizsniegt~pa~tel*
atm: bankomāt* izņemt~naud* skaidr-~naud* naudas~automāt* izņemt~pens* izņemtu~pens* izņemtu~naud* skaidr-
post: past- pastniek- pastniec* sūtījum* vēstul- pastkast* pasta~nod* pasta~nodaļ* vēstules pensijas~piegād*
    avīzes~piegād* pastniecīt*
parcel: pakomāt* paciņ* paku~autom* paku~skap* omniv* dpd sūtījum* paku pakas~saņem* kurjer*
shopvan: autoveikal* veikal-~uz~rit* veikal-~riteņ* izbraukuma~veik* mobilais~veik* pārvietojam*~veik* veikals~brauc
    bod-~uz~riteņiem veikal-~uz~riteņiem bod-~riteņ* piebrauc*~veikal* pārtika~uz~māj* lauku~veikal*
market: tirdziņ* tirgus tirgū tirgu tirgoties tirgot tirgojas zemniek-~tirg* mājražo* gadatirg* tirgotāj* tirgotāji
    zaļais~tirg* pārdot~savu* mājražotāj* tirgus~plac* galdi~tirgo*
cafe: kafejnīc* ēdnīc* krodziņ* paēst kafij* kafejn* bistro kur~paēst kur~iedzert~kaf* ēdnīcu kafejnīcu
hairdresser: frizier* frizēt* frizētav* matus~griež apgriezt~mat* nogriezt~mat* matu~griešan* matus matu griež~mat*
    apgriez*~mat* mat-~apgriez* matus~apgriezt friz* manikīr* skaistumkop*
petrol: degviel* benzīn* uzpild* benzīntank*
charging: elektroauto* elektromob* uzlād* lādēt* lādēj* uzlādēt*
busstop: pietur- pieturviet* autobusu~piet* autobusa~piet* pieturās pieturai pieturu
bus: autobus* reiss reisi reisu reisus reisa reisos maršrut* sabiedrisk-~transp* mikroautobus* kursē kursēt* kursētu
    satiksm* vilcien* buss skolēnu~pārvad*
ride: taksometr* busiņ* piezvanīt aizved* aizvest* atved* pavest līdzbrauk* pēc~pieprasījum* bez~mašīn* bez~savas~maš*
    nav~mašīn* pārvadāj* aizgādā* šoferīt* vizināt* aizvest aizved uz~vizīti aizvizin* transports~pēc~izsauk* taksi
    taksis takša pakalpojuma~autobus* nevar~nokļūt nokļūt tikt~līdz
doctor: ārst- dakter* slimnīc* poliklīn* vizīt- ģimenes~ārst* doktorāt* mediķ* pieņemšan* daktera izmeklēj* dakteris
    dakterei ārste ģimenes~dakt* slimojam slims
nursing: vecmāt* medmās* medicīnas~mās* medmāsiņ*
dentist: zobārst* zob- zobiem zobu~ārst* higiēnist*
eyedoctor: acu~ārst* oftalm* okulist* redzes~pārb* redzi brilles briļļu
medicine: aptiek* zāļu medikament* recept- pēc~zālēm zāles~pied* zāles~no~apt* zāles~piegād* izvadāt~zāl* aptieku
    recepšu zāles~jābrauc tablet*
aed: defibril* aed infarkt* sirds~apst* apstā*~sirds sirds~neizt* atdzīvin* reanim* atdzīvināšan* sirdstriek*
    sirds~apstāj* elektrošok*
firstaid: pirmās~palīdz* pirmā~palīdz* pirmo~palīdz* pirmajā~palīdz* neelpo elpinā* bezsamaņ* reanimācij* atdzīvināt
vaccine: pote potes potēš* potēt* vakcīn* encefalīt*
nurse: asinsspied* analīz* pārbaudīt~vesel* veselības~dien* veselības~pārb* mamogr*
massage: masāž* masier* fizioterap* rehabilit* ārstniec*
psych: psiholog* atkarīb* anonīm* atbalsta~grup* terapij*
footcare: pedikīr* podolog*
caregiver: aprūp* aprūpēt* iepirkš* iepirkties~palīd* iepirkt~produkt* sociāl-~darb* mājas~aprūp* aprūpētāj*
    apkopt~vec* palīdz~mājās palīgs~mājās aiziet~uz~veikal* atnest~produkt* kopēj* kopēja apkopēj*~māj* palīgs~vec*
    pieskatīt~vec* sociālā~aprūp* atnest aiziet~veikal*
oldhome: pansionāt* veco~ļaužu~māj* veco~ļaužu~nam* pansij* senioru~māj* sociāl-~māj* senioru~nam*
daycentre: dienas~centr* klubiņ* klubs satikties sanākt pulcēties salidoj* sanākšan* kopā~būš* kopā~sanāk* parunāties
    kur~satik* tikties nav~kur~sanākt sanākšana biedrīb*~telp* interešu~klub* tējas~vakar*
meals: pusdien- zup- zupas ēdināš* silt-~ēdien* silt-~pusd* maltīt* virtuv- pavār- ēdien- ēd brokast* gard* negarš*
    ēdienreiz* ēdina paēdin* gatav*~ēdien* silta~zup* siltu~ēd* ēdienkart* porcij* skolas~pusd* skol-~ēdin*
    skolas~ēdn* brīvpusd* skolā~ēd* ēdina~skol* ēdieniem~skol* maks*~par~ēd*
firewood: malk- kurinām* skald* saskald* briket* sazāģē* malku malkas šķūn-~tukš* kurināšan* sazāģēt saskaldīt
    pirkt~malk*
foodpack: pārtikas~pak- maznodroš* trūcīg* humpal* ziedo*
allowance: pabalst* materiāl-~palīdz* atlaid* atvieglo* kompens* pabalsts
wheelchair: pandus- uzbrauktuv* ratiņkrēsl* riteņkrēsl* invalīd* lift- pacēlāj* iekļūt netikt~iekš* iekšā~netik*
    pakāpien- ratiņos kāpn- kustīb*~trauc* ratiem ratiņiem uzbraukt ratiņu~lietot* kustību~traucēj* uzbraukšan*
    vecām~kāj* pieejam* piekļūt* piekļuv*
pram: ratiem ratiņiem ratus bērnu~rat* autiņ* pārtin* pārtinam* zīdain* barot~bēb*
moms: māmiņ* mazulīš* jaun-~māmiņ* māmiņām mazuļu~skol*
afterschool: pagarinātā* pēc~stund* pēc~skolas pieskata pieskat* stundām~beidz* mājasdarb* pēcpusdien*~bērn*
    pēc~stundām kur~likt~bērn* pieskatīšan* pagarināt~dien* pagarinātās
computer: dator* datori datoru planšet* datorkurs* viedtālr* e~paraksts internetbank* viedierīc* telefon-~lietot
    lietot~telefon* lietot~dator* e~adres* elektronisk-~pakalp* digitāl*
language: angļu latviešu~valod* valodas~kurs* vācu igauņu
camp: nometn* vasaras~nometn* dienas~nometn* vasarā~bērn* vasarā~vien* vasaras~brīvlaik* brīvlaik*
job: vasaras~darb* nodarbināt* nodarbinātīb* darbavieta* darba~viet* piestrādā* nopelnīt* piepelnī* skolēnu~darb*
    strādāt~vasar* darbiņ- algot* vasarā~nopel* vasarā~strād* skolēniem~darb* algu~vasar* piestrādāšan*
youthcentre: jauniešu~centr* jauniešu~māj* jauniešu~telp* jauniešu~istab* jauniešiem~nav~kur jauniešu~klub*
    jauniešiem~telp* jaunatnes~centr* jauniešu~mājiņ* jauniešiem~kur pusaudžiem~kur
choir: kor- koris dziedāt* dziedāj* dziesmu~svēt* dziesmusvēt* dziesm- ansambl* kolektīv-~dzied* balsis dziedātājiem
    dziedošan* kordzied*
dance: deju* dejo* dejas deja dejām dejot* tautasdej* tautisk*~dej* padejot dejošan* dejas~sol* dejotājiem
costume: tautastērp* tērp- tautas~tērp* kostīm* kostīmi apģērbs~skatuv* tērpus brunč*
theatre: teātr* izrād* amatierte* lug- aktier* aktieri aktieriem spēlē~teātr* uzved* ludziņ* teātri
concert: koncert* mūziķ* orķestr* muzikant* kapel- grup-~koncert* pūtēj* koncertu uzstājas uzstāšan* muzicē*
ball: ball- zaļumball* diskotēk* deju~vakar* ballīt* padejot danči dančo* balles ballīšu
cinema: kino kinovak* film- kinofilm* seans* filmu~vakar* seansi ekrān* multfilm* multen*
exhibition: izstād* glezn* galerij*
museum: muzej* novadpētn* senliet* vēsturisk* seno~priekš* fotogrāfij* izstādīt vēstures~istab* relikvij* senatn*
    dzimtas~vēst*
christmas: ziemassvēt* eglīt* jaungad* egles~iedeg* svētku~rotā* vecgad* svētku~gaism* izpušķo* egli~centr*
    svētku~egl* rotājum* virtenes lampiņu~virten* egl-~centr* lielā~egle lielo~egli egli~iedeg*
midsummer: jāņi jāņu jāņos līgo līgovak* jāņugun* iedeg*~pūdel* pūdel-~iedeg* jāņu~ugunskur* līgo~ugunskur*
    iededz~pūdel*
fireworks: salūt* petard* uguņo* raķet* raķetes salūta sprādzien* sprāgst* spridzin*
festival: svētki svētkus svētku svētkos pagasta~svētk* ciema~svētk* pasākum* atrakcij* karnevāl*
trip: ekskurs* izbraukum* brauciens braucienu ceļojum* uz~rundāl* teātri~rīg*
weaving: aušan* audēj- stell- austuv* aust rokdarb* adīt* adīšan* pērļo*
crafts: keramik* podniec* kokapstr* amatniec* darbnīc* amatu māksl-
memorial: piemiņ* pieminek* represēt* izsūtīt* izsūtī* deportē* sibīrij* kritušo kritušaj* karavīr* piemin* brāļu~kap*
    1949 akmens~izsūt* godināt atceres komunistisk*~terora leģionār* brīvības~cīņ* kritušie* plāksne~piem*
stage: skatuv*
sound: apskaņo* mikrofon* skandas skandām skaņas
chapel: kaplič*
gate: vārti vārtus vārtiem vārtu vārtiņ*
fence: žog- sēta sētu sētas sētiņ- iežogo* nožogo* žodziņ* nožogoj* apžogo* aptaka žogu~ap žogiņ* iežogot norobežot
bell: zvan- zvana zvans
candle: svec- svecīt*
graves: kapu~kop* kapkop* kapavieta* kapu~viet* kopiņ*
camera: videokam* videonov* video~novēr* novēroš* novērot* kamera kameras kameru kamerām kamerai redzēt~kas
    novērošanas videokameras filmē*
police: policij* policist* kārtībn* patruļ* pārkāp*~sod* iecirkn* policiju policists dežūr* sodīt sodiet soda
vandal: huligān* demol* izdemol* vandāl* izsit izsist* sadauz* zagļ* zādzīb* zog nozag* zagt apzag*
noise: troksn- trokšņ* skaļ* skaļi kliedz klusum* mieru mierā bļau* dun~mūz* gulēt skaļa~mūz* mūzika~nakt* dārdon* rūc
    dunoņ* negul* nevar~gulēt naktsmier* ballējas
drunk: dzērāj* alkohol* piedzēr* iedzēr* žūp* dzer~pie iereib* reibumā pudeļbrāļ*
smoke: dūm- kūp dūmo skursteņ* sodrēj* kvēp*
burning: dedzin* kūl- uguni uguns~pa laiž~uguni veco~zāli pērno~zāli sausā~zāle svilin*
ruin: graust- sabruk* sagruv* pamest* nojauk* brūk drupas drupu bīstam-~ēk* pamestā* avārijas~stāv* kūts~brūk brūkoš*
    sabrukus* grausti bijusī~kūts bijusī~ferm* ferma fermu fermas lien~iekšā avārij*~ēk* sadrup*
roofleak: jumts~tek tek~jumts jumta~rem* caurs~jumts jumts~cauri* cauru~jumt* pil~no jumta~segum* jumtu~nomain* pil~uz
    tek~uz~galv* tek~griest* griesti griestiem caurs~jumt* ūdens~no~griest* jumts~laiž
heating: apkur* katlumāj* radiator* siltum* siltas silta silts siltu silti auksti auksts auksta aukstas salst sals
    nosal* apsild* drebam vēsi vēss remden* siltumtras* apkures nekurina kurināt~vair* apkuri radiatori drēgn*
windows: logs logi logus logiem
flat: dzīvokl* sociāl-~dzīv* īrēt* īre
noticeboard: ziņojumu~dēl* ziņojumu~stend* afiš* stend- informācijas~dēl* sludināj* ziņojum- reklāmas~stab*
    izlasīt~par uzzināt~par~pasāk* izkārt~paziņ* dēlis~ziņ*
newspaper: avīz* laikrakst* vēstnes* informatīv-~lap*
website: mājaslap* mājas~lap* facebook* feisbuk* whatsapp* vacap* vatsap*
meeting: sapulc* sanāksm*
flag: karog- mast- masts karogu~uzvilkt
map: kart karte kartes karti
tick: ērc- ērces ērču
mosquito: odi odu odiem knišļ* dunduri
mole: kurmj* kurmi kurmis
garden: mazdārziņ* siltumnīc* zemes~gabal* kopienas~dārz* sakņu~dārz* dārzkop*
fire: ugunsdzēs* dūmu~detekt* dzēšam* ugunsdroš* ugunsnelaim*
electricity: elektrīb* elektroapg* stab- stabs voltāž* elektrotīkl* strāv* sprieg* strāvas~pārtr* elektrības~pārtr*
    pazūd~elektr* pazūd~strāv* vadi vadu vadiem
horse: zirg* zirdz* jājēj* jāt
hotel: viesnīc* naktsmāj* naktsmīt* viesu~nam* viesu~māj*
gas: gāze gāzes gāzi gāzes~balon* balon-
shelterwar: patvertn* bumbu~patv*
chimney: skursten* skursteņslauc* dūmvad* dūmen* ķieģeļ*
siren: sirēn* trauksme*
graffiti: grafiti* zīmēj*~sien* sienas~gleznoj*
boxing: boks* cīņas~māksl* dzudo* karate* pašaizsard*
shooting: šautuv* peintbol* paintbol* loka~šau* šaušan* airsoft*
blood: asinsdonor* donor*
crisis: krīzes~centr* vardarb*
bear: lācis lāči lāču lācim
closing: slēgs slēdz slēgšan* slēgt neaizslēd*
motorbike: motorol* motocikl* kvadracikl* mopēd* kvadr* kvadri moči motokross*
lesson: skolotāj* stundas stundu
chess: šahs šaha šahu šahist* dambret* galda~spēl* kārt-~spēl* zolīt*
clock: pulksten*
grocery: pārtikas~veikal-
tax: nodokl* nodev-
sightline: redzam* pārredz* nepārredz* nepārskat* pretimbrauc* aizsedz* neredz aizsegt* neko~neredz pārskatām* spogul-
    sferisk* spogulīt- slikti~redz*
dump: izgāztuv* būvgruž* izbēr* izgāž* izgāzis nelegāl* mežā~atkrit*
course: apgūt iemācies* mācīties~angļ* meistarkl*
meter: skaitītāj* ūdensskait*
robotics: robotik* programmē* konstruē* lego
bikerepair: velo~remont* riteņu~remont* riteņ-~instrument* pumpis pumpi
"""
