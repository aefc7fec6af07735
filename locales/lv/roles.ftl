### Lomas: kas kam uzticēts, kā to uzaicina, pārtrauc un nodod tālāk.

roles-name-resident = iedzīvotājs
roles-name-helper = palīgs
roles-name-alternate = pārstāvja vietnieks
roles-name-representative = pārstāvis
roles-name-chair = padomes priekšsēdētājs
roles-name-secretary = padomes sekretārs
roles-name-staff = pašvaldības koordinators
roles-name-admin = administrators

roles-in-parish = { $role }, { PARISH($parish) }
roles-in-village = { $role }, { $village } ({ PARISH($parish) })
roles-for-all = { $role }, viss novads
roles-unnamed = vārds nav norādīts

# Ko loma ļauj.
roles-may-helper = Palīgs raksta tā cilvēka vietā, kam nav tālruņa: priekšlikumu, jautājumu, atbildi aptaujā. Vārdu neglabā, cilvēkam iedod talonu. Sāciet ar „Rakstīt cita vārdā”.
roles-may-alternate = Vietnieks dara visu, ko pārstāvis, kamēr pārstāvis ir prom vai pārstāvja nav.
roles-may-representative = Pārstāvis publicē savas vietas priekšlikumus, uz tiem atbild padomes vārdā un piesaista grupu. Ja grupas nav, pārsūta ziņas kaimiņiem.
roles-may-chair = Priekšsēdētājs visās vietās lemj par publicētiem priekšlikumiem un piesaista grupas. Publicē tur, kur pārstāvis ir prom vai pārstāvja nav.
roles-may-secretary = Sekretāram savu pogu pagaidām vēl nav. Loma jau ir pierakstīta.
roles-may-staff = Koordinators pasaka, kas notiek ar priekšlikumu pašvaldībā, un aizstāj pārstāvi tur, kur tā nav.
roles-may-admin = Administrators uzaicina citus, izbeidz lomas un piesaista darbinieku kanālu. Iedzīvotāju vēstules administrators neredz.

# Savas lomas.
roles-none = Jums šeit nav nevienas lomas. Lomu dod ar uzaicinājumu, ko sūta administrators.
roles-own =
    Jūsu loma: { $role }.
    { $may }
roles-away-until = Prombūtne: līdz { WHEN($on, form: "until") }.
roles-overview-button = Manas lomas
roles-away-button = Prombūtne
roles-back-button = Esmu atpakaļ
roles-resign-button = Atkāpties
roles-invite-helper-button = Uzaicināt palīgu

# Visas lomas, administratoram.
roles-list =
    Lomas: { $count }.
    { $lines }
    Lai lomu izbeigtu, nospiediet tās numuru.
roles-line = { $place }. { $role }: { $name }
roles-more-button = Tālāk
roles-one = { $role }: { $name }. Kopš: { DAY($on, form: "short") }.
roles-invite-button = Uzaicināt
roles-invitations-button = Uzaicinājumi
roles-end-button = Izbeigt lomu

# Uzaicināšana.
roles-invite-heading = Uzaicinājums
roles-ask-role = Kāda loma?
roles-ask-parish = Kurai vietai?
roles-all-parishes = Viss novads
roles-ask-village = Kuram ciemam? Var rakstīt arī nosaukumu.
roles-parish-needed = Šai lomai vajag vietu: pagastu vai pilsētu.
roles-village-needed = Vietniekam vajag ciemu.
roles-invited =
    Uzaicinājums sagatavots: { $role }. Pārsūtiet nākamo ziņu vienam cilvēkam.
    Saite der vienu reizi, līdz { WHEN($at, form: "until") }.
    Ja saiti atvērt nevar, to pašu dara šī rinda, aizsūtīta botam: { $code }
roles-invitation-text =
    Labdien! { $municipality } iedzīvotāju padome aicina Jūs uzņemties lomu: { $role }.
    { $page ->
        [none] Ja saiti atvērt nevar, to pašu dara šī rinda, aizsūtīta botam: { $code }
       *[other] Lietotnes Telegram nav? Atveriet pārlūkā (tālrunī vai datorā): { $page }
    }
    Lai uzzinātu, ko tā nozīmē, un piekristu, atveriet saiti. Tā ir tikai Jums un der vienu reizi.
roles-no-invitations = Neizmantotu uzaicinājumu nav.
roles-invitation = Vēl nav izmantots: { $role }. Der līdz { WHEN($at, form: "until") }.
roles-withdraw-button = Atsaukt
roles-invitation-taken-back = Uzaicinājums atsaukts: { $role }. Saite vairs nedarbojas.
roles-invitation-settled = Šis uzaicinājums jau ir izmantots vai atsaukts.

