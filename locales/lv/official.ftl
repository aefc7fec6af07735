### Oficiāls iesniegums: kā to dara, un sagatavots teksts.

official-own = Programma iesniegumu nenosūta: to parakstāt un iesniedzat Jūs. Uz to jāatbild { $days } darbdienu laikā, sarežģītā lietā mēneša laikā. Personas kodu šeit nerakstiet.
official-text-button = Sagatavot tekstu
official-collective = Kolektīvais iesniegums: vajag { $needed } parakstus. Parakstīt var Latvijas pilsoņi no 16 gadiem, kas šajā novadā deklarēti vai kam te ir īpašums. Parakstus vāc vietnē manabalss.lv vai uz papīra, katrs parakstās pats. Par to lemj domes sēdē. Atbalsts šeit nav paraksts.
official-not-sent = Teksts kopēšanai. Programma to nenosūta.
official-translate = Iesniegumam jābūt latviešu valodā. Pirms iesniegšanas pārtulkojiet tekstu.
official-head =
    Kam: { $controller }
    { $address }; { $email }

    No kā (vārds, uzvārds): ____________________
    Adrese atbildei: ____________________
    Tālrunis vai e-pasts: ____________________

    Iesniegums
    Par: „{ $title }” ({ PARISH($parish) })
official-tail =
    { $kind ->
            [problem] Iepriekš par to ziņots pašvaldībai:
           *[idea] Iepriekš par to rakstīts iedzīvotāju padomei:
        } Nr. { $number }, { DAY($submitted, form: "short") }.
    Lūdzu atbildēt likumā noteiktajā termiņā.

    Datums: { DAY($on, form: "short") }
    Paraksts: ____________________
