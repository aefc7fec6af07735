### Iedzīvotāju lapa: tā pati saruna pārlūkā, bez lietotnes.

visits-title = Pagasta balss
visits-skip = Pāriet pie satura
visits-welcome = Rakstiet savam pagastam vai pilsētai
visits-what = Te var iesniegt priekšlikumu, atbildēt aptaujā, uzzināt par sapulcēm un uzrakstīt savam pārstāvim. Lietotne nav vajadzīga.
visits-begin = Sākt sarunu
visits-cookie = Lai Jūs atpazītu nākamreiz, pārlūks saglabās vienu sīkdatni. Tā nav domāta ne reklāmai, ne uzskaitei.
visits-have-code = Man jau ir atgriešanās kods
visits-leave-empty = Šo lauku atstājiet tukšu
visits-again = Neizdevās sākt uzreiz. Nospiediet „Sākt sarunu” vēlreiz.

visits-conversation = Jūsu saruna
visits-code-advice = Pierakstiet savu atgriešanās kodu: ar to šo sarunu varēsiet turpināt citā ierīcē.
visits-get-code = Parādīt kodu
visits-came-by-link = Jūs atnācāt pa saiti.
visits-open-it = Atvērt
visits-newest = Jaunākās ziņas
visits-attach = Pievienot foto, balss ierakstu vai dokumentu
visits-shared = Vai šo datoru lieto arī citi? Beidziet sarunu šajā ierīcē.
visits-end = Beigt šeit

visits-your-code = Jūsu atgriešanās kods
visits-write-down = Pierakstiet to uz papīra. Ar šo kodu sarunu var turpināt jebkurā ierīcē.
visits-link = Vai arī saglabājiet šo saiti:
visits-keep-secret = Kam ir šis kods, tas var rakstīt Jūsu vārdā. Nerādiet to svešiem.
visits-back = Atpakaļ uz sarunu

visits-return = Turpināt savu sarunu
visits-code = Atgriešanās kods
visits-code-note = Piemēram, 7KQM-2RTX-9HWP-4DNB. Lielie vai mazie burti, ar svītriņām vai bez tām.
visits-go-on = Turpināt
visits-no-code = Koda nav, sākt jaunu sarunu
visits-no-such-code = Tādas sarunas nav. Salīdziniet kodu ar pierakstīto un ievadiet vēlreiz. Ja pēc tam tika parādīts jauns kods, der tikai jaunais.
visits-another-here = Šajā ierīcē ir atvērta cita saruna, un tā pazustu. Atgriezieties tajā, palūdziet kodu, ja tāda vēl nav, un nospiediet „Beigt šeit”. Pēc tam ievadiet šo kodu vēlreiz.

visits-ended = Saruna šajā ierīcē ir beigta
visits-ended-note = Rakstītais nav pazudis. Turpināt var ar atgriešanās kodu.

visits-trouble = Tas vēl neizdevās
visits-too-often =
    { $minutes ->
        [zero] Pārāk bieži. Pagaidiet { $minutes } minūšu un mēģiniet vēlreiz.
        [one] Pārāk bieži. Pagaidiet { $minutes } minūti un mēģiniet vēlreiz.
       *[other] Pārāk bieži. Pagaidiet { $minutes } minūtes un mēģiniet vēlreiz.
    }
visits-too-long = Ziņa ir garāka par 4096 zīmēm. Sadaliet to divās.
visits-too-large = Fails ir par lielu. Foto un dokumentu var sūtīt līdz 10 megabaitiem, balss ierakstu līdz 20 megabaitiem.
visits-stalled = Sūtīšana apstājās: savienojums ir par vāju. Mēģiniet vēlreiz tur, kur tas ir labāks. Tas, ko jau nosūtījāt iepriekš, nav pazudis.
visits-still-bringing = Vēl tiek sūtīti citi faili. Pagaidiet, līdz tie būs nosūtīti, un mēģiniet vēlreiz.
visits-unknown-file = Šādu failu te pievienot nevar. Var pievienot foto, balss ierakstu vai dokumentu, piemēram, PDF.
visits-strange-photo = Šādu iPhone foto (heic) te parādīt nevar. Sūtiet jpg, png vai webp. iPhone tālrunī: Settings, Camera, Formats, tur izvēlieties Most Compatible un nofotografējiet vēlreiz. Vai arī uzņemiet šī foto ekrānattēlu un sūtiet to.
visits-empty = Lauks vēl ir tukšs. Uzrakstiet ziņu vai nospiediet kādu pogu augstāk.
visits-buttons = Rādīt pogas
visits-former-code = Iepriekšējais kods vairs neder.
visits-end-sure = Vai beigt šajā ierīcē?
visits-end-without-code = Jums vēl nav atgriešanās koda. Bez tā šo sarunu vairs nevarēs turpināt.
visits-end-anyway = Tomēr beigt
visits-news = Jaunas ziņas: { $count }
visits-code-again = Kods Jums jau ir. Ja tas ir pazudis vai nonācis svešās rokās, palūdziet jaunu: iepriekšējais vairs nederēs.
visits-get-new-code = Parādīt jaunu kodu
visits-end-with-code = Rakstītais nepazudīs. Turpināt varēs ar atgriešanās kodu, ko pierakstījāt.
visits-end-yes = Jā, beigt
visits-too-many-codes =
    { $minutes ->
        [zero] Pārāk daudz mēģinājumu pēc kārtas. Pagaidiet { $minutes } minūšu un mēģiniet vēlreiz: pareizs kods derēs arī tad.
        [one] Pārāk daudz mēģinājumu pēc kārtas. Pagaidiet { $minutes } minūti un mēģiniet vēlreiz: pareizs kods derēs arī tad.
       *[other] Pārāk daudz mēģinājumu pēc kārtas. Pagaidiet { $minutes } minūtes un mēģiniet vēlreiz: pareizs kods derēs arī tad.
    }
visits-unreached = Nav savienojuma. Rakstītais ir šeit un nepazudīs, kamēr lapa ir atvērta. Mēģinu nosūtīt vēlreiz.
visits-sending = Sūta. Tas var ilgt vairākas minūtes: neaizveriet lapu.
