### Kopsavilkumi: nedēļa un mēnesis vienā ziņā.

digests-line = • { $text }
digests-more = • un vēl: { $count }
digests-meetings = Kas gaidāms
digests-meeting = { WHEN($at, form: "At") }: { $name }
digests-meeting-at = { WHEN($at, form: "At") }: { $name }, { $place }
digests-polls = Vēl var atbildēt
digests-poll = { $name }: līdz { WHEN($at, form: "until") }
digests-announcements = Paziņojumi
digests-decisions = Kas izlemts
digests-results = Kas noskaidrots
digests-followed = Atbildes priekšlikumiem, kuros piedalāties
digests-new = Jauni priekšlikumi: { $count }

digests-group-title = Šonedēļ { PARISH($parish, form: "locative") }
digests-week-title = Nedēļa { PARISH($parish, form: "locative") }
digests-stop-button = Atteikties no ziņām

## Kas izdarīts

digests-month-title = Kas izdarīts { DAY($on, form: "month") }: { PARISH($parish) }
digests-done = Īstenots
digests-commitments = Paveikts pēc sapulcēm
digests-concluded = Kas iznāca no aptaujām
digests-repaired = Salabotas problēmas: { $count }

## Tam, kas runā pagasta vārdā

digests-representative-title = Jūsu nedēļa
digests-waits = Jūs gaida:
digests-nothing-waits = Viss ir izdarīts, Jūs neviens negaida. Paldies!
digests-wait-proposals = • priekšlikumi: { $count }
digests-wait-polls = • aptaujas: { $count }
digests-wait-inquiries = • jautājumi: { $count }
digests-oldest = Visilgāk:
digests-inquiries-button = Jautājumi
digests-said = Nedēļa { PARISH($parish, form: "locative") }:
digests-said-proposals = • iesniegti priekšlikumi: { $count }
digests-said-problems = • ziņots par problēmām: { $count }
digests-said-supports = • atbalsti: { $count }
digests-said-inquiries = • jauni jautājumi pārstāvim: { $count }
digests-said-poll = • atbildes aptaujā { $number }: { $count }
digests-said-few = mazāk nekā { $few }
digests-council = Visa padome:
digests-council-late = • { PARISH($parish) }: termiņā neatbildēti priekšlikumi: { $count }
digests-council-late-more = • pārējās vietas: { $count }
digests-council-asked = • { $number }: padomes viedoklis vajadzīgs līdz { DAY($on, form: "until") }. Vietas, kas savu vēl nav parakstījušas: { $count }
digests-council-sitting = • { WHEN($at, form: "plain") }: { $name }
