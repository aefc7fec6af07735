### Aptaujas: taisīšana, balss, rezultāts. Vienmēr padomdevējas.

## Ko redz grupa un katrs pats

polls-title = Padomdevēja aptauja: { $more ->
        [all] viss novads
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } un vēl { $more } vieta
       *[other] { PARISH($parish) } un vēl { $more } vietas
    }
polls-name = { $number } „{ $title }”
polls-scale-note = 1 – pavisam ne, 5 – pilnīgi jā.
polls-how-one = Nospiediet savu atbildi. Līdz slēgšanai to var mainīt.
polls-how-several = Var izvēlēties vairākas atbildes, ne vairāk kā { $most }. Nospiediet katru.
polls-how-scale = Nospiediet skaitli. Līdz slēgšanai to var mainīt.
polls-how-ranking = Spiediet pēc kārtas: vispirms to, kas Jums svarīgāks. Pietiek arī ar vienu.
polls-until = Atbildēt var līdz { WHEN($at, form: "until") }.
polls-taken-part = Piedalījās: { $count }
polls-advisory = Rezultātam ir ieteikuma raksturs. Kamēr aptauja ir atvērta, atbildes varētu uzzināt tas, kas apkalpo programmu. Slēdzot saites ar cilvēkiem izdzēš, rezerves kopijās – { $days ->
        [one] { $days } dienas
       *[other] { $days } dienu
    } laikā.
polls-privately-button = Skatīt vienatnē
polls-open-button = Skatīt aptauju
polls-open-number-button = Skatīt { $number }
polls-picture = Attēls aptaujai { $number }.

## Balss

polls-counted = Ieskaitīts: { $chosen }
polls-counted-why = Ieskaitīts: { $chosen }. Kāpēc tā? To var pateikt vienatnē.
polls-counted-other = Ieskaitīts: { $chosen }. Iepriekšējā atbilde „{ $before }” aizstāta.
polls-replaced = Iepriekšējā atbilde ir aizstāta.
polls-taken-back = Jūsu atbilde ir atsaukta.
polls-voted-one = Jūsu atbilde ir ieskaitīta ({ $number }). To var mainīt līdz { WHEN($at, form: "until") }: vienkārši nospiediet citu.
polls-voted-several = Jūsu atbilde ir ieskaitīta ({ $number }). Var izvēlēties ne vairāk kā { $most }. Mainīt var līdz { WHEN($at, form: "until") }.
polls-voted-scale = Jūsu atbilde ir ieskaitīta ({ $number }). To var mainīt līdz { WHEN($at, form: "until") }: vienkārši nospiediet citu.
polls-voted-ranking = Jūsu secība ir ieskaitīta ({ $number }). Varat spiest vēl. Mainīt var līdz { WHEN($at, form: "until") }.
polls-not-voted = Jūsu atbildes šajā aptaujā vairs nav ({ $number }). Atbildēt var līdz { WHEN($at, form: "until") }.
polls-mine = Jūsu atbilde: { $chosen }
polls-mine-counted = Jūsu atbilde ir saskaitīta kopā ar citām. Kāda tā bija, vairs nav zināms nevienam.
polls-mine-none = Jūsu atbildes šajā aptaujā nav.
polls-mine-button = Mana atbilde
polls-take-back-button = Atsaukt atbildi
polls-drop-button = Noņemt { $position }.
polls-not-chosen = { $position }. nebija izvēlēts. Ieskaitīts joprojām: { $chosen }
polls-only-one = { $position }. ir vienīgais, ko izvēlējāties. Citu pievienojiet, pirms šo noņemat, vai nospiediet „Atsaukt atbildi”.
polls-too-many = Var izvēlēties ne vairāk kā { $most }. Jau izvēlēts: { $chosen }. Vispirms vienatnē noņemiet kādu.
polls-over = Aptauja { $number } ir slēgta. Paldies visiem, kas atbildēja!
polls-not-yours = Šī aptauja ir citas vietas iedzīvotājiem: { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }un vēl { $more } vieta
       *[other] { " " }un vēl { $more } vietas
    }. Ja dzīvojat tur, mainiet dzīvesvietu izvēlnē.
polls-unknown = Tādas aptaujas nav. Atvērtās aptaujas ir izvēlnē: „Aptaujas”.

## Saraksti

polls-list-button = Aptaujas
polls-list-title = Atvērtas aptaujas: { $count }
polls-item = { $name }
    Atbildēt var līdz { WHEN($at, form: "until") }.
polls-item-done = { $name }
    Jūs jau atbildējāt. Mainīt var līdz { WHEN($at, form: "until") }.
polls-none-open = Pašlaik { KIND($parish, form: "locative") } atvērtu aptauju nav. Kad būs, par to rakstīs grupā.
polls-past-button = Kas noskaidrots
polls-past-title = Slēgtās aptaujas
polls-past-item = { $name }
    Slēgta { WHEN($on) }.
polls-none-past = Slēgtu aptauju vēl nav.

## Jauna aptauja

