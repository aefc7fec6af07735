### Divi cilvēki vienā tālrunī: katram sava balss, un vienmēr redzams, kurš runā.

sharing-confirm-button = Otrs cilvēks tālrunī
sharing-join-button = Pievienot otru
sharing-who-button = Kas runā?
sharing-first-button = Pirmais cilvēks
sharing-second-button = Otrs cilvēks
sharing-speaks = { $who ->
        [second] Runā: otrs cilvēks.
       *[first] Runā: pirmais cilvēks.
    }
sharing-for = { $who ->
        [second] Ziņa otram cilvēkam:
        [both] Ziņa abiem:
       *[first] Ziņa pirmajam cilvēkam:
    }
sharing-both-button = Abi ir šeit
sharing-both-ask =
    Vai abi cilvēki tagad ir pie Jums? Apstipriniet tikai tad.

    Pēc tam būs kods viņu tālrunim. Katram būs sava balss, un katrā atbildē redzēs, kas runā.
sharing-confirmed =
    Otrs cilvēks apstiprināts. Talons Nr. { $slip }, kods: { $code }

    Iedodiet kodu abiem. Tālrunī, kuru lieto kopā, jāuzraksta: talons { $code }. Kods tam der līdz { WHEN($at, form: "until") }.
sharing-joined = Šajā sarunā tagad ir divi cilvēki, katram sava balss. Pirms rakstāt, pasakiet, kas runā. To var mainīt ar vārdiem „kas runā”.
sharing-ask = Kas tagad runā?
sharing-speaks-now = { $who ->
        [second] Tagad runā otrs cilvēks. Viss, ko rakstāt un spiežat, arī grupā, ir otra cilvēka vārdā.
       *[first] Tagad runā pirmais cilvēks. Viss, ko rakstāt un spiežat, arī grupā, ir pirmā cilvēka vārdā.
    }
sharing-alone = Šajā sarunā raksta viens cilvēks. Ja tālrunis ir diviem, otru apstiprina palīgs, piemēram, bibliotēkā, un iedod kodu uz lapiņas.
sharing-full = Šajā sarunā jau ir divi cilvēki.
sharing-finish-first = Vispirms pabeidziet vai atceliet iesākto: tas pieder cilvēkam, kurš to sāka.
sharing-sheet-until = Kods tam der līdz { WHEN($at, form: "until") }.
sharing-sheet-link = Šo kodu nolasiet tajā tālrunī, kuru lietojat divatā. Tas pievieno otru cilvēku.
sharing-sheet-how = Tālrunī, kuru lietojat divatā, sarunā ierakstiet: talons { $code }. Tad nospiediet „Pievienot otru”. Katram ir sava balss.
sharing-join-ask =
    Vai šajā sarunā pievienot otru cilvēku?

    Katram būs sava balss, un katrā atbildē redzēs, kas runā. Ko viens raksta, to tālrunī redz arī otrs.
    Otra cilvēka vārdā līdz šim ievadīts: { $entered }
sharing-part-button = Noņemt otru cilvēku
sharing-part-yes-button = Jā, noņemt
sharing-part-ask =
    Vai noņemt otru cilvēku no šī tālruņa?

    Viss, ko otrs cilvēks ir rakstījis, un viņa balsis paliek spēkā. To turpmāk pēc talona numura atver palīgs, un palīgs arī pasaka atbildes.

    Ja otram cilvēkam ir savs tālrunis, vispirms pieslēdziet to: lai runā otrs, un uzrakstiet „savienot”. Tad viss paliek viņa sarunā.
sharing-parted = { $goes ->
        [elsewhere] Šajā tālrunī tagad raksta viens cilvēks. Otra cilvēka rakstītais un balsis paliek viņa paša sarunā.
       *[slip] Šajā tālrunī tagad raksta viens cilvēks. Otra cilvēka rakstītais un balsis paliek: talons Nr. { $slip }. Kodu tam iedos palīgs, piemēram, bibliotēkā.
    }
sharing-parted-told = Kopīgajā tālrunī Jūs vairs nerakstāt. Viss, ko esat rakstījuši, un Jūsu balsis paliek spēkā. Ja to negribējāt, palūdziet palīgam Jūs pievienot atkal.
sharing-parted-before = Šajā tālrunī jau raksta viens cilvēks.
sharing-has-role = Otram cilvēkam ir loma, un cita tālruņa nav. Vispirms viņam jāatkāpjas („lomas”) vai jāpieslēdz savs tālrunis („savienot”).
