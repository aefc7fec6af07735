### Pašvaldība jautā padomei: cik ilgi var domāt, ko redz iedzīvotāji, kā tas beidzas.

consultations-due-past = Šī diena jau ir pagājusi vai ir šodien. Rakstiet vēlāku dienu.
consultations-due-late = Padomei atbildei drīkst dot ne vairāk kā { $most } darbdienas (Saistošie noteikumi Nr. 25/2024, 44. p.): vēlākais { DAY($latest) }. Rakstiet šo dienu vai agrāku.
consultations-over = { $number } vairs nav atvērts, tāpēc termiņu nevar mainīt.
consultations-extended-already = { $number } termiņš jau ir pagarināts līdz { DAY($on) }. Pagarināt var vienu reizi.
consultations-extension-waits = Par { $number } termiņa pagarinājumu pašvaldība vēl nav atbildējusi.
consultations-until-sooner = Termiņš jau tagad ir { DAY($on) }. Rakstiet vēlāku dienu.
consultations-until-late = Pagarināt var ne vairāk kā par mēnesi (Saistošie noteikumi Nr. 25/2024, 44. p.): vēlākais līdz { DAY($latest) }.
consultations-voices-changed = Kāds savus vārdus ir atsaucis. Atveriet viedokļus vēlreiz, un redzēsiet, kas ir tagad.

## Ko redz grupa un katrs pats

consultations-title = Pašvaldība jautā: { $more ->
        [all] viss novads
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } un vēl { $more } vieta
       *[other] { PARISH($parish) } un vēl { $more } vietas
    }
consultations-how = Savu viedokli Jūs varat pateikt pārstāvim: tas palīdz uzrakstīt Jūsu vietas kopējo viedokli. Jūsu vārdu neviens neredz.
consultations-is-open = Padome atbild līdz { DAY($on, form: "until") } (ieskaitot).
consultations-short = Īss termiņš. Iemesls: { $why }
consultations-extended = Termiņš ir pagarināts, lai sasauktu iedzīvotāju sapulci. Sākumā tas bija { DAY($on, form: "plain") }.
consultations-decides = { $early ->
        [yes] Agrs jautājums: pašvaldība
       *[no] Pašvaldība
    } lems { DAY($on) }.
consultations-left = { $days ->
        [0] Šodien ir pēdējā diena.
        [one] Atlikusi { $days } darbdiena.
       *[other] Atlikušas { $days } darbdienas.
    }
consultations-is-silent = Viedoklis nav sniegts. Termiņš bija { DAY($on, form: "plain") }.
consultations-is-answered = { $late ->
        [yes] Padome atbildēja { DAY($on) }, pēc termiņa.
       *[no] Padome atbildēja { DAY($on) }.
    } Tagad lemj pašvaldība.
consultations-is-decided = Pašvaldība nolēma { DAY($on) }.
consultations-is-withdrawn = Jautājums ir atsaukts. Iemesls: { $why }
consultations-silent-places = Viedoklis nav sniegts: { $names }.
consultations-more-waits = Padome lūdz pagarināt termiņu līdz { DAY($on, form: "until") }. Pašvaldība vēl nav atbildējusi.
consultations-say-button = Teikt savu viedokli
consultations-say-anew-button = Mainīt manu viedokli
consultations-look-button = Skatīt vienatnē
consultations-open-button = Skatīt
consultations-open-number-button = Skatīt { $number }
consultations-follow-button = Sekot
consultations-unfollow-button = Nesekot
consultations-followed = Paziņosim, kas notiek ar { $number }: termiņš, padomes atbilde, pašvaldības lēmums.
consultations-unfollowed = Par { $number } vairs neziņosim.
consultations-files-button = Pielikumi: { $count }
consultations-file = { $number }, pielikums { $place } no { $count }
consultations-no-files = { $number } pielikumu nav.
consultations-unknown = Tāda jautājuma nav. Kas atvērts, redzams izvēlnē: „Pašvaldība jautā”.
consultations-ended = { $number } jau ir noslēdzies vai atsaukts.

