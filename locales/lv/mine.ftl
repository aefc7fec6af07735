### Mani priekšlikumi: kas ar katru notiks tālāk.

mine-your-turn = Tagad Jūsu kārta: atbildiet uz jautājumu līdz { DAY($on, form: "until") }.
mine-your-turn-whole = Tagad Jūsu kārta: pasakiet, vai paslēpto var rādīt visiem.
mine-may-mend = To var labot un nosūtīt vēlreiz: atveriet to.
mine-over = Noslēgts, nekas vairs nav gaidāms.
mine-asked-again = Jūs teicāt, ka nav izdarīts. Par to pajautās vēlreiz.
