### Ieraksti kalendārā: apspriešanas, noteikumu projekti, līdzdalības budžets, konkursi.

## Ko redz grupa un katrs pats

entries-title = { $kind }: { $more ->
        [all] viss novads
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } un vēl { $more } vieta
       *[other] { PARISH($parish) } un vēl { $more } vietas
    }
entries-name = { $number } „{ $title }”
entries-kind-consultation = Publiskā apspriešana
entries-kind-draft-rules = Noteikumu projekts
entries-kind-budget-ideas = Budžeta idejas
entries-kind-budget-vote = Budžeta balsojums
entries-kind-competition = Konkurss
entries-kind-other = Termiņš
entries-when = No { DAY($since, form: "short") } līdz { DAY($until, form: "short") } (ieskaitot).
entries-left = { $days ->
        [0] Šodien ir pēdējā diena.
        [1] Rīt ir pēdējā diena.
        [one] Atlikusi { $days } diena.
       *[other] Atlikušas { $days } dienas.
    }
entries-begins = { $days ->
        [1] Sāksies rīt.
        [one] Sāksies pēc { $days } dienas.
       *[other] Sāksies pēc { $days } dienām.
    }
entries-over = Šis termiņš ir pagājis.
entries-is-withdrawn = Atsaukts. Iemesls: { $why }
entries-how-consultation = Viedokli var izteikt katrs, mutiski vai rakstiski, tā, kā norādīts paziņojumā. Pašvaldība viedokļus apkopo un pasaka, kāpēc kādu neņem vērā. Atbilde šeit vai aptaujā nav viedoklis publiskajā apspriešanā.
entries-how-draft-rules = Viedokli var iesniegt tikai trīs veidos: e-adresē; ar elektroniski parakstītu vēstuli uz { $email }; uz papīra ar parakstu klientu apkalpošanas centrā vai bibliotēkā. Ko tajā norādīt, teikts pašvaldības paziņojumā. Katram atsevišķi neatbild. Šeit viedokli iesniegt nevar; personas kodu šeit nerakstiet.
entries-how-budget-ideas = Ideju līdzdalības budžetam var iesniegt no 16 gadu vecuma, arī biedrība vai nodibinājums. Šeit to iesniegt nevar.
entries-how-budget-vote = Balsot var no 16 gadu vecuma, ja dzīvesvieta deklarēta novadā. Šeit nobalsot nevar.
entries-link-button = Atvērt lapu
entries-privately-button = Skatīt vienatnē
entries-open-button = Skatīt
entries-unknown = Tāda ieraksta nav. Kas gaidāms, ir izvēlnē: „Sapulces”.

## Jauns ieraksts

entries-heading = Ieraksts kalendārā
entries-new-button = Ieraksts kalendārā
entries-ask-kind = Kas tas ir?
entries-kind-label = Veids
entries-ask-title = Kā to nosaukt? Vienā rindā, piemēram: „Par atkritumu noteikumiem”.
entries-title-label = Nosaukums
entries-ask-from = No kuras dienas? Piemēram, „1.12.” vai „rīt”.
entries-from-label = No
entries-ask-until = Līdz kurai dienai? Šī diena vēl der.
entries-until-label = Līdz
entries-ask-link = Kur par to lasīt? Nosūtiet saiti, kas sākas ar „https://”.
entries-link-label = Saite
entries-link-unclear = Saite sākas ar „https://”, un tajā nav atstarpju.
entries-ask-how = Kas par to vēl jāzina? Daži teikumi: kam tas domāts, kur vērsties.
entries-how-label = Kas jāzina
entries-past = Šī diena jau ir pagājusi. Rakstiet vēlāku.
entries-short-consultation = Publiskā apspriešana ilgst vismaz { $days } dienas (Pašvaldību likums, 54.–55. pants). Agrākā diena, kas der: { DAY($on, form: "dated") }.
entries-short-draft-rules = Viedokļiem par noteikumu projektu dod vismaz divas nedēļas (Pašvaldību likums, 46. panta trešā daļa). Agrākā diena, kas der: { DAY($on, form: "dated") }.
entries-short-budget-ideas = Līdzdalības budžeta idejas pieņem vismaz { $days } dienas (Pašvaldību likums, 59.–62. pants). Agrākā diena, kas der: { DAY($on, form: "dated") }.
entries-short-budget-vote = Līdzdalības budžeta balsojums ilgst vismaz { $days } dienas (Pašvaldību likums, 59.–62. pants). Agrākā diena, kas der: { DAY($on, form: "dated") }.
entries-short-other = Beigas ir pirms sākuma. Agrākā diena, kas der: { DAY($on, form: "dated") }.
entries-doubts =
    Ieskatieties vēlreiz:
    { $doubts }
