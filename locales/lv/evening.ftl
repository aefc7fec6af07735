### Vakars piecās minūtēs: kas gaida, tiek rādīts pa vienam.

evening-begin-button = Sākt ({ $count })
evening-next-button = Nākamais ({ $count })
evening-left = Vēl gaida: { $count }.
evening-done = { $count ->
        [0] Viss ir izdarīts, Jūs neviens negaida. Paldies!
       *[other] Šovakar viss ir izdarīts. Paldies! Nesen publicētie vai atliktie: { $count }. Tie ir sarakstā „Gaida mani”.
    }
evening-last = { $count ->
        [0] Tas bija pēdējais: viss ir izdarīts.
       *[other] Tas bija pēdējais, kas gaidīja tagad. Atlikti ar pogu „Vēlāk”: { $count }.
    }
evening-unread = { $number }, temats: { $topic }
evening-other-button = Cits lēmums…
evening-decided-since = Par { $name } jau ir lēmums: { $status }.
evening-change-button = Mainīt lēmumu

evening-on-agenda-button = Darba kārtībā
evening-waits-municipality-button = Jautāt pašvaldībai
evening-needs-clarification-button = Lūgt precizēt
evening-not-competence-button = Pateikt, kur iet
evening-we-do-it-button = Darām paši
evening-merged-button = Apvienot
evening-repaired-button = Salabots
evening-planned-button = Ieplānots
evening-forwarded-button = Nodot tālāk
evening-accepted-button = Ņemts vērā
evening-partly-button = Daļēji ņemts vērā
evening-not-accepted-button = Nav ņemts vērā
evening-done-button = Īstenots
evening-given-up-button = Neizdevās

evening-ask-blank = Ko likt tukšajā vietā? Uzrakstiet dažus vārdus.
evening-blank-label = Tukšajā vietā
evening-with-blank = „{ $text }”
evening-day-two-weeks = 2 nedēļas
evening-day-month = 1 mēnesis
evening-day-other = Cits

evening-later-button = Vēlāk
evening-put-off = Atlikts: { $number }. Parādīšu { WHEN($at) }.
evening-put-off-until = Atlikts: parādīšu { WHEN($at) }.
evening-not-waiting = { $number } Jūs vairs negaida. Statuss: { $status }.
evening-handed-on-before = Ja līdz { WHEN($at, form: "until") } nebūs izlemts, vai publicēt, to saņems arī pašvaldības koordinators.
evening-due-before = Termiņš nemainās: { DAY($on, form: "dated") }. Tas ir tuvu.
evening-due-before-over = Termiņš jau ir pagājis: tā bija { DAY($on, form: "dated") }.
evening-again = Atliktie: { $count }
