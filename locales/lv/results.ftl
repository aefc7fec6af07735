### Aptaujas rezultāts: vārdos, skaitļos, diagrammā un tabulā.

results-few = Atbildēja mazāk nekā 5. Tik maz atbilžu nerāda, lai neviena atbildi nevarētu uzzināt.
results-answered = Atbildēja: { $count }
results-in-short = { $answered }. { $best }
results-answered-of = Atbildēja: { $count }. Pieteikušies šeit ir { $joined }.
results-answered-share = Atbildēja: { $count }, tas ir { $share } % no { $joined }, kas šeit pieteikušies.
results-inhabitants = Iedzīvotāju šeit ir { $number } ({ DAY($on, form: "year") }, { $source }); atbildēja { $share } % no viņiem.
results-option = { $option }: { $votes }
results-option-share = { $option }: { $votes } ({ $share } %)
results-option-ranked = { $place }. vietā „{ $option }”: punkti { $points } no { $most }, pirmajā vietā to lika { $votes }
results-best = Visvairāk: { $options }
results-equal = Vienādi daudz: { $options }
results-ranked-first = Pirmajā vietā: { $options }
results-ranked-equal = Pirmajā vietā vienādi: { $options }
results-ranking-how = Salīdzina katrus divus variantus: punktu saņem tas, ko vairāk cilvēku likuši augstāk (neizšķirtā katrs pusi), un augšā ir tas, kam punktu vairāk (Koplenda metode).
results-several-how = Varēja izvēlēties vairākas atbildes, tāpēc kopā to var būt vairāk nekā cilvēku.
results-median = Viduspunkts (mediāna): { $median }
results-mean = Vidēji: { $mean }
results-advisory = Rezultātam ir ieteikuma raksturs.

## Pa vietām

results-places-button = Pa vietām
results-places-title = { $number } pa vietām
results-row = { PARISH($parish) }, atbildēja { $answers }: { $cells }
results-row-small = Mazākās vietas kopā ({ $places }), atbildēja { $answers }: { $cells }
results-place = { PARISH($parish) }
results-cell = { $position }. – { $votes }
results-hidden = paslēpts
results-hidden-note = Kur atbilžu ir maz, skaitlis ir paslēpts, lai neviena atbildi nevarētu uzzināt.
results-places-first-note = Rindā ir skaits, cik cilvēku variantu lika pirmajā vietā.
results-places-none = Pa vietām šo rezultātu nerāda: atbilžu ir tik maz, ka varētu uzzināt, kā kāds atbildējis.

## Kamēr aptauja ir atvērta

results-running = Kā atbildēts līdz šim ({ WHEN($at, form: "plain") }):
results-running-none = Kā atbild citi, rādīs, kad būs vismaz 5 atbildes; skaitļus atjauno ne biežāk kā reizi { $minutes } minūtēs.
results-running-note = Skaitļi mainās reti un vismaz pa 5 atbildēm reizē, lai neviena atbildi nevarētu uzzināt.
results-answer-first = Kā atbild citi, redzēsiet pēc savas atbildes.
results-at-end = Šajā aptaujā rezultātu rāda tikai pēc slēgšanas.
results-show-button = Kā atbild citi

## Diagramma un tabula

results-chart-button = Diagramma
results-chart-coming = Diagramma top. Pēc brīža tā būs klāt.
results-chart = Diagramma: { $name }. Tas pats vārdos ir aptaujas lapā.
results-carry = Rezultāta attēls: { $name }. Kad pārsūtāt rezultātu uz grupu, pievienojiet arī to.
results-chart-small = mazākās vietas kopā
results-chart-ranked = punkti: { $points } no { $most }
results-table-button = Tabula
results-table-coming = Tabula top. Pēc brīža atnāks fails.
results-table = Tabula: { $name }. Šeit fails glabājas vienu dienu.
results-file-name = aptauja-{ $number }.csv
results-column-number = Numurs
results-column-question = Jautājums
results-column-place = Vieta
results-column-answers = Atbildēja
results-column-position = Nr.
results-column-option = Variants
results-column-votes = Skaits
results-column-share = Procenti
results-column-rank = Vieta secībā
results-column-points = Punkti
results-everywhere = Programmā, visas vietas
results-on-paper = Uz papīra, visas vietas
