### Sapulce paša kalendārā.

ics-button = Kalendāram
ics-coming = Fails Jūsu kalendāram tūlīt būs šeit.
ics-file = { $name }: atveriet failu, un kalendārs piedāvās to saglabāt. Ja kas mainīsies, atsūtīšu jaunu.
ics-file-newer = { $name }: ir pārmaiņas. Atveriet šo failu, un ieraksts kalendārā kļūs jauns.
ics-file-cancelled = { $name } nenotiks. Atveriet šo failu, un kalendārs to atzīmēs vai izdzēsīs.
ics-title = { $kind }: { $title }
ics-title-cancelled = Nenotiks: { $title }
ics-answer-here = Vai nāksiet, var mainīt šeit: { $link }
ics-more-here = Vairāk un jaunākais: { $link }
