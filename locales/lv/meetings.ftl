### Sapulces: sasaukšana, paziņošana, kas nāks, pārmaiņas.

## Ko redz grupa un katrs pats

meetings-title = { $kind }: { $more ->
        [all] viss novads
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } un vēl { $more } vieta
       *[other] { PARISH($parish) } un vēl { $more } vietas
    }
meetings-name = { $number } „{ $title }”
meetings-kind-residents = Iedzīvotāju sapulce
meetings-kind-sitting = Padomes sēde
meetings-kind-committee = Komitejas sēde
meetings-kind-forum = Forums
meetings-kind-think-tank = Budžeta domnīca
meetings-kind-report = Gada atskaite
meetings-kind-talka = Talka
meetings-kind-event = Pasākums
meetings-when = Kad: { WHEN($at) }
meetings-where = Kur: { $place }
meetings-link = Attālināti: { $link }
meetings-on-map = vieta kartē
meetings-agenda = Darba kārtība:
meetings-audience = Kam: { $audience }
meetings-seats = Vietu skaits: { $seats }
meetings-contact = Jautājumi: { $contact }
meetings-why-late = Kāpēc par sēdi paziņots vēlu: { $reason }
meetings-counts = Piedalīsies: { $yes }. Vēl nezina: { $maybe }.
meetings-counts-waiting = Gaida vietu: { $count }.
meetings-is-cancelled = Nenotiks. Iemesls: { $reason }
meetings-yes-button = Piedalīšos
meetings-no-button = Nevarēšu
meetings-maybe-button = Vēl nezinu
meetings-privately-button = Skatīt vienatnē
meetings-open-button = Skatīt
meetings-open-number-button = Skatīt { $number }

## Vai nāks

meetings-said-yes = Pierakstīts: piedalīsieties. „{ $title }”, { WHEN($at) }. Atgādināšu. Ja kas mainās, nospiediet citu pogu.
meetings-said-no = Pierakstīts: nevarēsiet. „{ $title }”, { WHEN($at) }. Ja kas mainās, nospiediet citu pogu.
meetings-said-maybe = Pierakstīts: vēl nezināt. „{ $title }”, { WHEN($at) }. Atgādināšu. Ja kas mainās, nospiediet citu pogu.
meetings-waits = Brīvu vietu vairs nav, bet Jūs esat gaidītāju sarakstā: „{ $title }”, { WHEN($at) }. Ja vieta atbrīvosies, uzrakstīšu.
meetings-got-seat = Jums ir vieta: „{ $title }”, { WHEN($at) }. Ja nevarēsiet, nospiediet „Nevarēšu”, lai vietu saņem cits.
meetings-over = Tas jau ir noticis: „{ $title }”.
meetings-cancelled-already = Nenotiks: „{ $title }”.
meetings-unknown = Tādas sapulces nav. Gaidāmās ir izvēlnē: „Sapulces”.

## Kalendārs

meetings-list-button = Sapulces
meetings-list-title = Kas gaidāms
meetings-past-button = Kas bija
meetings-past-title = Kas bija
meetings-past-item = { $name }
    { WHEN($at, form: "dated") }. { $outcome }
meetings-past-decided = Nolemts: { $text }
meetings-past-unknown = Kas iznāca, vēl nav pierakstīts.
meetings-none-past = Nekas vēl nav bijis.
meetings-item = { $name }
    { WHEN($at, form: "At") }. { $place }
meetings-item-mine = { $name }
    { WHEN($at, form: "At") }. { $place }
    { $own }
meetings-own = { $said ->
        [waits] Jūs gaidāt brīvu vietu. Kad tā būs, uzrakstīšu.
        [no] Jūsu atbilde: nevarēsiet.
        [maybe] Jūsu atbilde: vēl nezināt.
       *[yes] Jūsu atbilde: piedalīsieties.
    }
meetings-none = Pašlaik { KIND($parish, form: "locative") } nekas nav izziņots. Kad būs, par to rakstīs grupā.

## Jauna sapulce

