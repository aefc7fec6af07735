### Vairāki termiņi vienā ziņā.

gathering-own = Gaida Jūs: { $count }
gathering-others = Citi vēl nav atbildējuši: { $count }. Palīdzēt drīkst.
gathering-due = { $place }. { $name }
    Gaidāms līdz { DAY($on, form: "until") }.
gathering-late = { $place }. { $name }
    Bija gaidāms līdz { DAY($on, form: "until") }. Dienas pāri: { $days }.
gathering-since = { $place }. { $name }
    Gaida atbildi kopš { DAY($on, form: "since") }.
gathering-more = Un vēl: { $count }.
gathering-button = { $place }. { $label }
