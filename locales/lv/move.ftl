### Pārcelšana uz citu vietu.

move-heading = Pārcelšana uz citu vietu
move-button = Pārcelt
move-ask-parish = Kur to pārcelt? Izvēlieties vai uzrakstiet nosaukumu.
move-parish-label = Kurp
move-ask-why = Kāpēc? To izlasīs autors. Var izlaist.
move-why-label = Kāpēc
move-why-there-button = Vieta ir tur
move-why-there = Vieta, par ko ir runa, ir tur.
move-own = { $kind ->
        [problem] Jūsu ziņotā problēma { $number } ir pārcelta: { PARISH($parish) }. Numurs un termiņš paliek tie paši.
       *[idea] Jūsu priekšlikums { $number } ir pārcelts: { PARISH($parish) }. Numurs, atbalsts un termiņš paliek tie paši.
    } { $why ->
        [none] Tālāk to skatīs tur.
       *[other] Kāpēc: { $why }
    }
move-came = Priekšlikums { $number } ir pārcelts pie Jums: { PARISH($parish) }. Tas jau ir publicēts un gaida atbildi; termiņš nemainās.
move-elsewhere = { $number } ir pārcelts: { PARISH($parish) }. Tālāk to skatīs tur.
move-card-empty = Priekšlikums, kas te bija, ir pārcelts uz citu vietu.
move-done = Pārcelts: { $number }, { PARISH($parish) }. Autors un tie, kas to skatīs tālāk, saņems ziņu.
