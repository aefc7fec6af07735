### Atbilde uz priekšlikumu: kas tajā jāpasaka, lai cilvēki saprastu.

answers-reason-missing = Vēl vajag pamatojumu: vienu teikumu, kāpēc tā.
answers-reason-missing-may-wait = Vēl vajag pamatojumu: vienu teikumu, kāpēc tā. Ja to zina tikai pašvaldība, nospiediet „Atpakaļ” un izvēlieties „Gaida pašvaldības atbildi”.
answers-next-step-missing = Vēl vajag nākamo soli: kas notiks tālāk vai kur cilvēkam vērsties.
answers-next-step-missing-may-wait = Vēl vajag nākamo soli: kas notiks tālāk vai kur cilvēkam vērsties. Ja to zina tikai pašvaldība, ar „Atpakaļ” atgriezieties un izvēlieties „Gaida pašvaldības atbildi”.
answers-ready-for-another = Gatavais teksts bija citam lēmumam. Lūdzu, izvēlieties vai uzrakstiet jaunu.
answers-only-a-day = Tas pasaka tikai, kad. Te uzrakstiet vienu teikumu vārdiem; datumam ir savs jautājums.
answers-not-an-office = „{ $typed }” nav līdzīgs iestādes nosaukumam. Uzrakstiet to pilnībā, piemēram: Autotransporta direkcija.
answers-day-missing = Statusam „{ $status }” vajadzīgs datums: līdz kurai dienai?
answers-day-past = Šī diena jau ir pagājusi: { DAY($on, form: "short") }. Lūdzu, ierakstiet dienu, kas vēl būs.
answers-why-no-day-missing = Lūdzu, pasakiet, kāpēc datums vēl nav zināms.
answers-name-missing = Lūdzu, pasakiet, kurš par to atbild: vārds, amats vai nodaļa.
answers-document-missing = Pašvaldības atbildei vajadzīgs dokuments un tā datums, piemēram, vēstules numurs.
answers-document-ahead = Dokumenta datums vēl nav pienācis: { DAY($on, form: "short") }. Lūdzu, pārbaudiet to.
answers-step-in-review = Pārstāvis lems pēc tā, kas jau zināms.
answers-step-on-agenda = Par to runās padomes sēdē.
answers-step-waits-municipality = Pašvaldība lems, un atbilde būs šeit.
answers-step-forwarded = Gaidām atbildi: { $to }.
answers-step-merged = Tālāk to skata kopā ar { $number }.
answers-step-done = Darbs ir pabeigts.
answers-step-repaired = Ir salabots.
answers-step-planned = Darbs ir ieplānots.