polls-heading = Aptauja
polls-new-button = Jauna aptauja
polls-ask-question = Ko vēlaties pajautāt? Uzrakstiet jautājumu vienā teikumā.
polls-question-label = Jautājums
polls-ask-kind = Kā atbildēs?
polls-kind-label = Veids
polls-kind-one = Viena atbilde
polls-kind-several = Vairākas atbildes
polls-kind-scale = Vērtējums 1–5
polls-kind-ranking = Sarindot
polls-ask-options = Uzrakstiet atbilžu variantus, no 2 līdz 10: visus vienā ziņā, katru savā rindā.
polls-options-label = Varianti
polls-options-count = Vajag no { $least } līdz { $most } variantiem. Šajā ziņā ir: { $count }. Uzrakstiet visus vienā ziņā, katru savā rindā.
polls-option-too-long = „{ $option }” ir par garu. Vienā rindā der ne vairāk kā { $most } zīmes.
polls-options-twice = Divi varianti ir vienādi. Uzrakstiet tos atšķirīgus.
polls-ask-most = Cik atbilžu katrs drīkst izvēlēties? Uzrakstiet lielāko skaitu. Ja drīkst visas, izlaidiet.
polls-most-label = Drīkst izvēlēties
polls-most-any = visas
polls-ask-closing = Līdz kuram brīdim var atbildēt? Izvēlieties vai uzrakstiet, piemēram: „27.11. 20.00”.
polls-closing-label = Slēgs
polls-closing-past = Šis laiks ir pagājis vai ir pārāk tuvu. Izvēlieties laiku vismaz pēc stundas.
polls-closing-too-far = Aptauja var ilgt ne vairāk kā trīs mēnešus.
polls-in-three-days = Pēc 3 dienām
polls-in-week = Pēc nedēļas
polls-in-two-weeks = Pēc 2 nedēļām
polls-in-month = Pēc mēneša
polls-moment = { WHEN($at) }
polls-ask-shows = Kad rādīt, kā atbild citi?
polls-shows-label = Starprezultāts
polls-shows-never = Tikai beigās
polls-shows-after = Pēc savas atbildes
polls-shows-always = Visu laiku
polls-ask-whether-why = Vai ļaut cilvēkiem pēc atbildes pateikt, kāpēc?
polls-why-label = Var teikt, kāpēc
polls-ask-picture = Ja vajag, nosūtiet attēlu.
polls-picture-label = Attēls
polls-ask-other = Ja vajag, uzrakstiet to pašu otrā valodā: pirmajā rindā jautājumu, tad katru variantu savā rindā.
polls-other-label = Otrā valodā
polls-translation-lines = Otrajā valodā vajag tikpat rindu, cik latviski: { $wanted }. Šajā ziņā ir: { $count }. Uzrakstiet visas vienā ziņā.

## Paraugs un publicēšana

polls-preview = Tā aptauja { $number } izskatīsies. Atbildēt varēs līdz { WHEN($at, form: "until") }. Vai publicēt?
polls-will-open = Tā atvērsies pati { WHEN($at) }.
polls-only-preview = Šis ir tikai paraugs.
polls-look-button = Skatīt paraugu
polls-publish-button = Publicēt tūlīt
polls-later-button = Publicēt vēlāk
polls-change-button = Labot
polls-cancel-button = Nevajag
polls-published = Aptauja { $number } ir atvērta līdz { WHEN($at, form: "until") }. { $how ->
        [ahead] Laika ir maz, tāpēc grupa to redzēs ārpus kārtas: { WHEN($seen) }
        [late] Grupa to redzēs tikai { WHEN($seen) }
       *[turn] Grupā to redzēs { WHEN($seen) }
    }; kur grupas nav, teksts ir pie tā, kas to pārsūta.
polls-seen-too-late = Grupai jau ir citas ziņas, tāpēc aptauju tā redzēs tikai { WHEN($seen) }, bet slēgšana ir { WHEN($at) }. Nospiediet „Labot” un mainiet slēgšanu, lai cilvēki paspēj atbildēt.
polls-anyway-button = Publicēt tāpat
polls-already-open = Šī aptauja jau ir atvērta vai slēgta, tāpēc to vairs nemaina.
polls-closes-too-soon = No atvēršanas līdz slēgšanai vajag vismaz stundu, bet slēgšana ir { WHEN($at) }. Nospiediet „Labot” un mainiet to.
polls-cancelled = Aptauja { $number } ir atmesta. Neviens to neredzēja.
polls-later-heading = Publicēt vēlāk
polls-ask-later = Kad to atvērt? Izvēlieties vai uzrakstiet, piemēram: „rīt 9.00”.
polls-moment-past = Šis brīdis jau ir pagājis. Izvēlieties vēlāku.
polls-planned = Aptauja { $number } atvērsies pati { WHEN($at) }. Līdz tam to var mainīt.
polls-opened-told = Aptauja { $number } ir atvērta.
polls-not-opened = Aptauja { $number } netika atvērta, jo slēgšanas laiks jau ir klāt. Mainiet to un publicējiet vēlreiz.
polls-left-planned = Aptauja { $number } „{ $title }” savā laikā netika atvērta: kas to sagatavoja, vairs nav pienākumos. Apskatiet to un publicējiet, ja tā ir vajadzīga.
