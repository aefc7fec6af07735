### Taloni: palīgs raksta cita vārdā. Kam nav tālruņa, tam līdzi ir lapiņa ar kodu.

slips-button = Rakstīt cita vārdā
slips-through-helper = iedzīvotājs, ar palīga starpniecību
slips-not-a-helper = Cita vārdā raksta palīgs: bibliotekārs vai tuvinieks, kuru uzaicinājis pārstāvis. Lai kļūtu par palīgu, palūdziet savam pārstāvim.
slips-show =
    Rakstīt cita vārdā, kam nav tālruņa. Ko cilvēks vēlas?

    Vārdu, tālruni un adresi nerakstiet: to nekur neglabā. Ja cilvēkam jau ir talons, uzrakstiet „talons” un kodu no tā, piemēram: talons 3FWH-8PKD. Tad viņam būs viena balss.

    Dienā viens palīgs var ievadīt: { $limit }.
slips-idea-button = Priekšlikums
slips-problem-button = Problēma
slips-question-button = Jautājums pārstāvim
slips-vote-button = Atbilde aptaujā
slips-come-button = Vai nāks uz sapulci
slips-support-button = Atbalstīt
slips-verdict-button = Ko saka par atbildi
slips-withdraw-button = Atsaukt
slips-open-button = Talons Nr. { $slip }
slips-known-line = Nr. { $slip } · { $title } · { $day }
slips-more-button = Vēl šim cilvēkam
slips-next-button = Nākamais cilvēks
slips-print-button = Drukāt talonu (PDF)
slips-renew-button = Talons pazudis
slips-renew-yes-button = Jā, jauns kods
slips-own-button = Tas ir mans talons
slips-take-button = Jā, talons ir mans
slips-told-button = Pateicu
slips-untold-button = Jāpasaka: { $count }
slips-late-button = Nepateikts: { $count }
slips-file = Talons Nr. { $slip }

## Ievadīšana

slips-idea-heading = Priekšlikums cita vārdā
slips-problem-heading = Problēma cita vārdā
slips-question-heading = Jautājums pārstāvim cita vārdā
slips-vote-heading = Atbilde aptaujā cita vārdā
slips-come-heading = Sapulce cita vārdā
slips-ask-parish = Kur cilvēks dzīvo?
slips-parish-label = Dzīvesvieta
slips-ask-idea = Kāds ir priekšlikums? Rakstiet cilvēka paša vārdiem. Vārdu, tālruni un adresi nerakstiet.
slips-ask-problem = Kas salūzis vai jāsalabo? Rakstiet cilvēka paša vārdiem. Vārdu, tālruni un adresi nerakstiet.
slips-ask-question = Ko cilvēks jautā savam pārstāvim? Vārdu, tālruni un adresi nerakstiet.
slips-ask-poll = Kurā aptaujā?
slips-poll-label = Aptauja
slips-ask-vote = Kāda ir cilvēka atbilde?
slips-vote-label = Atbilde
slips-how = { $asked }

    { $kind ->
        [several] Rakstiet atbilžu numurus, ne vairāk kā { $most }, piemēram: „1, 3”.
        [ranking] Rakstiet secību ar numuriem, piemēram: „2, 1, 3”.
        [scale] Viens skaitlis.
       *[one] Viena atbilde.
    }
slips-ask-meeting = Uz kuru sapulci?
slips-meeting-label = Sapulce
slips-meeting = { $number } „{ $title }”: { WHEN($at) }
slips-meetings = { $lines }
slips-ask-comes = Vai cilvēks nāks?
slips-comes-label = Vai nāks
slips-comes = Nāks
slips-does-not-come = Nenāks
slips-read-aloud = Izlasiet skaļi un pajautājiet: „Vai tā ir pareizi?” Sūtiet tikai tad, ja cilvēks saka „jā”.
slips-read-where =
    { $said }

    Dzīvesvieta: { PARISH($parish) }
slips-read-vote =
    Izlasiet skaļi un pajautājiet: „Vai tā ir pareizi?”

    Atbilde: { $chosen }

    Sūtiet tikai tad, ja cilvēks saka „jā”.
slips-read-come =
    Izlasiet skaļi un pajautājiet: „Vai tā ir pareizi?”

    „{ $title }”, { WHEN($at) }: { $comes ->
        [yes] nāks
        [maybe] vēl nezina
       *[no] nenāks
    }

    Sūtiet tikai tad, ja cilvēks saka „jā”.
