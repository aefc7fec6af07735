### Pašvaldība jautā padomei: cik ilgi var domāt, ko redz iedzīvotāji, kā tas beidzas.

consultations-due-past = Šī diena jau ir pagājusi vai ir šodien. Rakstiet vēlāku dienu.
consultations-due-late = Padomei atbildei drīkst dot ne vairāk kā { $most } darba dienas (Saistošie noteikumi Nr. 25/2024, 44. p.): vēlākais { DAY($latest) }. Rakstiet šo dienu vai agrāku.
consultations-over = { $number } vairs nav atvērts, tāpēc termiņu nevar mainīt.
consultations-extended-already = { $number } termiņš jau ir pagarināts līdz { DAY($on) }. Pagarināt var vienu reizi.
consultations-extension-waits = Par { $number } termiņa pagarinājumu pašvaldība vēl nav atbildējusi.
consultations-until-sooner = Termiņš jau tagad ir { DAY($on) }. Rakstiet vēlāku dienu.
consultations-until-late = Pagarināt var ne vairāk kā par mēnesi (Saistošie noteikumi Nr. 25/2024, 44. p.): vēlākais līdz { DAY($latest) }.
consultations-voices-changed = Kāds savus vārdus ir atsaucis. Atveriet viedokļus vēlreiz, un redzēsiet, kas ir tagad.
