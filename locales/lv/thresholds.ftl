### Atbalsts, no kura kas seko: padomes darba kārtība un kolektīvais iesniegums.

thresholds-reason = Atbalstītāju skaits sasniedza { $count }.
thresholds-agenda-line = Ja atbalstīs vismaz { $needed } no tiem, kas šeit pieteikušies, par to runās padomes sēdē. Tagad: { $joined }.
thresholds-collective-line = Kolektīvajam iesniegumam vajag { $needed } parakstus. Tagad atbalsta { $joined }, bet atbalsts nav paraksts. Kā vākt parakstus: „Oficiāls iesniegums”.
thresholds-on-agenda = Priekšlikums { $number } „{ $title }”, { PARISH($parish) }: atbalstītāju skaits sasniedza { $count }. Tāpēc tas ir padomes darba kārtībā. Padomei par to jārunā līdz { DAY($on, form: "until") }. Ja vajag, lemiet citādi.
thresholds-collective = Jūsu priekšlikumu { $number } atbalsta jau { $count }. Atbalsts nav paraksts. Ar tikpat daudziem parakstiem var iesniegt kolektīvo iesniegumu, un tad to skata dome. Kā to dara: atveriet priekšlikumu un nospiediet „Oficiāls iesniegums”.
