### Pašvaldības puse: kā uz aptaujas jautājumu atbild tie, kas kalpo. Redzams ar lomu, blakus iedzīvotājiem.

stances-button = Atbildēt savā lomā
stances-back-button = Atsaukt nostāju
stances-heading = Nostāja
stances-public = Tā nav aizklāta atbilde. Pēc aptaujas slēgšanas pie rezultāta visi redzēs Jūsu lomu ({ $role }), izvēli un pamatojumu. Kā iedzīvotājs varat atbildēt atsevišķi, un to citi neredz.

    { $asked }
stances-ask-option = Ko Jūs izvēlaties savā lomā?
stances-ask-order = Ko Jūs izvēlaties savā lomā? Rakstiet numurus, piemēram: „2, 1, 3”.
stances-choice-label = Izvēle
stances-ask-reason = Kāpēc? Uzrakstiet tā, kā teiktu kaimiņam.
stances-reason-label = Pamatojums
stances-unclear-several = Rakstiet dažādus numurus no 1 līdz { $last }, ne vairāk kā { $most }, piemēram: „1, 3”.
stances-unclear-ranking = Rakstiet secību ar dažādiem numuriem no 1 līdz { $last }, piemēram: „2, 1, 3”.
stances-taken = Jūsu nostāja ir pierakstīta ({ $number }). To redzēs pie rezultāta. Mainīt var līdz { WHEN($at, form: "until") }.
stances-taken-back = Jūsu nostājas šajā aptaujā vairs nav ({ $number }).

## Pie rezultāta

stances-title = Kā atbild pārstāvji un pašvaldība:
stances-residents = Iedzīvotāju pirmā izvēle{ $where ->
        [both] { " " }(čatā un uz papīra kopā)
       *[chat] { "" }
    }: { $chosen }
stances-more = Vēl nostājas: { $count }
stances-all-button = Visas nostājas
stances-none = Aptaujā { $number } nostājas nav.
stances-line = – { $role }: { $chosen }.{ $agreement ->
        [same] { " " }Sakrīt ar iedzīvotāju pirmo izvēli.
        [other] { " " }Iedzīvotāju pirmā izvēle ir cita.
       *[unknown] { "" }
    } Pamatojums: { $reason }
