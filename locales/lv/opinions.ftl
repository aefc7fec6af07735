### Pagasta kopviedoklis no slēgtas aptaujas.

opinions-write-button = Kopviedoklis
opinions-read-button = Lasīt kopviedokli
opinions-heading = Iedzīvotāju kopviedoklis
opinions-title = Kopviedoklis: { PARISH($parish) }, { DAY($on, form: "short") }
opinions-head =
    { PARISH($parish, form: "genitive") } iedzīvotāju kopviedoklis
    Jautājums: { $question }
    Aptauja { $number } bija atvērta no { DAY($opened, form: "short") } līdz { DAY($closed, form: "short") }
opinions-dissent = Citādi atbildēja: { $count } no { $all }. Arī viņu viedoklis ir jāņem vērā.
opinions-advisory = Aptauja bija padomdevēja: tas ir iedzīvotāju viedoklis, nevis lēmums.
opinions-ask-text = Vai uzmetums der? Nospiediet „Lietot uzmetumu” vai nosūtiet savu, labotu tekstu. Skaitļus atstājiet, kā tie ir. Pirms parakstīšanas tekstu rādīs vēlreiz.
opinions-use-draft = Lietot uzmetumu
opinions-none = Šai aptaujai kopviedokļa nav.
opinions-one-parish = Kopviedokli var rakstīt tikai no aptaujas, kurā jautāja vienai vietai.
opinions-already = Kopviedoklis no aptaujas { $number } jau ir parakstīts.
opinions-signed =
    Kopviedoklis no aptaujas { $number } { $sent ->
        [staff] ir parakstīts un nodots pašvaldības darbiniekiem.
       *[nobody] ir parakstīts. Pašvaldības darbinieku te vēl nav, tāpēc nosūtiet to arī pašvaldībai.
    } Šogad tas Jūsu vietā ir { $count }. Visi, kas atbildēja, varēs to izlasīt. Padomei to nosūtiet paši uz { $email }: teksts ir zemāk.
opinions-for-council = Teksts nosūtīšanai. Programma to nenosūta.
opinions-letter-head =
    Kam: { $council }
    { $email }
opinions-letter-tail =
    { $role ->
        [alternate] { PARISH($parish, form: "genitive") } pārstāvja vietnieks
        [chair] Padomes priekšsēdētājs
       *[representative] { PARISH($parish, form: "genitive") } pārstāvis
    }
    Datums: { DAY($on, form: "short") }
opinions-signed-line = Iedzīvotāju kopviedoklis ir parakstīts { DAY($on) }.
opinions-told = No aptaujas { $number }, kurā Jūs atbildējāt, ir tapis kopviedoklis: { PARISH($parish) }.
