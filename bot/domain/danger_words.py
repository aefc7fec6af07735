"""Latvian words that the signs and hints of danger speak of by one name: who, what is done, what makes it harmless."""

CLASSES = """
me: es man mani manis mums mūs mēs
mine: mans mana manu manam manai manā mani manas mūsu
agent: audzinātāj* vīrs tēvs patēvs tētis tēvocis onkulis onka papa papus dēls brālis māte mamma pamāte māsa sieva
    meita draugs puisis bijušais bijusī kaimiņš kaimiņi kaimiņiene viņš viņi viņa čalis čaļi džeki džeks puikas zēni
    skolotāj* treneris kāds cilvēks vīrietis vīrieši sieviete priekšnieks jaunieši klasesbiedr* vecāki radinieks
    mazdēls znots svainis dzīvesbiedr* partneris kopēj* aprūpētāj* opis saimnieks tips vecis veči svešinieks audžutēvs
victim: zēnus puikas meitenes mazos vecīšus vecīti mazāko vecāko audzēkņ* skolniec* mani mūs viņu viņus visus bērnu
    bērnus bērniem bērnam māti mammu mammai mātei sievu sievai meitu meitai meitiņu dēlu dēlam dēliņu brāli brālim
    brālīti māsu māsai māsiņu kaimiņu kaimiņieni kaimiņienei sievieti cilvēku cilvēkus zēnu zēnam puiku puikam puisēnu
    meiteni meitenei vīru tēvu tēti vecmāmiņu omi opi draudzeni draudzenei draugu skolēnu skolēnus mazo mazuli mazulim
    tanti onkuli mazāku mazākos sīko sīkos klasesbiedr* opīti omīti
person: vecīt* sēņotāj* ogotāj* mammīt* tēt* vecmamm* audžu* traktorist* *ists *iste *niece kolēģ* māsīc* brālēn*
    krusttēv* vīrs vīra vīram vīru sieva sievu sievai sievas tēvs tēva tēvam tēvu tētis tētim tēti māte māti mātei
    mātes mamma mammu mammai mammas meit* dēls dēla dēlam dēlu brāl* māsa māsu māsai māsas vecmāmiņ* vecāmāte
    student* skolotāj* medmās* vecaistēv* vecotēv* vectēv* vectētiņ* ome omi omei opis opi opim opap* bērn* mazul*
    zīdain* bēb* puik* puisēn*
    zēn* meiten* draug* draudzen* kaimiņ* cilvēk* sieviet* vīriet* jauniet* kungs kungam kungu kundz* onkul* tante
    tantei tanti krustmāt* mazbērn* mazdēl* mazmeit* skolēn* skolniec* klasesbiedr* pensionār* *gadnieks *gadnieku
    *gadniekam *gadniece *gadnieki kāds kāda kādam kādu viņš viņa viņu viņam viņai viņi viņus vecāk* strādniek*
    pasažier* vadītāj* autovadītāj* šofer* makšķerniek* bļitkotāj* peldētāj* velosipēdist* gājēj* pastniec*
    bezpajumtniek* sirmgalv* večiņ* puisis puisi puisim sīkais sīko sīkie sīkos sievastēv* sievasmāt* vīramāt* vīratēv*
    saimniek* saimniec* māsiņ* onka onku zaldāt* pacient* ome omīt* opīt* vecenīt* dzīvesbiedr* audzēkņ*
child: bērn* mazul* zīdain* bēb* puik* puisēn* zēn* meiten* *gadnieks *gadnieku *gadniekam *gadniece *gadnieki mazais
    mazā mazo dēls meita meitiņ* skolniec* skolēn*
hits: sien piesien piesēj* sasien* sakaut sakaus sakauš* sakāva iekaust* nodedzin* apkaut* apkaus* apkāva sit sita
    sitis situsi sitīs sist iesit
    iesita iesitis piekauj* piekāv* piekaus* piekaut* dauza dauzīja dauzīj* spārda spārdīj* sper spēra iespēra cirta
    iecirta met~pret pļauk* iepļauk* žņaudz*
    žņaug* nožņaug* nožņaudz* sadur* sadūra nodur* nodūra dūra durs šauj šāva nošauj nošauš* nošaus nošaut nošāv*
    sašauj sašaus sašāv* nokauj nokauš* nokaut nokāva nogalin* nosit nosita nosist nogalē* noslepkav*
    slepkav* izvaro* varo spīdzin* mocīja terorizē uzbruk* uzbrūk pagrūda nogrūda sasit sasita sasitīs sadauz*
    sakropļo* sadedzin* slīcin* noslīcin* noindē* pērt per pēra plēš aiz~matiem rausta grūsta stumda krata kropļo
    gar~zemi
would: nositīs nokaus nogalinās nobeigs piebeigs
kills: sakaut sakaus sakauš* apkaut* apkaus* apkauš* nodedzin* nogalinā* nosist* nositīs nositīš* nodurt* nodurs*
    nodurš* nošaut nošaus nošauš* nožņaug* sadedzin* aizdedzin* piekaut* piekaus* nokaut nokaus nokauš* iesist*
    atrieb* izrēķin* noslīcin* uzspridz* nolaup* noindē* izdarīt* apsmiet nogalēt nogalēs nobeigt nobeigs piebeigt
    piebeigs nosvilin* pielaist* salauzt* salauzīs pārgriez* nožmieg* sadragāt
weapon: nazi nazis nažiem naža nazīti cirvi cirvis cirvja ieroci ierocis ieroča ieročiem pistol* šauteni šautene bisi
    bise granātu mačeti dunci beisbol*
menace: draud* staigā skrien dzenas dzenā kliedz rāda rādīja vicin* nāk tēmē mērķē pielik* nostāj* lauž* uzbruk*
    dauzās stāv bļauj skraida meklē
things: nogalina~tas ērc* lapsen* politik* cen* birokrāt* nodok* rēķin* ceļ* bedr* troksn* trokšņ* odi muš* karstum*
    aukstum* garlaicīb* likum* maks* smak* smird* smaka darb* dubļ* putek* saule vējš satiksm* sistēm* klusum* tums*
    inflācij* mūzik* trase dārdzīb* kāpņ* lietus jautājum* apkur* rinda rindas
sport: pušu kaķen* pliks~pa bumb* bung* vilni plaukst* rekord* pa~nātrēm komand* turnīr* sacens* spēl* mačā čempion*
    bokss boksa cīņas
hunt: medniek* medīb* sacens* izstād* šautuv* virtuv* muzej* asinā* mešan* tirdziņ* amatniek* kursi kursu šaušan* loka
lesson: nav~runa lekcij* kursi kursus kursu kursos apmāc* semin* programm* profilaks* novērš* novērst* drošīb*
    detektor* izrād*
    film* filmu grāmat* romān* detektīv* konkurs* pieminek* pieminē* vēstur* muzej* pulciņ* nodarbīb* izglīto* plakāt*
    kampaņ* brošūr* statist* spektākl* teātr* dziesm* krīzes pasaka
past: senāk pērn aizpērn pagājušgad pagājušogad pagājušā~gada pagājušajā~gadā pagājušo~gad* pagājušo~vasaru
    pagājušo~ziemu pagājušajā~vasarā pagājušajā~ziemā pagājušajā~pavasarī pagājušajā~rudenī pagājušajā~sezonā toreiz
    savulaik agrāk kādreiz reiz vairākkārt jaunībā gados gadā gadiem gadus
    bieži regulāri katru katrs katrā
hypo: nav~runa nerunāj* lai kamēr kamer pirms varētu var citādi citādāk ja gandrīz risk* bīstam* iespējam* kādreiz
    reiz nevarētu
    vajadzētu vajag ierīkot uzlikt jo drīz
animal: zaķ* putn* zivis zivju runc* minka minc* kucēn* sunīt* kaķēn* kumeļ* vist* gos* gov* ait* trus* zos* pīl* kaķ*
    suni suņ* suns stirn* cūk* lap* vilk* mežacūk* bebr*
body: rok* kāju kājas kājā kāja galv* pirkst* acs acis aci lūp* rīkl* sej* zobu zobus mugur* vēder* degun* mute muti
    plaukst*
    krūt* plecu kaulu deniņ*
hurt: norāv* norau* nogriez* iedūr* pārcirt* iecirt* pārgriez* sagriez* lauzt* salauz* lūzus* asiņ* asinis asinīs
    piepamp* pamp*
    uzpamp* tūkst pietūk* uztūk* zila zilas zils zilu zili tirpst notirp* sadur* saspied* saspiež* iespied* apdeg*
    applauc* apsvil* ierāv*
    pārsist* pāršķel* ieskrēj* iegriez* izmežģ* apsald*
light: lustr* lampiņ* reklām* diož* lamp* latern* gaism* apgaismo* spuldz* svec* ugunskur* egl* prožektor* luktur*
    idej* plāns plāni entuziasm*
    termiņ* sarkan* deg~par
burning: sadeg deg dega degot aizdeg* aizdegās aizdegusies aizdedzies aizdedzinā* dedzina~māju iedeg*
burnable: māj* nams namā namam dzīvokl* jumt* šķūn* klēt* kūl* zāle zāli pļav* mež* balkon* garāž* pagrab* skurst*
    konteiner* mašīn* auto tualet* noliktav* vagon* kaudz* krūm* meža~mal* eglīt* angār* kombain* kiosk* stacij* ēk*
    skol* kūt* ferm* siens siena purvs purva stāv* virtuv* televizor* rozet* instalācij*
    kāpņ* bēniņ* veikal* traktor* autobus* malk* miskast* pirts istab* vads vadi drēbes mati
fireplan: mācīb* dzēst bojāgāj* godin* piemin* rīkoties brīdin* sirēn* instrukt* palika dzēsēj* depo trauksm*
    signaliz* risk* gadījum* plān* evaku* apdroš* sek* cietuš* hidrant* pēc piebrauk* iespēj* draud* jānovērš
water: ezer* upē upe upes upi akā aku aka dīķ* ūdenī ūdeni ūdens jūrā jūra kanāl* baļļ* baseinā baseins āliņģ* ledū
now: tikko tagad šobrīd nupat patlaban
"""
