### Paziņojumi: viens teksts visiem, no uzrakstīšanas līdz pēdējam, kas to izlasījis.

## Ko redz grupa un katrs pats

announcements-title = { $urgent ->
        [yes] Steidzami
       *[no] Paziņojums
    }: { $for }
announcements-for = { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }un vēl { $more } vieta
       *[other] { " " }un vēl { $more } vietas
    }
announcements-for-all = viss novads
announcements-number = Paziņojums { $number }
announcements-number-corrected = Paziņojums { $number }, labots { DAY($on) }
announcements-withdrawn-card = Paziņojums { $number } ir atsaukts un vairs neder. Iemesls: { $reason }
announcements-link-button = Uzzināt vairāk
announcements-poll-button = Atbildēt aptaujā
announcements-meeting-button = Pieteikties
announcements-question-button = Jautāt pārstāvim
announcements-settings-button = Ziņu iestatījumi
announcements-unknown = Tāda paziņojuma nav. Paziņojumus atrast var, uzrakstot „visi paziņojumi”.

## Saraksts

announcements-list-title = Paziņojumi
announcements-none = Paziņojumu vēl nav.
announcements-item = { $number }: { $text }
announcements-open-number-button = Skatīt { $number }
announcements-open-button = Skatīt

## Jauns paziņojums

announcements-heading = Paziņojums
announcements-new-button = Jauns paziņojums
announcements-ask-text = Uzrakstiet paziņojumu: kas, kad, kur un ko darīt. Īsi: visi saņems tieši šo tekstu.
announcements-text-label = Teksts
announcements-ask-picture = Ja vajag, pievienojiet vienu attēlu vai dokumentu (PDF, Word, Excel un citi, līdz 10 megabaitiem). Dokumentu visi saņem tādu, kāds tas ir.
announcements-picture-label = Pielikums
announcements-ask-link = Vai vajag pogu? Izvēlieties vai nosūtiet saiti, sapulces numuru („S-12”) vai aptaujas numuru („A-3”).
announcements-button-label = Poga
announcements-button-unclear = Der saite, kas sākas ar „https://”, sapulces numurs, piemēram, „S-12”, vai aptaujas numurs, piemēram, „A-3”.
announcements-button-nowhere = { $number } nav atvērta vai vēl nav izziņota. Pārbaudiet numuru vai izlaidiet.
announcements-ask-urgent = Vai tas ir steidzami: draud briesmas, nav ūdens, strāvas vai ceļa? Tad uzrakstiet iemeslu: ziņa aizies tūlīt, arī naktī. Ja nav steidzami, izlaidiet.
announcements-urgent-label = Steidzami
announcements-may-not-be-urgent = Steidzamus paziņojumus šeit sūta pārstāvis, priekšsēdētājs vai pašvaldība. Izlaidiet šo jautājumu.
announcements-ask-other = Steidzamam paziņojumam zemāk drīkst būt tas pats otrā valodā. Ja vajag, uzrakstiet.
announcements-other-label = Otrā valodā
announcements-too-long-with-picture = Kopā ar attēlu vai dokumentu abi teksti var būt ne garāki par { $most } zīmēm. Saīsiniet vai izlaidiet.
announcements-ask-when = Kad sūtīt? Rakstiet dienu un laiku. Ja tūlīt, izlaidiet.
announcements-when-label = Kad
announcements-at-once = Tūlīt
announcements-moment = { WHEN($at, form: "short") }
announcements-moment-past = Šis brīdis jau ir pagājis. Rakstiet vēlāku vai izlaidiet.

## Paraugs

announcements-preview = Augšā redzams, kā { $number } izskatīsies: grupā, pārsūtot, un tiem, kas ziņas saņem vienatnē. Vai sūtīt?
announcements-corrects = Tas aizstās { $number } visur, kur to var labot.
announcements-will-go = Aizies { WHEN($at) }.
announcements-goes-at-night = Tas ir steidzams: aizies tūlīt, arī naktī, un pamodinās cilvēkus.
announcements-groups-later = Grupās, kur šodien jau bija ziņa vai šonedēļ trīs, tas parādīsies, kad atkal ir vieta, vai ziņā „Šonedēļ”: vēlākais { WHEN($at, form: "short") }.
announcements-alone-at-once = Vienatnē aizies tūlīt.
announcements-in-the-morning = Naktī ziņas gaida rītu: tas aizies { WHEN($at) }.
announcements-only-preview = Šis ir tikai paraugs.
announcements-send-button = Sūtīt
announcements-change-button = Labot
announcements-drop-button = Nevajag
announcements-dropped = { $number } ir atmests. Neviens to neredzēja.
announcements-sent-already = { $number } jau ir nodots tālāk vai nosūtīts. Nospiediet „Skatīt”, lai redzētu, kas ar to notiek.
announcements-gone = { $number } ir atsaukts vai atmests, tāpēc to vairs nemaina.
announcements-planned = { $number } aizies { WHEN($at) }. Līdz tam to var labot vai atmest.

## Otra cilvēka acis

announcements-asked = { $number } ir visam novadam, tāpēc vispirms to izlasīs vēl kāds. Tiklīdz apstiprinās, tas aizies.
announcements-waiting = { $number }: paziņojums visiem, kas pirms sūtīšanas jāizlasa. Gaida kopš { DAY($on, form: "short") }.
announcements-nobody-else = Paziņojumu visam novadam vispirms izlasa vēl viens cilvēks, bet tāda pagaidām nav. Administrators var uzaicināt priekšsēdētāju, sekretāru vai darbinieku.
announcements-please-approve = Lūdzu, izlasiet { $number }, pirms tas aiziet visam novadam:

    { $text }
