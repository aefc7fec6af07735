# Komandas, ko Telegram rāda pie rakstīšanas lauka.

commands-sakums = Sākums un izvēlne
commands-priekslikums = Jauns priekšlikums pagastam vai pilsētai
commands-problema = Ziņot par bedri, lampu vai ko citu salauztu
commands-mani = Mani priekšlikumi un atbildes
commands-pagasts = Mana dzīvesvieta un pārstāvis
commands-mani-dati = Mani dati: skatīt, labot, dzēst
commands-valoda = Valoda
commands-palidziba = Palīdzība
