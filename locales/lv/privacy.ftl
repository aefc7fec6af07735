### Mani dati: redzēt, saņemt, labot, dzēst.

privacy-menu-button = Mani dati
privacy-none = nav

privacy-mine =
    Par Jums glabājas:
    Dzīvesvieta: { PARISH($parish) }
    Valoda: { $tongue }
    Redzamais vārds: { $name }
    Lomas: { $roles }
    Priekšlikumi: { $proposals }
    Atbalstīti: { $supports }
    Sekojat: { $follows }
    Nepabeigti teksti: { $texts }
privacy-mine-stranger =
    Pieteikšanās nav pabeigta. Par Jums īsu laiku glabājas valoda, dzīvesvieta un rakstītais.
    Priekšlikumi: { $proposals }
    Atbalstīti: { $supports }
    Sekojat: { $follows }
    Nepabeigti teksti: { $texts }
privacy-mine-entrusted = Uzticēti koordinatoram: { $count }
privacy-mine-reasons = Pārstāvim teikti iemesli un viedokļi: { $count }
privacy-mine-inquiries = Sarunas ar pārstāvi: { $count }
privacy-mine-joiners = Priekšlikumi, kur palīdzat: { $count }
privacy-mine-polls = Aptaujas, kurās atbildējāt: { $count }
privacy-mine-whys = Iemesli atvērtās aptaujās: { $count }
privacy-mine-meetings = Atbildes par sanāksmēm: { $count }
privacy-mine-questions = Jautājumi un ieteikumi sanāksmēm: { $count }

privacy-copy-button = Saņemt kopiju
privacy-copy-coming = Kopija top. Pēc brīža atnāks divi faili.
privacy-copy = Jūsu dati. Šeit fails glabājas vienu dienu.
privacy-file-name-text = mani-dati.txt
privacy-file-name-json = mani-dati.json
privacy-file-head = Jūsu datu kopija. Pārzinis: { $controller }, { $email }.
privacy-file-proposal = { $number } ({ $status }): { $text }
privacy-file-supports = Atbalstīti: { $numbers }
privacy-file-follows = Sekojat: { $numbers }
privacy-file-reason = Pārstāvim teikts par { $number }: { $text }
privacy-file-undone = Teikts, kas nav izdarīts, { $number }: { $text }
privacy-file-joiners = Jūs piedalāties: { $numbers }
privacy-file-text = Saglabāts teksts: { $text }
privacy-file-entrusted = Koordinatoram uzticēts teksts, nosūtīts { DAY($on) }. Pats teksts ir tikai pie koordinatora, šeit tas vairs neglabājas.
privacy-file-rest = Pilnīgi viss, kas glabājas, ir failā { $name }.

privacy-quiet-button = Izslēgt ziņas
privacy-quiet = Ziņas par citu cilvēku priekšlikumiem vairs nenāks. Jūsu atbalsts paliek. Atbildes par Jūsu pašu priekšlikumiem gan atsūtīsim. Par Jūsu vietu nāk tas, kas izvēlēts pie „Ziņu iestatījumi”.
privacy-loud-button = Ieslēgt ziņas
privacy-loud = Ziņas par priekšlikumiem, ko atbalstāt vai kam sekojat, atkal nāks.

privacy-correct-button = Labot
privacy-correct = Ko labot?
privacy-home-button = Dzīvesvieta
privacy-name-button = Redzamais vārds
privacy-name-heading = Redzamais vārds
privacy-ask-name = Kādu vārdu rādīt? Piemēram: Anna vai Anna Ozola. Lai nerādītu nekādu, nospiediet „Izlaist”.
privacy-name-shown = Redzamais vārds: { $name }
privacy-name-hidden = Jūsu vārds netiek rādīts.

privacy-delete-button = Dzēst manus datus
privacy-delete-ask =
    Vai tiešām dzēst? Pazudīs dzīvesvieta, teksti, foto, atbalsti, nepublicētie priekšlikumi, atbildes un iemesli atvērtās aptaujās, pieteikšanās sanāksmēm, sarunas ar pārstāvi un ziņotās problēmas, kurām neseko neviens cits. Publicētie priekšlikumi un slēgto aptauju skaitļi paliek bez norādes uz Jums. Atjaunot nevarēs. Rezerves kopijās dati pazūd { $backups_days ->
        [zero] { $backups_days } dienu
        [one] { $backups_days } dienas
       *[other] { $backups_days } dienu
    } laikā.
privacy-delete-roles = Beigsies arī Jūsu lomas. Kas nav izskatīts, nonāks pie nākamā atbildīgā.
privacy-delete-entrusted = Koordinatoram uzticētais teksts pazudīs arī no koordinatora ekrāna.
privacy-delete-photos = Publicētie foto pazudīs arī no priekšlikumiem. Ja kāds foto jau ir pārsūtījis citur, piemēram, kaimiņu grupā, to tur izdzēst var tikai pārsūtītājs. Lūdziet to savam pārstāvim.
privacy-erase-button = Jā, dzēst
privacy-kept = Labi, nekas nav dzēsts.
privacy-deleted = Jūsu dati ir izdzēsti. Publicētie priekšlikumi paliek bez norādes uz Jums.
privacy-matter-gone = Tas, kas te bija, ir dzēsts.
privacy-media-gone = Pielikums ir dzēsts. Ja tas vēl ir redzams vai dzirdams, lūdzu, izdzēsiet šo ziņu.
privacy-attachment-gone = { $number }: autors savus datus ir izdzēsis, tāpēc foto vai balss ziņas šeit vairs nav. Ja tā vēl ir redzama, dzirdama vai pārsūtīta citur, lūdzu, izdzēsiet to arī tur. Pārējo atver, uzrakstot numuru.

privacy-idle = Sen neesam sazinājušies. Vai paturēt Jūsu datus? Ja neatbildēsiet, tie tiks dzēsti { DAY($on) }.
privacy-stay-button = Paturēt
privacy-stays = Paldies! Dati paliek.
