### Priekšlikumi: iesniegšana, publicēšana, atbalsts, atbildes.

## Iesniegšana

proposals-heading = Priekšlikums
proposals-ask-text = Ko Jūs ierosināt? Uzrakstiet vai ierunājiet, kaut vai tik īsi: „Vajag soliņu”.
proposals-ask-topic = Par ko tas ir? Izvēlieties tematu.
proposals-ask-place = Kur tas ir? Uzrakstiet vārdiem vai nosūtiet vietu.
proposals-ask-photo = Ja vajag, nosūtiet arī foto.
proposals-point-came = Nosūtītā vieta rāda, kur esat Jūs. Ja priekšlikums ir par citu vietu, nospiediet „Labot”.
proposals-voice-came = Balss ziņu uzreiz neviens neklausās. Briesmās zvaniet { $emergency }.
proposals-text-label = Teksts
proposals-topic-label = Temats
proposals-place-label = Vieta
proposals-photo-label = Foto
proposals-too-many = Vienā dienā iesniedzamo priekšlikumu skaits: { $limit }. Šodien tas ir sasniegts. Turpiniet rīt. Ja kaut kas ir salauzts, rakstiet „problēma”: par to ziņot var arī šodien.
proposals-received = Paldies! Priekšlikums saņemts. Numurs: { $number }. { $reader ->
        [alternate] Pārstāvja šeit pašlaik nav, tāpēc to skatīs pārstāvja vietnieks.
        [chair] Pārstāvja šeit pašlaik nav, tāpēc to skatīs padomes priekšsēdētājs.
        [staff] Pārstāvja šeit pašlaik nav, tāpēc to skatīs pašvaldības koordinators.
        [none] Pagaidām nav neviena, kas to skatītu. Tas gaidīs.
        [self] Izlasīt un publicēt to varat Jūs: tas ir sarakstā „Gaida mani”.
       *[representative] To skatīs { PARISH($parish, form: "genitive") } pārstāvis.
    } { $kind ->
        [right] Atbildi gaidiet līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    } Ja kas mainīsies, atnāks ziņa. Šis nav oficiāls iesniegums.
proposals-official-button = Oficiāls iesniegums
proposals-new-button = Jauns priekšlikums

## Kā to nosauc un rāda

