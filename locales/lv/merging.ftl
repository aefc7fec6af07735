### Apvienošana: atbalsts pāriet līdzi, un to var atcelt.

merging-came-along = Kas to atbalstīja vai tam sekoja, tagad skaitās tur un saņems ziņas. Ja nevēlaties, atveriet to un atsauciet.
merging-came = Jūsu priekšlikumam { $number } pievienots { $other } „{ $title }”. Jauni atbalstītāji: { $count }.
merging-went = Apvienošana ar Jūsu priekšlikumu { $number } ir atcelta: { $other } „{ $title }” atkal skata atsevišķi. Atbalsts, kas aizgāja līdzi: { $count }.
merging-undo-button = Atcelt apvienošanu
merging-undo-ask =
    Vai atcelt { $number } apvienošanu? Visi, kas to atbalsta vai seko, izlasīs:

    { $text }
merging-undo-sure-button = Jā, atcelt
merging-undone = Apvienošana ir atcelta. { $number } atkal skata atsevišķi no { $other }. Statuss: { $status }. Visi saņems ziņu.
merging-undone-reason = Apvienošana ar { $other } ir atcelta, jo runa tomēr nav par vienu un to pašu.
merging-nothing = { $number } pašlaik nav apvienots, tāpēc nav ko atcelt.
merging-too-late = { $number } ir apvienots vairāk nekā pirms 30 dienām. Atcelt to vairs nevar; to var iesniegt no jauna.
merging-other-closed = Par { $other } jau ir izlemts, tāpēc { $number } no tā atdalīt nevar. To var iesniegt no jauna.
merging-itself = { $number } ir tas pats, par ko lemjat. Uzrakstiet otra numuru.
merging-other-kind = { $kind ->
        [problem] { $number } ir problēma, bet te vajag priekšlikumu.
       *[idea] { $number } ir priekšlikums, bet te vajag problēmu.
    } Uzrakstiet cita numuru.
merging-nowhere = { $number } neviens vairs neskata. Statuss: { $status }. Uzrakstiet cita numuru.
merging-unread = { $number } vēl nav publicēts. Uzrakstiet cita numuru.
