### Kurš no darbiniekiem atbildēs.

claims-button = Es atbildēšu
claims-give-back-button = Atdot
claims-take-over-button = Pārņemt
claims-line = Atbildēs: { $who }, kopš { WHEN($at, form: "since") }
claims-line-own = Atbildēsiet Jūs, kopš { WHEN($at, form: "since") }
claims-taken = Pierakstīts: uz { $number } atbildēsiet Jūs. Pārējie to redz.
claims-own = Uz { $number } jau atbildat Jūs.
claims-of-other = Uz { $number } jau atbildēs: { $who } (kopš { WHEN($at, form: "since") }). Ja vajag, pārņemiet.
claims-changed = Pa to laiku { $number } ir pārņēmis kāds cits. Atveriet to vēlreiz.
claims-given-back = { $number } ir atdots. Uz to var atbildēt jebkurš no darbiniekiem.
claims-not-own = Uz { $number } atbild kāds cits vai neviens, tāpēc nav ko atdot.
claims-taken-over = Uz { $number } tagad atbildēs: { $who }. Jums tas vairs nav jādara.
claims-answer-anyway-button = Tomēr atbildēt
claims-first = Uz { $number } jau atbildēs: { $who } (kopš { WHEN($at, form: "since") }). Ja atbildēsiet Jūs, kolēģim par to atnāks ziņa.
claims-answered = Uz { $number } atbildēja: { $who }. Statuss: { $status }. Jums tas vairs nav jādara.
claims-lapsed = Uz { $number } atbildēt pierakstījāties Jūs ({ WHEN($at, form: "plain") }). Atbildes vēl nav, tāpēc to atkal var sniegt jebkurš no darbiniekiem. Ja atbildēsiet Jūs, nospiediet [Es atbildēšu] vēlreiz.
