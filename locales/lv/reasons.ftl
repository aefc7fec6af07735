### Ko iedzīvotāji saka tiem, kas lemj: kāpēc atbalsta, un citi viedokļi.

reasons-other-button = Cits viedoklis
reasons-support-button = Kāpēc?
reasons-own-other-button = Mans viedoklis
reasons-own-support-button = Mans iemesls
reasons-other-heading = Cits viedoklis
reasons-ask-other = Ko Jūs domājat citādi? Uzrakstiet vienu teikumu. To lasīs tikai tie, kas lemj, un bez Jūsu vārda.
reasons-support-heading = Kāpēc atbalstāt
reasons-ask-support = Kāpēc Jūs to atbalstāt? Uzrakstiet vienu teikumu. To lasīs tikai tie, kas lemj, un bez Jūsu vārda.
reasons-kept-other = Paldies! Viedoklis par priekšlikumu { $number } ir saglabāts. To lasīs tie, kas lemj. Par iznākumu atnāks ziņa.

    { $text }
reasons-kept-support = Paldies! Iemesls ir saglabāts pie priekšlikuma { $number }. To lasīs tie, kas lemj.

    { $text }
reasons-masked = Tālruni, e-pastu un mājas nosaukumu nesaglabā: to vietā ir […].
reasons-own-other = Jūsu viedoklis par priekšlikumu { $number }:

    { $text }
reasons-own-support = Jūsu iemesls atbalstīt priekšlikumu { $number }:

    { $text }
reasons-change-button = Mainīt
reasons-drop-button = Dzēst
reasons-dropped = Dzēsts. Par priekšlikumu { $number } Jūsu teiktā te vairs nav.
reasons-none = Par priekšlikumu { $number } Jūsu teiktā te nav.
reasons-join-first = Lai to pateiktu, vispirms piesakieties. Rakstiet „Sākums”.
reasons-own-proposal = Tas ir Jūsu priekšlikums. Ja gribat ko piebilst, atveriet to un nospiediet „Labot vai papildināt”.
reasons-support-first = Vispirms atbalstiet priekšlikumu { $number }. Pēc tam var pateikt, kāpēc.

## Tiem, kas lemj

reasons-button = Iedzīvotāju iemesli
reasons-title = { $number }: iedzīvotāju iemesli
reasons-of-support = Kāpēc atbalsta:
reasons-of-other = Citi viedokļi:
reasons-nobody = Pagaidām neviens neko nav teicis.
reasons-changed = Iedzīvotāju iemesli ir mainījušies. Lai lasītu, atveriet priekšlikumu vēlreiz.
