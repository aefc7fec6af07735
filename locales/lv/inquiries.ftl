### Jautājumi pārstāvim: viena saruna par vienu lietu.

inquiries-heading = Jautājums pārstāvim
inquiries-add-heading = Papildinājums sarunai { $number }
inquiries-answer-heading = Atbilde sarunā { $number }
inquiries-block-heading = Kāpēc bloķēt
inquiries-appeal-heading = Pārsūdzība
inquiries-report-heading = Ziņojums par sarunu
inquiries-new-button = Uzdot jautājumu
inquiries-list-button = Sarunas
inquiries-add-button = Pievienot
inquiries-answer-button = Atbildēt
inquiries-whole-button = Visa saruna
inquiries-close-button = Aizvērt
inquiries-media-button = Pielikumi
inquiries-pass-button = Nodot pašvaldībai
inquiries-become-button = Par priekšlikumu
inquiries-suggest-button = Ieteikt priekšlikumu
inquiries-helped-button = Jā
inquiries-more-button = Nē, vēl jautājums
inquiries-hand-on-button = Nodot jaunajam
inquiries-mute-button = Klusināt
inquiries-unmute-button = Neklusināt
inquiries-block-button = Bloķēt
inquiries-report-button = Ziņot
inquiries-appeal-button = Pārsūdzēt
inquiries-lift-button = Atcelt bloķēšanu
inquiries-uphold-button = Atstāt spēkā

## Jautājums

inquiries-who-reads = Jautājumu lasa tikai tas, kam tas ir domāts. Ja atbildes nav, to redz arī nākamais pēc kārtas; pārstāvis to var nodot pašvaldībai. Steidzami: { $emergency }.
inquiries-ask-text = Ko vēlaties jautāt? Rakstiet vai ierunājiet; foto var pievienot.
inquiries-ask-name = Kā Jūs uzrunāt? Vārdu redzēs tikai tas, kas atbild. Ja to rādīt nevēlaties, izlaidiet.
inquiries-ask-photo = Ja vajag, pievienojiet foto.
inquiries-text-label = Teksts
inquiries-name-label = Vārds
inquiries-photo-label = Foto
inquiries-asked = Jautājums nosūtīts. Numurs: { $number }. Ja līdz { DAY($on, form: "until") } atbildes nebūs, to redzēs arī nākamais pēc kārtas. Lai ko pievienotu, nospiediet „Pievienot”.
inquiries-ask-more = Ko pievienot šai sarunai?
inquiries-ask-answer = Uzrakstiet vai ierunājiet atbildi. To saņems tikai tas, kas jautāja.
inquiries-added = Pievienots sarunai { $number }.
inquiries-added-waits = Pievienots sarunai { $number }. Pašlaik nav neviena, kas atbildētu; teksts ir saglabāts.
inquiries-sent = Atbilde sarunā { $number } ir nosūtīta.
inquiries-sent-later = Atbilde sarunā { $number } ir saglabāta. Cilvēks ir izslēdzis šo sarunu, tāpēc ziņa atnāks, kad to atkal ieslēgs.
inquiries-sent-helper = Atbilde sarunā { $number } ir nosūtīta. Cilvēkam to pasacīs palīgs, kas rakstīja viņa vārdā.
inquiries-not-sent =
    { $why }

    Jūsu teksts netika nosūtīts: { $text }
inquiries-shortened =
    Nosūtītas pirmās { $most } zīmes. Pārējo var sūtīt atsevišķi:

    { $rest }
inquiries-only-words = Šeit var sūtīt tekstu, balsi vai foto.

## Tam, kas atbild

inquiries-somebody = iedzīvotājs
inquiries-office = pašvaldība
inquiries-attached = pielikums bez teksta
inquiries-attachment = Pielikums sarunā { $number }
inquiries-for-office =
    { $number }, { PARISH($parish) }. Raksta: { $who }

    { $text }

    Lai atbildētu, nospiediet pogu vai atbildiet uz šo ziņu.
inquiries-given =
    { $number }, { PARISH($parish) }. Raksta: { $who }. Tagad atbildēt varat Jūs. Saruna līdz šim:

    { $text }
