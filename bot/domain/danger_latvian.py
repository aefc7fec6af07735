"""The signs of danger in Latvian, written as people write, as signs.py explains."""

SUICIDE = """
negrib*/nevēl*/apnicis/apnika/apnikusi/noguris/nogurusi/riebjas _ dzīvot ! laukos pilsētā te šeit šajā šādā tādā blakus
    kaimiņos pagastā novadā dzīvokl* mājā autobus* internet* troksn* putek* smak* tums* kopmītn*
negrib*/nevēl*/riebjas _ dzīvot _ pasaul*
negrib*/nevēl* _ mosties/pamosties/eksistēt/elpot
nav/nebūtu _ kāpēc/kam/dēļ~kā/priekš~kā _ dzīvot/celties/mosties
grib*/vēl* _ pazust _ pavisam/pasaul*/uz~visiem~laikiem
grib*/vēl* _ izbeigt/beigt _ visu/dzīvi
atstāj* _ zīmīt*/atvadu* ! durv* pastkast*
dzīvot _ negrib*/nevēl*/apnicis ! laukos pilsētā te šeit šajā pagastā novadā autobus*
grib*/vēlos/vēlas/gribas/gribētos _ nomirt/mirt/nost ! šeit savā pagastā novadā laukos
labāk _ nomirt*/nomirtu/mirt/mirstu ! nekā joks
nav _ neviena + palikt/dzīvot/kā~dēļ/kam~vajadz* ! <things> māja ciem* pagast*
vairs _ netraucēšu/neapgrūtināšu/nesāpēs/nesāp
pirms/kad/drīz _ man/manis _ nebūs ! mājās darbā pilsēt*
kaut _ nomirtu/nepiedzimt*/nebūtu piedzim*
aizmigt/aizmigtu + nepamost*/nav~rīt*/nebūtu~rīt*/nekad
rīt/rītā _ nebūtu _ jāmostas/jāceļas
kā/cik/kur/ko + nepamost*/nesāp*/bez~sāpēm + tablet*/zāļu/izdzer*/aiziet/nomir* ! suni kaķi
vairs nepamost*
sev/sevi _ nodar*/nogalin*/noslepkav*/nošau*/sadur*/savaino*/nodur*/indē*
nogalin*/nošau*/nodur*/nonāvē*/savaino*/noslepkav* _ sevi
sev _ kaut ko _ izdar*/nodar*
kaut ko _ sev _ izdar*/nodar*
izdar* _ pašnāv*
griež*/griezu/griezt/sagriez*/sagriež*/pārgriez*/griezīs/griezīš* _ vēn*/rokas/sev/sevi/plaukst*
vēn*/rokas/sevi _ griež*/griezu/griezt/sagriez*/pārgriez*/griezīš*
pašnāvīb*/pašnāvēt*/suicīd* ! <lesson> aktivit* tīr* krustoj* ceļ* brauk* šķērso*
visas/daudz/sauju/saujām/veselām/paciņu/veselu/pudelīti/kaudzi/pārāk + tablet*/tableš*/zāles/miegazāl*/zālītes +
    dzer*/iedz*/izdz*/sadz*/norij*/apēd*/saēd* ! pļau* aptiek*
sadzēr*/pārdoz*/saēd*/sarij* _ tablet*/zāles/miegazāl*
tablet*/zāles/miegazāl* + sakrāt*/sakrāj*/krāju/savākt*/vēstul*/atvad*/pietiek/pietiks ! aptiek* ārst*
tablet*/miegazāl* _ sadzēr*/saēd*/pārdoz*
paliek/atliek/palik*/atlik* _ tikai _ virv*/cilp*/kaps/kapi/mirt
virv*/cilp* _ kakl*
kakl* _ virv*/cilp*
sagatavo*/nopirk*/sasē*/uztais*/piesē*/piesiet*/iesē*/gatav*/atradu + virv*/cilp* ! <sport> bērn* šūpol* norobežo*
    karog* svētk* laiv* teļ* gov* ceļ* maršrut* tak* eglīt* suni zirg*
pakārties/pakāršos/pakārsies/pakārās/pakāries/pakārusies/pakāros/pakārtos
nošaušos/nošauties/nošausies/noslīcināšos/noslīcināties/noslīcināsies/sadedzināšos/nodurties/nodurš*/nošāvās/nošāvies/noslīcinājās/noindējās/noindēties/noindēšos
    ! joks
lēk*/lekš*/lecu/leks/lec/lekt/nolēk*/nolekš*/nolekt/izlekš*/izlēk*/izlekt +
    tilta/jumta/balkona/loga/logu/vilcien*/marg*/sliedēm/klints/torņa ! patīk peld* ūdenslēk* suņ* stirn* sacens* kaķ*
zem vilciena/mašīnas/auto/autobusa _ metīšos/lekšu/leks/palīdīšu/mesties/lekt
jēgas/jēga _ dzīvot
jēgas/jēga _ turpināt $
neredz*/nav _ jēg* + dzīve*/dzīvot
nav _ vērts _ dzīvot
kāpēc/kam _ vispār _ dzīvoju/dzīvot $
bez manis _ labāk/vieglāk/mierīgāk
labāk/vieglāk/mierīgāk _ bez manis
labāk/vieglāk _ ja manis _ nebūt*
manis/viņas/viņa/manīs _ vairs _ nebūs/nebūtu ! dom* sapulc* amatā
esmu _ nasta/lieka/lieks/lieku/apgrūtinājum*/nevajadzīg*
nevienam _ neesmu _ vajadzīg*
vairs _ negrib*/nevēl* _ būt $
lai _ mani _ sabrauc/nosit/notriec/nogalina ! <things>
sevi _ ienīst*/nīstu
graiz*/graizo* + sev/sevi/rokas/atkal/es ! kok*
pārdozēšu/pārdozēs/pārdozēja/pārdozējis/pārdozējusi
neesmu _ nevienam _ vajadzīg*
neviens _ mani _ nemīl*
ardiev* + piedod*/visiem/man/mani/mīl*/esmu
atvad*/atvadie* _ no visiem/dzīves/bērniem/mums/manis
visu/viss/lietas + sakārto*/nokārto*/atdev*/izdal*/sadal* + esmu/zīmīt*/vēstul*/dokument*/kaķi/suni/mantas +
    redzēšanos/paldies~par~visu/nemeklē*/tajā~pusē/piedod*/vēstul*/atdev*
atdod/atdeva/atdevu/izdala/izdalīja + mantas/lietas/telefonu/suni/kaķi + ardiev*/visiem/savas/piedod*/redzēs* ! talk*
mana/manas/mans _ pēdēj* _ ziņa/vēstul*/ieraksts/diena/vakars/nakts/dzimšanas ! jautājum* darb*
šovakar/šonakt/tūlīt/tagad _ iešu/eju/braukšu/došos _ tiltu/tilta/sliedēm/dzelzceļ*/jumta ! makšķer* foto* remont*
vajag/gribu/gribas/lai _ beidz*/beigtos/beigsies + sāp*/nespēju/nevaru/psiholog*/nekas/neko/dzīv* ! <things> remont*
visu/dzīvi/sevi _ izbeig*
izbeig* _ visu
izbeig*/beigt/beigšu _ dzīvi
darīt/darīšu/darīs/padarīt/padarīšu/izdarīt/izdarīšu _ galu
galu _ darīt/darīšu/darīs/padarīt/padarīšu
pielikt/pielikšu/pieliks _ punktu _ dzīve*/visam
šķir*/aizie*/prom _ no _ dzīves/pasaules ! pilsēt* lauk*
nevaru/nespēju/neizturu/neizturēšu _ vairs _ dzīvot
vairs _ nevaru/nespēju/neizturu _ dzīvot
nevaru vairs tā $
vairs/nav _ spēka _ dzīvot
esmu _ nolēm* + spēka/beig*/galu/miršu/gulēš*/drīz/nāv*
drīz _ gulēšu
gulēšu/apgulšos/iešu _ kapos/kapā/zemē/viņsaul*
neredz* _ izej* ! ēk* zāl* durv* krustoj*
dzīve/dzīvi/dzīvei _ beigus*/galā/beigta/beigt/beigas
negribu/negrib _ cīnīties
ieslēdz*/aizslēdz*/iedarbin* + garāž* + mašīn*/motor* + es/iedarbināju/iedarbinājis/viņš/viņa
dzīve _ apnik*/apnicis/riebjas/sāp
dzīvotgrib* _ nav/zud*
nebūtu/nebūt/nekad _ piedzim*
viss _ būs _ galā ! remont*
kam/kādēļ/kāpēc _ celties/mosties/pamosties
runā/raksta/domā/domāju/domas _ par _ nāvi/pašnāv*/nomirt/miršanu ! <lesson>
gāzi _ vaļā
neviens + nepamanī*/neraud*/nepietrūk*/nemanī* + manis/mani/pēc~manis/pēc~viņa/es/viņš ! bedr* lamp*
nevienam + nepietrūk* + es/manis ! <things>
labāk/vieglāk _ manis _ nav/nebūtu/nebūs
vairs nevaru/nespēju/neturos/nevelku/neizturēšu $ ! <things>
nevaru/nespēju/neturos/nevelku/neizturēšu vairs $ ! <things>
labāk _ nebūt $
norīšu/norīt/sadzeršu/izdzeršu/iedzeršu + visu/visas/tablet*/tableš*/zāles ! kafij* tēj*
"""

