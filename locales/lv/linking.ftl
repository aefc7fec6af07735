### Viens cilvēks vairākās sarunās: kods no vienas, ierakstīts otrā.

linking-button = Savienot sarunas
linking-others =
    { $count ->
        [zero] Jums savienotas vēl { $count } sarunas.
        [one] Jums savienota vēl { $count } saruna.
       *[other] Jums savienotas vēl { $count } sarunas.
    }
linking-code =
    Vai rakstāt arī no citas vietas, piemēram, no pārlūka vai cita tālruņa? Savienojiet abas sarunas, un būsiet viens cilvēks ar vienu balsi.

    Otrā sarunā uzrakstiet:

    savienot { $code }

    Kods der vienu reizi, līdz { WHEN($at) }. Nevienam citam to nedodiet.
linking-part-button = Atvienot: { $there }
linking-place-telegram = Telegram
linking-place-whatsapp = WhatsApp
linking-place-web = pārlūks
linking-place-webchat = izmēģinājuma pārlūks
linking-place-other = cita saruna
linking-confirm =
    Šo sarunu savienos ar to, kur prasījāt kodu ({ $there }).

    Turpmāk abās būs viens cilvēks: viena balss, viena dzīvesvieta, tie paši priekšlikumi un ziņas. Ja kodu Jums iedeva kāds cits, spiediet „Nē”.
linking-yes-button = Jā, savienot
linking-done =
    Sarunas ir savienotas ({ $there }). Viss līdzšinējais paliek.

    Jūsu dzīvesvieta: { PARISH($parish) }.
linking-done-there =
    Ar šo sarunu tagad ir savienota vēl viena ({ $there }). Abās esat viens cilvēks.

    Ja to neizdarījāt Jūs, nospiediet pogu.
linking-voted-twice = Abās sarunās Jums bija balss: { $numbers }. Skaitās viena: tā, kas dota sarunā, kurā pievienojāties agrāk. Kamēr aptauja ir atvērta, to var mainīt.
linking-no-such-code = Ar šo kodu savienot neizdodas: varbūt tas jau ir izmantots vai novecojis. Palūdziet jaunu otrā sarunā: „Mani dati”, tad „Savienot sarunas”.
linking-already = Šī saruna jau ir savienota ar to, kur prasījāt kodu. Kods jāieraksta otrā sarunā.
linking-two = Jūs abi rakstāt no viena tālruņa un esat divi cilvēki, katrs ar savu balsi. Ja otrs cilvēks šeit vairs neraksta, nospiediet „Kas runā?” un „Noņemt otru cilvēku”.
linking-ask-here = Ar citā sarunā prasītu kodu šo sarunu nesavieno, jo šeit Jums ir loma: kodu varēja iedot arī kāds cits. Rīkojieties otrādi: palūdziet kodu šeit („Mani dati”, tad „Savienot sarunas”) un ierakstiet to otrā sarunā.
linking-join-first = Vispirms pievienojieties. Ja Jums jau ir cita saruna, palūdziet kodu tur un ierakstiet to šeit.
linking-parted = Saruna atvienota: { $there }. No turienes Jūsu vārdā vairs nevar rakstīt.
linking-parted-there = Šī saruna ir atvienota no pārējām. Lai sāktu no jauna, uzrakstiet „sākums”.
linking-parted-before = Šī saruna vairs nav savienota.
linking-older = Šo sarunu var atvienot tikai no tās pašas: tā bija pirms šīs. Ja tālrunis ir pazudis, to izdara administrators.
linking-role-told = { $role }: ar šīs lomas turētāja sarunu tagad savienota vēl viena ({ $there }). Ja tas nav saskaņots, administrators var atvienot: „Manas lomas”, „Pazudis tālrunis”.