slips-no-polls = Šajā vietā tagad nav atvērtu aptauju.
slips-no-meetings = Šajā vietā tagad nav izziņotu sapulču.
slips-poll-over = Šī aptauja vairs nav atvērta.
slips-too-many = Vienā dienā palīgs cita vārdā var ievadīt: { $limit }. Turpiniet rīt vai palūdziet citam palīgam.
slips-named = { $number } „{ $title }”
slips-inquiry = { $number } (jautājums pārstāvim)
slips-entered-first =
    Ievadīts: { $name }

    Talons Nr. { $slip }, kods: { $code }

    Izdrukājiet talonu vai pierakstiet kodu uz lapiņas un iedodiet cilvēkam. Vēlāk šo kodu neparādīs, tikai dos jaunu.
slips-entered = Ievadīts: { $name }. Talons Nr. { $slip }.
slips-one =
    Talons Nr. { $slip }, { PARISH($parish) }.

    Ievadīts:
    { $entered }
slips-unknown = Šāda talona vairs nav: cilvēks savas lietas ir pārņēmis pats vai tās ir dzēstas.
slips-renewed = Talonam Nr. { $slip } tagad ir cits kods: { $code }. Vecais vairs neder.
slips-renew-ask = Vai talonam Nr. { $slip } dot jaunu kodu? Vecais kods vairs nederēs.
slips-code-hidden =
    Talons Nr. { $slip }. Ievadīts:
    { $entered }

    Kods šeit vairs nav redzams. Ja lapiņa pazūd, jaunu kodu dod „Talons pazudis”.
slips-not-in-list = Talona Nr. { $slip } Jūsu sarakstā nav. Palūdziet cilvēkam lapiņu un uzrakstiet kodu no tās, piemēram: talons 3FWH-8PKD.
slips-code-renewed = Šim talonam jau ir cits kods. Atveriet talonu un paņemiet jaunu.

## Pateikt iesniedzējam

slips-tell =
    Pasakiet iesniedzējam (talons Nr. { $slip }): { $name }

    { $text }
slips-told = Pierakstīts: pateikts (talons Nr. { $slip }).
slips-told-on = Pateikts { DAY($on) }.
slips-told-before = Tas jau ir pateikts, vai cilvēks lietu ir pārņēmis pats.
slips-nothing-untold = Viss ir pateikts.

## Talona kods savā sarunā

slips-how-to-type = Uzrakstiet „talons” un kodu no lapiņas, piemēram: talons 3FWH-8PKD.
slips-no-such-code = Talona ar tādu kodu nav. Pārbaudiet burtus un ciparus. Ja talons ir vecs, pajautājiet bibliotēkā: varbūt kods ir nomainīts vai jau izmantots.
slips-no-such-code-here = Talona ar tādu kodu nav. Salīdziniet to ar lapiņu. Varbūt kods ir nomainīts vai cilvēks savas lietas jau ir pārņēmis savā sarunā. Ja talons ir Jūsu sarakstā („Rakstīt cita vārdā”), atveriet to tur un nospiediet „Talons pazudis”.
slips-take-ask =
    Ar šo talonu ievadīts:
    { $entered }

    Ja talons ir Jūsu, turpmāk tas viss būs Jūsu sarunā un atbildes saņemsiet šeit. Balss paliek viena.
slips-elsewhere =
    Talons ir no { PARISH($parish, form: "genitive") }; šeit tajā ievadīt nevar. Zvaniet vai sūtiet turp:
    { $where }
slips-own-warning = Uzmanību! Ja šo talonu pārņemsiet, viss ar to ievadītais kļūs Jūsu un lapiņas īpašniekam kods vairs nederēs. Dariet to tikai tad, ja lapiņa ir Jūsu pašu.
slips-taken =
    Tagad tas ir Jūsu:
    { $entered }

    Atbildes nāks šeit. Talons vairs nav vajadzīgs.
slips-voted-twice = Aptaujās { $numbers } bija divas balsis: šeit un ar talonu. Skaitās viena, tā, ko devāt šeit. Kamēr aptauja ir atvērta, to var mainīt.
slips-untold =
    Jums vēl bija jāpasaka:

    { $text }

## Uz papīra

slips-sheet-title = Talons Nr. { $slip }
slips-sheet-given = { PARISH($parish) }, { DAY($on, form: "year") }
slips-sheet-entered = Ievadīts
slips-sheet-question = { $number }, jautājums „{ $words }”
slips-sheet-owed = Atbilde līdz { DAY($on, form: "until") }; ja tās nebūs, to redzēs arī nākamais pēc kārtas.
slips-sheet-look = Pēc { DAY($on, form: "since") } ieskatieties bibliotēkā vai pajautājiet palīgam.
slips-sheet-ready = Talons drukāšanai: lapas augšējā puse, pārgrieziet vai pārlokiet. Izdrukājiet un atdodiet cilvēkam. Kodu paši nenolasiet.
slips-sheet-code = Kods: { $code }
slips-sheet-how = Nosauciet to bibliotēkā, kad nākat vēlreiz. Ja rakstīsiet no tālruņa vai datora, sarunā ierakstiet: talons { $code }. Tā balss paliks viena.
slips-sheet-where = Kur pajautāt
slips-sheet-private = Vārds un tālrunis nav pierakstīti. Glabājiet lapiņu: pēc koda atrod Jūsu ievadīto. Pārzinis: { $controller }.
slips-sheet-link = Ar šo kodu viss ievadītais būs Jūsu sarunā.

