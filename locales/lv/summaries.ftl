### Darbinieku kopsavilkums: darba diena un nedēļa.

summaries-title-day = Šodien, { DAY($on, form: "dated") }
summaries-title-week = Nedēļas sākums: { DAY($on, form: "dated") }

summaries-municipality = Gaida pašvaldības atbildi: { $count }. Kavējas: { $late }, drīz beigsies termiņš: { $soon }.
summaries-unpublished = Gaida publicēšanu: { $count }
summaries-council = Gaida padomes atbildi: { $count }
summaries-author = Gaida autora precizējumu: { $count }
summaries-since = Kopš { WHEN($at, form: "since") }
summaries-new-ideas = Jauni priekšlikumi: { $count }
summaries-new-problems = Jaunas problēmas: { $count }
summaries-answered = Pašvaldība atbildēja: { $count }
summaries-polls-open = Atvērtas aptaujas: { $count }
summaries-polls-closed = Beigušās aptaujas: { $count }
summaries-undeliverable = Nepiegādātas ziņas: { $count }

summaries-opinions = Kopviedokļi un aptaujas, kas gaida pašvaldības atbildi: { $count }
summaries-consultations = Padomei uzdotie jautājumi, kas gaida padomes viedokli: { $count }
summaries-undecided = Padome ir atbildējusi vai klusē; gaida pašvaldības lēmumu: { $count }
summaries-due-line = • { $number }, līdz { DAY($on, form: "until") }
summaries-meetings = Tuvākās septiņas dienas
summaries-meeting-line = • { $number }, { $kind }, { PARISH($parish) }: { WHEN($at) }

summaries-urgent = Steidzamākie
summaries-line = • { $number }, { $topic }: līdz { DAY($on, form: "until") }
summaries-late-line = • { $number }, { $topic }: kavējas { $days ->
        [one] { $days } darba dienu
       *[other] { $days } darba dienas
    }, termiņš { DAY($on, form: "short") }
summaries-settled-line = ✓ { $number }, { $topic }: { $status }

summaries-answer-button = Atbildēt { $serial }
summaries-open-button = Atvērt { $number }
summaries-all-button = Rādīt visu: { $count }

summaries-picture-title = Nedēļa: { DAY($since, form: "short") } – { DAY($until, form: "short") }
summaries-picture-week = Kas ienāca un kam atbildēts
summaries-picture-waiting = Gaida tagad
summaries-bar-new-ideas = Jauni priekšlikumi
summaries-bar-new-problems = Jaunas problēmas
summaries-bar-answered = Pašvaldība atbildēja
summaries-bar-municipality = Pašvaldības atbildi
summaries-bar-late = no tiem kavējas
summaries-bar-council = Padomes atbildi
summaries-bar-unpublished = Publicēšanu
summaries-bar-author = Autora precizējumu
