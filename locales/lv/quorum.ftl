### Vai uz padomes sēdi atnāks pietiekami daudz locekļu.

## Cik nāks

quorum-counts = Padomes locekļi: { $yes } no { $seats }, vajag { $needed }.
quorum-residents = Iedzīvotāji: piedalīsies { $yes }, vēl nezina { $maybe }.
quorum-ask = Pēc trim dienām ir padomes sēde: „{ $name }”, { WHEN($at) }. Lai padome varētu lemt, vajag vismaz { $needed } no { $seats } locekļiem. Vai būsiet?
quorum-warning = Apstiprināta dalība sēdē: { $yes } no { $seats }. Vajag vismaz { $needed }. Ja kvoruma nav divas reizes pēc kārtas, padome beidz darbu.

    { $name }, { WHEN($at) }.{ $silent ->
        [none] { "" }
       *[other] { " " }Vēl nav atbildējuši: { $silent }.
    }

## Kas nevar būt

quorum-excuse-button = Nevarēšu, iemesls…
quorum-excuse-heading = Kāpēc nevarēsiet
quorum-ask-excuse = Kāpēc nevarēsiet būt sēdē? Pietiek ar vienu teikumu. To lasīs tikai tas, kas vada padomi.
quorum-excused = Pierakstīts: nevarēsiet, un iemesls ir nosūtīts tam, kas vada padomi. „{ $name }”, { WHEN($at) }. Ja tomēr varat, sēdē nospiediet „Piedalīšos”.
quorum-excuse-told = Sēdē { $name }, { WHEN($at) }, nevarēs būt: { $who }. Iemesls: { $reason }

    To redzat tikai Jūs.
quorum-say-why = „{ $name }”, { WHEN($at) }: pierakstīts, ka nevarēsiet. Ja pateiksiet iemeslu, to lasīs tikai tas, kas vada padomi, un prombūtne būs attaisnota.
