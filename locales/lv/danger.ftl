### Teksts par vardarbību, pašnāvību vai ugunsgrēku: palīdzības tālruņi vispirms.

danger-help = Ja kādam draud briesmas, tūlīt zvaniet { $emergency } (policija – { $police }). Atbalsts visu diennakti: { $crisis }. Cietušajiem: { $victims }. Bērniem: { $children }. Šo sarunu uzreiz neviens nelasa. Vai šo tekstu nosūtīt pašvaldības koordinatoram?
danger-send-button = Tikai koordinatoram
danger-drop-button = Nesūtīt
danger-not-taken = Šī ziņa nav pievienota. Ja gribat rakstīt par ko citu, rakstiet tagad. Ja ne, nospiediet „Atcelt”.
danger-sent = Teksts ir nosūtīts koordinatoram. To var izlasīt vēlāk, tāpēc briesmās zvaniet { $emergency }.
danger-sent-before = Šis teksts koordinatoram jau ir nosūtīts.
danger-nobody = Koordinatora šeit vēl nav, tāpēc teksts nav nosūtīts. Zvaniet { $emergency }.
danger-dropped = Teksts ir izdzēsts. Neviens to nav lasījis.
danger-gone = Šī teksta vairs nav: tas ir izdzēsts, vai arī tā glabāšanas laiks ir beidzies. Ja vajag, uzrakstiet to vēlreiz.
danger-for-coordinator = Šo tekstu iedzīvotājs uztic tikai koordinatoram. Dzīvesvieta: { PARISH($parish) }. Atbildēt var līdz { DAY($until, form: "until") }, tad teksts šeit pazūd.

    { $text }
danger-for-coordinator-from-anywhere = Šo tekstu iedzīvotājs uztic tikai koordinatoram. Dzīvesvieta nav zināma. Atbildēt var līdz { DAY($until, form: "until") }, tad teksts šeit pazūd.

    { $text }
danger-over = Šeit bija iedzīvotāja uzticēts teksts. Laiks atbildēt ir beidzies, un teksts ir izdzēsts.
danger-erased = Šeit bija iedzīvotāja uzticēts teksts. Cilvēks savus datus ir izdzēsis, tāpēc teksta vairs nav un atbildēt nevar.
danger-unanswerable = Atbildēt vairs nevar: cilvēks savus datus ir izdzēsis, vai arī laiks atbildēt ir beidzies.
danger-answer-button = Atbildēt
danger-answer-heading = Koordinatora atbilde
danger-ask-answer = Uzrakstiet atbildi. To saņems tikai šis cilvēks.
danger-answer = Pašvaldības koordinators Jums raksta:

    { $text }
danger-answered = Atbilde ir nosūtīta.

# Ko var uzrakstīt pogas vietā, kā visu ziņu; ar komatiem.
danger-words-send = tikai koordinatoram, koordinatoram, nosūtiet koordinatoram, jā koordinatoram
danger-words-drop = nesūtīt, nesūtiet, nesūti, nē nesūtiet, nesūtiet nekur
