"""What else residents write in Latvian, as thesaurus.py explains: what about it, where, whether; what says nothing."""

from bot.domain.likeness_things import THINGS as THINGS

ASPECTS = """
pickup: savākš* savāc* savākt izvešan* izved* izvest jāizved
delivery: piegād* izvadā* izvadāt atnes* izvadāšan*
blocked: aizsērē* aizdamb* ciet aizsprost* nosprost* ūdens~iet~pa~virs- iztīrīt* aiziet
watering: laistīt* laista apliet* apliešan* aplaist* laistāmais ielej* lejkann* liet~puķ* ielaist*
pressure: spiedien- tieviņ* tek~lēn* knapi~tek vājš~spied* tek~vāji tek~kā~diedz*
sport: sport* sporta sportot* treniņ* trener* sacens* turnīr* komand- krosi skriešan* skrējien*
openhours: darba~laik* darbalaik* vaļā atvērt* atvērta atvērts strādāt strādā strādātu sestdien* svētdien* brīvdien*
    ilgāk slēgts slēgta ciet~jau piektdien* pirmdien* otrdien* trešdien* ceturtdien* pēc~darba darba~dienās
    pieņem~tikai katru~dien* slēdz slēdzas ātrāk~ver* līdz~vakar* pusdienlaik* aizver* aizveras strādājošie
    netiek~pēc~darba līdz~trijiem līdz~pieciem līdz~sešiem līdz~astoņiem
timetable: sarakst- saraksti grafik- pielāgot~laik* saskaņot~laik* laiki~nesakrīt neatbilst~laik* gaida~stundu
    par~agru par~vēlu nesaskan* saskaņo*
oftener: biežāk reisu~skait* papildu~reis* vēl~vien*~reis* divreiz~dienā reizi~dienā par~maz~reis* retāk pārāk~reti
    katru~stundu viens~reiss divi~reisi divas~reizes~dienā retie~reisi par~reti
evening: vakar- vakarā vakaros vēlu vēls nakt- naktī pusnakt- vakara naktīs
course: kurs kursi kursus kursu kursos kursiem apmāc* lekcij* seminār* meistarklas* iemācīt* instruktāž* datorkurs*
    mācīb-~kurs* iemāca
seats: skatītāj*
repair: remont* siltin* fasād* krāso* nokrās* izkrāso* kosmētisk* pārbūv* rekonstr* renov* atjaunot~ēk* apdrup*
cellar: bēniņ* pagrab-
clearout: krām- krāmus izvest~krām*
price: tarif* cen- cenas dārg* dārdz* lētāk* lēt- maksāt maksā maksa maksas bez~maks* bezmaks* par~brīv* brīvpus*
    apmaks* samaks* rēķin* naudiņ* pietrūkst~naud* nav~naud* līdzfinans* brīvpusd*
schedule: katru~nedēļ* reizi~nedēļ* divreiz~nedēļ* reizi~mēnes* divreiz~mēnes* retāk biežāk
quality: negarš* gard* slikt-~kval* kvalit* bezgarš*
room: telp- telpas telpu telpiņ* istab- zāle~nodarb*
hobby: pulciņ* interešu~izgl* nodarbīb* ārpusstund* interešu~pulc*
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
    pirmklasniek* knēveļ* skuķ* ķipar* pirmsskol* bērnam
youth: jaunie* jauniet* pusaudž* pusaudz* skolēn* skolniek* jaunatn* klasēm klases
old: pensionār* senior* veci vecie vecajiem vecajām večiņ* vecīt* vecīš* tantiņ* tant- sirmgalv* veclaud* vientuļ*
    omīt* omes omei vecmāmiņ* vecmamm* vecāk* vecu gados veco~ļaužu veco pensij* vientuļajiem slimajiem slimie gulošs*
    pensionārēm
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
rīkot sarīkot* rīkojiet ierīko* iežogo* uzliek* uzlikt* uzlik* uzstād* uzbūv* izveido* izbūv* būvēt celt uzcel*
nodrošin* iegād* nopirkt* nopērk* pielikt* uztais* uztaisiet noorganiz* atjauno* saglab* nenozāģ* nezāģ* neslēdz*
neaizver* atļaut* atļauj* paplaš* palielin* pagarin* lai~deg deg~visu atstāt* atstāj* nevajag~slēgt nelikvid*
neaiztiek* vajag~vairāk biežāk nedrīkst~zāģ*
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
