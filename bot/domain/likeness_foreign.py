"""What residents of a parish write about, in Russian and English, for the things and places of likeness_things.py."""

THINGS = """
sightline: зеркал* видимост* mirror* visib*
lamp: фонар* свет светильник* освещен* темно темнот* темн* ламп* light lights lighting lamp* dark darkness lantern*
pothole: яма ямы ям яме ямку ямок выбоин* рытвин* pothole* hole holes
surface: яма ямы ям яме выбоин* асфальт* грейдер* гравий* щебен* покрыти* разбит* asphalt* gravel grader grade
    pothole* hole holes pave* paving tarmac
asphalt: асфальт* асфальтир* asphalt* pave* paving tarmac
gravel: грейдер* гравий* щебен* gravel grader grade
dust: пыль* пыли пылит dust*
mud: грязь* грязи лужа лужи лужу mud muddy puddle*
snow: снег* заме* сугроб* snow* plough* plow*
ice: лед льду гололед* гололёд* скользк* посып* ice icy slippery
sidewalk: тротуар* пешеходн*~дорожк* sidewalk* pavement* footpath*
bikepath: велодорожк* велосипед* bike* bicycle* cycl*
speed: скорост* лежач* полицейск* гоняют гонят лихач* speed* bump*
crossing: переход* зебр* светофор* crossing* zebra crosswalk* traffic~light*
crossroads: перекрест* перекрёст* junction* crossroad* intersection*
sign: знак* указател* таблич* sign signs signpost*
parking: парков* стоянк* parking park~cars carpark
truck: грузовик* фур* лесовоз* truck* lorry lorries timber
bridge: мост* моста мостик* bridge*
rail: перил* поручн* handrail* railing*
steps: лестниц* ступен* stairs steps stairway
culvert: труб* culvert* pipe pipes
ditch: канав* затаплив* затопл* дренаж* ditch* flood* drain*
bushes: куст* кусты зарос* shrub* overgrown
mowing: косит* скос* покос* трав* бурьян* mow* grass weeds
tree: дерев* ветк* ветв* пень tree trees branch*
planting: цвет* клумб* flower* planting
sewage: канализац* очистн* sewage sewer*
smell: воня* запах* smell* stink*
waterpipe: водопровод* water~supply water~pipe*
drinkingwater: питьев* кран* ржав* drinking~water tap~water rusty
well: колод* well wells
tap: кран* tap taps
pond: пруд* pond*
pier: мостки пирс* причал* pier jetty footbridge
lifebuoy: спасательн* lifebuoy* life~ring* lifeguard*
changing: переоде* раздевалк* changing
toilet: туалет* toilet* loo restroom*
shower: душ* shower*
sauna: бан- баня баню бани sauna*
hogweed: борщевик* hogweed*
beaver: бобр* beaver*
boar: кабан* boar* wild~pig*
wolf: волк* wolf wolves
hunter: охотник* отстрел* hunter*
stork: аист* stork*
dog: собак* собач* пёс пес dog dogs
leash: поводк* намордник* leash* muzzle*
stray: бродяч* бездомн* стерилиз* stray* sterili*
cat: кошк* кот коты котов котят cat cats
excrement: какашк* экскремент* убира*~за~собак* poo poop dog~mess
bin: урн* мусорк* bin bins
sorting: сортиров* раздельн* стекл* recycl* sorting
waste: мусор* свалк* отход* waste rubbish garbage trash litter контейнер* container*
bulky: крупногабарит* мебел* диван* bulky furniture
tyres: шин* покрышк* tyre* tire tires
bench: скаме* лавоч* лавк* присес* посид* bench* seat seats
shelter: навес* крыш* козыр* shelter* roof
firepit: костр* костёр шашлык* мангал* bonfire* fire~pit* grill* barbecue*
fishing: рыб* рыбал* fish*
boat: лодк* лодок катер* boat*
trail: троп* тропинк* trail* path paths
playground: детскую~площадк* качел* горк* песочниц* игров* детск*~площад* площадк* playground*
swing: качел* swing*
slide: горк* песочниц* slide sandbox
skate: скейт* самокат* ролик* skate* scooter*
gym: тренаж* турник* workout gym exercise
football: футбол* football soccer
basketball: баскетбол* basketball
volleyball: волейбол* volleyball
icerink: каток катк* конки хоккей* ice~rink skating
ski: лыж* ski skiing
pool: бассейн* плава* swimming~pool swimming~lesson*
books: книг* book books
internet: интернет* вайфай* internet wifi broadband
mobile: мобильн* связь связи сигнал* вышк* mobile signal reception
atm: банкомат* atm cash
post: почт* post~office
market: рынок рынк* ярмарк* market*
busstop: остановк* bus~stop*
bus: автобус* маршрут* рейс* the~bus a~bus our~bus bus~to buses
ride: такси подвез* подвоз* taxi* lift
doctor: врач* больниц* поликлин* доктор* doctor* hospital*
dentist: зуб* стоматолог* dentist*
medicine: аптек* лекарств* pharmacy medicine*
aed: дефибриллятор* defibrillator* aed
firstaid: перв*~помощ* first~aid
caregiver: уход* сиделк* care~worker carer*
meals: обед* питан* столов* lunch* meal* soup
firewood: дров* firewood
wheelchair: пандус* инвалид* коляск* ramp ramps wheelchair* pram*
afterschool: продленк* продлёнк* after~school
camp: лагер* camp
youthcentre: молодежн*~центр* молодёжн*~центр* youth~centre youth~center
choir: хор хора хору choir*
dance: танц* dance* dancing
theatre: театр* theatre* theater*
concert: концерт* concert*
cinema: кино фильм* cinema film films movie*
christmas: елк* ёлк* новогодн* christmas
fireworks: салют* петард* фейерверк* firework*
memorial: памятник* мемориал* monument* memorial*
fence: забор* огра* fence*
camera: камер* видеонаблюд* camera* cctv
noise: шум* шумят noise* noisy loud
smoke: дым* smoke
ruin: развалин* заброшен* ruin* derelict
heating: отоплен* холодно heating
electricity: электрич* столб* electricity
"""

