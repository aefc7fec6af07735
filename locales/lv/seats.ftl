### Padomes locekļi un viņu vietas padomē.

seats-no-unit = padomes vadība

## Vietu saraksts

seats-list-button = Padomes vietas
seats-none = Vietu saraksta vēl nav, tāpēc par padomes locekļiem skaita pārstāvjus, priekšsēdētāju un sekretāru. Ja vietu sarakstu izveidosiet, locekļi būs tikai tie, kuriem ir vieta. Sākumā vietas saņem pārstāvji.
seats-begin-button = Izveidot sarakstu
seats-list = Padomes vietas. Aizņemtas: { $taken } no { $seats }.

    { $lines }

    Lai vietu iedotu, mainītu vai izbeigtu, nospiediet tās numuru.
seats-line = { $place }. { $known ->
        [yes] { PARISH($unit) }
       *[no] { $unit }
    }: { $state ->
        [vacant] brīva
        [unnamed] aizņemta, vārds nav rādīts
       *[named] { $name }
    }{ $elsewhere ->
        [yes] { " " }(ievēlēšanas vieta: { PARISH($elected) })
       *[no] { "" }
    }
seats-one = { $line }

    Kopš { DAY($on, form: "since") }.
seats-old = Šī vieta pa to laiku ir mainījusies. Atveriet vietu sarakstu vēlreiz.
seats-give-button = Iedot
seats-end-button = Izbeigt
seats-place-button = Mainīt vietu
seats-give-heading = Kam iedot vietu
seats-ask-who = Kam iedot šo vietu?
seats-by-link = Uzaicināt ar saiti
seats-place-heading = Kāda ir vieta
seats-ask-elected = Kurā vietā loceklis ievēlēts?
seats-elected-label = Ievēlēšanas vieta
seats-ask-represents = Kuru vietu loceklis pārstāv? Parasti to pašu, bet ne vienmēr (Saistošie noteikumi Nr. 25/2024, 17. un 21. punkts).
seats-represents-label = Pārstāv
seats-ended = Vieta ir brīva: { PARISH($unit) }. Kam tā bija, to uzzināja.
seats-ended-told = Jūsu vieta iedzīvotāju padomē ir beigusies: { PARISH($unit) }. Paldies par darbu!
seats-given-told = Jums ir vieta iedzīvotāju padomē: { PARISH($unit) }. Uz sēdēm uzaicināšu šeit, un Jūsu atbildi skaita kvorumam.
seats-accepted = Uzaicinājums pieņemts, vieta vairs nav brīva: { PARISH($unit) }.
seats-invited = Saite der vienu reizi, līdz { WHEN($at, form: "until") }. Pārsūtiet nākamo ziņu tam, kam ir vieta: { PARISH($unit) }. Ja saiti nevar atvērt, var rakstīt: { $code }
seats-invitation = Aicinām darboties { $council } sastāvā: { PARISH($unit) }. Atveriet saiti un piekrītiet.
seats-offered = Jums piedāvā vietu { $council } sastāvā: { PARISH($unit) }. Uz sēdēm aicinās šeit, un Jūsu atbildi skaitīs kvorumam. Vai piekrītat?
seats-held = Jums jau ir vieta padomē.
seats-taken = Šī vieta vairs nav brīva. Pajautājiet tam, kas Jūs uzaicināja.
seats-reason-gone = Šis teksts ir dzēsts kopā ar autora datiem.
