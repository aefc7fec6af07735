### Kas sapulcē mainījies: kā bija un kā būs.

changes-title = Pārmaiņas: { $kind }
changes-title-cancelled = Nenotiks: { $kind }
changes-cancelled = { $name }
    Bija paredzēts { WHEN($at) }.
    Iemesls: { $reason }
changes-answer-anew = Vai nāksiet? Ja atbilde mainās, nospiediet citu pogu.
changes-none = { $number } paliek, kā bija: nekas nav mainīts.
changes-again = Kopš šīs ziņas ir bijušas vēl citas pārmaiņas. Tagad:
changes-nothing = nav

## Pa vienam

changes-starts-at = Kad: { WHEN($new) }. Bija: { WHEN($old) }.
changes-place = Kur: { $new }. Bija: { $old }.
changes-link = Attālināti: { $new }. Bija: { $old }.
changes-title-of-it = Nosaukums: { $new }. Bija: { $old }.
changes-kind = Veids: { $new }. Bija: { $old }.
changes-audience = Kam: { $new }. Bija: { $old }.
changes-seats = Vietu skaits: { $new }. Bija: { $old }.
changes-contact = Jautājumi: { $new }. Bija: { $old }.
changes-parishes = Vietas: { $new }. Bija: { $old }.
changes-agenda-come = Darba kārtībā jauns: { $points }.
changes-agenda-gone = Darba kārtībā vairs nav: { $points }.
changes-agenda-order = Darba kārtībā ir cita secība.
