"""The signs of danger in Latvian, written as people write, as signs.py explains."""

CLASSES = """
me: es man mani manis mums mūs mēs
mine: mans mana manu manam manai manā mani manas mūsu
agent: audzinātāj* vīrs tēvs patēvs tētis tēvocis onkulis onka papa papus dēls brālis māte mamma pamāte māsa sieva
    meita draugs puisis bijušais bijusī kaimiņš kaimiņi kaimiņiene viņš viņi viņa čalis čaļi džeki džeks puikas zēni
    skolotāj* treneris kāds cilvēks vīrietis vīrieši sieviete priekšnieks jaunieši klasesbiedr* vecāki radinieks
    mazdēls znots svainis dzīvesbiedr* partneris opis saimnieks tips vecis veči svešinieks audžutēvs
victim: zēnus puikas meitenes mazos vecīšus vecīti mazāko vecāko audzēkņ* skolniec* mani mūs viņu viņus visus bērnu
    bērnus bērniem bērnam māti mammu mammai mātei sievu sievai meitu meitai meitiņu dēlu dēlam dēliņu brāli brālim
    brālīti māsu māsai māsiņu kaimiņu kaimiņieni kaimiņienei sievieti cilvēku cilvēkus zēnu zēnam puiku puikam puisēnu
    meiteni meitenei vīru tēvu tēti vecmāmiņu omi opi draudzeni draudzenei draugu skolēnu skolēnus mazo mazuli mazulim
    tanti onkuli
person: vecīt* sēņotāj* ogotāj* mammīt* tēt* vecmamm* audžu* traktorist* *ists *iste *niece kolēģ* māsīc* brālēn*
    krusttēv* vīrs vīra vīram vīru sieva sievu sievai sievas tēvs tēva tēvam tēvu tētis tētim tēti māte māti mātei
    mātes mamma mammu mammai mammas meit* dēls dēla dēlam dēlu brāl* māsa māsu māsai māsas vecmāmiņ* vecāmāte
    vecaistēv* vecotēv* vectēv* vectētiņ* ome omi omei opis opi opim opap* bērn* mazul* zīdain* bēb* puik* puisēn*
    zēn* meiten* draug* draudzen* kaimiņ* cilvēk* sieviet* vīriet* jauniet* kungs kungam kungu kundz* onkul* tante
    tantei tanti krustmāt* mazbērn* mazdēl* mazmeit* skolēn* skolniec* klasesbiedr* pensionār* *gadnieks *gadnieku
    *gadniekam *gadniece *gadnieki kāds kāda kādam kādu viņš viņa viņu viņam viņai viņi viņus vecāk* strādniek*
    pasažier* vadītāj* autovadītāj* šofer* makšķerniek* bļitkotāj* peldētāj* velosipēdist* gājēj* pastniec*
    bezpajumtniek* sirmgalv* večiņ*
child: bērn* mazul* zīdain* bēb* puik* puisēn* zēn* meiten* *gadnieks *gadnieku *gadniekam *gadniece *gadnieki mazais
    mazā mazo dēls meita meitiņ* skolniec* skolēn*
hits: sakaut sakaus sakauš* sakāva iekaust* nodedzin* apkaut* apkaus* apkāva sit sita sitis situsi sitīs sist iesit
    iesita iesitis piekauj* piekāv* piekaus* piekaut* dauza dauzīja dauzīj* spārda spārdīj* sper iespēra žņaudz*
    žņaug* nožņaug* nožņaudz* sadur* sadūra nodur* nodūra dūra durs šauj šāva nošauj nošauš* nošaus nošaut nošāv*
    sašauj sašaus sašāv* nokauj nokaus nokauš* nokaut nokāva nogalin* nosit nosita nositīs nosist nositīš* noslepkav*
    slepkav* izvaro* varo spīdzin* mocīja terorizē uzbruk* uzbrūk pagrūda nogrūda sasit sasita sasitīs sadauz*
    sakropļo* sadedzin* slīcin* noslīcin* noindē* pērt per pēra plēš aiz~matiem rausta
kills: sakaut sakaus sakauš* apkaut* apkaus* apkauš* nodedzin* nogalinā* nosist* nositīs nositīš* nodurt* nodurs*
    nodurš* nošaut nošaus nošauš* nožņaug* sadedzin* aizdedzin* piekaut* piekaus* nokaut nokaus nokauš* iesist*
    atrieb* izrēķin* noslīcin* uzspridz* nolaup* noindē* izdarīt* apsmiet
weapon: nazi nazis nažiem naža nazīti cirvi cirvis cirvja ieroci ierocis ieroča ieročiem pistol* šauteni šautene bisi
    bise granātu mačeti dunci beisbol*
menace: draud* staigā skrien dzenas dzenā kliedz rāda rādīja vicin* nāk tēmē mērķē pielik* nostāj* lauž* uzbruk*
    dauzās stāv bļauj skraida meklē
things: nogalina~tas ērc* lapsen* politik* cen* birokrāt* nodok* rēķin* ceļ* bedr* troksn* trokšņ* odi muš* karstum*
    aukstum* garlaicīb* likum* maks* smak* smird* smaka darb* dubļ* putek* saule vējš satiksm* sistēm* klusum* tums*
    inflācij* mūzik* trase dārdzīb* kāpņ* lietus jautājum* apkur* rinda rindas
sport: komand* turnīr* sacens* spēl* mačā čempion* bokss boksa cīņas
hunt: medniek* medīb* sacens* izstād* šautuv* virtuv* muzej* asinā* mešan* tirdziņ* amatniek* kursi kursu šaušan* loka
lesson: lekcij* kursi kursus kursu kursos apmāc* semin* programm* profilaks* novērš* novērst* drošīb* detektor* izrād*
    film* filmu grāmat* romān* detektīv* konkurs* pieminek* pieminē* vēstur* muzej* pulciņ* nodarbīb* izglīto* plakāt*
    kampaņ* brošūr* statist* spektākl* teātr* dziesm* krīzes pasaka
past: pērn aizpērn pagājuš* pagājušgad toreiz savulaik agrāk kādreiz reiz vairākkārt jaunībā gados gadā gadiem gadus
    bieži regulāri katru katrs katrā
hypo: lai kamēr kamer pirms varētu var citādi citādāk ja gandrīz risk* bīstam* iespējam* kādreiz reiz nevarētu
    vajadzētu vajag ierīkot uzlikt jo drīz
animal: vist* gos* gov* ait* trus* zos* pīl* kaķ* suni suņ* suns stirn* cūk* lap* vilk* mežacūk* bebr*
light: lamp* latern* gaism* apgaismo* spuldz* svec* ugunskur* egl* prožektor* luktur* idej* plāns plāni entuziasm*
    termiņ* sarkan* deg~par
burning: deg dega degot aizdeg* aizdegās aizdegusies aizdedzies aizdedzinā* dedzina~māju iedeg*
burnable: māj* nams namā namam dzīvokl* jumt* šķūn* klēt* kūl* zāle zāli pļav* mež* balkon* garāž* pagrab* skurst*
    konteiner* mašīn* auto ēk* skol* kūt* ferm* siens siena purvs purva stāv* virtuv* televizor* rozet* instalācij*
    kāpņ* bēniņ* veikal* traktor* autobus* malk* miskast* pirts istab* vads vadi drēbes mati
fireplan: mācīb* dzēst bojāgāj* godin* piemin* rīkoties brīdin* sirēn* instrukt* palika dzēsēj* depo trauksm*
    signaliz* risk* gadījum* plān* evaku* apdroš* sek* cietuš* hidrant* pēc piebrauk* iespēj* draud* jānovērš
water: ezer* upē upe upes upi akā aku aka dīķ* ūdenī ūdeni ūdens jūrā jūra kanāl* baļļ* baseinā baseins āliņģ* ledū
now: tikko tagad šobrīd nupat patlaban
"""

