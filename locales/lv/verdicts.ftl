### Vai atbilde palīdz, un vai solītais ir izdarīts.

verdicts-ask-helps = Vai šī atbilde Jums palīdz?
verdicts-helps-yes-button = Jā
verdicts-helps-no-button = Nē
verdicts-ask-done = Vai tas tiešām ir izdarīts?
verdicts-done-yes-button = Ir izdarīts
verdicts-done-no-button = Nav izdarīts
verdicts-ask-promised = { $name }. Solīts līdz { DAY($on, form: "until") }: { $step }

    Vai tas ir izdarīts?

verdicts-thanks-yes = Paldies! Jūsu atbilde par { $number } ir pierakstīta.
verdicts-thanks-no = Paldies! Jūsu atbilde par { $number } ir pierakstīta. Ja par to ir kas jauns, to var iesniegt no jauna.
verdicts-thanks-done-yes = Paldies! Ir pierakstīts: izdarīts, { $number }.
verdicts-thanks-done-no = Paldies! Ir pierakstīts: nav izdarīts, { $number }. To uzzinās tie, kas solīja, bez Jūsu vārda. Ja gribat, uzrakstiet vienā teikumā, kas nav izdarīts, vai pievienojiet foto.
verdicts-over = Par { $number } pa to laiku ir kas jauns. Tagad: { $status }.

verdicts-appeal-heading = Kāpēc atbilde nepalīdz
verdicts-ask-why = Kāpēc atbilde nepalīdz? Uzrakstiet īsi. To izlasīs tie, kas lemj.
verdicts-appeal-sent = Paldies! Priekšlikums { $number } atkal tiek izskatīts. { $who ->
        [chair] Tagad to skatīs padomes priekšsēdētājs.
        [alternate] Priekšsēdētāja pašlaik nav, tāpēc to skatīs { PARISH($parish, form: "genitive") } pārstāvja vietnieks.
        [staff] Priekšsēdētāja pašlaik nav, tāpēc to skatīs pašvaldības koordinators.
        [none] Pagaidām nav neviena, kas to skatītu. Tas gaidīs.
       *[representative] Priekšsēdētāja pašlaik nav, tāpēc to skatīs { PARISH($parish, form: "genitive") } pārstāvis.
    } { $kind ->
        [right] Atbildi gaidiet līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
verdicts-appeal-line = { DAY($on, form: "short") } – Autors saka, ka atbilde nepalīdz. Tāpēc to skata vēlreiz.
verdicts-appeal-reason-line = Autors raksta: { $text }
verdicts-appealed = { $name }: autoram atbilde nepalīdz. Lūdzu, paskatieties vēlreiz. { $by ->
        [helper] Autors ar palīga starpniecību raksta:
       *[author] Autors raksta:
    }

    { $reason }
verdicts-not-done = { $name }: iedzīvotāji saka, ka nav izdarīts.

    Nav izdarīts: { $no ->
        [few] mazāk nekā 5
       *[other] { $no }
    }
    Ir izdarīts: { $yes ->
        [few] mazāk nekā 5
       *[other] { $yes }
    }

    Lūdzu, atbildiet: kas ir izdarīts, kas vēl būs un kad.

verdicts-dispute-line = Iedzīvotāji saka: nav izdarīts – { $no ->
        [few] mazāk nekā 5
       *[other] { $no }
    }; ir izdarīts – { $yes ->
        [few] mazāk nekā 5
       *[other] { $yes }
    }.
verdicts-read-button = Kas nav izdarīts
verdicts-words-none = Tādu teikumu vairs nav.
verdicts-photo-button = Pievienot foto
verdicts-photo-heading = Foto
verdicts-ask-photo = Nosūtiet vienu foto: kā tur izskatās tagad? To redzēs tikai tie, kas solīja, bez Jūsu vārda.
verdicts-photo-sent = Paldies! Foto par { $number } ir pievienots. To redzēs tikai tie, kas solīja, bez Jūsu vārda.
verdicts-photo-there = Jūsu foto par { $number } jau ir pievienots. Pietiek ar vienu.
verdicts-photo = { $name }: no iedzīvotājiem ir atnācis foto. { $said ->
        [yes] Teikts: ir izdarīts.
       *[no] Teikts: nav izdarīts.
    }

    To redz tikai tie, kas solīja. Lūdzu, nesūtiet to tālāk.
verdicts-photo-gone = Foto ir izdzēsts. Ja tas vēl ir redzams vai pārsūtīts citur, lūdzu, izdzēsiet to arī tur.
verdicts-words-button = Uzrakstīt
verdicts-words-heading = Kas nav izdarīts
verdicts-ask-words = Kas nav izdarīts? Uzrakstiet vienu teikumu. To lasīs tikai tie, kas solīja, bez Jūsu vārda.
verdicts-words-sent = Paldies! Jūsu teikums par { $number } ir saglabāts. To lasīs tikai tie, kas solīja, bez Jūsu vārda.
verdicts-words-there = Jūsu teikums par { $number } jau ir saglabāts. Pietiek ar vienu.
verdicts-words = { $name }: iedzīvotāji raksta, kas nav izdarīts.

    { $text }

    To redz tikai tie, kas solīja. Lūdzu, nesūtiet to tālāk.
verdicts-words-gone = Kāds, kas te rakstīja, savus datus ir izdzēsis, tāpēc teikumi te vairs nav redzami.