## Saraksti

consultations-list-button = Pašvaldība jautā
consultations-list-title = Pašvaldība jautā: { $count }
consultations-none = Pašlaik pašvaldība Jūsu vietai neko nejautā.
consultations-past-button = Agrāk jautātais
consultations-past-title = Agrāk jautātais: { $count }
consultations-none-past = Agrāk pašvaldība par Jūsu vietu nav jautājusi.
consultations-waiting-title = Jautājumi padomei, kas gaida Jūs: { $count }

## Pašvaldība uzdod jautājumu

consultations-heading = Jautājums padomei
consultations-new-button = Jautāt padomei
consultations-nobody = Padomē te vēl nav neviena, kas jautājumu saņemtu. Rakstiet padomei uz { $email }.
consultations-ask-text = Ko vēlaties jautāt padomei? Uzrakstiet, par ko ir runa, kas mainīsies un par ko vajag viedokli. Labāk agri: pirms lēmums ir sagatavots.
consultations-text-label = Jautājums
consultations-ask-files = Ja vajag, pievienojiet dokumentus vai attēlus, līdz pieciem. Tos varēs atvērt ikviens.
consultations-files-label = Pielikumi
consultations-ask-due = Līdz kurai dienai gaidāt atbildi? Padomei dod līdz 10 darbdienām. Ja mazāk, pajautāšu, kāpēc.
consultations-due-label = Atbilde līdz
consultations-day = { DAY($on, form: "short") }
consultations-ask-why-short = Tas ir mazāk par 10 darbdienām. Kāpēc termiņš ir īss? To lasīs visi.
consultations-short-label = Īss termiņš
consultations-ask-decides = Kad pašvaldība par to lems? Ja diena vēl nav zināma, izlaidiet.
consultations-decides-label = Lems
consultations-decides-unknown = vēl nav zināms
consultations-decides-sooner = Viedoklis vajadzīgs pirms lēmuma, un padome atbild līdz { DAY($on, form: "until") }. Rakstiet vēlāku dienu.
consultations-preview =
    Grupās tas izskatīsies tā:

    { $shown }
consultations-sent = { $number } ir nosūtīts. Priekšsēdētājs un pārstāvji to saņem tagad, grupas – kad tajās ir vieta. Atbilde gaidāma līdz { DAY($on, form: "until") }.

## Ko saņem padome

consultations-asked = Pašvaldība jautā ({ $number }): { $words }

    Atbilde gaidāma līdz { DAY($on, form: "until") }. { $days ->
        [0] Šodien ir pēdējā diena.
        [one] Atlikusi { $days } darbdiena.
       *[other] Atlikušas { $days } darbdienas.
    }
consultations-remind = Pašvaldība gaida viedokli par { $number }: { $words }

    Termiņš: { DAY($on, form: "plain") }. { $days ->
        [0] Šodien ir pēdējā diena.
        [one] Atlikusi { $days } darbdiena.
       *[other] Atlikušas { $days } darbdienas.
    }
consultations-announced = Pašvaldība jautā Jūsu vietai ({ $number }): { $words }

    Savu viedokli var pateikt līdz { DAY($on, form: "until") }.
consultations-silent-told = { $number }: viedoklis nav sniegts. Termiņš bija { DAY($on, form: "plain") } (Saistošie noteikumi Nr. 25/2024, 44. p.). { $words }
consultations-withdrawn-council = Pašvaldība jautājumu { $number } ir atsaukusi. Iemesls: { $why }

    { $words }

## Ko saņem tie, kas seko

consultations-told-silent = Jautājums, kuram sekojat ({ $number }): { $words }
consultations-told-extended = Jautājumam, kuram sekojat, ir pagarināts termiņš ({ $number }): { $words }
consultations-told-withdrawn = Jautājums, kuram sekojat, ir atsaukts ({ $number }): { $words }
consultations-told-answered = Padome atbildēja pašvaldībai ({ $number }): { $words }
consultations-told-decided = Pašvaldība ir nolēmusi ({ $number }): { $words }
consultations-told-dropped = Jautājums, par kuru bija Jūsu vietas aptauja, ir atsaukts ({ $number }): { $words }