# Uzaicinātajam.
roles-invitation-unknown = Šāda uzaicinājuma nav. Pārbaudiet, vai saite ir pārkopēta visa, vai lūdziet jaunu.
roles-invitation-used = Šis uzaicinājums jau ir izmantots. Ja vajag vēlreiz, lūdziet jaunu tam, kas to sūtīja.
roles-invitation-expired = Šī uzaicinājuma laiks ir beidzies. Lūdziet jaunu tam, kas to sūtīja.
roles-invitation-withdrawn = Šis uzaicinājums vairs neder. Lūdziet jaunu administratoram.
roles-invitation-privately = Uzaicinājums ir personisks. Atveriet to privātā sarunā ar botu.
roles-held-already = Šī loma Jums jau ir: { $role }.
roles-offered =
    Jums piedāvā lomu: { $role }.
    { $may }
    No lomas var atkāpties jebkurā brīdī. Vai piekrītat?
roles-accept-button = Piekrītu
roles-decline-button = Nē, paldies
roles-accepted = Paldies! Jūsu loma tagad: { $role }. Ko tā ļauj un kā to nolikt, redzams šeit: „Manas lomas”.
roles-declined = Labi, uzaicinājums ir atcelts. Nekas nav mainījies.
roles-accepted-told = Uzaicinājums pieņemts: { $role }. { $name ->
        [none] Vārds nav norādīts: pajautājiet pašam cilvēkam, vai viņš pieņēma. Ja ne, izbeidziet lomu: „Manas lomas”.
       *[other] Kontā norādītais vārds: { $name }. Ja tas nav īstais cilvēks, izbeidziet lomu: „Manas lomas”.
    }
roles-declined-told = Uzaicinājums noraidīts: { $role }. Var uzaicināt citu.

# Lomas beigas.
roles-end-confirm = Vai izbeigt lomu: { $role }? Vecās pogas vairs nedarbosies.
roles-end-open =
    Atvērti priekšlikumi: { $count }. { $who ->
        [representative] Tos turpmāk skatīs otrs pārstāvis.
        [alternate] Tos turpmāk skatīs pārstāvja vietnieks.
        [chair] Tos turpmāk skatīs padomes priekšsēdētājs.
        [none] Pagaidām nav neviena, kas tos skatītu.
       *[staff] Tos turpmāk skatīs pašvaldības koordinators.
    } Tiem, kas gaida atbildi, par to paziņosim.
roles-end-now-button = Jā, izbeigt
roles-ended = Loma ir izbeigta: { $role }. Paldies par darbu!
roles-ended-told = Jūsu loma ir izbeigta: { $role }. Paldies par darbu! Ja tā ir kļūda, sazinieties ar pašvaldību.
roles-ended-already = Šī loma jau ir beigusies.
roles-last-admin = Šis ir vienīgais administrators. Vispirms uzaiciniet citu, tad var atkāpties.

# Prombūtne.
roles-away-heading = Prombūtne
roles-ask-away = Līdz kurai dienai (to ieskaitot)? Rakstiet datumu, piemēram, 24.11.2026.
roles-away-past = Šī diena jau ir pagājusi. Rakstiet pēdējo prombūtnes dienu.
roles-away-too-long = Prombūtne var būt līdz vienam gadam. Ja tā ir ilgāka, labāk atkāpties.
roles-away-set = Prombūtne pierakstīta: { $role }, līdz { DAY($on, form: "until") }. { $who ->
        [representative] Priekšlikumus pa to laiku skatīs otrs pārstāvis.
        [alternate] Priekšlikumus pa to laiku skatīs pārstāvja vietnieks.
        [chair] Priekšlikumus pa to laiku skatīs padomes priekšsēdētājs.
        [none] Pagaidām nav neviena, kas skatītu priekšlikumus.
       *[staff] Priekšlikumus pa to laiku skatīs pašvaldības koordinators.
    } Kad prombūtne beigsies, atnāks ziņa.
roles-away-set-for-all = Prombūtne pierakstīta: { $role }, līdz { DAY($on, form: "until") }. { $who ->
        [chair] Kur pārstāvja nav, priekšlikumus pa to laiku skatīs otrs priekšsēdētājs.
        [staff] Kur pārstāvja nav, priekšlikumus pa to laiku skatīs pašvaldības koordinators.
        [none] Kur pārstāvja nav, priekšlikumi pa to laiku gaidīs.
       *[representative] Katrā vietā priekšlikumus skata savs pārstāvis.
    } Kad prombūtne beigsies, atnāks ziņa.
roles-ask-substitute = Kas to laiku dara Jūsu darbu? Izvēlieties.
roles-substitute-nobody = Neviens konkrēts
roles-substitute-told = Līdz { DAY($on, form: "until") } (to ieskaitot) Jūs aizstājat: { $role }. { $count ->
        [0] Pieņemtu, bet neatbildētu darbu nav.
       *[other] Tagad pie Jums: { $numbers }
    }
