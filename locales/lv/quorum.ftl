### Vai uz padomes sēdi atnāks pietiekami daudz locekļu.

## Cik nāks

quorum-counts = Padomes locekļi: { $yes } no { $seats }, vajag { $needed }.
quorum-residents = Iedzīvotāji: piedalīsies { $yes }, vēl nezina { $maybe }.
quorum-ask = Pēc trim dienām ir padomes sēde: „{ $name }”, { WHEN($at) }. Lai padome varētu lemt, vajag vismaz { $needed } no { $seats } locekļiem. Vai būsiet?
quorum-warning = Apstiprināta dalība sēdē: { $yes } no { $seats }. Vajag vismaz { $needed }. Ja kvoruma nav divas reizes pēc kārtas, padome beidz darbu.{ $before ->
        [failed] { " " }Iepriekšējā sēdē kvoruma nebija, tāpēc šī izšķir, vai padome turpina darbu.
       *[held] { "" }
    }

    { $name }, { WHEN($at) }.{ $silent ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Vēl nav atbildējuši: { $silent }.
    }{ $unsure ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Vēl nezina: { $unsure }.
    }{ $unknown ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Programmā nav, tāpēc jāzvana: { $unknown }.
    }

## Kas nevar būt

quorum-excuse-button = Nevarēšu, iemesls…
quorum-excuse-heading = Kāpēc nevarēsiet
quorum-excuse-reader = { $role ->
        [chair] Iemeslu lasīs tikai padomes priekšsēdētājs.
        [secretary] Iemeslu lasīs tikai padomes sekretārs.
       *[staff] Padomei pašlaik nav, kas to vada, tāpēc iemeslu nelasīs neviens. Pašvaldība uzzinās tikai to, ka nevarēsiet.
    }
quorum-ask-excuse = Kāpēc nevarēsiet būt sēdē? Pietiek ar vienu teikumu.
quorum-excused = Pierakstīts: nevarēsiet, un prombūtne ir attaisnota. „{ $name }”, { WHEN($at) }. Ja tomēr varat, sēdē nospiediet „Piedalīšos”.
quorum-excuse-told = Sēdē { $name }, { WHEN($at) }, nevarēs būt: { $who }. Iemesls: { $reason }

    To redzat tikai Jūs.
quorum-excuse-known = Sēdē { $name }, { WHEN($at) }, nevarēs būt: { $who }. Iemesls ir pateikts; to glabā, bet nerāda, jo padomei pašlaik nav, kas to vada.
quorum-say-why = „{ $name }”, { WHEN($at) }: pierakstīts, ka nevarēsiet. Ja pateiksiet iemeslu, prombūtne būs attaisnota. Kas to lasīs, redzēsiet, pirms rakstāt.

## Pēc sēdes

quorum-ask-roll = Padomes sēde { $name } ir beigusies. Cik padomes locekļu piedalījās? No tā redz, vai bija kvorums.
quorum-roll-button = Atzīmēt dalību
quorum-roll-heading = Cik locekļu bija
quorum-ask-present = Cik padomes locekļu piedalījās? Skaitiet visus, arī tos, kuri šo programmu nelieto.
quorum-present-most = Padomē ir { $most } vietas, tāpēc skaitlis ir no 0 līdz { $most }.
quorum-ask-missed = Kurš no locekļiem bija? Kas pateica iemeslu, tā sarakstā nav. Ja kāda nebija un iemesls nav zināms, nospiediet numuru. To redzēsiet tikai Jūs; par trim reizēm pēc kārtas uzzinās arī pats loceklis.

    { $lines }
quorum-was-there = { $place }. { $who }: bija
quorum-was-missed = { $place }. { $who }: nebija, iemesls nav zināms
quorum-not-held = Šī sēde vēl nav notikusi.
quorum-there = Pierakstīts: sēdē { $name } piedalījās { $present } no { $seats } locekļiem. Kvorums bija.
quorum-failed = Brīdinājums. Sēdē { $name } kvoruma nebija: piedalījās { $present } no { $seats } locekļiem, vajag vismaz { $needed }. Ja kvoruma nebūs arī nākamajā sēdē, padome beidz darbu (Saistošie noteikumi Nr. 25/2024, 23. punkts). Padoms: sasauciet sēdi laikā, kad var lielākā daļa, un aprunājieties ar katru locekli pirms tās.
quorum-failed-twice = Svarīgi. Kvoruma nebija divās sēdēs pēc kārtas; sēdē { $name } piedalījās { $present } no { $seats } locekļiem, vajag vismaz { $needed }. Pēc Saistošo noteikumu Nr. 25/2024 23. punkta padome ar to beidz darbu pirms termiņa. Par nākamo soli vienojas priekšsēdētājs un pašvaldība. Ja skaits ir kļūda, atveriet sēdi un atzīmējiet dalību vēlreiz.
quorum-missed-own = Padomes sēdēs pēc kārtas Jūsu nebija { $count ->
        [one] { $count } reizi
       *[other] { $count } reizes
    }, un iemesls šeit nav pierakstīts. Pēc Saistošo noteikumu Nr. 25/2024 33. punkta pēc trim šādām reizēm padomes loceklis zaudē vietu. Ja iemesls bija, pasakiet to tam, kas vada padomi. To zina tikai Jūs un tas, kas vada padomi.
quorum-missed-told = Padomes loceklis, kura nebija { $count ->
        [one] { $count } sēdē
       *[other] { $count } sēdēs
    } pēc kārtas un iemesls nav pierakstīts: { $who }. Pēc trim reizēm padomes loceklis zaudē vietu (Saistošie noteikumi Nr. 25/2024, 33. punkts). Vispirms aprunājieties. To redzat tikai Jūs un šis loceklis.
quorum-missing-roll = cik padomes locekļu piedalījās