inquiries-answered-by-other = Sarunā { $number } atbilde jau ir nosūtīta.
inquiries-called = Saruna { $number }
inquiries-remind = Sarunā { $number } jautājums gaida atbildi kopš { DAY($on, form: "short") }. Ja tūlīt nevarat atbildēt, uzrakstiet, kad varēsiet.
inquiries-closed-by-author = Saruna { $number } ir aizvērta: to aizvēra tas, kas jautāja.
inquiries-next-button = Nākamā ({ $count })
inquiries-later-button = Vēlāk
inquiries-waiting-title = Sarunas, kas gaida Jūsu atbildi: { $count }
inquiries-waiting-line = { $number }, { PARISH($parish) }. { $owed }
inquiries-owed = Jautāts { DAY($since) }. Atbildiet līdz { DAY($on, form: "until") }.
inquiries-owed-late = Jautāts { DAY($since) }. Atbildes vēl nav; termiņš bija līdz { DAY($on, form: "until") }.
inquiries-still-waiting = Sarunas, kas vēl gaida: { $count }.
inquiries-left-for-later = Atbildes termiņš nemainās.
inquiries-all-answered = Visas sarunas ir atbildētas. Paldies!

## Tam, kas jautāja

inquiries-answered =
    { $number }. Atbild: { $who }

    { $text }

    Ja vēl ir ko teikt, nospiediet „Pievienot”.
inquiries-also-read = Sarunā { $number } atbildes vēl nav, tāpēc to tagad redz arī nākamais pēc kārtas.
inquiries-stood-in = Saruna { $number }: tas, kas atbildēja, pašlaik atbildēt nevar, tāpēc atbildēs nākamais pēc kārtas.
inquiries-left = Tas, kas Jums atbildēja sarunā { $number } („{ $words }”), vairs neatbild. Jaunais to neredz. Ko darīt ar sarunu?
inquiries-handed-on = Saruna { $number } ir nodota tam, kas tagad atbild.
inquiries-handed-on-already = Saruna { $number } jau ir nodota.
inquiries-hidden = Tas, kas atbildēja sarunā { $number }, ir mainījies. Atveriet „Sarunas” un izvēlieties: nodot jaunajam vai aizvērt.
inquiries-line-resident = { DAY($on, form: "short") } jautājums: { $text }
inquiries-line-office = { DAY($on, form: "short") } atbilde: { $text }

## Saraksts

inquiries-none = Sarunu vēl nav. Jautājumu var uzdot savam pārstāvim.
inquiries-list =
    Sarunas:
    { $lines }
inquiries-list-line = { $number }: { $words } { $state ->
        [closed] (aizvērta)
        [hidden] (jāizlemj, kam nodot)
        [answered] (atbildēts)
       *[waits] (gaida atbildi)
    }
inquiries-title = { $number }, { PARISH($parish) }, { $state ->
        [closed] aizvērta
        [hidden] jāizlemj, kam nodot
        [answered] atbildēts
       *[waits] gaida atbildi
    }
inquiries-which =
    Ja tas ir kādai no šīm sarunām, nospiediet tās numuru:
    { $lines }

## Beigas

inquiries-closed = Saruna { $number } ir aizvērta. Vai tas palīdzēja?
inquiries-closed-reply = Saruna { $number } ir aizvērta. Tam, kas jautāja, pajautājām, vai tas palīdzēja.
inquiries-closed-told = Saruna { $number } ir aizvērta. Vai tas palīdzēja?
inquiries-closed-already = Saruna { $number } jau ir aizvērta.
inquiries-helped = Prieks, ka saruna { $number } palīdzēja.
inquiries-passed = Saruna { $number } ir nodota pašvaldībai. Atbilde nāks šajā pašā sarunā.
inquiries-passed-told = Jūsu jautājums { $number } ir nodots pašvaldībai. Atbilde nāks šajā pašā sarunā.
inquiries-passed-already = Saruna { $number } jau ir nodota pašvaldībai.
inquiries-no-staff = Pašvaldības darbinieku šeit vēl nav. Rakstiet uz { $email }.
inquiries-suggested = Jums iesaka: saruna { $number } („{ $words }”) varētu kļūt par priekšlikumu. To redzētu un atbalstītu arī citi. Tekstu pirms sūtīšanas var labot.
inquiries-suggested-reply = Ieteikums sarunā { $number } ir nosūtīts. Izlems tas, kas jautāja.

## Ja kāds iet par tālu

