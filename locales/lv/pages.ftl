### Publiskās lapas: ko var izlasīt ikviens, arī no papīra pa īso adresi.

pages-about = Par šīm lapām
pages-places = Visi pagasti un pilsētas
pages-write = Rakstīt
pages-door-web = { $doing ->
        [support] Atbalstīt šeit
        [vote] Atbildēt šeit
        [come] Piedalīšos vai nevarēšu: atbildēt šeit
        [say] Izteikties šeit
        [follow] Sekot šeit
        [write] Rakstīt šeit
       *[look] Atvērt sarunā
    }
pages-door-telegram = { $doing ->
        [support] Atbalstīt lietotnē Telegram
        [vote] Atbildēt lietotnē Telegram
        [come] Piedalīšos vai nevarēšu: atbildēt lietotnē Telegram
        [say] Izteikties lietotnē Telegram
        [follow] Sekot lietotnē Telegram
        [write] Rakstīt lietotnē Telegram
       *[look] Atvērt lietotnē Telegram
    }
pages-doors = Izvēlieties, kur atvērt sarunu. Pārlūkā lietotne nav vajadzīga.

## Viena vieta

pages-help = Zvanīt vai atnākt
pages-call = Zvanīt: { $phone }
pages-now = Kas notiek tagad
pages-nothing = Pašlaik nekas nav atvērts. Ja kas vajadzīgs, uzrakstiet.
pages-polls = Var atbildēt
pages-ahead = Gaidāms
pages-consultations = Pašvaldība jautā
pages-asked = { $number } „{ $text }”
pages-announcements = Paziņojumi
pages-proposals = Priekšlikumi, par kuriem lemj
pages-supports = Atbalsts: { $count }
pages-earlier = Agrākie priekšlikumi
pages-newest = Atpakaļ uz jaunāko
pages-decided = Kas nesen izlemts
pages-nothing-decided = Pēdējos divos mēnešos nekas nav izlemts.
pages-decided-proposals = Priekšlikumi
pages-decided-polls = Aptaujas
pages-decided-meetings = Sapulces

## Kā nav

pages-missing = Tādas lapas te nav
pages-no-such-page = Šajā adresē nekā nav.
pages-look-again = Salīdziniet adresi ar papīru vai ziņu, kur to redzējāt. Numuri izskatās tā: AL-2026-0042, A-12, S-3.
pages-meant = Vai meklējāt šo vietu?

## Privātums

pages-privacy = Privātums
pages-privacy-here = Kas lasa šīs lapas
pages-privacy-looking = Kas šīs lapas tikai lasa, par to neko neglabājam. Sarunas sīkdatni pārlūks saglabā tikai tad, kad sākat rakstīt; ja izvēlaties citu valodu, tā glabā arī valodu.

## Piekļūstamība: Ministru kabineta 2020. gada 14. jūlija noteikumi Nr. 445

pages-access = Piekļūstamība
pages-access-promise = { $controller } apņemas veidot šīs lapas piekļūstamas saskaņā ar Ministru kabineta 2020. gada 14. jūlija noteikumiem Nr. 445 „Kārtība, kādā iestādes ievieto informāciju internetā”. Paziņojums attiecas uz { $site }.
pages-access-how = Cik piekļūstamas ir lapas
pages-access-standing = Lapas daļēji atbilst noteikumiem Nr. 445. Kas neatbilst vai nav zināms:
pages-access-not-photos = Iedzīvotāju fotoattēliem nav apraksta vārdos.
pages-access-not-documents = Pievienotie dokumenti var nebūt nolasāmi ar ekrānlasītāju.
pages-access-not-map = Vieta kartē ir citā vietnē (openstreetmap.org). Ja iesniedzējs vietu ir nosaucis, tā stāv arī vārdos.
pages-access-not-people = Cilvēki ar redzes, dzirdes vai kustību traucējumiem šīs lapas vēl nav pārbaudījuši.
pages-access-checked = Pēdējo reizi lapas izvērtētas { DAY($on, form: "year") } ar automātiskām pārbaudēm (axe): telefonā, palielinātas līdz 200 %, tumšas, lietotas bez skriptiem un ar tastatūru.
pages-access-otherwise = Kā citādi
pages-access-alternatives = Visu, kas te ir, var uzzināt un iesniegt arī klātienē, pa tālruni vai uz papīra: jautājiet bibliotēkā vai pašvaldībā.
pages-access-tell = Pasakiet, ja kas neizdodas
pages-access-write = Rakstiet uz { $email } vai { $address }. Pasakiet, kura lapa tā ir un kas neizdevās.
pages-access-complain = Ja atbilde nepalīdz
pages-access-ombudsman = Ja atbildes nav vai tā nav pietiekama, varat vērsties Tiesībsarga birojā: https://www.tiesibsargs.lv
