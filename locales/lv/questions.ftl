### Jautājumi sapulcei: ko pajautāt tā vietā, kas netiek klāt, un ko iekļaut darba kārtībā.

questions-ask-button = Lūdzu pajautāt…
questions-heading = Lūdzu pajautāt
questions-ask = Ko pajautāt? Rakstiet vienu jautājumu. To uzdos Jūsu vietā, un atbilde atnāks šeit.
questions-taken-question = Pierakstīts. Jautājums ir nodots: { $name }. Atbilde atnāks šeit.
questions-propose-button = Ieteikt tematu
questions-item-heading = Ieteikums darba kārtībai
questions-ask-item = Par ko vajadzētu runāt? Uzrakstiet vienā teikumā.
questions-taken-item = Pierakstīts. Ieteikums darba kārtībai ir nodots: { $name }. Atbilde atnāks šeit.
questions-masked = Tālruņus, e-pastus un māju nosaukumus visiem nerāda. Visi lasīs tā: „{ $text }”
questions-join-first = Lai varētu atsūtīt Jums atbildi, vispirms piesakieties. Rakstiet „Sākums”.
questions-too-many = Bez atbildes jau ir { $most } Jūsu jautājumi. Pagaidiet, kamēr uz kādu atbildēs.

## Tam, kas sapulci rīko

questions-put-question =
    Kāds lūdz pajautāt: { $name }

    „{ $text }”

    Atbildēt var jau tagad vai pēc tam.
questions-put-item =
    Ieteikums darba kārtībai: { $name }

    „{ $text }”
questions-put-item-masked =
    Ieteikums darba kārtībai: { $name }

    „{ $text }”

    { $published }
questions-answer-button = Atbildēt
questions-answer-number-button = Atbildēt: { $place }
questions-refuse-button = Neatbildēt
questions-refuse-number-button = Neatbildēt: { $place }
questions-accept-button = Iekļaut
questions-accept-number-button = Iekļaut: { $place }
questions-decline-button = Neiekļaut
questions-decline-number-button = Neiekļaut: { $place }
questions-quoted = „{ $text }”
questions-answer-heading = Atbilde
questions-ask-answer = Ko atbildēja? To saņems, kas jautāja, un vēlāk, kopā ar to, kas iznāca, jautājumu ar atbildi lasīs visi. Ja jautājums nav visiem, rakstiet „atcelt” un nospiediet „Neatbildēt”.
questions-decline-heading = Iemesls
questions-ask-reason = Kāpēc ne? Iemeslu saņems tikai autors. Citiem nerāda ne to, ne pašu tekstu.
questions-kept = Nosūtīts. { $name }
questions-settled = Uz to jau ir atbildēts.
questions-gone = Šis jautājums ir atsaukts.
questions-left = Bez atbildes palika jautājumi: { $count }. Kas tos uzdeva, zina, ka pasākums nenotiks, un gaida atbildi. Nospiediet „Gaida atbildi”.
questions-list-button = Gaida atbildi
questions-list = { $name }. Gaida atbildi: { $count }.
questions-item-question = { $place }. Jautājums: { $text }
questions-item-item = { $place }. Ieteikums darba kārtībai: { $text }

## Tam, kas jautāja

questions-answered =
    { $name }

    Jūsu jautājums: „{ $text }”

    Atbilde: { $said }
questions-accepted =
    { $name }

    Jūsu ieteikums „{ $text }” ir darba kārtībā.
questions-declined =
    { $name }

    Jūsu ieteikums „{ $text }” šoreiz nebūs darba kārtībā. Iemesls: { $said }
questions-refused =
    { $name }

    Uz Jūsu jautājumu „{ $text }” neatbildēs, un citiem to nerāda. Iemesls: { $said }
questions-off =
    { $name }

    Tas nenotiks: { $said }

    Jūsu jautājums „{ $text }” ir pie rīkotāja. Atbilde vai iemesls, kāpēc tās nav, atnāks šeit.