VIOLENCE = """
<hits> + <victim> ! <things> <sport> <lesson>
<hits> + <victim> + <agent> ! <sport> <lesson>
sit*/iesit*/sita/spēra/iespēra/dauza/dauzīja _ pa _ seju/galvu/vēderu/muguru/muti/ausi/kājām/ribām ! <sport>
sit*/iesit*/sita/spēra/iespēra/dauza _ sejā/galvā/vēderā/mugurā/zobos/mutē ! <sport>
draud*/sola/solās/solīja/gatavojas/grasās/taisās/grib _ <kills> ! kok* zar* jumt* lāstek* led* siena <things>
<kills> + <victim> ! <things> <lesson> kok* zar* jumt* lāstek* led* joks
draud* + <me>/<victim> + <agent> ! ties* sod* polic* inspekc* likum* nodok* <things> <lesson>
<agent> + draud* + stāv/nāk/durv*/pagalm*/kliedz*/piedzēr*/nakt*/rakst*/zvan* ! ties* sod* polic* likum* <things>
    <lesson> kok*
kaujas/kauties/plēšas/sitas/kautiņ* + <person> ! <sport> ar~to piemin* vēstur* kritu* pasaules kar* <lesson>
<weapon> + <agent> + paņēm*/aizgāj* ! <hunt>
<weapon> + <agent> + <menace> ! <hunt>
viņam/viņai/viņiem/kaimiņam/vīram/tēvam/dēlam/bijušajam/brālim/kādam _ rokā/rokās/ir _ <weapon> ! <hunt>
ar <weapon> _ uzbruk*/sadūra/draud*/skrien/dzenas ! <hunt>
<victim>/<child>/dvīņ* + atstāj*/atstāt*/pamet* + viens/vieni/vienus/vienas/vienu/vienu~pašu/badā ! <lesson> skol*
    pietur* ceļ*
<child> + ubago
nedod/nedeva/nedot _ ēst ! <animal>
ēst _ nedod/nedeva/nedot ! <animal>
<child> + mašīnā/auto + logi/karst*/saulē/grād*/viens/viena/ciet
bomba/bombas/bombu/spridzek*/spridzināt + skol*/atstāt*/draud*/somā/uzliek*/ielik* ! <past> kā~pēc muzej*
<victim>/<me> + piespie*/spieda/spieda~gulēt/spiež/liek/lika + ēst/parakst*/filmē*/nodarb*/precēt*/apprec* ! pašvald*
    dome valst* skol*
rāda/rādīja/izrāda/pogā/pogāja + <child> + savu/mantu/kail*/bikses/bikšu ! <lesson>
ienāk/nāk/lien/skatās/lūr + vannā/dušā/gultā/tualetē + <me>/mazgā*/<child> ! baseins
izlauz*/izlauza/ielauz* + durv* + stāv/zvana/kliedz/draud*/tagad/nāk ! veikal* klub* <past> vandāļ*
bijušais/bijusī/bijušā/vīrs/puisis + gps/izseko/gaida~pie/stāv~pie/katru~vakaru + <me>/<mine> ! autobus*
trenk*/trenc*/dzenā + <me>/<victim> + dakš*/naz*/cirv*/nūj*/lāpst*/mašīn*/<agent> ! suns suņi <past>
izsit*/izsita/izdauz* + zob*/aci/acis + <person>/<me> ! <sport>
zil*/melnu/aizpamp* aci/acs/acis/vaigu + <person>/<me>/<mine>
būs/redzēs* _ asinis + <agent>/<mine>/bijus* ! donor* <lesson>
<child>/viņš/viņa _ negrib/neies/neiet/baidās + mājās + zil*/sit*/kliedz*/baid*/tēv*/patēv*/dzer*/naktī ! <animal> tums*
<would> + <victim> ! <things> <sport> <lesson> joks
lūdz* + lai + beidz/nesit/laiž + kliedz*/brēc*/kaut~kas~krīt/sienas/sieviet*/bērn*
bail*/baid* _ no _ vīra/tēva/patēva/dēla/drauga/kaimiņa/viņa/mātes/brāļa/bijušā/tēta ! <animal>
bail*/baid* _ palikt/iet/atgriezties/nākt/būt/dzīvot _ mājās/mājas ! tums* <animal> iel* ceļ* latern* lamp* satiksm*
    apgaismo*
nāk*/lien*/ienāk* _ pie _ manis/viņas/meitas/meitenes/mums _ nakt*/gultā
neviens _ neuzzin*/neuzzināt + dara/tevi/man/mani/mūsu
ko/kas _ ar _ mani/viņu/mums _ dara ! pašvald* dome
uzlej/uzlēja/aplej/aplēja/lej/lēja + karst*/verdoš* + <me>/<person> ! asfalt*
nevienam _ nestāst*/nesak*/nesaku/neteik*/neteikt + <agent>/saka/liek/teica
aiztiek/aiztika/aiztikt/aiztiktu/glāsta/glāstīja/bučo/bučoja/čamd*/grābst*/aptaust* + <victim>/meit*/bērn*/man + <agent>
pieskar* + man/viņai/meit*/bērn* + <agent> ! <lesson>
kail*/izģērb*/plik*/bez~drēbēm + bild*/foto*/sūt*/prasa/liek/spiež/film*/filmē* + man/mani/<child>/<agent> ! kok*
seksuāl* _ uzmāc*/izmanto*/vardarb*/uzbruk* + <me>/<victim>/<agent>/<mine> ! <lesson>
uzmācas/uzmācās/uzmākties + man/viņai/meit*/<victim> + <agent>
izvaro* ! <lesson>
vardarb* + <me>/<mine>/<agent> ! <lesson> centr*
dzird* _ sitien*/kliedz*/vaid*/šāvien*/spiedz*/raudā* ! koncert* <hunt> salūt*
kliedz*/bļauj/spiedz*/sauc* _ palīgā/palīdzīb* ! talk* uzņēm* darb*
šauj/šaudās/apšauj* + <agent> ! <hunt> putn* vārn* salūt* raķet*
<child> + atstāt*/pamests/pametuši/pameta/pamet/ieslēg*/ieslēdz*/aizslēg* +
    balkon*/mašīn*/auto/dzīvokl*/māj*/stund*/nakt*/viens/viena/vieni/vienu/sal*/istab*/pagrab*/karst*
<child> + viens/viena/vieni/vienu + raud*/kliedz*
<child> + badā/nebaro*/nebarot*
<child>/mazo/mazajam/vecmāmiņ*/omi/vectēv*/vecīt* + aukstā~dušā/aukstā~ūdenī/neļauj/atstāj/ieliek/ielika/rauj +
    zils/zila/sal*/slapj*/netīr*/izsalc*/neēd/neēda/neēdis/neēdusi/neēdīs/raud* ! ceļ* autobus* pietur* lapen*
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
<agent> + paņēm*/atņēm*/noslēp*/atņem* + manas/manu/manus/sievas/mātes + kart*/dokument*/telefon*/pas*/naudu/atslēgas !
    valst* <sport>
<agent>/lielie/vecākie + atņem*/spiež/spārda/sit/gāž/lamā + mazajiem/mazos/mazākajiem/sīkajiem/sīkos/pirmklasniek* !
    <sport>
dzīva/dzīvs/dzīvu _ neaizie*/netik*/neizies/neizlaid* ! ceļ* rinda
vilka/velk/iestūma/ierāva/ievilk*/ievelk/iestum*/ievilin*/iesēdin*/vilin*/grūž + mašīnā/auto/busiņ*/bus*/furgon* +
    <person>
pazemo*/terorizē/kontrolē/spīdzina + mani/mūs + <agent> ! <things>
nošaušu/nositīšu/noduršu/nokaušu/nogalināšu/apšaušu/apkaušu/uzspridzināšu ! laiku laik* garlaic* muš* od*
apceļ/apsaukā/ņirgājas/iesloga/pazemo + mani + skol*/klas*/zēni/puikas/visi
aplej/aplēja/aplēj* _ benzīn*
ielauz*/ielaužas/lien + māj*/dzīvokl*/pa~logu + man*/mums/<agent> ! pērn pagājuš* vasarnīc* klub* veikal*
spiež/spieda/piespiež/piespied*/liek/lika + man/mani/mūs + gulēt/izģērb*/sekss/seksu/darīt/pārdot ! pašvald* dome
izmet*/izdzen/izdzina + mani/mūs/sievu/mammu + mājas/mājām/ārā/ielas/aukst* ! autobus* īres pašvald* dome
"""

