### Kas iznāk no pašvaldības jautājuma: aptaujas, vietu viedokļi, padomes atbilde, pašvaldības lēmums.

consulted-poll-button = Sākt aptauju
consulted-poll-heading = Aptauja par jautājumu
consulted-ask-poll = Kā to pajautāt iedzīvotājiem? Īsi, ne vairāk kā 300 zīmes. Jautājumam jābūt tādam, uz ko atbild „Par” vai „Pret”.
consulted-poll-remark = Aptauju saņems: { $names }. Atbildes: „Par”, „Pret”, „Domāju citādi”. Katrs varēs pateikt arī, kāpēc. Rezultātu redzēs beigās.
consulted-option-for = Par
consulted-option-against = Pret
consulted-option-other = Domāju citādi
consulted-poll-of = Aptauja ir par pašvaldības jautājumu { $number }. Tur lasāma padomes atbilde un pašvaldības lēmums. Kas balsoja, lēmumu uzzina.
consulted-polls-opened = Aptauja ir atvērta: { $numbers }. Tā beidzas { WHEN($at) }. Kad tā beigsies, skaitļi būs Jūsu vietas viedokļa uzmetumā.
consulted-poll-late = Aptaujai vairs nav laika: viedoklis vajadzīgs līdz { DAY($on, form: "until") }.
consulted-poll-none = Par { $number } aptauja jau ir, vai arī tā nav Jūsu vieta.
consulted-closing-late = Aptaujai jābeidzas, pirms vajadzīgs viedoklis: līdz { DAY($on, form: "until") }. Rakstiet agrāku dienu.
consulted-polled = Aptauja { $poll } par { $number } ir slēgta. { $result }

    Skaitļi jau ir Jūsu viedokļa uzmetumā. { $words }

## Vietas viedoklis

consulted-write-button = Rakstīt viedokli
consulted-change-button = Mainīt viedokli
consulted-opinion-heading = Vietas viedoklis
consulted-opinion-title = { $number }: { PARISH($parish) }
consulted-which-place = Par kuru vietu rakstīsiet viedokli ({ $number })?
consulted-place-button = { PARISH($parish) }
consulted-place = { PARISH($parish) }
consulted-poll-few = Aptaujā { $number } atbildēja mazāk nekā 5. Skaitļus no tās nerāda.
consulted-poll-open = Aptauja { $number } vēl ir atvērta. Tā beidzas { WHEN($at) }.
consulted-voices = Iedzīvotāji Jums rakstīja: { $count }. Šos vārdus lasāt Jūs un padomes vadība. Viedoklī izsakiet tos ar saviem vārdiem.
consulted-ask-stance = Vai Jūsu vietai ir viedoklis?
consulted-stance-label = Viedoklis
consulted-stance-has = Ir
consulted-stance-none = Viedokļa nav
consulted-ask-took-part = Cik cilvēku pateica, ko domā (sapulcē, pa tālruni, uz papīra)? Ja neskaitījāt, izlaidiet.
consulted-took-part-label = Piedalījās
consulted-uncounted = nav skaitīts
consulted-ask-for = Cik no viņiem ir par?
consulted-for-label = Par
consulted-ask-against = Cik ir pret?
consulted-against-label = Pret
consulted-numbers-wrong = Par un pret kopā nevar būt vairāk nekā { $count }, jo tik daudz piedalījās. Rakstiet skaitli vēlreiz.
consulted-ask-reasons = Kāpēc? Uzrakstiet pamatojumu: arī to, ko saka tie, kas domā citādi. Ja viedokļa nav, pasakiet, kāpēc nav. To lasīs visi.
consulted-reasons-label = Pamatojums
consulted-signed = Viedoklis par { $number } ir parakstīts: { PARISH($parish) }. Kamēr padomes atbilde nav nosūtīta, to var mainīt.
consulted-answered = Padome par { $number } jau ir atbildējusi, vai arī jautājums ir noslēdzies.
consulted-all-said = Par { $number } viedokli ir pateikušas visas vietas. Tagad var rakstīt padomes atbildi, līdz { DAY($on, form: "until") }. { $words }
consulted-none-line = { PARISH($parish) }
    Viedokļa nav. Kāpēc: { $reasons }
consulted-few = Piedalījās mazāk nekā 5.
consulted-numbers = Piedalījās: { $count }. Par: { $for_ }, pret: { $against }.
consulted-divided = Domas dalās: ir gan par, gan pret.
consulted-opinions-button = Vietu viedokļi
consulted-opinions-title = Vietu viedokļi par { $number }
consulted-opinions-later = Vietu viedokļus par { $number } varēs lasīt, kad padome būs atbildējusi.

## Padomes atbilde

consulted-answer-button = Padomes atbilde
consulted-answer-write-button = Rakstīt atbildi
consulted-answer-heading = Padomes atbilde
consulted-draft-head =
    Padomes viedoklis par pašvaldības jautājumu { $number }: „{ $words }”
    Vietas, kas pateica viedokli: { $said } no { $places }