## Vairāk laika

consultations-extend-button = Lūgt vairāk laika
consultations-extend-heading = Termiņa pagarinājums
consultations-ask-until = Līdz kurai dienai vajag laiku? Pagarināt var, lai sasauktu iedzīvotāju sapulci, ne vairāk kā par mēnesi.
consultations-until-label = Līdz
consultations-ask-extend-reason = Kāda sapulce būs vajadzīga, un kad to plānojat? To lasīs pašvaldība.
consultations-reason-label = Sapulce
consultations-extension-asked = Lūgums par { $number } ir nosūtīts pašvaldībai: līdz { DAY($on, form: "until") }. Kamēr tā nav piekritusi, spēkā ir līdzšinējais termiņš.
consultations-more-wanted = Padome lūdz pagarināt { $number } termiņu līdz { DAY($until, form: "until") }, lai sasauktu iedzīvotāju sapulci. Tagad termiņš ir { DAY($on, form: "plain") }. Iemesls: { $reason }{ $sooner ->
        [yes] { " " }Lēmums tagad ir paredzēts agrāk: ja piekritīsiet, tā dienu vairs nerādīsim.
       *[no] { "" }
    }

    { $words }
consultations-agree-button = Piekrist
consultations-decline-button = Atteikt
consultations-extension-agreed = { $number } termiņš tagad ir { DAY($on, form: "plain") }. To uzzina padome un visi, kas seko.
consultations-extended-told = { $number } termiņš ir pagarināts līdz { DAY($on, form: "until") }. Tagad var sasaukt iedzīvotāju sapulci. { $words }
consultations-decline-heading = Atteikums pagarināt
consultations-ask-decline = Kāpēc termiņu nevar pagarināt? To lasīs padome.
consultations-extension-declined = Padome uzzina, ka { $number } termiņš paliek.
consultations-declined-told = { $number } termiņš paliek { DAY($on, form: "plain") }. Pašvaldības atbilde: { $why }
consultations-extension-settled = Par { $number } pagarinājumu jau ir atbildēts.

## Ko saka iedzīvotāji

consultations-voice-heading = Mans viedoklis
consultations-ask-voice = Ko Jūs par to domājat un kāpēc? To lasīs tikai tas, kurš raksta Jūsu vietas viedokli, bez Jūsu vārda.
consultations-voice-kept = Paldies! Viedoklis par { $number } ir saglabāts. To lasa Jūsu pārstāvis. Kad būs atbilde un lēmums, Jūs uzzināsiet.
consultations-unsay-button = Paņemt atpakaļ
consultations-voice-dropped = Jūsu viedokļa par { $number } vairs nav.
consultations-voice-late = Par { $number } viedokļus vairs nevāc.
consultations-voice-elsewhere = { $number } ir par citām vietām. Varat tam sekot un uzzināt, kā tas beidzas.
consultations-voices-button = Viedokļi: { $count }
consultations-voices-title = Ko saka iedzīvotāji par { $number }: { $count }
consultations-voices-none = Pagaidām neviens neko nav rakstījis.
consultations-voice-line = { PARISH($parish) }: { $text }

## Atsaukšana

consultations-withdraw-button = Atsaukt jautājumu
consultations-withdraw-heading = Jautājuma atsaukšana
consultations-ask-withdraw = Kāpēc jautājums vairs nav vajadzīgs? To lasīs visi.
consultations-withdrawn = { $number } ir atsaukts. To uzzina padome un visi, kas seko.

## Mani dati

consultations-mine-voices = Viedokļi par pašvaldības jautājumiem: { $count }
consultations-mine-follows = Pašvaldības jautājumi, kuriem sekojat: { $count }
consultations-in-copy = Viedoklis par { $number }: { $text }
