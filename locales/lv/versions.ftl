### Autors papildina vai labo priekšlikumu.

versions-button = Labot vai papildināt
versions-ask-how = { $number }. „Papildināt”: teksts paliek, un klāt nāk jauns. „Labot tekstu”: uzrakstāt visu no jauna. { $kind ->
        [problem] Pašvaldības darbinieki lasīs jauno.
        [published] Pirms to redz visi, pārstāvis izlasa jauno.
       *[unread] Pārstāvis lasīs jauno.
    }
versions-add-button = Papildināt
versions-correct-button = Labot tekstu
versions-add-heading = Papildinājums
versions-ask-added = Ko pievienot? Uzrakstiet tikai jauno.
versions-correct-heading = Labots teksts
versions-ask-corrected = Uzrakstiet visu tekstu no jauna. Temats, vieta un foto paliek tie paši.
versions-same = Teksts ir tāds pats, tāpēc nekas nav mainīts: { $number }.
versions-answer-to = Uz jautājumu „{ $question }”: { $text }
versions-too-late = { $kind ->
        [day] Jūsu atbilde atnāca pēc norādītās dienas.
       *[other] Jautājuma par { $number } vairs nav.
    } Nekas nav zaudēts: ar „Nosūtīt” atbilde kļūs par papildinājumu pie { $number }.
versions-too-many = Vienā dienā vienu tekstu var mainīt tik reižu: { $limit }. Šodien tas ir sasniegts. Turpiniet rīt.
versions-shortened = Vienā reizē var pievienot { $most } rakstzīmes, tāpēc atbildē ir teksta sākums. Pārējo pēc tam pievienojiet ar „Papildināt”:

    { $rest }
versions-taken = Saglabāts: { $number }. { $kind ->
        [problem] Pašvaldības darbinieki lasīs jauno.
        [published] Kad pārstāvis to būs izlasījis, jauno redzēs visi, un Jums atnāks ziņa.
       *[unread] Pārstāvis lasīs jauno tekstu.
    }

## Pārstāvim

versions-added = Autors papildina publicēto priekšlikumu { $number }. Citi to vēl neredz. Viss teksts tad būtu šāds:

    { $text }
versions-corrected = Autors labo publicēto priekšlikumu { $number }. Citi to vēl neredz. Jaunais teksts:

    { $text }
versions-show-button = Rādīt visiem
versions-shown = Publiski ir jaunais teksts.
versions-decline-button = Nerādīt…
versions-ask-rule = Kāpēc priekšlikuma { $number } jauno tekstu nevar rādīt? Autors saņems iemeslu, un iepriekšējais teksts paliks.
versions-declined-reply = Jaunais teksts priekšlikumā { $number } netiks rādīts. Autors saņems iemeslu: { $rule }
versions-declined = Jaunais teksts priekšlikumā { $number } nav publicēts. { $rule } Iepriekšējais paliek. Tekstu var labot vēlreiz:

    { $text }
versions-gone = Šī teksta vairs nav: tas netika publicēts, vai arī autors savus datus ir izdzēsis.
versions-new-button = Jaunais teksts
versions-history-button = Kā bija agrāk
versions-title = { $number }: kā bija agrāk
versions-step-first = { DAY($on, form: "short") } – iesniegts:

    { $text }
versions-step-added = { DAY($on, form: "short") } – papildināts:

    { $text }
versions-step-corrected = { DAY($on, form: "short") } – labots:

    { $text }

## Visiem

versions-since = { $kind ->
        [corrected] Labots { DAY($on, form: "on") }.
       *[added] Papildināts { DAY($on, form: "on") }.
    }
versions-waiting = Jaunais teksts gaida, kad pārstāvis to izlasīs. Pagaidām citi redz iepriekšējo.
versions-shown-told = Jūsu priekšlikumā { $number } tagad visi redz jauno tekstu.
versions-corrected-told = Autors ir labojis priekšlikumu { $number }, ko atbalstāt vai kam sekojat. Ja vairs nepiekrītat, atbalstu var atsaukt. Jaunais teksts:

    { $text }
