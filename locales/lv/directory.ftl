### Kas mani pārstāv un kam ko jautāt.

directory-button = Mans pārstāvis
directory-experts-button = Kurš ko zina
directory-own-button = Ko rādīt par mani
directory-page =
    { PARISH($parish) }. Kurš ko dara:

    { $people }

    Padome: { $email }
    Pašvaldība: { $office }

    { $places }{ $phones ->
        [none] { "" }
       *[other] { "" }

    Ja kas salūzis: { $phones }
    }
directory-library = Bibliotēka: palīdz ar papīra anketām un pasaka, kur ko iesniegt.
directory-institution =
    { $name }, { $place }. Tālr. { $phone }, { $hours }.
    { $does }
directory-office = { $phone ->
        [none] { $controller }: { $address }.
       *[other] { $controller }: { $address }. Tālr. { $phone }.
    }
directory-nobody = Pārstāvja šeit vēl nav. Jautājumu saņems tas, kas viņu aizstāj.
directory-line = { $role }: { $name }
directory-on-poster = { $name } ({ $role })
directory-topics = Zina par: { $topics }
directory-away = Pašlaik prombūtnē.
directory-phone = { $name }, { $phone }
directory-no-experts = Pagaidām neviens nav norādījis, par ko zina. Jautājumu var uzdot savam pārstāvim.
directory-ask-topic = Par ko vēlaties jautāt?
directory-experts =
    { $topic }. Nospiediet numuru, lai pajautātu:

    { $people }

## Ko par sevi rāda tas, kas kalpo

directory-heading = Ko rādīt par mani
directory-ask-name = Kādu vārdu rādīt sarakstā? Ja vārdu rādīt nevēlaties, izlaidiet.
directory-ask-topic-own = Par ko Jums var jautāt? Izvēlieties jomu.
directory-ask-second = Vai vēl par ko? Ja ne, izlaidiet.
directory-ask-line = Viens teikums par sevi, piemēram, kad un kur Jūs var satikt.
directory-name-label = Vārds
directory-topic-label = Joma
directory-second-label = Otra joma
directory-line-label = Par mani
directory-saved = Saglabāts. Sarakstā rāda: { $name }. Mainīt var jebkurā brīdī.
