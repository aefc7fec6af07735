### Problēmas: kas salauzts vai nedeg. Redz tikai pašvaldība un pārstāvis; citi uzzina tikai, par ko tas ir un cik tālu.

## Ziņošana

problems-new-button = Ziņot par problēmu
problems-heading = Problēma
problems-ask-text = Kas noticis, un kur? Uzrakstiet vai ierunājiet, kaut vai tik īsi: „Liela bedre pie veikala”.
problems-too-many = Vienā dienā var ziņot par tik problēmām: { $limit }. Šodien tas ir sasniegts. Pārējo lūdzam ziņot rīt. Ja kas draud cilvēkiem, zvaniet { $emergency }.
problems-ask-kind = Vai tas ir kas salauzts, ko vajag salabot, vai jauna ideja?
problems-kind-label = Veids
problems-kind-problem = Problēma, jāsalabo
problems-kind-idea = Priekšlikums
# Kā vārdiem pasaka, kas tas ir; ar komatiem.
problems-words-problem = problēma, salauzts, salūzis, sabojāts, tas ir salauzts, kas salauzts, ir salauzts, jāsalabo, jālabo, vajag salabot
problems-words-idea = ideja, jauna ideja, tā ir ideja, tā ir jauna ideja, priekšlikums, tas ir priekšlikums, ierosinājums
problems-reported-already = { $count ->
    [one] Par to, šķiet, jau ziņots:
   *[other] Par to, šķiet, jau ziņots vairākkārt:
 }
    { $lines }

    Ja tas ir tas pats, sekojiet tam: kad kas mainīsies, atnāks ziņa.
problems-name-standing = Problēma { $number }. Statuss: { $status }
problems-line = { $number } „{ $title }”. Statuss: { $status }. Ziņots: { DAY($on, form: "short") }.
problems-received = Paldies! Ziņojums par problēmu saņemts. Numurs: { $number }. { $reader ->
        [none] Pašvaldības koordinatora te pagaidām nav, tāpēc tas gaidīs.
       *[staff] To saņem pašvaldības koordinators.
    } { $speaker ->
        [none] Pārstāvja te pašlaik nav; izlasīt to var arī tas, kas pārstāvi aizstāj.
       *[one] Izlasīt to var arī { PARISH($parish, form: "genitive") } pārstāvis vai tas, kas pārstāvi aizstāj.
    } Citi iedzīvotāji Jūsu tekstu neredz, bet var uzzināt, par ko tas ir, kur un cik tālu. { $kind ->
        [right] Atbildi gaidiet līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
problems-duty = Steidzami? Zvaniet: { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    } Briesmās – { $emergency }.
problems-write = Steidzami? Rakstiet: { $name }, { $email }; briesmās – { $emergency }.
problems-call = { $duty ->
        [none] Tālruņa, uz kuru zvanīt, te pagaidām nav.
       *[other] Zvaniet:
    { $duty }
    }

    Rakstiet: { $name }, { $email }. Padomei: { $council }.

    Briesmās – { $emergency }.
problems-call-line = { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    }
problems-question = Par Jūsu ziņoto problēmu { $number } „{ $title }” ir jautājums:

    { $question }

    Atbildi gaidām līdz { DAY($on, form: "until") }. Atbildiet uz šo ziņu vai nospiediet pogu.
problems-clarified = Paldies! Atbilde ir pievienota problēmai { $number }.
problems-withdraw-ask = Vai tiešām atsaukt ziņojumu par problēmu { $number }? To vairs neskatīs.
problems-withdrawn = Ziņojums par problēmu { $number } ir atsaukts.
problems-not-published = { $number } ir problēma. Problēmas nepublicē; uz tām atbild pašvaldība.

## Kas ir zināms citiem

problems-reported-line = Ziņots: { DAY($on, form: "dated") }. Ziņotāja tekstu citiem nerāda.
problems-follow-button = Sekot { $serial }
problems-followed = Kad problēmai Nr. { $serial } kas mainīsies, atnāks ziņa.
problems-unfollowed = Ziņas par problēmu Nr. { $serial } vairs nenāks.
problems-own-followed = Šo problēmu ziņojāt Jūs. Ziņas par to jau saņemat.
problems-over-final = Problēma { $number } ir noslēgta. Iznākums: { $status }.
problems-over-promised = Uz problēmu { $number } jau ir atbildēts. Tagad: { $status }.
problems-answered-own = Jūsu ziņotā problēma { $number } „{ $title }”, statuss: { $status }.
problems-answered = Problēma { $number } „{ $title }”, statuss: { $status }.

## Pašvaldībai un pārstāvim

problems-staff = Problēma. Temats: { $topic }. Saņemts: { DAY($on, form: "short") }.
problems-title = Nesalabotās problēmas: { $count }
problems-none = Nesalabotu problēmu, kas Jums jāredz, nav.
problems-more-button = Tālāk
problems-answer-heading = Atbilde par problēmu
problems-ask-reason = Ko par to pateikt cilvēkiem? Viens vai divi teikumi.
problems-reason-label = Atbilde
problems-reason-repaired = Piemēram: „Bedre aizbērta šorīt.”
problems-reason-planned = Piemēram: „Lampa pasūtīta, to nomainīs elektriķis.”
problems-reason-not-competence = Piemēram: „Ceļš pieder valstij.”
problems-merged-because = Par to jau ir ziņots agrāk.
problems-turn-problem-button = Tā ir problēma
problems-turn-idea-button = Tas ir priekšlikums
problems-turn-refused = { $number } paliek, kas tas ir. Statuss: { $status }.
problems-turned = { $kind ->
        [problem] { $number } tagad ir problēma. To saņem pašvaldības koordinators.
       *[idea] { $number } tagad ir priekšlikums. Pirms publicēšanas to izlasa pārstāvis.
    } Autors saņems ziņu.
problems-turned-own = { $kind ->
        [problem] Jūsu teksts { $number } ir par ko salauztu, tāpēc tagad tas ir ziņojums par problēmu. To saņem pašvaldības koordinators; citi iedzīvotāji tekstu neredz.
       *[idea] Jūsu ziņojums { $number } ir par jaunu ideju, tāpēc tagad tas ir priekšlikums. Kad pārstāvis to būs izlasījis un publicējis, to redzēs visi. Ja to nevēlaties, nospiediet „Atsaukt”.
    } { $day ->
        [right] Atbildi gaidiet līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
