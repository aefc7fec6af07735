### Kas iznāk no pašvaldības jautājuma: aptaujas, vietu viedokļi, padomes atbilde, pašvaldības lēmums.

consulted-poll-button = Sākt aptauju
consulted-poll-heading = Aptauja par jautājumu
consulted-ask-poll = Kā to pajautāt iedzīvotājiem? Īsi, ne vairāk kā 300 zīmes. Jautājumam jābūt tādam, uz ko atbild „Par” vai „Pret”.
consulted-poll-remark = Aptauju saņems: { $names }. Atbildes: „Par”, „Pret”, „Domāju citādi”. Katrs varēs pateikt arī, kāpēc. Rezultātu redzēs beigās.
consulted-option-for = Par
consulted-option-against = Pret
consulted-option-other = Domāju citādi
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