inquiries-muted = Sarunas { $number } ziņas Jums vairs nenāks. Tās ir „Sarunās”, un atbildes termiņš nemainās.
inquiries-unmuted = Sarunas { $number } ziņas Jums atkal nāks.
inquiries-ask-block = Kāpēc? Iemeslu izlasīs tas, kas raksta, un to varēs pārsūdzēt.
inquiries-blocked = Bloķēts līdz { DAY($on, form: "until") }, saruna { $number }. Šī cilvēka ziņas pa to laiku saņems nākamais pēc kārtas.
inquiries-blocked-told = Sarunas { $number } otra puse Jūsu ziņas līdz { DAY($on, form: "until") } nesaņems. Iemesls: { $reason } Rakstīt var tāpat: ziņas saņems nākamais pēc kārtas. Ja tas nav taisnīgi, to var pārsūdzēt.
inquiries-ask-appeal = Kāpēc tas nav taisnīgi? To izlasīs un izlems padomes priekšsēdētājs vai, ja tas nevar, pašvaldības koordinators.
inquiries-appeal-sent = Pārsūdzība par sarunu { $number } ir nosūtīta. Lēmums atnāks šeit.
inquiries-appealed =
    Pārsūdzēta bloķēšana, saruna { $number }.
    Bloķēšanas iemesls: { $block }
    Pārsūdzība: { $reason }
inquiries-appealed-already = Pārsūdzība jau ir nosūtīta. Lēmums atnāks šeit.
inquiries-block-over = Bloķēšana jau ir beigusies.
inquiries-settled-already = Par sarunu { $number } jau ir izlemts.
inquiries-appeal-waiting = { $number }: pārsūdzēta bloķēšana. Gaida kopš { DAY($on, form: "short") }.
inquiries-lifted = Bloķēšana atcelta: saruna { $number }.
inquiries-lifted-told = Bloķēšana sarunā { $number } ir atcelta.
inquiries-lifted-by-chair = Jūsu bloķēšana sarunā { $number } pēc pārsūdzības ir atcelta.
inquiries-upheld = Bloķēšana paliek spēkā: saruna { $number }.
inquiries-upheld-told = Bloķēšana sarunā { $number } paliek spēkā līdz { DAY($on, form: "until") }. Ziņas pa to laiku saņem nākamais pēc kārtas.
inquiries-ask-report = Kas nav kārtībā? Rakstīto izlasīs padomes priekšsēdētājs vai, ja tas nevar, pašvaldības koordinators; pašu sarunu nerādām.
inquiries-report-sent = Ziņojums par sarunu { $number } ir nosūtīts.
inquiries-judge-heading = Kas notiek pēc ziņojuma
inquiries-ask-judge = Kas notiks tālāk? Rakstīto izlasīs tas, kas ziņoja.
inquiries-judged = Atbilde uz ziņojumu par sarunu { $number } ir nosūtīta.
inquiries-report-waiting = { $number }: ziņojums par sarunu. Gaida kopš { DAY($on, form: "short") }.
inquiries-report-answered-already = Uz ziņojumu par sarunu { $number } jau ir atbildēts.
inquiries-report-answered = Atbilde uz Jūsu ziņojumu par sarunu { $number }: { $text }
inquiries-reported =
    Ziņojums par sarunu { $number }, { PARISH($parish) }. { $side ->
        [resident] Ziņo tas, kas jautāja.
       *[office] Ziņo tas, kas atbild.
    }

    { $reason }

## Kad nevar

inquiries-unknown = Šādas sarunas Jums nav.
inquiries-gone = Šeit bija iedzīvotāja jautājums. Cilvēks savus datus ir izdzēsis, tāpēc teksta vairs nav un atbildēt nevar.
inquiries-nobody = Pašlaik šeit nav neviena, kas atbildētu. Rakstiet uz { $email }.
inquiries-too-many = Vienā dienā var uzdot { $limit } jautājumus. Rīt varēs atkal; esošajās sarunās rakstīt var arī tagad.
inquiries-too-many-messages = Vienā dienā var nosūtīt { $limit } ziņas. Rīt varēs atkal.
inquiries-serves-no-more = Šis cilvēks šo darbu vairs nedara. Atveriet „Mans pārstāvis” un izvēlieties citu.
inquiries-oneself = Šis cilvēks esat Jūs. Izvēlieties citu.

# Sarunas Manu datu kopijā.
inquiries-in-copy = { $number }, { $side ->
        [resident] jautājums
       *[office] atbilde
    }: { $text }
