### Atklātie dati: tabulas virsraksti.

exports-number = Numurs
exports-parish = Pagasts vai pilsēta
exports-topic = Temats
exports-text = Priekšlikums
exports-supports = Atbalsta
exports-submitted = Iesniegts
exports-published = Publicēts
exports-status = Statuss
exports-merged = Apvienots ar
exports-answered = Atbildēts
exports-side = Atbildēja
exports-reason = Pamatojums
exports-next-step = Nākamais solis
exports-by = Līdz
