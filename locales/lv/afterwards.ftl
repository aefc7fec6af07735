### Pēc sapulces: kas iznāca.

afterwards-nobody = Nav neviena, kas drīkst pierakstīt, kas iznāca: { $name }. Lūdzu, uzaiciniet priekšsēdētāju, sekretāru vai pašvaldības darbinieku.
afterwards-ask =
    { $name }. Vēl trūkst:

    { $missing }
afterwards-missing-record = kas iznāca
afterwards-missing-answers = atbildes uz jautājumiem: { $count }
afterwards-record-button = Kas iznāca
afterwards-heading = Kas iznāca
afterwards-checked-in = Ar kodu atzīmējās: { $count }.
afterwards-ask-came = Cik cilvēku atnāca? Rakstiet skaitli. Ja neskaitījāt, izlaidiet.
afterwards-came-label = Atnāca
afterwards-how-decisions-sitting = Balsis pajautāšu pēc tam.
afterwards-ask-decided =
    Ko nolēma? Katru lēmumu rakstiet savā rindā.

    Ja lēmums atbild uz priekšlikumu vai aptauju, rindā pieminiet tā numuru, piemēram, „AL-2026-0042” vai „A-3”.
afterwards-decided-label = Lēmumi
afterwards-too-many = Vienā reizē var pierakstīt ne vairāk kā { $most } lēmumus. Saīsiniet sarakstu.
afterwards-too-long = Viens lēmums var būt ne garāks par { $most } zīmēm.
afterwards-no-matter = Numura { $number } nav. Pārbaudiet to vai svītrojiet.
afterwards-ask-votes =
    Kā balsoja? Katram lēmumam savā rindā četri skaitļi: par, pret, atturas, interešu konflikts.

    Piemēram: 10 2 1 0
afterwards-votes-label = Balsis
afterwards-votes-unclear = Vajag tikpat rindu, cik lēmumu ({ $count }). Katrā rindā: par, pret, atturas, interešu konflikts.
afterwards-votes-many = Padomē ir { $most } vietas, bet balsu ir vairāk. Pārbaudiet skaitļus.
afterwards-votes-absent = Padomes locekļu sēdē: { $present }, bet balsu ir vairāk. Pārbaudiet skaitļus vai labojiet dalību.
afterwards-ask-promised =
    Kas ko izdarīs un līdz kad? Katru rakstiet savā rindā: kas, tad „:”, ko, datums.

    Piemēram: Ilze: saskaitīt krēslus līdz 15.12.
afterwards-promised-label = Kas ko izdarīs
afterwards-ask-led = Kas sēdi vadīja? Vārds un uzvārds, kā tas būs protokolā.
afterwards-led-label = Vadīja
afterwards-ask-minutes = Kas protokolēja? Vārds un uzvārds.
afterwards-minutes-label = Protokolēja
afterwards-adopted = { $place }. lēmums: { $adopted ->
        [yes] pieņemts
        [noquorum] nav pieņemts, jo kvoruma nebija
       *[no] nav pieņemts, vajag vismaz { $needed } „par”
    }
afterwards-read-back =
    Tā sapratu:
    { $read }
afterwards-recorded = { $name }: tas jau ir pierakstīts.
afterwards-not-yet = Tas vēl nav noticis: „{ $title }”.
afterwards-overtaken =
    Kamēr rakstījāt, { $name } iznākumu izlaboja arī kāds cits. Tagad pierakstīts:

    { $now }

    Jūsu teksts ir zemāk: ja nospiedīsiet „Nosūtīt”, paliks tas.
afterwards-kept = Pierakstīts: { $name }. To saņem visi, kas grasījās nākt, un redz grupa.
afterwards-correct-button = Labot iznākumu
afterwards-corrected = Precizēts. Tā ir pareizi:
afterwards-answer-button = Lemt: { $number }

## Ko lasa visi

afterwards-outcome = Kas iznāca: { $title }
afterwards-came = Atnāca: { $count }
afterwards-decided = Nolemts:
afterwards-voted-on = Par ko balsoja:
afterwards-nothing-decided = Lēmumu šoreiz nebija.
afterwards-voted = { $text } { $adopted ->
        [yes] Pieņemts.
        [noquorum] Kvoruma nebija, lēmums nav pieņemts.
       *[no] Nav pieņemts.
    } Par: { $infavour }, pret: { $against }, atturas: { $abstained }, interešu konflikts: { $conflicts }.
afterwards-promised = Kas ko izdarīs:
afterwards-answers = Ko jautāja tie, kas netika klāt:
afterwards-answer =
    „{ $question }”
    Atbilde: { $answer }
afterwards-unanswered = Jautājumi, kas vēl gaida atbildi: { $count }. Atbilde atnāks jautātājam.
