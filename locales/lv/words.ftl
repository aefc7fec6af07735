### Kas uzrakstīts bez jautājuma: saglabāts, līdz cilvēks pasaka, ko ar to darīt.

words-photo-kept = Foto ir saglabāts. Ko ar to darīt?
words-voice-kept = Balss ziņa ir saglabāta. Ko ar to darīt?
words-place-kept = Vieta ir saglabāta. Ko ar to darīt?
words-added =
    Pievienots iepriekšējam. Viss kopā:

    { $text }

    Ko ar to darīt?
words-added-for-now =
    Pievienots iepriekšējam. Viss kopā:

    { $text }
words-attached = Pielikumi: { $count }
words-offered = Iepriekš atsūtījāt: „{ $text }” Ko ar to darīt?
words-no-text = pielikums bez teksta
words-proposal-button = Priekšlikums
words-problem-button = Problēma
words-inquiry-button = Jautājums
words-nothing-button = Neko
words-dropped = Labi. Tas ir izdzēsts.
words-gone = Šis teksts jau ir izmantots vai izdzēsts. Ja vajag, uzrakstiet to vēlreiz.
words-stop = Ziņas nāk par to, kur Jūs piedalāties: Jūsu priekšlikumi, sarunas, aptaujas un sanāksmes, un tas, ko atbalstāt vai kam sekojat. Par Jūsu vietu nāk tas, kas izvēlēts pie „Ziņu iestatījumi”. Ko darīt?
words-nothing-changed = Labi, nekas nav mainīts.