## Papildināt, un kas gaida

slips-add-button = Papildināt
slips-add-heading = Papildinājums cita vārdā
slips-ask-matter = Kuru lietu cilvēks papildina?
slips-matter-label = Lieta
slips-ask-more = Ko cilvēks atbild vai piebilst? Vārdu, tālruni un adresi nerakstiet.
slips-nothing-to-add = Šim talonam tagad nav, ko papildināt: precizējumu neviens neprasa.
slips-late-title = Jāpasaka cilvēkam, kam nav tālruņa: { $count }
slips-late-line = Talons Nr. { $slip }: { $name }. Gaida kopš { DAY($on) }.

## Atbalsts, vārds par atbildi un atsaukšana cita vārdā

slips-support-heading = Atbalsts cita vārdā
slips-ask-proposal = Kuru priekšlikumu? Izvēlieties vai uzrakstiet numuru.
slips-proposal-label = Priekšlikums
slips-proposals = { $lines }
slips-ask-act = Ko cilvēks vēlas?
slips-act-label = Vēlas
slips-act-support = Atbalsta
slips-act-unsupport = Vairs neatbalsta
slips-act-follow = Tikai uzzināt
slips-act-unfollow = Vairs neziņot
slips-read-act =
    Izlasiet skaļi un pajautājiet: „Vai tā ir pareizi?”

    { $name }: { $said }

    Sūtiet tikai tad, ja cilvēks saka „jā”.
slips-verdict-heading = Vārds par atbildi
slips-ask-judged = Par kuru atbildi cilvēks grib ko teikt?
slips-answer =
    Izlasiet cilvēkam atbildi. { $name }

    { $text }
slips-ask-said = Ko cilvēks saka?
slips-said-label = Saka
slips-said-helps-yes = Atbilde palīdz
slips-said-helps-no = Nepalīdz
slips-said-appeal = Lūdz skatīt vēlreiz
slips-said-done-yes = Ir izdarīts
slips-said-done-no = Nav izdarīts
slips-said-helped = Palīdzēja
slips-said-more = Nē, jautā vēl
slips-ask-why = Kāpēc atbilde nepalīdz, vai ko cilvēks vēl jautā? Vārdu, tālruni un adresi nerakstiet.
slips-why-label = Kāpēc
slips-ask-undone = Kas nav izdarīts? Viens teikums. To izlasīs tikai tie, kas solīja, bez cilvēka vārda.
slips-undone-label = Nav izdarīts
slips-nothing-asked = Šim talonam tagad nav atbildes, par ko ko teikt.
slips-withdraw-heading = Atsaukt cita vārdā
slips-ask-withdraw = Ko cilvēks atsauc?
slips-read-withdraw =
    Izlasiet skaļi un pajautājiet: „Vai tiešām atsaukt?”

    { $name }

    To vairs neizskatīs. Ja tas ir publicēts, teksts paliks redzams. Sūtiet tikai tad, ja cilvēks saka „jā”.
slips-withdrawn = Atsaukts: { $name }. Talons Nr. { $slip }.
slips-nothing-to-withdraw = Šim talonam tagad nav, ko atsaukt: viss jau ir beidzies.
slips-came-before = Līdz šim: { $comes ->
        [yes] nāks
        [maybe] vēl nezina
       *[no] nenāks
    }
slips-comes-perhaps = Vēl nezina
slips-waits = „{ $title }”: brīvu vietu vairs nav, cilvēks gaida rindā. Ja vieta būs, Jums atnāks ziņa.

## Teksts uzrakstīts, pirms pateikts, kura vārdi tie ir

slips-kept-button = Cita vārdā
slips-kept-ask = { $known ->
        [some] Teksts paliek. Kas tas ir? Ja cilvēkam ir talons, vispirms uzrakstiet kodu no tā vai izvēlieties to sarakstā.
       *[none] Teksts paliek. Kas tas ir? Ja cilvēkam ir talons, vispirms uzrakstiet kodu no tā.
    }
slips-kept-whose = Talons Nr. { $slip }, { PARISH($parish) }. Teksts paliek. Kas tas ir?
