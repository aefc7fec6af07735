"""The signs of danger in Russian and English, written as signs.py explains."""

CLASSES = """
who: муж отец отчим папа сын брат мать мама сосед соседи он они парень бывший кто-то кто мужчина мужик одноклассник*
    учитель тренер старшие старшеклассник* ребята сестра жена дядя дед друг подросток подростки
whom: деда старика малыша внука внучку меня нас мне нам её ее его их маму мать жену ребенка ребёнка детей дочь дочку
    сына брата сестру соседку соседа
    женщину человека девочку мальчика бабушку всех девушку людей
being: муж* жена жену отец отца мать мама маму папа папу сын сына дочь дочка брат брата сестра сестру бабушк* дедушк*
    ребен* ребён* дети детей мальчик* девочк* сосед* женщин* мужчин* человек* люди людей старик* старушк* подруг* друг
    друга кто-то кто он она они его её ее нас мы меня мне я рыбак* пассажир* водител* дед деда мужик* тетя тётя дядя
    внук* внучк* малыш* тёща тещу свекров*
ruidea: лекци* курс* семинар* программ* профилакт* предотвращ* безопасност* фильм* книг* спектакл* памятник* музе*
    пожарн* детектор*
rupast: каждый каждую каждое весной прошл* раньше когда-то позапрошл* часто
ruhypo: чтобы пока может могут если вдруг иначе опасно могла мог
agent: he husband father stepfather dad mother mum mom brother son neighbour neighbor boyfriend ex uncle teacher coach
    someone somebody they man guy kids boys sister wife grandson
victim: me us her him my them someone child children kid kids woman girl boy everyone everybody people wife mother
    daughter son
person: i me we us he she husband wife father mother mum mom dad son daughter brother sister grandma grandmother
    grandpa grandfather child children kid kids baby toddler boy girl neighbour* neighbor* woman man people person
    someone somebody lady driver
lesson: lecture* course* class classes training prevention programme program workshop* film* movie* book* play
    exhibition* museum* safety awareness campaign* detector* drill
past: last ago once years used often every year
hypo: nearly almost so before could may might if otherwise avoid can
enthings: road* price* tax* bureaucracy car bike tyre* policy bills noise traffic
"""

SUICIDE = """
не хоч* _ жить ! здесь тут в деревне городе рядом таких этом без
жить _ не хоч* ! здесь тут в деревне городе рядом
хочу/хочет/хочется/лучше _ умереть/сдохнуть ! стыда смеха скуки
хочу/хочет _ уснуть + не _ проснуть*
не хоч* _ просыпаться/проснуться
незачем/зачем _ жить
никому _ не нуж*/нужен/нужна + я/жить/меня
заснуть/уснуть + не проснуть*
поконч* _ с собой/жизнью/собой/всем
с собой _ поконч*
поконч* _ с этим ! долг* ремонт*
ничего _ не хочу + прощай*/жить/больше
самоубий*/суицид* ! <ruidea> дорог*
повешусь/повеситься/повесится/повесилась/повесился/застрелюсь/утоплюсь/зарежусь/отравлюсь/застрелиться/утопиться
вскро*/порез*/режу/резать _ вены/себя/руки
вены/себя/руки _ вскро*/порез*/режу/резать/режет
убью/убить/убьет/убью _ себя
себя _ убью/убить/убьет
нет/не вижу _ смысла _ жить/жизни
смысла _ жить _ нет
устал*/надоел* _ от жизни/жить
не ищите/ищи _ меня
таблет*/снотворн* + накоп*/собрал*/хватит
надоело _ жить
без меня _ лучше/легче
лучше/легче _ без меня
меня _ скоро _ не будет
обуза/обузой + я/всем
прощайте + все/простите/всех/навсегда
не могу больше $
больше не могу $
не могу _ больше _ так/жить/терпеть $
не вижу выхода
выпью/выпила/выпил/выпьет/наглот* _ все/много/горсть/таблет* + таблет* ! аптек*
прыгн*/спрыгн* + моста/крыши/окна/балкона/поезд* ! купа* вода воду
kill/killing/hang/shoot/hurt/cut/cutting/harm _ myself
kill/hang/shoot/hurt/harm _ himself/herself/themselves
want/wants/wanted/wish/going to die ! laugh*
want/wants to be dead
suicid* ! <lesson> road drive driving crossing
nobody/no~one/noone _ needs/need/miss/notice _ me/i/gone
nobody/no~one/everyone _ would _ notice/miss/be~better
i _ thinking/think about _ bridge/death/dying/ending/killing
pills + saved/hoarded/collected/counted/enough ! pharmacy
my last message/note/words/day/night
gave/given/giving away + his/her/their/my + goodbye/things/dog/cat/won~t~be~here/not~be~here
won~t/not _ be here _ tomorrow/monday/anymore/longer
do~not/don~t/dont _ want to live ! here in without near
no reason to live
end/ending _ my life
end it all
life is not worth
better off without me
burden to everyone/everybody/my/them
goodbye + everyone/forever/forgive
overdos*
took/take/swallow* _ all/whole/many/bottle _ pills/tablets
jump* + bridge/roof/window/balcony/train + i/he/she/will/going ! swim* rope*
can~t/cannot/cant _ go on
can~t/cannot/cant _ do this anymore
do~not/don~t/dont _ want _ exist
bridge/roof/ledge/railing/tracks + girl/boy/man/woman/someone/kid/she/he + crying/standing/jump/sitting + on ! <past>
can~t/cannot/cant _ take it anymore
"""

