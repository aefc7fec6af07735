### Klātbūtne: kods, ko rāda sapulcē.

checkin-code-button = Klātesošo kods
checkin-code =
    Klātesošo kods: { $code }

    Parādiet to visiem. Botam raksta „klāt” un kodu, vai atver saiti: { $link }

    Atzīmējās: { $count }.
checkin-not-now = „{ $title }”: kods ir no divām stundām pirms sākuma līdz divpadsmit stundām pēc tā.
checkin-heading = Esmu klāt
checkin-ask-code = Kādu kodu rāda uz vietas? Tajā ir pieci cipari.
checkin-unknown = Tāda koda pašlaik nav. Pārbaudiet ciparus.
checkin-came = Pierakstīts: { $name }, Jūs esat klāt. Kas iznāks, atsūtīšu šeit.
