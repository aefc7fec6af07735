### Brīdinājumi administratoram: kas noticis ar programmu, ko tas nozīmē, ko darīt. Lapas ir docs/operations.md.

alerts-page = Lapa: { $page }
alerts-over = Atkal kārtībā: { $what }.

alerts-storage-fails =
    Programma nevar neko saglabāt. Cilvēkiem tā atbild „vēl nav saglabāts”.
    Darīt: pārbaudiet vietu diskā un tiesības rakstīt datu mapē.
alerts-storage-fails-name = saglabāšana
alerts-token-refused =
    Telegram jau { $minutes } min. nepieņem programmas atslēgu (BOT_TOKEN). Programma neko nesaņem un nesūta.
    Darīt: paņemiet no BotFather jaunu atslēgu, ierakstiet to iestatījumos un palaidiet programmu no jauna.
alerts-token-refused-name = Telegram atslēga
alerts-no-poll =
    No Telegram jau { $minutes } min. nekas nepienāk. Cilvēki raksta un gaida atbildi; nekas nav zudis.
    Darīt: pārbaudiet tīklu un to, vai ar to pašu atslēgu nedarbojas otra programma.
alerts-no-poll-name = ziņas no Telegram
alerts-reply-waits =
    Atbildes cilvēkiem netiek nosūtītas jau { $minutes } min.
    Darīt: pārbaudiet tīklu un žurnālu.
alerts-reply-waits-name = atbilžu sūtīšana
alerts-timer-late =
    Ieplānotais kavējas: { $count }, pirmais jau { $minutes } min. Atgādinājumi un ziņas grupās pienāks vēlāk.
    Darīt: pārbaudiet žurnālu; ja nepāriet, palaidiet programmu no jauna.
alerts-timer-late-name = ieplānotais
alerts-timer-failed =
    Ieplānotais, kas piecas reizes neizdevās: { $count }. Kāds varbūt nav saņēmis ziņu.
    Darīt: aizsūtiet žurnāla rindu programmas uzturētājam. Pēc nākamās palaišanas programma mēģinās vēlreiz.
alerts-dead-letter =
    Ziņas, ar kurām programma netika galā: { $count }. Cilvēkiem ir pateikts, ka nav saglabāts.
    Darīt: paziņojiet programmas uzturētājam. Pēc labojuma tās var apstrādāt vēlreiz.
alerts-post-in-doubt =
    Ziņas grupās, par kurām nav zināms, vai tās pienāca: { $count }. Tiem, kas var paskatīties, jautājums ir nosūtīts.
    Darīt: ja dienas laikā neviens neatbild, atgādiniet.
alerts-mail-refused =
    Pa e-pastu nekas nepienāk: { $names }. Kas tur lasa, neuzzina, kas gaida atbildi.
    Darīt: pārbaudiet šo adresi municipality.toml un sūtītāju (MAIL_FROM).
alerts-disk-low =
    Diskā brīvi palikuši { $percent } %. Kad vietas nebūs, programma neko nevarēs saglabāt.
    Darīt: atbrīvojiet vietu.
alerts-backup-old =
    { $hours ->
        [0] Rezerves kopijas nav.
        [zero] Pēdējā rezerves kopija ir { $hours } stundu veca.
        [one] Pēdējā rezerves kopija ir { $hours } stundu veca.
       *[other] Pēdējā rezerves kopija ir { $hours } stundas veca.
    } Ja sabojāsies disks, zudīs viss, kas sacīts pēc tās.
    Darīt: žurnālā meklējiet „No backup could be made”; tur ir iemesls.

alerts-restored =
    Dati ir atjaunoti no rezerves kopijas, kas veidota { WHEN($at) }. Viss, kas sacīts vēlāk, ir zudis.
    Lūdzu, pārbaudiet „lomas” un „grupas”: tur var būt kas tāds, ko pēc tam izbeidzāt. Uzaicinājumi jāsūta no jauna. Par ziņām grupās, kas varbūt jau bija nosūtītas, programma pajautās.
