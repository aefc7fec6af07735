### Saruna pa jautājumiem: ko derētu atbildēt, kas paņemts, kas vēl gaida.

forms-unnamed = saruna
forms-already-answered = Uz šo jautājumu jau ir atbildēts.
forms-cancelled = Atcelts. Iesāktais nav nosūtīts.
forms-question-gone = Jautājumi pa šo laiku ir mainījušies. Iepriekšējās atbildes ir saglabātas.
forms-gone = Iesākto sarunu vairs turpināt nevar, jo programma ir mainījusies.
forms-nothing-to-choose = Pašlaik te nav no kā izvēlēties.
forms-choice-gone = Agrākā izvēle vairs nav pieejama. Lūdzu, izvēlieties vēlreiz.

forms-valid-text = Lūdzu, uzrakstiet atbildi.
forms-valid-voice = Lūdzu, ierunājiet balss ziņu.
forms-valid-photo = Lūdzu, nosūtiet foto.
forms-valid-file = Lūdzu, nosūtiet failu.
forms-valid-number = Lūdzu, rakstiet skaitli, piemēram, 25.
forms-valid-number-between = Lūdzu, rakstiet skaitli no { $least } līdz { $most }.
forms-valid-day = Lūdzu, rakstiet datumu, piemēram, 24.11., „piektdien” vai „pēc nedēļas”.
forms-valid-past = Lūdzu, rakstiet datumu, piemēram, 24.11. vai „vakar”.
forms-valid-moment = Lūdzu, rakstiet dienu un laiku, piemēram, „24.11. plkst. 18.00” vai „otrdien 18.00”.
forms-valid-choice = Lūdzu, nospiediet pogu vai uzrakstiet kādu no piedāvātajām atbildēm.
forms-valid-place = Lūdzu, nosūtiet vietu kartē vai uzrakstiet to dažos vārdos.
forms-where-exactly = Lai vietu varētu atrast, lūdzu, rakstiet, kur tieši, piemēram, „pie skolas”.
forms-valid-several = Šeit der: { $kinds }.
forms-valid-summary = Lūdzu, nospiediet „Nosūtīt”, „Labot” vai „Atcelt”.
forms-kinds = { $before }, { $kind }
forms-kind-text = teksts
forms-kind-voice = balss ziņa
forms-kind-photo = foto
forms-kind-file = fails
forms-kind-number = skaitlis
forms-kind-day = datums
forms-kind-past = pagājis datums
forms-kind-moment = diena un laiks
forms-kind-choice = kāda no pogām
forms-kind-place = vieta
forms-unanswerable = Šādu ziņu te izmantot nevar. { $valid }
forms-no-such-day = Tādas dienas kalendārā nav: { $typed }. Lūdzu, pārbaudiet datumu.
forms-no-such-time = Tāda laika nav: { $typed }. Rakstiet laiku no 0.00 līdz 24.00, piemēram, „18.00”.
forms-what-time = Cikos { DAY($on) }? Rakstiet laiku, piemēram, „18.00” vai „9.30”.
forms-too-short = Lūdzu, uzrakstiet mazliet vairāk. Burti: vismaz { $least }.
forms-too-long = Lūdzu, uzrakstiet īsāk. Rakstzīmes: ne vairāk kā { $most }, tagad { $length }.
forms-too-few = Vajag vēl. Atbildes: vismaz { $least }.
forms-too-many = Vairāk pievienot nevar. Atbildes: ne vairāk kā { $most }.
forms-cannot-skip = Šī atbilde ir vajadzīga, lai varētu turpināt.
forms-first-question = Šis ir pirmais jautājums.
forms-which = Precizējiet, lūdzu: kurš no šiem?
forms-only-button = Der
forms-may-type = Var arī uzrakstīt nosaukuma sākumu.