VIOLENCE = """
бьет/бьёт/бил/била/избил*/избива*/избить/ударил*/душил*/душит/пинал*/зарез*/зареж*/зарубит/убьет/убьёт/убьют/убью/убить/застрел*/насилу*/изнасил*/пырнул*/прикончит/бьют/пинают/гоня*~с/режет
    + <whom> ! <ruidea> дорог* цен* время
бьет/бьёт/избил*/избивает/ударил*/душит _ <whom>
угрожа*/грозит*/грозится/обещает/грозился _
    взорвать/поджечь/убить/убьет/зареза*/застрел*/ножом/сжечь/поджечь/избить/расправ*
угрожа* + <whom> + <who> ! суд* штраф*
нож*/ножом/топор*/ружь*/пистолет*/оружи* + <who> +
    гоня*/грози*/бежит/угрож*/ходит/бегает/кричит/размах*/пришел/ломится/стоит/гоняется/бросается ! охот* музе* выстав*
у него/нее/соседа/мужа _ нож/ружье/пистолет/топор/оружие
страшно/боюсь/боится/боимся _ идти/возвращ*/оставаться/быть _ домой/дома/домa
боюсь/боится/боимся _ мужа/отца/отчима/сына/его/брата/соседа
приста*/домога*/трога*/лапает + <whom> + <who>
никому _ не говор*/рассказыва*
издева* + <whom> + <who>
кричит/кричат/зовет/зовёт _ помощь/помощи/помогите
зовет/зовёт/кричит + на помощь
слыш* _ выстрел*/крики/удары/крик
ломится/ломятся/ломает _ дверь/дверь
в дверь _ ломится/ломятся
ребен*/ребён*/дети/детей + заперт*/заперли/голодн*/бросил*/оставил*/одного/одни/синяк* +
    дома/балкон*/машин*/квартир*/плачет/весь/сутки/ночь
отбира*/отнима* + пенси*
поднял/поднимает _ руку + <whom>/детях ! голос*
не выпускает/выпускают/отпускает + меня/нас/ее/её + дома/квартир*/комнат*/из
преследует + меня/нас
прощальн* + сообщени*/письмо/записк*
поджег/поджёг/подожг*/сожж* + дверь/дом/нас/квартир*/мы/сарай ! <rupast>
beats/beat/hits/hit/strangl*/chok*/punch*/kick*/stabb*/stab/rape*/raping/attack*/assault*/kill*/shoot/shot/murder* +
    me/us/her/him/them/everyone/children/kids/woman/wife/mother/child/girl/boy/mum/mom + <agent> ! <lesson> <enthings>
beats/hits/beating/strangling/choking _ me/us/her/him/them ! <enthings>
threaten* _ kill*/hurt/shoot/burn/stab/beat
threaten* + me/us/her/my + <agent> ! fine court sue
he/she/husband/ex/they + will/if/gonna/going + find + finish/kill/hurt/end _ me/us
<agent> + burn/kill/drown/shoot/poison + us/baby/child/kids/children/me/family + will/would/said/says/ll/threat* !
    <enthings> <lesson> calories
will/gonna/going _ kill/shoot/stab/beat _ me/us/her/him/my/them/you/everyone ! <enthings>
hammer/knife/gun/axe/weapon/rifle/machete + <agent> + has/with/threat*/running/holding/waving/outside/door ! hunt*
    museum kitchen
afraid/scared/frightened _ go/going/stay/be _ home ! dark light* road street dog*
afraid/scared _ of my husband/father/stepfather/boyfriend/partner/son/ex
touch*/undress*/naked + me/my/daughter/girl + he/stepfather/uncle/teacher/tells/makes !
don~t/not/never _ tell anyone/anybody + he/she/touch*
scream*/shout*/crying _ for help
<agent> + outside/following/stalk* + window/door/my/me + again/hammer/knife/night/won~t/every/still !  <lesson>
hear/heard _ scream*/gunshot*/shots ! concert
child/baby/toddler/kids/children + locked/left/abandoned/starving/bruis* + alone/car/balcony/home/hours/all
drag*/pull*/grab* _ by _ hair/throat/neck
blue lips
lips + blue/grey/purple + baby/he/she/child
photo/picture/message/text + rope/noose/razor/pills + friend/she/he/brother/sister/son/daughter
asks/asking/wants/sends/sent + nudes/naked/photos/pictures~of + me/daughter/girl/she/12/13/14/15
domestic violence + my/me/husband/neighbour*/he ! <lesson> centre center
"""

