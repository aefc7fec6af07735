### Atklātie dati: tabulas virsraksti.

exports-number = Numurs
exports-kind = Veids
exports-kind-idea = Priekšlikums
exports-kind-problem = Problēma
exports-parish = Pagasts vai pilsēta
exports-topic = Temats
exports-text = Teksts
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