SUICIDE = """
negrib*/nevēl*/apnicis/apnika/apnikusi/noguris/nogurusi/riebjas _ dzīvot ! laukos pilsētā te šeit šajā šādā tādā
    blakus kaimiņos pagastā novadā dzīvokl* mājā autobus* internet* troksn* putek* smak* tums* kopmītn*
negrib*/nevēl*/riebjas _ dzīvot _ pasaul*
negrib*/nevēl* _ mosties/pamosties/eksistēt/elpot
nav/nebūtu _ kāpēc/kam/dēļ~kā/priekš~kā _ dzīvot
grib*/vēl* _ pazust _ pavisam/pasaul*/uz~visiem~laikiem
grib*/vēl* _ izbeigt/beigt _ visu/dzīvi
atstāj* _ zīmīt*/atvadu* ! durv* pastkast*
dzīvot _ negrib*/nevēl*/apnicis ! laukos pilsētā te šeit šajā pagastā novadā autobus*
grib*/vēlos/vēlas/gribas/gribētos _ nomirt/mirt/nost ! šeit savā pagastā novadā laukos
labāk _ nomirt*/nomirtu/mirt/mirstu
kaut _ nomirtu/nepiedzimt*/nebūtu piedzim*
aizmigt/aizmigtu + nepamost*
vairs nepamost*
sev/sevi _ nodar*/nogalin*/noslepkav*/nošau*/sadur*/savaino*/nodur*/indē*
nogalin*/nošau*/nodur*/nonāvē*/savaino*/noslepkav* _ sevi
sev _ kaut ko _ izdar*/nodar*
kaut ko _ sev _ izdar*/nodar*
izdar* _ pašnāv*
griež*/griezu/griezt/sagriez*/sagriež*/pārgriez*/griezīs/griezīš* _ vēn*/rokas/sev/sevi/plaukst*
vēn*/rokas/sevi _ griež*/griezu/griezt/sagriez*/pārgriez*/griezīš*
pašnāvīb*/pašnāvēt*/suicīd* ! <lesson> aktivit* tīr* krustoj* ceļ* brauk* šķērso*
visas/daudz/sauju/saujām/paciņu/veselu/pudelīti/kaudzi/pārāk + tablet*/tableš*/zāles/miegazāl*/zālītes +
    dzer*/iedz*/izdz*/sadz*/norij*/apēd*/saēd* ! pļau* aptiek*
sadzēr*/pārdoz*/saēd*/sarij* _ tablet*/zāles/miegazāl*
tablet*/miegazāl* _ sadzēr*/saēd*/pārdoz*
paliek/atliek/palik*/atlik* _ tikai _ virv*/cilp*/kaps/kapi/mirt
virv*/cilp* _ kakl*
kakl* _ virv*/cilp*
sagatavo*/nopirku/sasēju/uztaisīju/piesēju _ virv*/cilp* ! bērn* šūpol* norobežo* karog*
pakārties/pakāršos/pakārsies/pakārās/pakāries/pakārusies/pakāros/pakārtos
nošaušos/nošauties/nošausies/noslīcināšos/noslīcināties/noslīcināsies/sadedzināšos/nodurties/nodurš*/nošāvās/nošāvies/noslīcinājās/noindējās/noindēties/noindēšos
lēk*/lekš*/lecu/leks/lec/lekt/nolēk*/nolekš*/nolekt/izlekš*/izlēk*/izlekt +
    tilta/jumta/balkona/loga/logu/vilcien*/marg*/sliedēm/klints/torņa ! peld* ūdenslēk* suņ* stirn* sacens* kaķ*
zem vilciena/mašīnas/auto/autobusa _ metīšos/lekšu/leks/palīdīšu/mesties/lekt
jēgas/jēga _ dzīvot
jēgas/jēga _ turpināt $
neredz*/nav _ jēg* + dzīve*/dzīvot
nav _ vērts _ dzīvot
kāpēc/kam _ vispār _ dzīvoju/dzīvot $
bez manis _ labāk/vieglāk/mierīgāk
labāk/vieglāk/mierīgāk _ bez manis
labāk/vieglāk _ ja manis _ nebūt*
manis _ vairs _ nebūs/nebūtu ! dom* sapulc* amatā
esmu _ nasta/lieka/lieks/lieku/apgrūtinājum*/nevajadzīg*
nevienam _ neesmu _ vajadzīg*
neesmu _ nevienam _ vajadzīg*
neviens _ mani _ nemīl*
ardiev* + piedod*/visiem/man/mani/mīl*/esmu
atvad* _ no visiem/dzīves
mana/manas/mans _ pēdēj* _ ziņa/vēstul*/ieraksts/diena/vakars/nakts/dzimšanas ! jautājum* darb*
visu/dzīvi/sevi _ izbeig*
izbeig*/beigt/beigšu _ dzīvi
darīt/darīšu/darīs/padarīt/padarīšu/izdarīt/izdarīšu _ galu
galu _ darīt/darīšu/darīs/padarīt/padarīšu
pielikt/pielikšu/pieliks _ punktu _ dzīve*/visam
šķir*/aizie* _ no dzīves/pasaules
nevaru/nespēju/neizturu/neizturēšu _ vairs _ dzīvot
vairs _ nevaru/nespēju/neizturu _ dzīvot
nevaru vairs tā $
vairs/nav _ spēka _ dzīvot
esmu _ nolēm* + spēka/beig*/galu/miršu/gulēš*/drīz/nāv*
drīz _ gulēšu
gulēšu/apgulšos/iešu _ kapos/kapā/zemē/viņsaul*
neredz* _ izej* ! ēk* zāl* durv* krustoj*
dzīve _ apnik*/apnicis/riebjas/sāp
dzīvotgrib* _ nav/zud*
nebūtu/nebūt/nekad _ piedzim*
viss _ būs _ galā ! remont*
kam/kādēļ/kāpēc _ celties/mosties/pamosties
runā/raksta/domā/domāju/domas _ par _ nāvi/pašnāv*/nomirt/miršanu ! <lesson>
gāzi _ vaļā
neviens _ nepamanī* _ ja
labāk/vieglāk _ manis _ nav/nebūtu/nebūs
vairs nevaru $
nevaru vairs $
labāk _ nebūt $
norīšu/norīt/sadzeršu/izdzeršu/iedzeršu + visu/visas/tablet*/tableš*/zāles ! kafij* tēj*
"""