ACCIDENT = """
горит/горят/загорел*/пылает +
    дом/дома/крыша/квартир*/сарай/лес/трава/балкон/машин*/гараж/школ*/подъезд*/сосед*/здани*/баня ! свет* ламп* фонар*
    <rupast> <ruidea> окн*
пожар ! <ruidea> <rupast> случа* ^<ruhypo>
пожар* + люди/дом*/соседн*/кварт*/срочно/горим ! <ruidea> <rupast> случа* ^<ruhypo>
пламя/огонь + окн*/балкон*/дом/дома/крыш*/люди/горит ! <rupast> <ruidea> вечн*
дым + идет/идёт/валит/окн*/подъезд*/квартир*/этаж*/дом* ! труб* котельн* датчик* <rupast>
пахнет/запах/воняет/утечка/тянет/несет/несёт _ газ* ! выхлоп*
тонет/тонут/утонул*/тону ! <rupast> мусор* гряз* ^<ruhypo>
провалил*/провалился + лед/лёд/льдом/подо ! <rupast> ^<ruhypo>
упал*/упала/свалил* + <being> + не встает/встаёт/вста*/двига*/отвеча*/дышит/колодец/реку/крови/сознан*
без сознания/сознани* ! <ruidea> если
не дышит/дышат ! <ruidea>
съел*/выпил*/наглот*/проглот* + <being>/внук*/малыш* + таблет*/уксус*/хими*/отбелив*/батарейк*/яд*/грибами
не _ реагирует/шевел*/откликается
колодец/колодце/яму/погреб/цистерн* + затих*/не~отвеча*/молчит/упал*/свалил*
задыха* + <being> ! пыль* дым* вон*
истека* кров*
кровь/крови + много/лужа/везде/<being>
лежит/лежат + <being> + снегу/дороге/улице/полу/земле/канаве/остановке/лестнице
инфаркт/инсульт/приступ/судорог* + <being> ! <ruidea> после
сердце* _ плохо/прихватило
плохо _ с сердцем
авария + зажат*/пострадавш*/люди/кровь/срочно/только/человек ! <rupast> ^<ruhypo>
сбил*/сбила + <being> ! <rupast> ^<ruhypo>
перевернул* + <being>/трактор/машин*/лодк* + под/зажат*/люди/человек/тонет
застрял* + лифт* + мы/я/люди/человек/ребен*/бабушк*
не вернул*/возвращ* + <being> + лес*/утром/вчера/ноч*/рыбалк*/реку/озер* ! <rupast> кредит*
пропал/пропала/пропали + <being> ! кошк* собак* свет вода
скорую/вызовите/спасите + срочно/человек*/скорую/помогите/умира*
взрыв/взорвал* ! <ruidea> <rupast> ^<ruhypo>
fire + house/building/flat/roof/barn/neighbour*/shed/forest/help/trapped/kitchen/balcony ! <lesson> <past> pit place
    department station brigade drill alarm* hydrant* camp* escape exit ^<hypo>
electric~shock/electrocut*/shocked~by ! <lesson> <past>
on fire ! <lesson> <past>
burning + house/roof/flat/barn/building/shed/forest/grass ! <lesson> <past> ban forbid stop ^<hypo>
smoke + coming/pouring/full/window*/stairwell/flat/floor ! chimney* detector* alarm* <past>
gas _ smell/leak/leaking
smell* _ gas ! exhaust
drowning/drowned + <person>/lake/river/pond/water/help ! <past> ^<hypo>
fell/fallen/falls + <person> + ice/well/river/lake/unconscious/bleeding/not/window/stairs ! <past> ^<hypo>
fell/went/gone/falling/going _ through _ ice ! <past> ^<hypo>
went/gone/going/goes under + water/lake/ice/river/pond/kid/kids/boy/girl/one/child ! <past> road bridge
fell through _ ice ! <past>
unconscious ! <lesson> <past> if
not/stopped/barely/isn~t/hardly breathing ! <lesson> if
bleeding ! <lesson> <past>
heart attack/stroke/seizure ! <lesson> <past> after defibrillator
collapsed + <person> ! <past> roof wall bridge
lying + <person> + snow/road/street/floor/ground/ditch/moving ! <past> dog*
crash/accident + trapped/injured/hurt/just/blood/bleeding/dead ! <past> ^<hypo>
under _ tractor/car/truck/tree/rubble/train + <person> ! <past> bench park parked sits
run/hit/knocked _ by _ car/bus/truck/train ! <past> dog* ^<hypo>
trapped/stuck + lift/elevator/car/fire/ice/under + <person> ! often <past>
missing + child/boy/girl/grandmother/grandfather/man/woman/son/daughter/husband + hours/home/since/night/yesterday
call _ ambulance
explosion ! <lesson> <past>
"""