forms-added = Pievienots iepriekšējai atbildei.
forms-added-to = Pievienots atbildei „{ $answer }”. Ja tas nebija domāts tai, nospiediet „Labot”.
forms-added-waiting = Pievienots iepriekšējai atbildei. Ja tas nebija domāts tai, nospiediet „Atpakaļ”. Vēl gaidu atbildi uz šo:
forms-taken-out = Izņemts no iepriekšējās atbildes: „{ $text }”. Ja to vajag citur, uzrakstiet to tur.
forms-more = Pievienots. Atbildes: { $count }. Sūtiet vēl vai nospiediet „Gatavs”.
forms-more-photos = Attēli ir pievienoti. Sūtiet vēl vai nospiediet „Gatavs”.
forms-more-taken-back = Pēdējā atbilde ir izņemta. Palika: { $count }.
forms-already-added = Tas jau ir pievienots.
forms-one-photo = Šeit pietiek ar vienu attēlu. Paturēts pirmais.
forms-kept-photo = Foto ir pievienots.
forms-kept-voice = Balss ziņa ir pievienota.
forms-kept-file = Fails ir pievienots.
forms-kept-place = Vieta ir pievienota.
forms-caption-added = Vārdi pie attēla ir pievienoti tekstam.
forms-caption-not-kept = Vārdi pie attēla nav saglabāti.
forms-media-not-kept = Pielikumu šeit pievienot nevar, tas nav saglabāts.

forms-summary = Vai viss ir pareizi? Tad nospiediet „Nosūtīt”.
forms-summary-preview = Vai viss ir pareizi? Tad nospiediet „Nosūtīt”: vispirms tikai Jums parādīšu, kā to redzēs citi.
forms-what-to-change = Ko labot?
forms-answer-none = nav
forms-answer-attached = pievienots: { $count }
forms-answer-photo = foto
forms-answer-voice = balss ziņa, { $seconds } s
forms-answer-file = fails
forms-answer-point = atzīmēta kartē
forms-answer-day = { DAY($on, form: "dated") }
forms-answer-moment = { WHEN($at, form: "dated") }

forms-idle =
    Jūsu nepabeigtais: { $heading }. { $kept ->
        [yes] Tikko sūtītais ir saglabāts. Vai turpināt?
       *[no] Vai turpināt?
    }
forms-begun = Jūsu iesāktais: { $heading }. Tas ir saglabāts. Vai turpināt to?
forms-parked = Iepriekš iesāktais ir saglabāts. To varēs turpināt pēc tam.
forms-waiting = Vēl gaida Jūsu nepabeigtais: { $heading }.

forms-go-button = Turpināt
forms-resume-button = Turpināt iesākto
forms-anew-button = Sākt no jauna
forms-more-button = Vēl
forms-place-button = Norādīt vietu

# Ko var uzrakstīt pogas vietā, kā visu ziņu; ar komatiem.
forms-words-back = atpakaļ, iepriekšējais
forms-words-skip = izlaist, izlaižu
forms-words-cancel = atcelt, pārtraukt, beigt, stop
forms-words-done = gatavs, gatava, gatavi
forms-words-send = nosūtīt, sūtīt, nosūtiet, sūtiet, nosūti
forms-words-change = labot, mainīt, izlabot
forms-words-go = turpināt, turpinu
forms-words-anew = sākt no jauna, no jauna
forms-words-more = vēl, tālāk
forms-words-yes = jā, jā gan, protams, pareizi, labi, ok, okei
forms-words-no = nē, nevajag
forms-words-polite = lūdzu, paldies, liels paldies
forms-not-in-list = Sarakstā nav: { $typed }. Nekas vēl nav pievienots. Lūdzu, uzrakstiet visu vēlreiz.
forms-file-kind = Šādu failu pievienot nevar. Der { $kinds }. Citu dokumentu, lūdzu, saglabājiet kā PDF.
forms-file-too-large = Fails ir par lielu: megabaitu tajā ir { $size }, der līdz { $most }. Lūdzu, saglabājiet to mazāku vai ielieciet saiti tekstā.