VIOLENCE = """
<hits> + <victim> ! <things> <sport> <lesson>
<hits> + <victim> + <agent> ! <sport> <lesson>
sit*/iesit*/sita/spēra/iespēra/dauza/dauzīja _ pa _ seju/galvu/vēderu/muguru/muti/ausi/kājām/ribām ! <sport>
sit*/iesit*/sita/spēra/iespēra/dauza _ sejā/galvā/vēderā/mugurā/zobos/mutē ! <sport>
draud*/sola/solās/solīja/gatavojas/grasās/taisās/grib _ <kills> ! kok* zar* jumt* lāstek* led* siena <things>
<kills> + <victim> ! <things> <lesson> kok* zar* jumt* lāstek* led*
draud* + <me>/<victim> + <agent> ! ties* sod* polic* inspekc* likum* nodok* <things> <lesson>
<agent> + draud* + stāv/nāk/durv*/pagalm*/kliedz*/piedzēr*/nakt*/rakst*/zvan* ! ties* sod* polic* likum* <things>
    <lesson> kok*
kaujas/kauties/plēšas/sitas/kautiņ* + <person> ! piemin* vēstur* kritu* pasaules kar* <lesson>
<weapon> + <agent> + paņēm*/aizgāj* ! <hunt>
<weapon> + <agent> + <menace> ! <hunt>
viņam/viņai/viņiem/kaimiņam/vīram/tēvam/dēlam/bijušajam/brālim/kādam _ rokā/rokās/ir _ <weapon> ! <hunt>
ar <weapon> _ uzbruk*/sadūra/draud*/skrien/dzenas ! <hunt>
bail*/baid* _ no _ vīra/tēva/patēva/dēla/drauga/kaimiņa/viņa/mātes/brāļa/bijušā/tēta ! <animal>
bail*/baid* _ palikt/iet/atgriezties/nākt/būt/dzīvot _ mājās/mājas ! tums* <animal> iel* ceļ* latern* lamp* satiksm*
    apgaismo*
nāk*/lien*/ienāk* _ pie _ manis/viņas/meitas/meitenes/mums _ nakt*/gultā
nevienam _ nestāst*/nesak*/nesaku/neteik*/neteikt + <agent>/saka/liek/teica
aiztiek/aiztika/aiztikt/aiztiktu/čamd*/grābst*/aptaust* + <victim>/meit*/bērn*/man + <agent>
pieskar* + man/viņai/meit*/bērn* + <agent> ! <lesson>
kail*/izģērb*/plik* + bild*/foto*/sūt*/prasa/liek/spiež/film* + man/mani/<child>/<agent> ! kok*
seksuāl* _ uzmāc*/izmanto*/vardarb*/uzbruk* + <me>/<victim>/<agent>/<mine> ! <lesson>
uzmācas/uzmācās/uzmākties + man/viņai/meit*/<victim> + <agent>
izvaro* ! <lesson>
vardarb* + <me>/<mine>/<agent> ! <lesson> centr*
dzird* _ sitien*/kliedz*/vaid*/šāvien*/spiedz*/raudā* ! koncert* <hunt> salūt*
kliedz*/bļauj/spiedz*/sauc* _ palīgā/palīdzīb* ! talk* uzņēm* darb*
šauj/šaudās/apšauj* + <agent> ! <hunt> putn* vārn* salūt* raķet*
<child> + atstāt*/pamest*/pamet/ieslēg*/ieslēdz*/aizslēg* +
    balkon*/mašīn*/auto/dzīvokl*/māj*/stund*/nakt*/viens/viena/vieni/vienu/sal*/istab*/pagrab*/karst*
<child> + viens/viena/vieni/vienu + raud*/kliedz*
<child> + badā/nebaro*/nebarot*
<child> + nav _ ēdis/ēdusi/ēduši
zilum* + <person>/<mine>/viss/visa ! zilumainā
vecāki/māte/tēvs/mamma/tētis _ dzer*/piedzēr*/žūpo* + <child>
atņem*/atņēm* + pensij* ! valst* valdīb* nodok*
neļauj/neizlaiž/nelaiž/neizlaida/ieslēdz*/ieslēg*/aizslēdz* + mani/viņu/mūs/man/mums + <agent> +
    ārā/iziet/zvanīt/telefon*/mājas/mājām/istab*/pagrab*/dzīvokl*
ieslēdz*/ieslēg*/aizslēdz* _ mani/viņu/mūs/bērn* ! <lesson>
bijušais/viņš/kāds/vīrs/svešs/svešais/puisis/tēvs/patēvs _ seko*/vajā/uzglūn/gaida/dauzās/laužas +
    man/mani/mājas/mājām/durv*/manām
dauzās/dauza/laužas/lauž/lauzās/spārda _ durv* ! vējš veikal* klub* vandāļ*
durv*/durvīm _ dauzās/laužas/lauž/dauza ! vējš veikal* klub* vandāļ*
nolaup* + <person> ! <lesson>
vilka/velk/iestūma/ierāva/ievilka/ievelk/iestumj + mašīnā/auto/busiņā + <person>
pazemo*/terorizē/kontrolē/spīdzina + mani/mūs + <agent> ! <things>
nošaušu/nositīšu/noduršu/nokaušu/nogalināšu/apšaušu/apkaušu/uzspridzināšu ! laiku laik* garlaic* muš* od*
apceļ/apsaukā/ņirgājas/iesloga/pazemo + mani + skol*/klas*/zēni/puikas/visi
aplej/aplēja/aplēj* _ benzīn*
ielauz*/ielaužas/lien + māj*/dzīvokl*/pa~logu + man*/mums/<agent> ! pērn pagājuš* vasarnīc* klub* veikal*
spiež/piespiež/piespied*/liek/lika + man/mani/mūs + gulēt/izģērb*/sekss/seksu/darīt/pārdot ! pašvald* dome
izmet*/izdzen/izdzina + mani/mūs/sievu/mammu + mājas/mājām/ārā/ielas/aukst* ! autobus* īres pašvald* dome
"""

