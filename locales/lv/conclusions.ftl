### Aptauja pēc slēgšanas: rezultāts visiem, kas atbildēja, un tas, kas no tā iznāk.

conclusions-stop-button = Slēgt pirms laika
conclusions-stop-heading = Slēgt aptauju pirms laika
conclusions-ask-why-early = Kāpēc aptauju slēgt tagad? Uzrakstiet vienu teikumu: to lasīs visi.
conclusions-not-open = Aptauja { $number } vēl nav atvērta. To var atmest ar pogu „Nevajag”.
conclusions-stopped = Aptauja { $number } ir slēgta. Visi, kas atbildēja, uzzinās rezultātu un iemeslu.
conclusions-early = Slēgta pirms laika. Iemesls: { $why }

## Ko lasa visi

conclusions-closed-told = Aptauja, kurā Jūs atbildējāt, ir slēgta: { $name } Paldies!
conclusions-told = Par aptauju, kurā Jūs atbildējāt, ir jaunums: { $name }
conclusions-closed-title = Aptauja ir slēgta: { $name }
conclusions-handed-title = Aptauja gaida pašvaldības atbildi: { $name }
conclusions-outcome =
    { $by ->
        [municipality] Pašvaldība
       *[council] Padome
    }: { $status }
    Kāpēc: { $reason }
    Kas notiks tālāk: { $step }
    Līdz kuram datumam: { DAY($on, form: "until") }
conclusions-waits = { $by ->
        [municipality] Pašvaldība atbildēs
       *[council] Kas no tā iznāks, padome pateiks
    } līdz { DAY($on, form: "until") }.
conclusions-waits-late = { $by ->
        [municipality] Pašvaldības atbilde bija gaidāma līdz { DAY($on, form: "until") }. Tā kavējas.
       *[council] Kas no tā iznāks, bija jāpasaka līdz { DAY($on, form: "until") }. Tas vēl nav izdarīts.
    }

## Kam tas jāpasaka

conclusions-asked = Aptauja { $number } „{ $title }” ir slēgta. { $by ->
        [municipality] Padome to nodeva pašvaldībai. Atbilde gaidāma
       *[council] Tagad ir Jūsu kārta pateikt, kas no tā iznāk: lēmums, pamatojums un nākamais solis
    } līdz { DAY($on, form: "until") }. To uzzinās visi, kas atbildēja.
conclusions-remind = Puse laika pagājusi: aptauja { $number } „{ $title }” vēl gaida { $by ->
        [municipality] pašvaldības atbildi
       *[council] vārdu par to, kas no tās iznāk,
    } līdz { DAY($on, form: "until") }. Pietiek ar diviem teikumiem.
conclusions-late = Par aptauju { $number } „{ $title }” vēl nav pateikts, kas no tās iznāk. Termiņš bija līdz { DAY($on, form: "until") }. Cilvēki, kas atbildēja, gaida.
conclusions-late-behind = Par aptauju { $number } „{ $title }” līdz { DAY($on, form: "until") } nav pateikts, kas no tās iznāk. Ja varat, palīdziet: arī Jūs drīkstat to pateikt.
conclusions-waiting-title = Aptaujas, kas gaida Jūsu vārdu: { $count }
conclusions-waiting-line = { $name }
    Pasakiet, kas no tās iznāk, līdz { DAY($on, form: "until") }.
conclusions-waiting-line-late = { $name }
    Kas no tās iznāk, vēl nav pateikts. Termiņš bija līdz { DAY($on, form: "until") }.
conclusions-say-button = Kas no tā iznāk
conclusions-say-of-button = Pateikt par { $number }

## Kā to pasaka

conclusions-heading = Kas no aptaujas iznāk
conclusions-ask-outcome = Kas notiks ar rezultātu?
conclusions-outcome-label = Lēmums
conclusions-ask-reason = Kāpēc tā? Pietiek ar vienu teikumu.
conclusions-reason-label = Pamatojums
conclusions-ask-next = Kas notiks tālāk, un kurš to darīs?
conclusions-next-label = Nākamais solis
conclusions-ask-day = Līdz kuram datumam? Uzrakstiet, piemēram: „15.12.2026.”
conclusions-day-label = Līdz
conclusions-saved = Saglabāts: { $number }, { $status }. To uzzinās visi, kas atbildēja.
conclusions-still-open = Aptauja { $number } vēl ir atvērta. Kas no tās iznāk, varēs pateikt pēc slēgšanas.
conclusions-not-yours = Par aptauju { $number } Jums tagad nekas nav jāsaka: viss ir pateikts vai ir citu kārta.
conclusions-overtaken =
    Par aptauju { $number } kāds jau ir atbildējis, kamēr rakstījāt. Jūsu teksts:
    { $text }
