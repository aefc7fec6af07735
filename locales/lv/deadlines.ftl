### Termiņi: atgādinājumi, un kas notiek, kad laiks ir pagājis.

## Ko redz visi

deadlines-waits-for = Gaida: { $who ->
        [municipality] pašvaldība
        [alternate] { PARISH($parish, form: "genitive") } pārstāvja vietnieks
        [chair] padomes priekšsēdētājs
        [staff] pašvaldības koordinators
       *[representative] { PARISH($parish, form: "genitive") } pārstāvis
    }
deadlines-stands-still = Atbildes termiņš pa to laiku stāv.
deadlines-late = { $kind ->
        [promise] Solīts līdz { DAY($on, form: "until") }. Solītais kavējas. Gaida: pašvaldība.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }. Pašvaldības atbilde kavējas.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }. Pašvaldības atbilde kavējas.
    }

## Atgādinājumi

deadlines-remind = Atgādinājums: { $name }. { $kind ->
        [promise] Solīts līdz { DAY($on, form: "until") }. Kad ir kas jauns, pasakiet to iedzīvotājiem.
        [right] Atbilde jāsniedz līdz { DAY($on, form: "until") }.
        [right_over] Atbilde bija gaidāma līdz { DAY($on, form: "until") }.
        [goal_over] Mērķis bija: atbilde līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
deadlines-remind-author = { $what ->
        [problem] Par Jūsu ziņoto problēmu
       *[idea] Par Jūsu priekšlikumu
    } { $number } „{ $title }” vēl gaidām atbildi līdz { DAY($on, form: "until") }. Jautājums:

    { $question }

    Ja atbildes nebūs, lems pēc tā, kas jau zināms.

## Laiks ir pagājis

deadlines-late-staff = { $name }: { $kind ->
        [promise] solītais kavējas
       *[other] laiks ir pagājis
    }. { $kind ->
        [promise] Solīts bija līdz { DAY($on, form: "until") }.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Tagad to redz arī iedzīvotāji.
        [problem] Iedzīvotāji redz, ka atbilde kavējas; ziņotāja tekstu neredz.
       *[no] Tas vēl nav publicēts.
    } Lūdzu, atbildiet: der arī jauns datums un iemesls.
deadlines-late-council = { $name }: { $kind ->
        [promise] solītais kavējas
       *[other] pašvaldība vēl nav atbildējusi
    }. { $kind ->
        [promise] Solīts bija līdz { DAY($on, form: "until") }.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Iedzīvotāji to redz.
        [problem] Iedzīvotāji redz, ka atbilde kavējas; ziņotāja tekstu neredz.
       *[no] Tas vēl nav publicēts.
    } Jums nekas nav jādara.
deadlines-late-author = { $what ->
        [problem] Par Jūsu ziņoto problēmu
       *[idea] Par Jūsu priekšlikumu
    } { $number } „{ $title }” { $kind ->
        [promise] solītais kavējas
       *[other] pašvaldības ziņas vēl nav
    }. { $kind ->
        [promise] Solīts bija līdz { DAY($on, form: "until") }.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }.
    } { $told } Kad būs kas jauns, atnāks ziņa.
deadlines-told = { $who ->
        [staff-representative] Par to ir atgādināts pašvaldības koordinatoram un pateikts pārstāvim.
        [staff-chair] Par to ir atgādināts pašvaldības koordinatoram un pateikts padomes priekšsēdētājam.
        [staff-both] Par to ir atgādināts pašvaldības koordinatoram un pateikts pārstāvim un padomes priekšsēdētājam.
        [staff-nobody] Par to ir atgādināts pašvaldības koordinatoram.
        [nobody-representative] Par to ir pateikts pārstāvim.
        [nobody-chair] Par to ir pateikts padomes priekšsēdētājam.
        [nobody-both] Par to ir pateikts pārstāvim un padomes priekšsēdētājam.
       *[nobody-nobody] Viss ir saglabāts un gaida.
    }
deadlines-promise-author = { $what ->
        [problem] Par Jūsu ziņoto problēmu
       *[idea] Par Jūsu priekšlikumu
    } { $number } solītais kavējas. Solīts bija līdz { DAY($on, form: "until") }: { $step }

    { $told } Kad būs kas jauns, atnāks ziņa.

    Vai tas ir izdarīts?
deadlines-silent = { $name } gaida padomes lēmumu. { $kind ->
        [promise] Solīts bija līdz { DAY($on, form: "until") }.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }.
    } Lūdzu, sazinieties ar pārstāvi vai palīdziet izlemt. Iedzīvotāji šo ziņu neredz.
deadlines-silent-author = Par Jūsu priekšlikumu { $number } „{ $title }” ziņas vēl nav. { $kind ->
        [promise] Solīts bija līdz { DAY($on, form: "until") }.
        [right] Atbilde bija jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis bija atbilde līdz { DAY($on, form: "until") }.
    } { $told ->
        [both] Par to ir pateikts { PARISH($parish, form: "genitive") } pārstāvja vietniekam un padomes priekšsēdētājam.
        [alternate] Par to ir pateikts { PARISH($parish, form: "genitive") } pārstāvja vietniekam.
        [chair] Par to ir pateikts padomes priekšsēdētājam.
        [representative] Par to ir pateikts { PARISH($parish, form: "genitive") } pārstāvim.
        [staff] Par to ir pateikts pašvaldības koordinatoram.
        [others] Par to ir pateikts tiem, kas var palīdzēt.
        [asked] Par to ir vēlreiz atgādināts.
       *[nobody] Pagaidām nav neviena, kas to skatītu. Tas ir saglabāts un gaida.
    } Kad būs kas jauns, atnāks ziņa.
deadlines-unclarified = { $name }: autors uz jautājumu nav atbildējis. Lemiet pēc tā, kas jau zināms. { $kind ->
        [right] Atbilde jāsniedz līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
deadlines-unclarified-author = { $what ->
        [problem] Uz jautājumu par Jūsu ziņoto problēmu
       *[idea] Uz jautājumu par Jūsu priekšlikumu
    } { $number } „{ $title }” atbildes nav. Nekas nav zaudēts: lems pēc tā, kas jau zināms. { $kind ->
        [right] Atbildi gaidiet līdz { DAY($on, form: "until") }.
       *[goal] Mērķis: atbilde līdz { DAY($on, form: "until") }.
    }
