### Ceturkšņa pulss: trīs īsi jautājumi katrai vietai, trīs pieskārieni, un pēc tam – kas sanāca.

## Jautājumi

pulse-title = Trīs īsi jautājumi: { PARISH($parish) }
pulse-card = Reizi ceturksnī iedzīvotāju padome jautā, kā te dzīvojas un ko vajag. Trīs jautājumi, trīs pieskārieni:
    { $questions }

    Atbildēt var līdz { WHEN($at, form: "until") }.
    Piedalījās: { $count }
pulse-start-button = Atbildēt
pulse-list-button = Trīs īsi jautājumi
pulse-open = Ir atvērti trīs īsi ceturkšņa jautājumi. Atbildēt var līdz { WHEN($at, form: "until") }.
pulse-question = { $place }. jautājums no { $count }
pulse-thanks = Visas trīs atbildes ir ieskaitītas. Mainīt tās var līdz { WHEN($at, form: "until") }. Kas sanāca, divu dienu laikā pēc tam lasīsiet grupā un šeit.
pulse-again-button = Mainīt atbildes

## Kas sanāca

pulse-result-title = Kas sanāca: { PARISH($parish) }, trīs jautājumi
pulse-few = { $place }. { $question }
    Atbildēja mazāk nekā 5, tāpēc rezultātu nerāda.
pulse-scale-result = { $place }. { $question }
    Vērtējums: { $value } no 5. Atbildes: { $count }.{ $trend ->
        [up] { " " }Labāk nekā iepriekš.
        [down] { " " }Zemāk nekā iepriekš.
        [same] { " " }Gandrīz kā iepriekš.
       *[first] { "" }
    }
pulse-one-result = { $place }. { $question }
    Visbiežāk: { $chosen }. Atbildes: { $count }.{ $trend ->
        [same] { " " }Pirmajā vietā tas pats, kas iepriekš.
        [other] { " " }Pirmajā vietā ir cits nekā iepriekš.
       *[first] { "" }
    }
pulse-before = Iepriekš: { $earlier }
pulse-quarter-value = { $year }. gada { $quarter }. ceturksnī { $value }
pulse-quarter-chosen = { $year }. gada { $quarter }. ceturksnī { $chosen }
pulse-next = Rezultātu saņem arī pārstāvis. Ja Jums ir ideja, kā labāk, nosūtiet priekšlikumu. Nākamreiz jautāsim nākamajā ceturksnī.
pulse-over = Atbildes ir saskaitītas. Piedalījās: { $count }. Kas sanāca, ir jaunākā ziņā.

## Pārstāvim

pulse-soon = { PARISH($parish) }: trīs īsie ceturkšņa jautājumi atvērsies { WHEN($at) }. Grupā tā būs viena ziņa. Jums nekas nav jādara. Ja šeit tos nevajag, izslēdziet.
pulse-off-button = Izslēgt jautājumus
pulse-on-button = Ieslēgt jautājumus
pulse-is-off = { PARISH($parish) }: ceturkšņa jautājumi ir izslēgti. Ja jau ir atvērti, tie beigsies paši.
pulse-is-on = { PARISH($parish) }: ceturkšņa jautājumi ir ieslēgti. Par nākamajiem uzzināsiet nedēļu iepriekš.