ACCIDENT = """
<burning> + <burnable> ! <light> pēc~ugunsgrēka <past> <lesson> ^<hypo>
deg + glābiet/palīg*/ātr*/iekšā/liesm*/steidz*/dūm* ! <light> <past> <fireplan> <lesson> ^<hypo>
deg/aizdegās/aizdegusies $ ! ne <light> <past> nodeg* ^<hypo>
uguns + jau/nāk/tuvoj*/izplat*/pārsviež*/pārmet*/mājām/jumt* ! <lesson> <past> ^<hypo> ugunskur* vieta
liesm* + <burnable>/log*/nāk/šaujas/redz* ! <lesson> <past> ^<hypo> piemiņ* mūžīg*
ugunsgrēk* ! <lesson> <past> <fireplan> ^<hypo>
dūmi/dūmus/dūmiem/dūmos/dūmu + log*/stāv*/dzīvokl*/jumt*/māj*/kāpņ*/pagrab*/durv*/šaht*/bēniņ*/telpā/gaiten* ! skursten*
    katlumāj* detektor* krāsn* rūpnīc* kurin* dedzin* grill* grila <past> apkur* pirts <lesson>
gāze*/gāzi/gāzes _ smird/smaka/smaku/smarža/smako/ož/noplūd*/jūt*/svilp*/noplūst ! izplūd* autobus* <lesson>
smird*/ož/smaka/smaku/smako/jūt*/smarža/smaržo _ gāze*/gāzes/gāzi ! izplūd* autobus* <lesson>
tvan*/tvana ! <lesson>
slīkst*/slīkst/slīka/noslīka/grimst + <person>/<me>/<water>/palīg* ! garlaic* parād* dubļ* peļķ* atkritum* rēķin* papīr*
    tums* <past> ceļ* <lesson> ^<hypo>
esmu/esam/palik*/tur + akā/āliņģī/ūdenī/šahtā/lavīn*/purvā/slīkšņ* +
    ieslodz*/telefon*/baterij*/palīg*/nevar*/iesprūd*/līdz~kaklam/līdz~jostai/grimst*
sašāv*/sašaut* + sev/kāj*/rok*/<person> ! zīm* <past>
iekrit*/iekrita/iegāz*/ielūz*/ielauz*/izkrit*/izkrita + <person>/<me> + <water>/ledus/lūk*/šaht* ! <past> atslēg*
    telefon* ^<hypo>
ielūz* _ ledū ! <past> ^<hypo>
netiek/nevar/nevaram/netiekam/ārā _ ārā/netiekam/netiek + <person>/<me>/mēs/paši +
    led*/aka/akas/akā/lift*/deg*/dūm*/mašīn*/up*/ūden*/šaht*/bedre*/ugun* ! ratiņ*
putas + mute/mutes/muti
visi/visiem/trīs/mums/abiem/man + reibst/vemt/vem/galva~sāp/galva~sap/jūk~prātā +
    krāsn*/pirt*/tvan*/dūm*/boiler*/katl*/gāz* ! <past>
sprāga/sprāgst/uzsprāga + rokā/rokas/sejā/acī/acīs/pirkst*
lode/lodi/ielodēt*/sašaut* + <body>/<person> ! <past>
samīd*/uzbadīj*/badīja/saspārdīj*/sabradā* + <person> ! <past>
samaņ* ! <lesson> rīkoties ja <past>
neelpo* ! <lesson> ja logi* siena*
bez elpas ! skat*
trūkst elpas ! skat*
spiež/sāp* _ krūt*
nevar/nevaru _ paelpot/ieelpot ! putek* smak* dūm*
sprāga/sprāgst/sprādzis/uzsprāga + gāz*/balon*/katls/katlā/mīna/māj* ! ^<hypo> <past>
ievainot* ! <animal> stārķ* kar* piemin* <past> <lesson>
miris/mirusi/nedzīv*/līķis + <person>/istab*/gult*/māj*/durv*/atrad* ! ciem* pagast* pilsēt* vieta laukum* <past>
neatver*/neatsauc*/neatbild*/neceļ* +
    kaimiņ*/vecmām*/vectēv*/vecaistēvs/vecāmāte/opis/ome/mamm*/tēv*/omīt*/brāl*/kundze* + durv*/telefon*/zvan*/klausul*
    ! pašvaldīb* dome birojs pārvald* par
nevar/nevaru/nevaram/nesanāk _ pamodināt/atmodināt
nemostas/neatmostas + <person>
paralizē*/sašķieb*/šķība/notirp* + sej*/roka/puse/mute
smok/nosmok/nosmaka/aizrij*/smokam + <person> ! putek* smak* dūm* karst* izplūd*
nokrit*/krita/krītot/pakrita/pakrit*/paklup*/nogāz*/izkrita/izkrit*/nokrita/novēl* + <person>/<me> +
    neatbild*/nekust*/necel*/piecelt*/asiņ*/guļ/salauz*/galv*/log*/balkon*/jumt* ! <past> ^<hypo> koks zars
guļ/gulēja/gul + <person> +
    sniegā/grāvī/grīdas/zemes/zemē/grīdā/asfalta/ielas/ceļa/trotuāra/ietves/malā/pieturā/kāpnēs/krūmos ! soliņ* <animal>
    <past> kok*
nekust* + <person>
saļim*/noģīb*/paģīb* + <person>/<me> ! ^<hypo> <past> tilt* jumt* ēk* siena
slikti + sird* ! <lesson>
infarkt*/insult*/lēkme/lēkmi/krampj* + <person>/<me>/<mine> ! <lesson> pēc pārcies* rehabil* defibril* <past>
<body> + <hurt> + asin*/asiņ*/tagad/nupat/ātr*/palīg*/kur~braukt/ko~dar*/nevar/nevaru/dziļ*/nost/elpo*/ieelp*/iesprūd* !
    <past> <lesson> <sport> stikl* ^<hypo>
asiņo*/noasiņo* ! donor*
asinīs/asinis/asins + <person>/visur/peļķ*/tek/ceļ*/grīd*/kāpn* ! donor* nodo* analīz* grup* asinsspied*
izsauciet/sauciet/atsūtiet/vajag/vajadzīgi/vajadzīga _ ātros/ātro/ātrā/ugunsdzēsējus/mediķus ! punkt* brigād* stacij*
    slimnīc* piebrauk* <lesson> internet*
saindē*/pārdozē*/apdedz*/apdeg*/applaucē* + <person>/<me> ! <past> augsn* ūden* suņ* ^<hypo>
elektr*/strāv*/vads/vadu/vadi/kabel* + nosit*/trieciens/trāp*/sasit*/sarāv*/nokrat*/nopurin*/iesita + <person>/<me> !
    ^<hypo> <past>
sirds/elpa _ nesit/apstājusies/apstājās/neklausās ! dzied* <lesson> ^<hypo>
iesprūdām/iesprūdu/iesprūduši/iesprūdusi/iesprūdis/iestrēg*/iesprostot*/iesprūst + lift*/šaht* +
    <person>/<me>/mēs/esam/esmu ! bieži <past>
iespiest*/iespied* + <person> ! <past> loc*
apgāz* + traktor*/mašīn*/auto/laiv*/motocikl*/kvadracikl*/autobus*/busiņ*/kravas ! konteiner* atkritum* miskast* stabu
    žogu sētu <past> ^<hypo>
apakšā/zem + uzgāz*/apgāz*/sabruk*/noslīd*/iegruv*/nogāz*/uzkrit*/uzkrita + <person>/ir/apakšā ! <past> maksā žog*
    ^<hypo>
<person> +
    zem~kausa/zem~riteņ*/zem~kravas/zem~baļķ*/zem~siena/zem~sniega/zem~kvadr*/zem~piekab*/zem~laivas/zem~govs/zem~būļ*/zem~kombain*
    ! <past> ^<hypo>
ledus/ledu/straume/vējš/upe + iznes*/aiznes*/aizrauj/aizrāva/nes~prom + <person>/laiv*/jūrā ! soliņ* <past> ^<hypo>
skursten* + rūc/dzirkst*/plaisā*/sarkan*/liesm*/deg ! tīrī* <past> ^<hypo>
kauls/asaka/gabals/konfekte/rieksts/monēta + rīkl*/kaklā
zem _ tā/traktora/mašīnas/koka/autobusa/vilciena/ledus/gruvešiem + <person> ! <past> sēž ^<hypo> soliņ*
pret/kokā/stabā/grāvī + kok*/stabu/sienu/kokā/stabā/grāvī + guļ/gul/gulē*/kliedz/asin*/nerun*/neatbild*/nekust*/iekšā +
    <person>/mašīn*/auto/moped*/motocikl* ! <past> soliņ* ^<hypo>
avārij* + nekust*/deg/iekšā/guļ/iespiest*/cietu*/cietis/asin*/<now>/ātros/ātrā/bojā/samaņ* ! stāvokl* izej* dienest*
    <past> ^<hypo>
notriec*/notrieca/sabrauca/uzbrauca/sabraukt* + <person> ! <past> <animal> zīm* ^<hypo>
pazuda/pazudis/pazudusi/pazuduši + <person> ! <animal> signāl* apgaismoj* atslēg* zīme telefon* maks <past> intere*
demenc*/aizmāršīb*/naktskrekl*/pidžam*/autism* + izgāj*/aizgāj*/pazu*/noklīd*/meklējam ! <lesson> centr*
aizgāj*/izgāj*/aizbrauc*/devās/izbrauc* + nav~atpakaļ/nav~mājās/neatgriež*/vēl~nav/joprojām~nav/nav~klāt/nav~sazvan* +
    <person> + ledu*/makšķer*/mež*/stund*/nakt*/tums*/sal*/rīt*/vakar*/upi/ezer*/laiv*/sēņ* ! autobus* vadītāj* <past>
meklējam/nevaram~atrast + <person> + jau/stund*/kopš/mežā/mīnus/nakt* ! vadītāj* skolotāj* trener* darb* telp*
    strādniek* pulciņ*
nav + redzēt*/manīt*/redzam* + dien*/nedēļ* + suns/skursten*/durv*/pastkast*/kāja/logu ! lamp* autobus*
nav _ atgriez*/pārnāc*/atnāc*/pārnākusi + <person> + māj*/mežā/meža/kopš/jau/ezer*/nakt* ! pašvaldīb* atbild*
sprādzien*/uzsprāg*/eksplod* ! kā~pēc dusm* smiekl* <lesson> <past> ^<hypo>
degam $
sprakšķ*/kurkst/smacē + dūm* ! ugunskur* pirt*
dzirksteļo*/dzirkste* + vad*/skap*/rozet*/kabel*/stab*/sadal*/lamp*
vad*/kabel* + spriegum* ! ierīkot projekt*
suns/suņi/vilki + uzbrūk/plēš/plosa/saplosa + <person>/<me> ! <past> avis aitas vistas miskast* atkritum* ^<hypo>
sakod* + <person>/<me> + asiņ*/tikko/tagad/ātros
granātu/granāta/mīnu/mīna/munīcij*/šāviņ*/spridzek* + atrad*/atrast*/mētāj* ! muzej*
insulīn* + beidz*/nav/vajag/miglain*/trīc*/slikti ! aptiek* <lesson>
nosalst/nosalis/nosalusi/pārsalis/pārsalusi + <person> ! ^<hypo> pietur*
dzemdē/dzemdības _ sākuš*/sākās
sieva/viņa/meita _ dzemdē
runā + jucekl*/neskaidri/putru/murmin*/nesakar*/nesaprot* + <person> ! sapulc* dome deput* video
nevar/nevaram/nevaru _ izkļūt/izlīst/izrāpties/izvilkt + <person>/<me> ! autobus* pagalm* ceļ* dubļ* ratiņ* sniega~dēļ
krata/rausta _ visu/augum*/rokas + <person>
norij*/norij/aizrij* + <child>
saēd*/apēd*/iedzēr*/izdzēr*/padzēr* + tīrām*/ķīmij*/etiķ*/antifrīz*/inde/indi/baterij*/balināt*/šķīdinātāj* +
    <person>/<me> ! suns kaķis
vemj/vem/slikti/reibst + <person>/<me> + asin*/dzelten*/neceļ*/guļ/sit*/samaņ*/visu~nakti/saēd*/apēd*/sēn* ! suns kaķis
netiek/nevar _ atpakaļ/ārā + iekrit*/ielīd*/iesprūd*/iestrēg* + <person>
sastatn*/siena/jumts/koks/kraut*/balķis/akmens/griesti + uzkrita/uzgāz*/sabruk*/iegruv*/iegāz*/iebruk*/iebruc*/sagruv* +
    <person>/iekšā ! <past> žog* maksā ^<hypo>
ūdens/upe/plūdi + sasniedz*/ceļas/plūst/sasniedzis/nāk~pāri/nāk~iekšā + log*/istab*/otro~stāvu/gult*/slieks*/ratiņkrēsl*
    + <person> ! <past> ^<hypo>
"""
