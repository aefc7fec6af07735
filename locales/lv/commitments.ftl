### Kas ko apņēmās: kamēr izdarīts.

commitments-line = { $who }: { $text }, līdz { DAY($on, form: "until") }{ $state ->
        [done] { " " }(izdarīts)
       *[open] { "" }
    }
commitments-somebody = kāds
commitments-unclear = Nesapratu rindu „{ $line }”. Vajag: kas, tad „:”, ko, datums. Piemēram: Ilze: saskaitīt krēslus līdz 15.12.
commitments-too-many = Vienā reizē var pierakstīt ne vairāk kā { $most } darbus.
commitments-yours =
    { $name }

    Pierakstīts, ka Jūs izdarīsiet: { $text }. Termiņš: { DAY($on, form: "plain") }. Atgādināšu.
commitments-ask =
    { $when ->
        [tomorrow] Termiņš ir rīt.
        [today] Termiņš ir šodien.
       *[late] Termiņš ir pagājis: { DAY($on, form: "plain") }.
    } { $name }

    { $who }: { $text }

    Vai tas ir izdarīts?
commitments-due = { $name }. { $who }: { $text }
commitments-done-button = Izdarīts
commitments-done-number-button = Izdarīts: { $place }
commitments-later-button = Vēl nav, cits datums
commitments-later-number-button = Cits datums: { $place }
commitments-done = Paldies! Izdarīts: { $text }. To uzzina visi, kas grasījās nākt.
commitments-done-already = Tas jau ir izdarīts: { $text }
commitments-told =
    { $name }

    Izdarīts, kā solīts: { $text }
commitments-later-heading = Cits datums
commitments-ask-day = Līdz kuram datumam tas būs izdarīts?
commitments-moved =
    { $name }

    Cits termiņš: { $text }, līdz { DAY($on, form: "until") }.
commitments-moved-reply = Pierakstīts: { $text }, līdz { DAY($on, form: "until") }. Atgādināšu.
commitments-list-button = Kas ko izdarīs
commitments-list = { $name }. Kas ko izdarīs:
