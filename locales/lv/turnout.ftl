### Dalība: kas atvērts vietās, kur kāds kalpo, un kur atbilžu ir maz.

turnout-button = Manās vietās
turnout-title = Atvērtas aptaujas Jūsu vietās: { $count }
turnout-none = Jūsu vietās atvērtu aptauju nav.
turnout-more-button = Tālāk
turnout-low = Maz atbilžu. Rezultātu rāda, kad to ir vismaz { $least }.
turnout-place = – { PARISH($parish) }: { $kind ->
        [low] maz atbilžu
        [hidden] vismaz { $least }
       *[shown] { $count }
    }
turnout-warning = { $name }: pagājusi puse laika, bet maz atbilžu ir no šejienes: { $places }. Ja to būs mazāk nekā { $least }, rezultātu no turienes nerādīs. Palīdz atgādinājums grupā vai pie veikala; atbildes var ievadīt arī no papīra. Atvērta līdz { WHEN($at, form: "until") }.

## Savas aptaujas

turnout-own-button = Manas aptaujas
turnout-own-title = Manas aptaujas
turnout-own-none = Jūsu aptauju vēl nav.
turnout-own-planned = { $name }
    Vēl nav atvērta.
turnout-own-open = { $name }
    Atvērta līdz { WHEN($at, form: "until") }.
turnout-own-closed = { $name }
    Slēgta { WHEN($at) }.
turnout-own-answered = { $name }
    Slēgta { WHEN($at) }, un ir pateikts, kas tālāk.
