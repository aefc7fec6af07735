### Cilvēki: sveiciens, kas ir arī privātuma paziņojums, pieteikšanās, dzīvesvieta un valoda.

people-greeting = Labdien! Šī ir { $council } saziņas programma (bots). Nododu priekšlikumus Jūsu pārstāvim un paziņoju atbildi. Glabāju Jūsu dzīvesvietas pagastu vai pilsētu un to, ko man rakstāt. Grupas sarunas neglabāju. Pārzinis: { $controller }. Dzēst var jebkurā brīdī: „Mani dati”. Steidzamā gadījumā zvaniet { $emergency }.
people-greeting-kept = Labdien! Jūsu ziņa glabājas 24 stundas. Nospiediet „Turpināt”, un pajautāšu, ko ar to darīt. Šī ir { $council } programma (bots). Nododu priekšlikumus pārstāvim un paziņoju atbildi. Glabāju Jūsu pagastu vai pilsētu un to, ko rakstāt. Pārzinis: { $controller }. Dzēst: „Mani dati”. Steidzamā gadījumā zvaniet { $emergency }.
people-invited = Lai pieteiktos, nospiediet „Turpināt” vai uzrakstiet „turpināt”.
people-not-now = Labi. Ja pārdomāsiet, nospiediet „Turpināt”.
people-first = To varēsiet uzreiz pēc pieteikšanās.
people-kept = Jūsu ziņa glabājas 24 stundas. Pēc pieteikšanās pajautāšu, ko ar to darīt.
people-help = Ar šo programmu var nosūtīt pašvaldībai priekšlikumu un saņemt atbildi. Vispirms ir divi īsi jautājumi: par dzīvesvietu un vecumu. Steidzamā gadījumā zvaniet { $emergency }.
people-supports =
    Jūs atbalstāt vai sekojat:
    { $names }
    Tagad varu Jums uzrakstīt, kad kas mainīsies.
people-go-button = Turpināt
people-more-button = Vairāk

people-notice-why = Kāpēc: lai padome un pašvaldība varētu Jūs uzklausīt un atbildēt. Tas ir uzdevums sabiedrības interesēs (Vispārīgā datu aizsardzības regula, 6. pants), tāpēc piekrišana nav vajadzīga. Pārzinis: { $controller }, { $address }, { $email }.
people-notice-who = Kas to redz: publicētu priekšlikumu – ikviens, bet bez Jūsu vārda. Vārdu rāda tikai tad, ja Jūs to izvēlaties. Nepublicētu tekstu lasa pārstāvis, Jūsu ciemā arī vietnieks, un pašvaldības koordinators. Sarunu ar pārstāvi lasa tikai tas, kam rakstāt vai kam tā nodota; mēneši līdz dzēšanai pēc sarunas beigām: { $threads_months }. Ciemu glabājam, ja to nosaucāt. Saziņas lietotnes īpašniekam ir savi noteikumi.
people-notice-how-long =
    Cik ilgi: ziņas un nepabeigtus tekstus – { $drafts_days ->
        [zero] { $drafts_days } dienu
        [one] { $drafts_days } dienu
       *[other] { $drafts_days } dienas
    }. Saikni starp Jums un priekšlikumu – { $matters_months ->
        [zero] { $matters_months } mēnešu
        [one] { $matters_months } mēnesi
       *[other] { $matters_months } mēnešus
    } pēc tā beigām. Ja nerakstāt { $idle_months ->
        [zero] { $idle_months } mēnešu
        [one] { $idle_months } mēnesi
       *[other] { $idle_months } mēnešus
    }, pajautāju un tad dzēšu. Skatīt, saņemt, labot, dzēst: „Mani dati”. Sūdzēties var Datu valsts inspekcijā.

people-parish-heading = Dzīvesvieta
people-ask-parish = Kur Jūs dzīvojat? Rakstiet sava pagasta, pilsētas vai ciema nosaukumu.
people-parish-unknown = Tādu pagastu vai pilsētu neatradu. Pārbaudiet nosaukumu vai izvēlieties no saraksta.
people-parish-kept = Tādu pagastu vai pilsētu neatradu. Ja rakstījāt par ko citu, ziņa glabājas 24 stundas, un vēlāk pajautāšu, ko ar to darīt.
people-parish-unclear = Līdzīgi ir vairāki: { $names }. Rakstiet visu nosaukumu.
people-ask-age =
    Jūsu { KIND($parish) }: { PARISH($parish) }.

    Vai Jums jau ir { $age ->
        [zero] { $age } gadu
        [one] { $age } gads
       *[other] { $age } gadi
    }?
people-wrong-parish-button = Nav pareizi
people-too-young =
    Paldies! Rakstīt te varēs no { $age ->
        [one] { $age } gada
       *[other] { $age } gadu
    } vecuma. Publicētos priekšlikumus var lasīt jau tagad. Par Jums te nekas netiek glabāts. Ja vajag palīdzību vai aprunāties, zvaniet { $children }.
people-joined = Paldies, viss ir gatavs.

people-parish = Jūsu { KIND($parish) }: { PARISH($parish) }. { $represented } Padomei var rakstīt arī uz { $email }.
people-represented = Priekšlikumus šeit saņem pārstāvis.
people-represented-by = Pārstāv: { $names }.
people-unrepresented =
    { KIND($parish, form: "key") ->
        [town] Šai pilsētai
       *[parish] Šim pagastam
    } pārstāvja šeit pašlaik nav. Priekšlikumus saņem pašvaldības koordinators.
people-my-parish-button =
    { KIND($parish, form: "key") ->
        [town] Mana pilsēta
       *[parish] Mans pagasts
    }
people-change-button = Mainīt
people-stay-button = Palikt
people-other-parish = Šī saite ir citai vietai: { $other }. Jūsu { KIND($parish) }: { PARISH($parish) }. Vai mainīt?
people-moved = Tagad Jūsu { KIND($parish) }: { PARISH($parish) }. Iepriekšējie priekšlikumi paliek, kur bija.

people-language-button = Valoda
people-ask-language = Kādā valodā turpināt?
people-language-changed = Turpmāk: latviešu valodā.
people-language-lv-button = Latviešu
people-language-en-button = English
people-language-ru-button = Русский

# Kādi vārdi var būt kopā ar gadu skaitu: „man ir 70 gadu”; ar komatiem.
people-words-age = man, ir, esmu, jau, tagad, pilni, gadi, gadu, gads, gados, jā, nē, tikai, vecs, veca
# Sveicieni, kas nav vietas nosaukums; ar komatiem.
people-words-greeting = labdien, sveiki, sveicināti, sveika, sveiks, labrīt, labvakar, čau, hei, halo
people-came-invited = Jūs atnācāt ar uzaicinājumu. Vispirms izlasiet šo un atbildiet uz diviem jautājumiem, tad to atvēršu.