announcements-read-first = Vispirms izlasiet: tāds { $number } ir tagad, ar visu, kas tam līdzi. Poga ir zemāk.
announcements-approve-button = Apstiprināt
announcements-return-button = Atdot ar piezīmi
announcements-not-your-own = Savu paziņojumu apstiprina kāds cits.
announcements-waits-no-more = { $number } vairs negaida: par to jau ir izlemts.
announcements-approved = Paldies! { $number } ir apstiprināts.
announcements-approved-told = { $number } ir apstiprināts.
announcements-note-heading = Piezīme
announcements-ask-note = Ko labot? Piezīmi lasīs tikai paziņojuma autors.
announcements-returned = Piezīme nosūtīta, { $number } negaida apstiprinājumu, līdz to izlabos.
announcements-returned-told = { $number } atdots ar piezīmi: { $note }

## Sūtīšana

announcements-progress-title = Sūtu { $number }
announcements-counts = Nosūtīts: { $sent }. Gaida: { $waiting }. Neizdevās: { $failed }.
announcements-left = Atlicis: apmēram { $minutes } min.
announcements-goes-on = Turpināšu { WHEN($at) }.
announcements-stop-button = Apturēt
announcements-log-button = Kur aizgāja
announcements-stopped = { $number } ir apturēts. Kas vēl nebija aizgājis, tas neaizies.
announcements-not-sending = { $number } vairs netiek sūtīts.
announcements-was-stopped = Sūtīšana apturēta.
announcements-all-sent = Vienatnē sūtīšana ir pabeigta.
announcements-came = { $sent ->
        [0] { $failed ->
            [0] Vienatnē to nesaņēma neviens.
           *[other] Vienatnē saņēma: { $sent }. Neizdevās: { $failed }.
        }
       *[other] Vienatnē saņēma: { $sent }. Neizdevās: { $failed }.
    }
announcements-done = { $number }: vienatnē sūtīšana ir pabeigta. { $sent ->
        [0] { $failed ->
            [0] To nesaņēma neviens. Par grupām: „Kur aizgāja”.
           *[other] Saņēma: { $sent }. Neizdevās: { $failed }. Par grupām: „Kur aizgāja”.
        }
       *[other] Saņēma: { $sent }. Neizdevās: { $failed }. Par grupām: „Kur aizgāja”.
    }

## Labošana un atsaukšana

announcements-places-stay = { $number } jau ir nosūtīts, tāpēc vietas vairs nemaina. Citām vietām rakstiet jaunu paziņojumu.
announcements-corrected-at-once = { $number } jau ir nosūtīts, tāpēc var labot tekstu, pielikumu un pogu, un labojums aiziet klusi un tūlīt. Ja tagad draud briesmas vai ko sūtāt vēlāk, rakstiet jaunu paziņojumu.
announcements-corrected = { $number } ir labots. Grupās un pie tiem, kas to saņēma vienatnē, teksts mainās. Kur ziņu pārsūtīja ar roku, vecais teksts paliek: pārsūtītājs saņem jauno.
announcements-withdraw-button = Atsaukt
announcements-withdraw-heading = Atsaukšana
announcements-ask-withdraw-reason = Kāpēc tas vairs neder? To lasīs visi, kas paziņojumu saņēma.
announcements-withdrawn = { $number } ir atsaukts. Grupās un vienatnē tā vietā ir iemesls. Kur ziņu pārsūtīja ar roku, vecais teksts paliek: pārsūtītājs saņem jauno.

## Kur aizgāja

announcements-log-title = Kur aizgāja { $number }
announcements-log-line = { PARISH($parish) }: { $how }
announcements-log-group = grupā, { WHEN($at, form: "short") }
announcements-log-waits = grupā būs { WHEN($at, form: "short") }
announcements-log-week = grupas ziņā „Šonedēļ”, { DAY($at, form: "short") }
announcements-log-failed = grupā neizdevās
announcements-log-taken-back = grupā netika nosūtīts
announcements-log-in-doubt = grupā, bet nav zināms, vai pienāca
announcements-log-assumed = grupā, pēc redzētā
announcements-log-forwarded = pārsūtīts, { WHEN($at, form: "short") }
announcements-log-skipped = nolemts nepārsūtīt, { WHEN($at, form: "short") }
announcements-log-offered = gaida, kad pārsūtīs, kopš { WHEN($at, form: "short") }
announcements-share-button = Pārsūtīšanai
announcements-share = Augšā ir tas pats teksts citai grupai vai lapai. Saite tā beigās ved uz paziņojumu.
announcements-qr = Kods lapai vai ziņojumu dēlim: kas to nolasa ar tālruni, atver { $number } un var jautāt vai atbildēt.
announcements-log-nobody = vēl nav ne grupas, ne kas pārsūta
announcements-sheet-where = Kurai vietai lapa? Kas to atvērs no šīs lapas, tam nebūs jāsaka, kur dzīvo.
announcements-sheet-all-button = Visām vienāda
announcements-sheet-link = Vairāk: { $link }
announcements-sheet-code = Jautāt vai atbildēt var tālrunī: nolasiet kodu vai ierakstiet šo adresi.
announcements-attachment-lost = Pielikums nav derīgs: fails ir bojāts vai nav tas, ko saka nosaukums. Nospiediet „Labot” un pievienojiet citu; { $number } vēl nav nosūtīts.
announcements-sheet-document = Pielikums „{ $name }” atveras tālrunī, ja nolasa kodu.