proposals-name = { $number } „{ $title }”
proposals-name-standing = { $number } „{ $title }”: { $status }
proposals-voice-title = balss ziņa
proposals-topic-line = Temats: { $topic }
proposals-place-line = Vieta: { $place }
proposals-author-line = Iesniedz: { $name }
proposals-status-line = Statuss: { $status }
proposals-next-clarification = Gaidām autora precizējumu līdz { DAY($on, form: "until") }.
proposals-next-answer = { $kind ->
        [right] Atbilde līdz { DAY($on, form: "until") }.
        [right_over] Atbilde bija gaidāma līdz { DAY($on, form: "until") }.
        [goal_over] Mērķis bija: atbilde līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
proposals-next-promised = Nākamais termiņš: { DAY($on, form: "dated") }.
proposals-next-promised-over = Termiņš bija: { DAY($on, form: "dated") }.
proposals-opinion-line = Padomes viedoklis: { $text }
proposals-reason-line = Pamatojums: { $text }
proposals-done-line = Izdarīts: { $text }
proposals-question-line = Jautājums: { $text }
proposals-next-step-line = Nākamais solis: { $text }
proposals-by-line = Termiņš: { DAY($on, form: "dated") }
proposals-no-day-line = Termiņš: nav, jo tas ir noslēgts.
proposals-document-line = Dokuments: { $document }, { DAY($on, form: "short") }
proposals-answers-line = Atbild: { $who }
proposals-asks-line = Jautā: { $who }
proposals-step-line = { DAY($on, form: "short") } – { $status }
proposals-step-without-day =
    { $step }
    Datums vēl nav zināms: { $why }
proposals-has-voice = Balss ziņa: pievienota.
proposals-has-photo = Foto: pievienots.
proposals-media = { $name }: pielikums
proposals-media-over = { $number } netiks publicēts, tāpēc pielikumu vairs nevajag.
proposals-not-yet-published = Vēl nav publicēts.
proposals-supports-line = { $count ->
        [0] Atbalsta vēl nav. Atbalsts nav paraksts.
       *[other] Atbalsts: { $count }. Atbalsts nav paraksts.
    }
proposals-open-own-button = Atvērt
proposals-unknown = Publicēta priekšlikuma ar tādu numuru nav. Pārbaudiet numuru.
proposals-number-unclear = Šis nav priekšlikuma numurs. Numurs izskatās tā: { $prefix }-{ $year }-0042.

proposals-mine-button = Mani priekšlikumi
proposals-mine-title = Mani priekšlikumi: { $count }
proposals-mine-none = Jums vēl nav neviena priekšlikuma. Lai iesniegtu, nospiediet pogu.

## Grupas kartīte un atbalsts

proposals-week-title = { PARISH($parish) }: jauni priekšlikumi
proposals-week-item = { $serial }. { $text }
proposals-week-step = { $kind ->
    [goal_over] Nākamais solis (mērķis bija: līdz { DAY($on, form: "short") }): { $text }
    [day_over] Nākamais solis (termiņš bija: { DAY($on, form: "short") }): { $text }
    [goal] Nākamais solis (mērķis: līdz { DAY($on, form: "short") }): { $text }
   *[day] Nākamais solis (termiņš: { DAY($on, form: "short") }): { $text }
}
proposals-week-note = Atbalsts rāda, kas iedzīvotājiem ir svarīgs. Tas nav paraksts.
proposals-support-button = { $count ->
        [0] Atbalstu { $serial }
       *[other] Atbalstu { $serial } ({ $count })
    }
proposals-open-button = Atvērt { $serial }
proposals-follow-button = Sekot
proposals-unfollow-button = Nesekot
proposals-support-again-button = Atbalstu
proposals-unsupport-button = Atsaukt atbalstu
proposals-supported = Atbalsts priekšlikumam Nr. { $serial } ir ieskaitīts. Tas nav paraksts. Lai atsauktu: „Atvērt { $serial }”, tad „Atsaukt atbalstu”.
proposals-supported-first = Atbalsts priekšlikumam Nr. { $serial } ir ieskaitīts. Tas nav paraksts. Lai uzzinātu, kā tas beigsies, vienreiz atveriet mani: „Atvērt { $serial }”. Citādi nevaru Jums rakstīt.
proposals-unsupported = Atbalsts priekšlikumam Nr. { $serial } ir atsaukts.
proposals-followed = Kad priekšlikumā Nr. { $serial } kas mainīsies, atnāks ziņa. Lai atteiktos: „Atvērt { $serial }”, tad „Nesekot”.
proposals-unfollowed = Ziņas par priekšlikumu Nr. { $serial } vairs nenāks.
proposals-too-many-supports = Vienā dienā iespējamais atbalstu skaits: { $limit }. Šodien tas ir sasniegts. Turpiniet rīt.

## Kas gaida tos, kas publicē un atbild

proposals-waiting-button = Gaida mani
proposals-waiting-title = Gaida: { $count }
proposals-waiting-line = { PARISH($parish) }. { $act ->
        [publish] Jāizlemj, vai publicēt.
       *[answer] Jāatbild.
    } Saņemts: { DAY($on, form: "short") }.
proposals-waiting-none = Viss ir izdarīts, Jūs neviens negaida. Paldies! Kad būs kas jauns, atnāks ziņa.

## Publicēšana

proposals-review = Jauns priekšlikums, { PARISH($parish) }. Citi iedzīvotāji to vēl neredz. Izlasiet un izlemiet, vai publicēt.
proposals-review-masked = Ar […] ir aizstāti tālruņi, e-pasti vai māju nosaukumi. Pilnu tekstu var rādīt, ja autors piekrīt.
proposals-review-summary = Teksts nav latviešu valodā. Pirms publicēšanas vajadzīgs kopsavilkums latviski.
proposals-review-voice = Priekšlikums ir balss ziņā. Pirms publicēšanas vajadzīgs kopsavilkums. Pašu balsi citi nedzirdēs.
proposals-original = Oriģināls: { $text }
proposals-review-published = Priekšlikums ir publicēts. Statuss: { $status }
proposals-review-over = Publicēt vairs nav vajadzīgs. Statuss: { $status }
proposals-publish-button = Publicēt
proposals-summary-button = Rakstīt kopsavilkumu
proposals-ask-full-button = Lūgt rādīt pilnu
proposals-question-button = Lūgt precizēt
proposals-withhold-button = Nepublicēt…
proposals-text-changed = Teksts pa to laiku ir mainījies. Izlasiet to vēlreiz.
proposals-published = Jūsu priekšlikums { $number } „{ $title }” ir publicēts. Ja kas mainīsies, atnāks ziņa.
proposals-published-reply = Publicēts: { $number }. Autors par to saņems ziņu.
proposals-published-reply-later = Publicēts: { $number }. Autors to uzzinās { WHEN($at) }; jauna ziņa grupā būs ne agrāk.
proposals-publish-first = Priekšlikums { $number } vēl nav publicēts. Vispirms publicējiet to.
proposals-may-show-full = Jūsu priekšlikumā ir paslēpti tālruņi, e-pasti vai māju nosaukumi. Vai tos var rādīt visiem? Pilnais teksts:

    { $text }
proposals-show-full-button = Jā, rādīt visiem
proposals-keep-masked-button = Nē, paslēpt
proposals-shown-full = Piekrišana ir saglabāta. Priekšlikumu { $number } varēs rādīt pilnu. Līdz publicēšanai var pārdomāt: „Nē, paslēpt”.
proposals-kept-masked = Tālruņi, e-pasti un māju nosaukumi priekšlikumā { $number } paliks paslēpti.
proposals-kept-masked-told = Autors lūdz paslēpto nerādīt: priekšlikums { $number }. Publicēt var to, kas redzams.
proposals-asked-author = Autors saņems jautājumu par { $number }. Kad atnāks atbilde, Jums būs ziņa.

proposals-summary-heading = Kopsavilkums latviski
proposals-ask-summary = Uzrakstiet latviski, ko autors ierosina: ko, kur un kāpēc. To redzēs visi.
proposals-summary-not-latvian = Kopsavilkumam jābūt latviešu valodā. Uzrakstiet to latviski.

## Nepublicēšana

proposals-ask-rule = Kāpēc priekšlikumu { $number } nevar publicēt? Autors saņems iemeslu un iespēju to labot.
proposals-rule-others-data-button = Citu cilvēku dati
proposals-rule-insult-button = Aizskarošs teksts
proposals-rule-not-ours-button = Nav mūsu jautājums
proposals-rule-duplicate-button = Jau ir iesniegts
proposals-rule-advertising-button = Reklāma
proposals-rule-unclear-button = Nav saprotams
proposals-duplicate-heading = Agrāks priekšlikums
proposals-ask-duplicate = Kurā priekšlikumā tas jau ir teikts? Izvēlieties vai uzrakstiet tā numuru.
proposals-withheld = Priekšlikums { $number } „{ $title }” nav publicēts.

    { $rule }

    { $mend }
proposals-withheld-reply = Nav publicēts: { $number }. Autors saņems iemeslu: { $rule }
proposals-mend-rewrite-button = Uzrakstīt citādi
proposals-mend-add-button = Papildināt
proposals-mend-ask-button = Jautāt, kur vērsties
proposals-mend-join-button = Atbalstīt un sekot
proposals-where-heading = Kur vērsties
proposals-where-asked = Autors jautā, kur vērsties ar priekšlikumu { $number } „{ $title }”.
proposals-where-sent = Jautājums ir nosūtīts. { $reader ->
        [alternate] Atbildēs pārstāvja vietnieks.
        [chair] Atbildēs padomes priekšsēdētājs.
        [staff] Atbildēs pašvaldības koordinators.
       *[representative] Atbildēs pārstāvis.
    } Kad atnāks atbilde, Jums būs ziņa.
proposals-where-nobody = Pagaidām te nav neviena, kas atbildētu. Lūdzu, jautājiet pašvaldībai: { $contact }.
proposals-where-over = Par priekšlikumu { $number } vairs nav jautājuma, kur vērsties. Statuss: { $status }.
proposals-where-answered = Atbilde par priekšlikumu { $number } „{ $title }”. Kur vērsties: { $where }
proposals-where-told = Atbilde autoram ir nosūtīta.
proposals-mend-heading = Labots priekšlikums
proposals-mend-from = Iepriekšējais teksts:

    { $text }
proposals-ask-mended = Uzrakstiet priekšlikumu no jauna. Temats, vieta un foto paliek tie paši.
proposals-nothing-to-mend = Priekšlikums { $number } nav jālabo. Statuss: { $status }

## Precizēšana

proposals-question-heading = Jautājums autoram
proposals-ask-question = Ko jautāt autoram? Uzrakstiet vienu skaidru jautājumu. Publicējot atbildi, jautājumu rāda kopā ar to.
proposals-question-label = Jautājums
proposals-question = Par Jūsu priekšlikumu { $number } „{ $title }” ir jautājums:

    { $question }

    Atbildi gaidām līdz { DAY($on, form: "until") }. Atbildiet uz šo ziņu vai nospiediet pogu.
proposals-clarify-button = Atbildēt
proposals-clarify-heading = Precizējums
proposals-ask-clarification = Uzrakstiet atbildi. To kopā ar jautājumu pievienos Jūsu tekstam.
proposals-nothing-asked = Par { $number } jautājuma vairs nav. Statuss: { $status }
proposals-clarified = Paldies! Atbilde ir pievienota priekšlikumam { $number }.

## Lēmums un atbilde

proposals-decide-button = Lemt
proposals-answer-button = Atbildēt
proposals-quote-button = Pašvaldības atbilde
proposals-decide-heading = Lēmums par priekšlikumu
proposals-answer-heading = Pašvaldības atbilde
proposals-quote-heading = Pašvaldības atbilde no dokumenta
proposals-heading-about = { $heading } – { $name }
proposals-ask-status = Kāds ir lēmums?
proposals-ask-forwarded-to = Kura iestāde vai nodaļa tagad atbild? Piemēram: Autotransporta direkcija.
proposals-ask-other = Ar kuru priekšlikumu to apvienot? Ja tā nav starp pogām, uzrakstiet numuru.
proposals-ask-reason = Kāds ir pamatojums? Uzrakstiet tā, kā teiktu kaimiņam.
proposals-reason-on-agenda = Piemēram: „Par to jālemj visai padomei.”
proposals-reason-waits-municipality = Piemēram: „Ceļš pieder pašvaldībai.”
proposals-reason-done = Piemēram: „Soliņš ir uzstādīts.”
proposals-ask-next-step = Kas notiks tālāk? Uzrakstiet nākamo soli.
proposals-ask-own-step = Kas notiks tālāk? Izvēlieties vai uzrakstiet citādi.
proposals-ask-where-to = Kur ar šo jautājumu vērsties? Nosauciet iestādi un kontaktus.
proposals-ask-by-on = Līdz kuram datumam?
proposals-ask-clock-on = Līdz kuram datumam? Izvēlieties vai uzrakstiet citu.
proposals-day-button = { DAY($on, form: "short") }
proposals-day-unknown = Ja datums vēl nav zināms, nospiediet „Izlaist”.
proposals-day-none = Ja tālāk vairs nekas nav gaidāms, nospiediet „Izlaist”.
proposals-ask-why-no-day = Kāpēc datums vēl nav zināms?
proposals-ask-opinion = Kāds ir padomes viedoklis? Var izlaist.
proposals-ask-office = Kurš atbild? Nosauciet nodaļu vai amatu. Ja izlaidīsiet, rādīs pašvaldību.
proposals-ask-document = Kurā dokumentā ir atbilde? Piemēram: vēstule Nr. 5.
proposals-ask-document-on = Kāds ir dokumenta datums?
proposals-status-label = Lēmums
proposals-forwarded-to-label = Tagad atbild
proposals-other-label = Apvienots ar
proposals-reason-label = Pamatojums
proposals-next-step-label = Nākamais solis
proposals-where-to-label = Kur vērsties
proposals-by-on-label = Termiņš
proposals-why-no-day-label = Kāpēc nav datuma
proposals-opinion-label = Padomes viedoklis
proposals-office-label = Kurš atbild
proposals-office-skipped = pašvaldība
proposals-document-label = Dokuments
proposals-document-on-label = Dokumenta datums
proposals-speaker-representative = { PARISH($parish, form: "genitive") } pārstāvis
proposals-speaker-alternate = { PARISH($parish, form: "genitive") } pārstāvja vietnieks
proposals-speaker-chair = Iedzīvotāju padomes priekšsēdētājs ({ PARISH($parish) })
proposals-changed-meanwhile = Par { $number } pa to laiku ir kas jauns. Tagad: { $status }. Apskatiet to un, ja vajag, lemiet vēlreiz.
proposals-over-final = Priekšlikums { $number } ir noslēgts. Iznākums: { $status }.
proposals-over-promised = Par priekšlikumu { $number } jau ir izlemts. Tagad: { $status }.
proposals-overtaken = Kamēr rakstījāt, notika kas jauns.
proposals-words-kept = Jūsu rakstītais ir saglabāts. Ja tas vēl vajadzīgs, nosūtiet to kā nākamo atbildi. Ja ne, nospiediet „Atcelt”.
proposals-decide-again = Jūsu rakstītais ir saglabāts. Ja lēmums paliek tas pats, nosūtiet to vēlreiz.
proposals-your-words = Jūsu rakstītais, lai tas nepazūd:

    { $text }
proposals-decided-reply = Saglabāts: { $number }, { $status }. Autors un visi, kas atbalsta vai seko, saņems ziņu.
proposals-decided-reply-later = Saglabāts: { $number }, { $status }. Autors un visi, kas atbalsta vai seko, to uzzinās { WHEN($at) }.
proposals-answered-own = Jūsu priekšlikums { $number } „{ $title }”: { $status }.
proposals-answered = Priekšlikums { $number } „{ $title }”: { $status }.
proposals-merged-line = Apvienots ar { $number } „{ $title }”.

## Atsaukšana

proposals-withdraw-button = Atsaukt
proposals-withdraw-ask = Vai tiešām atsaukt priekšlikumu { $number }? To vairs neizskatīs. Ja tas ir publicēts, teksts paliks redzams.
proposals-withdraw-sure-button = Jā, atsaukt
proposals-keep-button = Nē, paturēt
proposals-withdrawn = Priekšlikums { $number } ir atsaukts.
proposals-withdrawn-line = Autors to atsauca.

## Darbinieku kanāls

proposals-staff = Temats: { $topic }. Saņemts: { DAY($on, form: "short") }.
proposals-staff-over = Temats: { $topic }. Saņemts: { DAY($on, form: "short") }. Statuss: { $status }
proposals-staff-button = Atbildēt
