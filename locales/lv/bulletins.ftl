### „Ko lemj dome”: dažas rindas nedēļā katrai vietai, vienā kartītē.

bulletins-new-button = Ko lemj dome
bulletins-answer-button = Publicēt atbildi
bulletins-drop-button = Atsaukt rindu
bulletins-heading = Ko lemj dome
bulletins-ask-parish = Kurai vietai?
bulletins-ask-text = Viena rinda, līdz 250 zīmēm: kas nolemts vai atbildēts, saprotamiem vārdiem. Bez cilvēku vārdiem. To lasīs visi.
bulletins-parish-label = Vieta
bulletins-text-label = Rinda
bulletins-not-latvian = Grupā raksta latviski. Uzrakstiet to latviski.
bulletins-title = Ko lemj dome: { PARISH($parish) }
bulletins-nothing = Šīs nedēļas rindas ir atsauktas.
bulletins-added = Rinda ir pievienota. Vietas: { $count }. Šonedēļ vēl var pievienot: { $left }.
bulletins-full = Šonedēļ vairāk nevar pievienot: { PARISH($parish) } jau lasa { $most } rindas. Nākamo pievienojiet pirmdien.
bulletins-dropped = Rinda ir atsaukta: { PARISH($parish) }.
bulletins-gone = Šīs rindas vairs nav.
bulletins-answer-told =
    Atbilde uz Jūsu jautājumu { $number } noder arī citiem, tāpēc tā ir publicēta bez Jūsu vārda un bez Jūsu teksta:

    { $text }
