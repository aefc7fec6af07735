### Sapulces protokols: dokuments un vieta tīmekļvietnē.

minutes-file-button = Protokols
minutes-file-name = { $number }-protokols.docx
minutes-coming = Gatavoju protokolu. Tas atnāks pēc brīža.
minutes-file = Protokola sagatave: { $name }. Papildiniet, ko runāja, un parakstiet: vadītājs un protokolētājs. Fails te pieejams vienu dienu.
minutes-later = { $name }: protokols būs, kad būs pierakstīts, kas iznāca.
minutes-missing-online = protokols pašvaldības tīmekļvietnē, līdz { DAY($on, form: "until") }
minutes-for-staff = { $name }: protokolam jābūt tīmekļvietnē līdz { DAY($on, form: "until") }. Parakstītu to atsūtīs padome. Kad tas ir publicēts, nospiediet pogu.
minutes-published-button = Publicēts
minutes-published = Pierakstīts: protokols ir tīmekļvietnē.

## Dokumentā

minutes-title = Protokols
minutes-subtitle = { $kind } { $number }: { $title }
minutes-when = Kad
minutes-moment = { DAY($on, form: "year") }, plkst. { TIME($at) }
minutes-where = Kur
minutes-led = Vadīja
minutes-written = Protokolēja
minutes-came = Klātesošo skaits
minutes-present = Padomes locekļi
minutes-members = { $present } no { $seats }
minutes-here = Piedalās
minutes-missing = Nepiedalās
minutes-agenda = Darba kārtība
minutes-said = Izskatīšanas gaita
minutes-decided = Lēmumi
minutes-promised = Kas ko izdarīs
minutes-asked = Iedzīvotāju jautājumi
minutes-answer = „{ $question }” Atbilde: { $answer }
minutes-commitment = { $who }: { $text }, līdz { DAY($on, form: "short") }