ASPECTS = """
openhours: часы~работ* суббот* воскресен* выходн* opening~hours open~longer saturday* sunday* weekend*
timetable: расписан* timetable* schedule*
oftener: чаще more~often
course: курс* лекц* course* class classes lesson*
price: тариф* цен* дорого бесплатн* price* free expensive
"""

PLACES = """
library: библиотек* library
school: школа школы школу школе школой school
nursery: детск*~сад* садик* kindergarten*
shop: магазин* shop store
lake: озер* lake пляж* beach
river: река реки реке реку речк* river
pond: пруд* pond
beach: пляж* beach
park: парк парка парке парку park
square: площад* square
cemetery: кладбищ* cemetery graveyard
church: церк* костел* church
hall: дом~культур* клуб клуба клубе culture~house community~hall
parishhouse: волостн* управ* parish~house
openair: эстрад* open-air~stage
stop: остановк* bus~stop*
station: станц* вокзал* station
clinic: амбулатор* поликлин* фельдшер* clinic
stadium: стадион* stadium
mill: мельниц* mill
bridge: мост* bridge
forest: лес лесу леса forest woods
"""

CIRCUMSTANCES = """
child: дет- дети детей детям детьми ребен* ребён* child* kid kids toddler*
youth: молодеж* молодёж* подрост* школьник* young teen* pupil*
old: старик* пенсион* пожил* бабуш* стар- elderly old senior* pensioner* grandma* grandmother*
driver: машин* водител* car cars driver*
people: люд* сосед* жител* people resident* neighbour* neighbor*
water: вод- вода воды воду water
road: дорог* улиц* улочк* road* street*
day: день дня дней неделя недел* месяц* год года day week* month* year*
season: зим* лет- летом весн* осен* winter summer spring autumn
danger: опасн* боюсь боим* страшно dangerous safe safety afraid
parish: волост* поселк* посёлк* деревн* village parish council
"""

ADD = """
установ* постав* постро* сдела* открой* открыть расшир* продл* сохран* оставь* install* build* put open extend keep
add
"""

REMOVE = """
запрет* убра* убер* снес* снест* спил* закры* огранич* выключ* ban forbid remove* close cut demolish
"""

FILLERS = """
и в на у с к по за из от до для не но а же бы ли что как где когда это этот эта эти там тут здесь нам нас мы я мне
меня вы вас они он она его её ее их ни нет есть был была были быть будет можно нужно нужен нужна нужны надо хочу хотим
пожалуйста прошу просим очень уже ещё еще только всё все весь свой наш наша нашей нашем нашу негде некуда возле около
рядом через чтобы если также тоже где-нибудь какой какие какая поставьте спасибо здравствуйте добрый день предлагаю
хорошо был~бы the a an and or of to in on at by for with from is are was be it its this that these there here we us
our i my me you your please could would should can need needs want some one no not next near so too very have has had
get let make more like suggest where what when who nobody nothing any all just also than then
"""

WANTING = "нужен нужна нужны need want"

BEFORE_PLACES = "у возле около рядом near by"
