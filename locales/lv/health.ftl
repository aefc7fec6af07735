### Kā klājas pagastam: cik atvērts, cik ātri atbild, vai kāds runā.

health-title = Kā klājas vietām
health-button = Kā klājas vietām
health-coming = Skaitu, tūlīt būs.
health-note = Par pēdējām 90 dienām; atvērtais un nokavētais – šodien.
health-own = { PARISH($parish) } pēdējās 90 dienās; to vispirms redzat Jūs.
health-parish = { PARISH($parish) }
health-open = Atvērti: { $count }, no tiem kavējas: { $late }
health-days = Atbildi parasti saņem { $days ->
        [one] { $days } dienas
       *[other] { $days } dienu
    } laikā (atbildes: { $count })
health-few-answers = Atbilžu mazāk nekā { $few }
health-reasoned = Ar pamatojumu: { $share } %
health-meetings = Notikušas sapulces: { $count }
health-voices = Pirmo reizi uzrakstīja: { $count }
health-few-voices = Pirmo reizi uzrakstīja mazāk nekā { $few }

health-silent-first = { PARISH($parish) }: { $count ->
        [one] { $count } dienu
       *[other] { $count } dienas
    } nekas nav ierosināts, jautāts vai sasaukts. Varbūt laiks īsai aptaujai vai tikšanās reizei? Citiem par to pagaidām nesakām.
health-silent-behind = { PARISH($parish) }: { $count ->
        [one] { $count } dienu
       *[other] { $count } dienas
    } nekas nav ierosināts, jautāts vai sasaukts. Varbūt tur vajag palīdzēt.
health-pile-first = { PARISH($parish) }: { $count ->
        [one] { $count } lietai
       *[other] { $count } vai vairāk lietām
    } atbildes diena ir pagājusi. [Gaida mani] parāda, ar kuru sākt; ja vajag palīgu, pasakiet padomes priekšsēdētājam. Citiem par to pagaidām nesakām.
health-pile-behind = { PARISH($parish) }: { $count ->
        [one] { $count } lietai
       *[other] { $count } vai vairāk lietām
    } atbildes diena ir pagājusi. Varbūt tur vajag palīdzēt.
