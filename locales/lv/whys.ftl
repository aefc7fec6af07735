### Kāpēc: iemesli aptaujās, un kas tos izlasa pirms citiem.

whys-say-button = Pateikt, kāpēc
whys-own-button = Mans iemesls
whys-others-button = Ko saka citi
whys-heading = Kāpēc tā
whys-ask = Kāpēc atbildējāt tieši tā? Pietiek ar vienu teikumu vai balss ziņu. Vispirms to izlasīs vai noklausīsies sekretārs vai darbinieks, un balsi var pazīt. Vārdu nerādām nevienam.
whys-ask-quote = Vai drīkst to rādīt citiem jau tagad un arī tad, ja tā atbildēs tikai daži? Ja ne, to rādīs tikai pie rezultāta un tikai tad, ja tā atbildējuši vismaz pieci.
whys-kept = Paldies! Iemesls aptaujai { $number } ir saglabāts. Pirms citiem to izlasīs, bet tikai tāpēc, lai tajā nebūtu personas datu vai apvainojuma. Aptaujas rīkotājs to nedara.
whys-voice-waits = Balss ziņu uzreiz neviens neklausās. Ja kādam draud briesmas, zvaniet { $emergency }.
whys-masked = Tālruni, e-pastu un mājas nosaukumu nesaglabā: to vietā ir […].
whys-mine = Jūsu iemesls: { $text }
whys-mine-spoken = Jūsu iemesls ir teikts balsī.
whys-own = Jūsu iemesls aptaujai { $number } ir saglabāts. Līdz slēgšanai to var mainīt vai dzēst.
whys-change-button = Mainīt iemeslu
whys-drop-button = Dzēst iemeslu
whys-keep-button = Joprojām der
whys-dropped = Jūsu iemesla aptaujai { $number } te nav. Atbilde ir palikusi.
whys-taken-along = Līdz ar atbildi aptaujā { $number } ir dzēsts arī iemesls.
whys-joined-gone = Atbilde aptaujā { $number } ir cita, tāpēc iemesls, kam pievienojāties, pie Jums vairs neskaitās.
whys-still-holds = Atbilde aptaujā { $number } ir cita, un Jūsu iemesls tagad ir pie tās. Vai tas joprojām der?
whys-stays = Labi, iemesls aptaujai { $number } paliek.
whys-none = Jūsu iemesla aptaujai { $number } te nav.
whys-nameless = Aptauja { $number } ir slēgta. Iemesli ir palikuši bez autoriem: neviens vairs nezina, kurš ir Jūsu, tāpēc to nevar ne parādīt, ne mainīt, ne dzēst.
whys-vote-first = Vispirms atbildiet uz aptauju { $number }. Pēc tam var pateikt, kāpēc.
whys-too-late = Aptauja { $number } ir slēgta, tāpēc nepabeigtais iemesls ir izdzēsts. Jūsu atbilde ir saskaitīta.
whys-in-copy = Kāpēc tā atbildēts aptaujā { $number }: { $text }

## Citu iemesli

whys-others = { $number }: ko saka citi. Ja kāds iemesls ir arī Jūsu, nospiediet tā numuru.
whys-no-others = Aptaujai { $number } citu iemeslu, ko rādīt, pašlaik nav.
whys-joined = Ieskaitīts: šis iemesls tagad ir arī Jūsu.
whys-of-another = Šis iemesls ir pie citas atbildes. Pievienoties var tikai savas atbildes iemesliem.
whys-has-own = Jums jau ir savs iemesls, un tas skaitās. Ja tā vietā gribat pievienoties šim, vispirms dzēsiet savu: dzēsto atgūt nevar.
whys-is-own = Šis ir Jūsu pašu iemesls. Tas jau ir ieskaitīts, nekas vairs nav jādara.
whys-gone = Šī iemesla te vairs nav.
whys-of-several = Par vairākām atbildēm kopā

## Pie rezultāta

whys-title = Kāpēc tā:
whys-line = { $option }: „{ $text }”
whys-line-minority = { $option } (mazākuma spēcīgākais iemesls): „{ $text }”
whys-joined-by = { $text } (pievienojās: { $count })
whys-count = Iemesli: { $count }.
whys-withheld = Aizturēti: { $count }.
whys-unread = Vēl neizlasīti: { $count }.
whys-all-button = Visi iemesli
whys-all-title = { $number }: kāpēc tā
whys-none-shown = Pie aptaujas { $number } iemeslu, ko rādīt, nav.

## Kas izlasa pirms citiem

whys-waiting = Aptaujai { $number } izlasāmi iemesli: { $count }. Jāskatās tikai, vai tajos nav personas datu vai apvainojuma.
whys-nobody-screens = Aptaujas { $number } iemeslus nav kam izlasīt: to drīkst sekretārs vai darbinieki, bet ne aptaujas rīkotājs. Palūdziet administratoram, lai kādu uzaicina.
whys-begin-button = Lasīt
whys-screen-button = Lasīt iemeslus
whys-screen-of-button = Lasīt { $number }
whys-screen = { $number }: iemesls. Vēl lasāmi: { $count }
whys-screen-text = Vai tajā ir personas dati vai apvainojums? Ja ir, nospiediet, kas tieši: tad to aiztur. Viedoklis drīkst būt jebkāds.
whys-screen-foreign = Grupā lasa latviski, tāpēc īsi pierakstiet, ko tas saka. Viedoklis drīkst būt jebkāds.
whys-screen-spoken = Ja vajag, īsi pierakstiet, ko tajā saka. Pašu balsi neviens cits nedzirdēs, un slēdzot to izdzēš.
whys-spoken = Balss ziņa (skat. augstāk).
whys-voice = Balss ziņa aptaujai { $number }. Klausieties tikai Jūs.
whys-voice-gone = Šeit bija balss ziņa. Tā ir izdzēsta.
whys-fit-button = Der
whys-personal-button = Personas dati
whys-insult-button = Apvainojums
whys-counted-button = Tikai saskaitīt
whys-write-button = Pierakstīt
whys-again-button = Iepriekšējais
whys-all-screened = Aptaujai { $number } viss ir izlasīts. Paldies!
whys-words-heading = Iemesls vārdos
whys-ask-words = Ko tas saka? Uzrakstiet latviski vienu teikumu, bez vārdiem un citiem personas datiem.
whys-written = Pierakstīts pie aptaujas { $number }.