consulted-ask-answer = Vai uzmetums der? Nospiediet „Lietot uzmetumu” vai nosūtiet savu tekstu. Katras vietas parakstītais viedoklis ies klāt pats, kā tas ir. Pirms nosūtīšanas tekstu rādīs vēlreiz.
consulted-still-missing = Viedokli vēl nav pateikuši: { $names }. Ja nosūtīsiet tagad, atbildē būs rakstīts, ka viedoklis nav sniegts.
consulted-still-polled = Aptauja vēl ir atvērta: { $numbers }. Ja nosūtīsiet tagad, tās skaitļu atbildē nebūs.
consulted-answer-council = Padome ir atbildējusi uz { $number }. Tagad lemj pašvaldība. { $words }
consulted-answer-sent = Padomes atbilde uz { $number } ir nosūtīta pašvaldības darbiniekiem. Pašvaldībai jānolemj līdz { DAY($on, form: "until") }. { $sent ->
        [mailed] Vēstule ir nosūtīta arī uz { $office } un { $council }.
       *[by-hand] E-pasts te nav ieslēgts: dokumentu nosūtiet paši no { $council } uz { $office }.
    }
consulted-answer-title = Padomes atbilde uz { $number }
consulted-answer-of = Padomes atbilde uz { $number }, { DAY($on, form: "short") }
consulted-answer-staff = Padome atbildēja uz { $number }: { $words }

    Ielieciet atbildi mājaslapā līdz { DAY($publish, form: "until") } (Saistošie noteikumi Nr. 25/2024, 42. p.). Pašvaldības lēmums gaidāms līdz { DAY($on, form: "until") } (43. p.).
consulted-not-answered = Uz { $number } padome vēl nav atbildējusi.
consulted-annex = Vietu viedokļi, kā tie parakstīti
consulted-late = Atbilde nosūtīta pēc termiņa, kas bija { DAY($on, form: "plain") }.
consulted-letter-button = Dokuments
consulted-letter-name = { $number } padomes atbilde.docx
consulted-letter-file = Padomes atbilde uz { $number } kā dokuments.
consulted-letter-title = Iedzīvotāju padomes atbilde uz { $number }: { $words }
consulted-letter-to = Kam
consulted-letter-question = Jautājums
consulted-letter-asked = Uzdots
consulted-letter-due = Termiņš
consulted-letter-sent = Atbildēts
consulted-letter-answer = Atbilde
consulted-letter-subtitle = Atbilde uz pašvaldības jautājumu { $number }
consulted-letter-signs = Padomes vārdā
consulted-day = { DAY($on, form: "short") }

## Mājaslapā

consulted-publish = { $late ->
        [yes] Padomes atbildei uz { $number } jau bija jābūt mājaslapā
       *[no] Padomes atbildei uz { $number } jābūt mājaslapā
    } ({ $site }) līdz { DAY($on, form: "until") }. Kad tā tur ir, nospiediet „Publicēts”. { $words }
consulted-published-button = Publicēts
consulted-published = Atzīmēts: padomes atbilde ir mājaslapā.
consulted-waits-publishing = Padomes atbilde jāpublicē mājaslapā līdz { DAY($on, form: "until") }.

## Pašvaldības lēmums

consulted-decide-button = Pateikt lēmumu
consulted-decide-anew-button = Mainīt lēmumu
consulted-decision-heading = Pašvaldības lēmums
consulted-ask-outcome = Kā pašvaldība ņēma vērā padomes viedokli?
consulted-decision = { $status }
    Kāpēc: { $reason }
    Kas notiks tālāk: { $step }
    Līdz kuram datumam: { DAY($on, form: "until") }
consulted-decide-early = Par { $number } padome vēl domā: termiņš ir { DAY($on, form: "plain") }. Lēmumu varēs pateikt, kad būs atbilde vai beigsies termiņš.
consulted-overtaken =
    Par { $number } kāds jau ir pateicis lēmumu, kamēr rakstījāt. Jūsu teksts:
    { $text }
consulted-decided = Saglabāts: { $number }, { $status }. To uzzina visi, kas piedalījās: kas balsoja, rakstīja, sekoja, padome un grupas.
consulted-decide-ask = { $late ->
        [yes] Pašvaldības lēmums par { $number } kavējas. Termiņš bija
       *[no] Par { $number } vajadzīgs pašvaldības lēmums: kas nolemts, kāpēc un kas notiks tālāk. Termiņš ir
    } { DAY($on, form: "plain") } (Saistošie noteikumi Nr. 25/2024, 43. p.). { $words }
consulted-decide-late = Pašvaldība par { $number } vēl nav pateikusi, kas nolemts. Termiņš bija { DAY($on, form: "plain") } (Saistošie noteikumi Nr. 25/2024, 43. p.). Darbiniekiem par to atgādinām katru nedēļu. { $words }
consulted-waits-decision = { $late ->
        [yes] Pašvaldības lēmums kavējas. Termiņš bija { DAY($on, form: "plain") }.
       *[no] Gaida pašvaldības lēmumu līdz { DAY($on, form: "until") }.
    }
