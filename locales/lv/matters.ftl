### Ko padome iesniedz pašvaldībai: priekšlikums, lēmuma projekts, viedoklis; termiņš, posmi, iznākums.

matters-new-button = Iesniegt pašvaldībai
matters-from-button = Iesniegt pašvaldībai
matters-heading = Padomes iesniegums pašvaldībai
matters-ask-kind = Ko padome iesniedz?
matters-kind-label = Veids
matters-kind-proposal = Priekšlikums
matters-kind-draft = Lēmuma projekts
matters-kind-opinion = Viedoklis
matters-ask-text = Ko padome lūdz un kāpēc? To lasīs visi.
matters-text-label = Saturs
matters-ask-files = Ja vajag, pievienojiet dokumentus, līdz pieciem. Lēmuma projektam: pašu projektu. Tos varēs atvērt ikviens.
matters-files-label = Pielikumi
matters-which-decision =
    Kuru lēmumu iesniegt pašvaldībai?

    { $lines }
matters-nothing-decided = Šajā sapulcē nekas nav nolemts.
matters-already = Par to padome jau ir iesniegusi { $number }.
matters-unknown = Tāda padomes iesnieguma nav. Visi redzami sarakstā: „Padome ierosina”.
matters-ended = { $number } jau ir noslēdzies vai atsaukts.
matters-put = { $number } ir iesniegts. Pašvaldībai jāatbild līdz { DAY($on, form: "until") } (Saistošie noteikumi Nr. 25/2024, 43. p.). { $sent ->
        [mailed] Vēstule ir nosūtīta uz { $office } un { $council }.
       *[by-hand] E-pasts te nav ieslēgts: nosūtiet to arī paši no { $council } uz { $office }.
    }
matters-put-title = Padome iesniedz pašvaldībai: { $number }
matters-put-staff = Padome iesniedz pašvaldībai ({ $number }): { $words }

    Ielieciet to mājaslapā līdz { DAY($publish, form: "until") } (Saistošie noteikumi Nr. 25/2024, 42. p.). Atbilde gaidāma līdz { DAY($on, form: "until") } (43. p.).
matters-put-council = Padome pašvaldībai iesniegusi { $number }: { $words }

    Atbilde gaidāma līdz { DAY($on, form: "until") }.
matters-open-button = Skatīt

## Ko redz visi

matters-list-button = Padome ierosina
matters-list-title = Padome ierosina: { $count }
matters-none = Padome pašvaldībai vēl neko nav iesniegusi.
matters-head = { $number }. { $kind }
matters-put-on = Iesniegts { DAY($on) }.
matters-is-open = { $late ->
        [yes] Pašvaldības atbilde kavējas. Termiņš bija { DAY($on, form: "plain") }.
       *[no] Pašvaldība atbild līdz { DAY($on, form: "until") }.
    }
matters-is-withdrawn = Padome to ir atsaukusi. Iemesls: { $why }

## Lēmuma projekta posmi

matters-passed-legality = Tiesiskums un budžets pārbaudīts { DAY($on) }. { $note }
matters-passed-committee = Komiteja izskatīja { DAY($on) }. { $note }
matters-passed-sitting = Domes sēdē izskatīts { DAY($on) }. { $note }
matters-waits-legality = Tagad: pārbauda, vai projekts atbilst likumam un vai tam ir nauda.
matters-waits-committee = Tagad: gaida komitejas atzinumu.
matters-waits-sitting = Tagad: gaida domes sēdi.
matters-stage-legality-button = Pārbaudīts
matters-stage-committee-button = Komitejā izskatīts
matters-stage-sitting-button = Sēdē izskatīts
matters-stage-heading = Lēmuma projekta posms
matters-ask-note = Kas no tā iznāca? Viens teikums, ko lasīs visi. Var arī izlaist.
matters-stage-kept = { $number }: posms ir atzīmēts. To redz visi.
matters-stage-old = { $number } šis posms jau ir atzīmēts, vai arī vēl nav tā kārta.
matters-told-legality = { $number }: tiesiskums un budžets ir pārbaudīts. { $note } Tagad gaida komitejas atzinumu. { $words }
matters-told-committee = { $number }: komiteja to ir izskatījusi. { $note } Tagad gaida domes sēdi. { $words }
matters-told-sitting = { $number }: domes sēdē izskatīts. { $note } Tagad gaida pašvaldības atbildi. { $words }

## Atbilde un termiņi

matters-decide-button = Pateikt lēmumu
matters-ask-outcome = Ko pašvaldība nolēma par padomes iesniegumu?
matters-decided = Saglabāts: { $number }, { $status }. To uzzina padome, un to redz visi.
matters-answer-too = Tas tapa no priekšlikuma { $number }. Atbildiet arī tur: tad to uzzinās autors un atbalstītāji.
matters-decided-told = Pašvaldība nolēma par { $number }: { $status }
    Kāpēc: { $reason }
    Kas notiks tālāk: { $step }
    Līdz kuram datumam: { DAY($on, form: "until") }

    { $words }
matters-remind = { $late ->
        [yes] Pašvaldības atbilde par { $number } kavējas. Termiņš bija
       *[no] Padome gaida pašvaldības atbildi par { $number }. Termiņš ir
    } { DAY($on, form: "plain") } (Saistošie noteikumi Nr. 25/2024, 43. p.). { $words }
matters-late = Pašvaldība par { $number } vēl nav atbildējusi. Termiņš bija { DAY($on, form: "plain") } (Saistošie noteikumi Nr. 25/2024, 43. p.). Darbiniekiem par to atgādinām katru nedēļu. { $words }
matters-publish = { $late ->
        [yes] { $number } jau bija jābūt mājaslapā
       *[no] { $number } jābūt mājaslapā
    } ({ $site }) līdz { DAY($on, form: "until") }. Kad tas tur ir, nospiediet „Publicēts”. { $words }
matters-published-button = Publicēts
matters-published = Atzīmēts: tas ir mājaslapā.
matters-waiting-title = Padome gaida no pašvaldības: { $count }
matters-waits-publishing = Jāpublicē mājaslapā līdz { DAY($on, form: "until") }.
matters-withdraw-button = Atsaukt
matters-withdraw-heading = Iesnieguma atsaukšana
matters-ask-withdraw = Kāpēc padome to atsauc? To lasīs visi.
matters-withdrawn = { $number } ir atsaukts. To uzzina pašvaldība un padome.
matters-withdrawn-told = Padome { $number } ir atsaukusi. Iemesls: { $why }

    { $words }
