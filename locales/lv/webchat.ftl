### Tīmekļa saruna: lapa, kurā visu var izmēģināt pārlūkā.

webchat-title = Pagasta balss
webchat-skip = Pāriet pie ziņas rakstīšanas

webchat-language = Valoda
webchat-language-lv = Latviešu
webchat-language-en = English
webchat-language-ru = Русский

webchat-who = Kas Jūs esat?
webchat-where = Kur rakstīt?
webchat-chats = Sarunas
webchat-own-chat = Saruna ar botu
webchat-room-note = Šeit bots redz tikai komandas, pogas un atbildes uz savām ziņām. Pārējo redz tikai kaimiņi.
webchat-new = jaunas ziņas

webchat-actor-resident = dzīvo { PARISH($parish, form: "locative") }; botam to pasakāt Jūs
webchat-actor-representative = pārstāv { PARISH($parish, form: "accusative") }
webchat-actor-staff = strādā pašvaldībā
webchat-actor-stranger = bots šo cilvēku vēl nepazīst

webchat-time-panel = Pulkstenis
webchat-time-note = Pagrieziet laiku uz priekšu, lai redzētu atgādinājumus un termiņus.
webchat-now = { WHEN($at) }
webchat-hour = +1 stunda
webchat-one-day = +1 diena
webchat-week = +1 nedēļa
webchat-next = Nākamais notikums
webchat-next-note = Līdz nākamajam notikumam: brīdim, kad bots pats ko dara.
webchat-day = { DAY($at, form: "Plain") }
webchat-time = { TIME($at) }

webchat-log = Ziņas
webchat-older = Agrākas ziņas
webchat-empty = Saruna vēl nav sākta. Nospiediet „Sākt”.
webchat-empty-room = Šeit vēl nav nevienas ziņas.
webchat-start = Sākt
webchat-bot = Bots
webchat-you = Jūs
webchat-edited = labota
webchat-pinned = Piesprausta ziņa
webchat-reply = Citēt
webchat-quoted = Atbilde uz ziņu
webchat-attach-file = Foto, fails
webchat-photo = Foto
webchat-voice-message = Balss ziņa
webchat-file = Fails
webchat-place = Vieta
webchat-map = Skatīt kartē
webchat-sticker = Uzlīme
webchat-sending = Sūta…
webchat-unsent = Vēl nav nosūtīts.
webchat-again = Mēģināt vēlreiz
webchat-offline = Savienojuma nav. Mēģinām vēlreiz. Rakstītais nepazudīs.
webchat-answer = Bota atbilde
webchat-tap-lost = Poga nenostrādāja. Nospiediet vēlreiz: skaitīs vienu reizi.
webchat-not-understood = Tas neizdevās. Lapa, iespējams, ir novecojusi: atveriet to no jauna.

webchat-text = Jūsu ziņa
webchat-text-note = Taustiņš Enter nosūta, Shift un Enter sāk jaunu rindu.
webchat-send = Nosūtīt
webchat-send-message = Sūtīt ziņu
webchat-attach = Pievienot
webchat-remove = Noņemt
webchat-cancel = Atcelt
webchat-close = Aizvērt

webchat-voice-note = Ierunājiet ziņu vai izvēlieties gatavu ierakstu.
webchat-record = Ierakstīt
webchat-recording = Notiek ierakstīšana
webchat-stop = Beigt un nosūtīt
webchat-choose-voice = Izvēlēties ierakstu
webchat-voice-too-short = Ieraksts ir par īsu. Ierakstiet vēlreiz.
webchat-no-microphone = Mikrofons nav pieejams. Izvēlieties gatavu ierakstu.

webchat-here = Esmu šeit
webchat-point = Koordinātas
webchat-point-note = Platums un garums, piemēram, 57,4214; 27,0475
webchat-example = Piemēra vieta
webchat-no-place = Ierīce vietu nepasaka. Ierakstiet koordinātas vai izvēlieties piemēra vietu.
webchat-bad-place = Rakstiet divus skaitļus: platumu un garumu, piemēram, 57,4214; 27,0475

webchat-photo-too-large = Foto ir par lielu. Var sūtīt līdz 10 megabaitiem.
webchat-voice-too-large = Balss ziņa ir par lielu. Var sūtīt līdz 20 megabaitiem.
webchat-photo-unknown = Šo failu kā foto parādīt nevar. Der jpg, png un webp attēli.
webchat-voice-unknown = Šo failu atskaņot nevar. Der mp3, m4a, ogg, wav un webm ieraksti.
webchat-file-too-large = Fails ir par lielu. Var sūtīt līdz 10 megabaitiem.
webchat-file-unknown = Šis nav dokuments. Foto un balss ziņām ir savas pogas.