meetings-heading = Sapulce vai pasākums
meetings-new-button = Jauna sapulce
meetings-ask-kind = Kas tas būs?
meetings-kind-label = Veids
meetings-ask-title = Kā to nosaukt? Vienā rindā, piemēram: „Par skolas telpām”.
meetings-title-label = Nosaukums
meetings-ask-when = Kad? Rakstiet dienu un laiku, piemēram: „24.11. 18.00” vai „otrdien 18.00”.
meetings-when-label = Kad
meetings-past = Šis brīdis jau ir pagājis. Rakstiet vēlāku dienu un laiku.
meetings-ask-place = Kur? Uzrakstiet vārdiem vai nosūtiet vietu kartē. Ja tikai attālināti, izlaidiet.
meetings-place-label = Kur
meetings-ask-link = Ja var piedalīties attālināti, nosūtiet saiti, kas sākas ar „https://”.
meetings-link-label = Saite
meetings-link-unclear = Saite sākas ar „https://”, un tajā nav atstarpju.
meetings-ask-agenda = Darba kārtība: katrs punkts savā rindā.
meetings-agenda-label = Darba kārtība
meetings-agenda-long = Darba kārtībā der ne vairāk kā { $most } punktu.
meetings-point-long = Viens punkts var būt ne garāks par { $most } zīmēm.
meetings-ask-audience = Kam tas īpaši domāts? Piemēram: „vecākiem”, „visiem”.
meetings-audience-label = Kam domāts
meetings-ask-seats = Cik vietu? Ja vietas pietiek visiem, izlaidiet.
meetings-seats-label = Vietu skaits
meetings-ask-contact = Kam zvanīt vai rakstīt ar jautājumiem?
meetings-contact-label = Saziņai
meetings-doubts =
    Ieskatieties vēlreiz:
    { $doubts }
meetings-at-night = Tas ir naktī: { WHEN($at) }.
meetings-far = Līdz tam ir gandrīz gads: { WHEN($at, form: "dated") }. Ja domājāt šo gadu, šī diena jau ir pagājusi.
meetings-on-holiday = Tā ir svētku diena: { DAY($on, form: "plain") }.
meetings-notice-late = Par sēdi jāpaziņo vismaz { $days } darbdienas iepriekš, un tik daudz vairs nav.
meetings-clash = Tai pašā laikā ir „{ $title }”: { WHEN($at) }.

## Paraugs, izziņošana, pārmaiņas

meetings-preview = Tā { $number } izskatīsies. Vai izziņot?
meetings-only-preview = Šis ir tikai paraugs.
meetings-announce-button = Izziņot
meetings-change-button = Labot
meetings-cancel-button = Atcelt pasākumu
meetings-throw-away-button = Nevajag
meetings-announced = Izziņots: { $number }. { $how ->
        [ahead] Laika ir maz, tāpēc grupa to redzēs ārpus kārtas: { WHEN($seen) }
        [late] Grupa to pirms sākuma varbūt neredzēs
       *[turn] Grupā to redzēs { WHEN($seen) }
    }; kur grupas nav, teksts ir pie tā, kas to pārsūta.
meetings-seen-too-late = Grupai jau ir citas ziņas, tāpēc šo tā redzētu tikai { WHEN($seen) }, bet sākums ir { WHEN($at) }. Ko grupa nepaspēj redzēt pirms sākuma, to tur vairs neliek. Nospiediet „Labot” un izvēlieties citu laiku. Ja izziņosiet tik un tā, ziņu saņems tie, kas to vēlas vienatnē.
meetings-anyway-button = Izziņot tik un tā
meetings-unseen = „{ $name }”: ziņa par to grupā nenonāca ({ $names }). Vienatnē to saņēma tie, kas pieteikušies ziņām.
meetings-announced-already = „{ $title }”: izziņot vairs nevar, tas jau ir izdarīts vai atcelts.
meetings-late-heading = Kāpēc tik vēlu
meetings-ask-why-late = Par sēdi jāpaziņo vismaz trīs darbdienas iepriekš (Pašvaldību likums, 53. pants). Kāpēc šoreiz vēlāk? To lasīs visi.
meetings-thrown-away = Atmests: „{ $name }”. Neviens to neredzēja.
meetings-cancel-heading = Atcelšana
meetings-ask-cancel-reason = Kāpēc tas nenotiks? To lasīs visi, kas grasījās nākt.
meetings-cancelled = Atcelts: „{ $name }”.
meetings-overtaken =
    Kamēr rakstījāt, to pašu izlaboja arī kāds cits.

    { $changed }

    Pirmais ir tas, kas ir tagad; aiz tā ir Jūsu. Jūsu labojums ir zemāk: ja nospiedīsiet „Nosūtīt”, paliks tas.
meetings-changed = Mainīts: { $number }.