roles-away-set-staff = Prombūtne pierakstīta: { $role }, līdz { DAY($on, form: "until") }. { $kind ->
        [somebody] Tas, ko solījāt atbildēt, tagad ir pie aizstājēja.
        [alone] Cita koordinatora pašlaik nav: kas gaida, gaidīs Jūs.
       *[nobody] Tas, ko solījāt atbildēt, ir atgriezts pārējiem.
    } Kad prombūtne beigsies, atnāks ziņa.
roles-back-staff = Prombūtne beigusies: { $role }. { $kind ->
        [somebody] Kas gaida, rāda poga „Gaida mani”. Ko aizstājējs solījis atbildēt, paliek pie aizstājēja; ja vajag, pārņemiet.
       *[nobody] Kas gaida, rāda poga „Gaida mani”.
    }
roles-not-away = Prombūtne nav pieteikta.
roles-back-set = Prombūtne beigusies: { $role }. { $count ->
        [0] Neviens priekšlikums negaida.
       *[other] Gaida priekšlikumi: { $count }. Pirmie: { $numbers }
    }
roles-relieved = Prombūtne ir beigusies: { PARISH($parish, form: "genitive") } priekšlikumus atkal skata pārstāvis. Paldies par palīdzību!

# Kam tālāk jāskata un kas gaida.
roles-your-turn = { PARISH($parish, form: "genitive") } priekšlikumus tagad skatāt Jūs. { $count ->
        [0] Šobrīd neviens negaida.
       *[other] Gaida: { $count }. Pirmie: { $numbers }
    }
roles-queue-button = Parādīt
roles-queue = { $count ->
        [0] Šobrīd neviens priekšlikums negaida: { PARISH($parish) }.
       *[other] Gaida priekšlikumi: { $count } ({ PARISH($parish) }). Nospiediet numuru.
    }
roles-who-looks =
    { $count ->
        [one] Jūsu priekšlikums: { $numbers }
       *[other] Jūsu priekšlikumi: { $numbers }
    }
    { $who ->
        [representative] Turpmāk skata cits pārstāvis.
        [alternate] Turpmāk skata pārstāvja vietnieks.
        [chair] Pārstāvja šobrīd nav, turpmāk skata padomes priekšsēdētājs.
        [none] Pārstāvja šobrīd nav. Kad būs, kas skata, atnāks ziņa.
       *[staff] Pārstāvja šobrīd nav, turpmāk skata pašvaldības koordinators.
    } Atbildes termiņš nemainās. Jums nekas nav jādara.
roles-lost-touch = Ziņas vairs nesasniedz: { $role }. Lūdzu, sazinieties vai pārņemiet, kas gaida.

# Pazudis tālrunis.
roles-lost-button = Pazudis tālrunis
roles-cut-button = Jā, atslēgt
roles-cut-ask =
    Vai atslēgt tālruni? { $role }

    No visām šī cilvēka ierīcēm vairs nevarēs neko izdarīt, arī ar vecām pogām, un uz turieni neko nesūtīs. Iesākti teksti tur izdzisīs. Loma paliek.
roles-cut = Atslēgts: { $role }. Loma gaida jauno tālruni. Uzaicinājumu sūtiet tikai tad, kad esat dzirdējuši paša balsi.
roles-cut-told = { $role }: tālrunis ir pazudis un atslēgts. Kamēr jauna nav, turienes darbus redzat Jūs un citi pēc kārtas.
roles-cut-own = Savu tālruni te neatslēdz. Palūdziet citam administratoram.
roles-readmit-button = Jaunais tālrunis
roles-readmit =
    Uzaicinājums jaunajam tālrunim: { $role }. Pārsūtiet nākamo ziņu tikai šim cilvēkam.
    Saite der vienu reizi, līdz { WHEN($at, form: "until") }.
    Ja saiti atvērt nevar, to pašu dara šī rinda, aizsūtīta botam: { $code }
roles-readmit-text =
    Labdien! Ar šo saiti Jūsu jaunais tālrunis saņem visu, kas bija pazudušajā: { $role }.
    Saite ir tikai Jums un der vienu reizi.
roles-readmitted-before = Šim cilvēkam jau ir tālrunis.
roles-phone-offered = Vai šis ir Jūsu jaunais tālrunis? Te būs Jūsu loma un viss, ko darījāt pazudušajā.
roles-phone-button = Jā, mans tālrunis
roles-phone-given = Gatavs. Viss, kas bija pazudušajā tālrunī, tagad ir šeit.
roles-phone-told = Jaunais tālrunis pieņemts. Kontā norādītais vārds: { $name }. Ja tas nav īstais cilvēks, atveriet lomu un nospiediet „Pazudis tālrunis”.
roles-phone-serves = Šajā sarunā jau ir loma. Atveriet saiti jaunajā tālrunī.