entries-advised = Konkursam iesaka vismaz { $days } dienas, lai biedrības paspēj sagatavoties: līdz { DAY($on, form: "until") }.
entries-notice-late = Par publisko apspriešanu oficiālajam izdevumam „Latvijas Vēstnesis” jāpaziņo vismaz { $days } darbdienas pirms sākuma, un tik daudz vairs nav.
entries-begun = Sākums jau ir pagājis: { DAY($on, form: "dated") }. Ja tas ir domāts, viss kārtībā.
entries-begun-consultation = Sākums jau ir pagājis: { DAY($on, form: "dated") }. Publiskā apspriešana sākas tikai tad, kad par to ir paziņots, un oficiālajam izdevumam „Latvijas Vēstnesis” to paziņo vismaz { $days } darbdienas iepriekš (Pašvaldību likums, 54.–55. pants). Ja nav paziņots, izvēlieties vēlāku sākumu.
entries-no-way = Nav teikts, kā piedalīties. Publiskajā apspriešanā katrs var izteikties mutiski vai rakstiski (Pašvaldību likums, 54.–55. pants). Pielieciet saiti vai uzrakstiet, kur un kā.
entries-ends-on-day-off = Pēdējā diena ir brīvdiena: { DAY($on, form: "plain") }.
entries-far = Līdz sākumam ir gandrīz gads: { DAY($on, form: "dated") }. Ja domājāt šo gadu, šī diena jau ir pagājusi.

## Paraugs, izziņošana, pārmaiņas

entries-preview = Tā { $number } izskatīsies. Vai izziņot?
entries-only-preview = Šis ir tikai paraugs.
entries-announce-button = Izziņot
entries-change-button = Labot
entries-withdraw-button = Atsaukt
entries-throw-away-button = Nevajag
entries-announced = { $number } ir izziņots un redzams kalendārā. { $how ->
        [ahead] Laika ir maz, tāpēc grupa to redzēs ārpus kārtas: { WHEN($seen) }
        [late] Grupa to pirms beigām varbūt neredzēs
       *[turn] Grupā to redzēs { WHEN($seen) }
    }; kur grupas nav, teksts ir pie tā, kas to pārsūta. Kas pieteicies ziņām, saņems to tūlīt, pusceļā, trīs dienas un vienu dienu pirms beigām.
entries-seen-too-late = Grupai jau ir citas ziņas, tāpēc šo tā redzētu tikai { WHEN($seen) }, bet pēdējā diena ir { DAY($on, form: "plain") }. Ko grupa nepaspēj redzēt laikā, to tur vairs neliek. Nospiediet „Labot” un izvēlieties citas dienas. Ja izziņosiet tik un tā, ziņu saņems tie, kas to vēlas vienatnē.
entries-anyway-button = Izziņot tik un tā
entries-announced-already = „{ $title }” jau ir izziņots vai atsaukts.
entries-over-already = „{ $title }” jau ir beidzies vai atsaukts.
entries-thrown-away = „{ $name }” ir atmests. Neviens to neredzēja.
entries-withdraw-heading = Atsaukšana
entries-ask-why = Kāpēc tas ir atsaukts? To lasīs visi.
entries-withdrawn = „{ $name }” ir atsaukts.
entries-changed = { $number } ir mainīts.

## Forums reizi gadā

entries-forums-missing = Šogad ({ $year }) foruma vēl nav bijis, un tas nav arī izziņots: { $names }. Forums vajadzīgs katrā vietā reizi gadā: „Jauna sapulce”, „Forums”.