ACCIDENT = """
<burning> + <burnable> ! <light> pēc~ugunsgrēka <past> <lesson> ^<hypo>
deg/aizdegās/aizdegusies $ ! ne <light> <past> nodeg*
uguns + jau/nāk/tuvoj*/izplat*/pārsviež*/pārmet*/mājām/jumt* ! <lesson> <past> ^<hypo> ugunskur* vieta
liesm* + <burnable>/log*/nāk/šaujas/redz* ! <lesson> <past> ^<hypo> piemiņ* mūžīg*
ugunsgrēk* ! <lesson> <past> <fireplan> ^<hypo>
dūmi/dūmus/dūmiem/dūmos/dūmu + log*/stāv*/dzīvokl*/jumt*/māj*/kāpņ*/pagrab*/durv*/šaht*/bēniņ*/telpā/gaiten* !
    skursten* katlumāj* detektor* krāsn* rūpnīc* kurin* dedzin* grill* grila <past> apkur* pirts <lesson>
gāze*/gāzi/gāzes _ smird/smaka/smaku/smarža/smako/ož/noplūd*/jūt*/svilp*/noplūst ! izplūd* autobus* <lesson>
smird*/ož/smaka/smaku/smako/jūt*/smarža/smaržo _ gāze*/gāzes/gāzi ! izplūd* autobus* <lesson>
tvan*/tvana ! <lesson>
slīkst*/slīkst/slīka/noslīka/grimst + <person>/<me>/<water>/palīg* ! garlaic* parād* dubļ* peļķ* atkritum* rēķin*
    papīr* tums* <past> ceļ* <lesson> ^<hypo>
iekrit*/iekrita/iegāz*/ielūz*/ielauz*/izkrit*/izkrita + <person>/<me> + <water>/ledus/lūk*/šaht* ! <past> atslēg*
    telefon* ^<hypo>
ielūz* _ ledū ! <past> ^<hypo>
netiek/nevar/nevaram/netiekam _ ārā + <person>/<me>/mēs +
    led*/aka/akas/akā/lift*/deg*/dūm*/mašīn*/up*/ūden*/šaht*/bedre*/ugun* ! ratiņ*
samaņ* ! <lesson> rīkoties ja <past>
neelpo* ! <lesson> ja logi* siena*
bez elpas ! skat*
trūkst elpas ! skat*
spiež/sāp* _ krūt*
nevar/nevaru _ paelpot/ieelpot ! putek* smak* dūm*
sprāga/sprāgst/sprādzis/uzsprāga + gāz*/balon*/katls/katlā/mīna/māj* ! ^<hypo> <past>
ievainot* ! kar* piemin* <past> <lesson>
miris/mirusi/nedzīv*/līķis + <person>/istab*/gult*/māj*/durv*/atrad* ! ciem* pagast* pilsēt* vieta laukum* <past>
neatver*/neatsauc*/neatbild*/neceļ* +
    kaimiņ*/vecmām*/vectēv*/vecaistēvs/vecāmāte/opis/ome/mamm*/tēv*/omīt*/brāl*/kundze* +
    durv*/telefon*/zvan*/klausul* ! pašvaldīb* dome birojs pārvald* par
nevar/nevaru/nevaram/nesanāk _ pamodināt/atmodināt
nemostas/neatmostas + <person>
paralizē*/sašķieb*/šķība/notirp* + sej*/roka/puse/mute
smok/nosmok/nosmaka/aizrij*/smokam + <person> ! putek* smak* dūm* karst* izplūd*
nokrit*/krita/krītot/pakrita/pakrit*/paklup*/nogāz*/izkrita/izkrit*/nokrita/novēl* + <person>/<me> +
    neatbild*/nekust*/necel*/piecelt*/asiņ*/guļ/salauz*/galv*/log*/balkon*/jumt* ! <past> ^<hypo> koks zars
guļ/gulēja/gul + <person> +
    sniegā/grāvī/grīdas/zemes/zemē/grīdā/asfalta/ielas/ceļa/trotuāra/ietves/malā/pieturā/kāpnēs/krūmos ! soliņ*
    <animal> <past> kok*
nekust* + <person>
saļim*/noģīb*/paģīb* + <person>/<me> ! <past> tilt* jumt* ēk* siena
slikti + sird* ! <lesson>
infarkt*/insult*/lēkme/lēkmi/krampj* + <person>/<me>/<mine> ! <lesson> pēc pārcies* rehabil* defibril* <past>
asiņo*/noasiņo* ! donor*
asinīs/asinis/asins + <person>/visur/peļķ*/tek/ceļ*/grīd*/kāpn* ! donor* nodo* analīz* grup* asinsspied*
izsauciet/sauciet/atsūtiet/vajag/vajadzīgi/vajadzīga _ ātros/ātro/ātrā/ugunsdzēsējus/mediķus ! punkt* brigād* stacij*
    slimnīc* piebrauk* <lesson> internet*
saindē*/pārdozē*/apdedz*/apdeg*/applaucē* + <person>/<me> ! <past> augsn* ūden* suņ* ^<hypo>
elektrīb*/strāv* _ nosit*/trieciens/trāp*/sasit*/nokrat* ! ^<hypo>
iesprūdām/iesprūdu/iesprūduši/iesprūdusi/iesprūdis/iestrēg*/iesprostot*/iesprūst + lift*/šaht* +
    <person>/<me>/mēs/esam/esmu ! bieži <past>
iespiest*/iespied* + <person> ! <past> loc*
apgāz* + traktor*/mašīn*/auto/laiv*/motocikl*/kvadracikl*/autobus*/busiņ*/kravas ! <past> ^<hypo>
zem _ tā/traktora/mašīnas/koka/autobusa/vilciena/ledus/gruvešiem + <person> ! <past> sēž ^<hypo> soliņ*
avārij* + iespiest*/cietu*/cietis/asin*/<now>/ātros/ātrā/bojā/samaņ* ! stāvokl* izej* dienest* <past> ^<hypo>
notriec*/notrieca/sabrauca/uzbrauca/sabraukt* + <person> ! <past> <animal> zīm* ^<hypo>
pazuda/pazudis/pazudusi/pazuduši + <person> ! <animal> signāl* apgaismoj* atslēg* zīme telefon* maks <past> intere*
nav _ atgriez*/pārnāc*/atnāc*/pārnākusi + <person> + māj*/mežā/meža/kopš/jau/ezer*/nakt* ! pašvaldīb* atbild*
sprādzien*/uzsprāg*/eksplod* ! dusm* smiekl* <lesson> <past> ^<hypo>
dzirksteļo*/dzirkste* + vad*/skap*/rozet*/kabel*/stab*/sadal*/lamp*
vad*/kabel* + spriegum* ! ierīkot projekt*
suns/suņi _ uzbrūk/plēš/plosa + <person>/<me> ! <past> ^<hypo>
sakod* + <person>/<me> + asiņ*/tikko/tagad/ātros
granātu/granāta/mīnu/mīna/munīcij*/šāviņ*/spridzek* + atrad*/atrast*/mētāj* ! muzej*
nosalst/nosalis/nosalusi/pārsalis/pārsalusi + <person> ! ^<hypo> pietur*
dzemdē/dzemdības _ sākuš*/sākās
sieva/viņa/meita _ dzemdē
norij*/norij/aizrij* + <child>
netiek/nevar _ atpakaļ/ārā + iekrit*/ielīd*/iesprūd*/iestrēg* + <person>
sastatn*/siena/jumts/koks/kraut*/balķis + uzkrita/uzgāz*/sabruk*/iegruv*/iegāz* + <person> ! <past> ^<hypo>
ūdens + sasniedz*/ceļas/plūst/sasniedzis + log*/istab*/otro~stāvu/gult* + <person> ! <past> ^<hypo>
"""
