### Vārdi, kas nepieder nevienai lietai: atbildes uz nesaprasto, neizdevušos un nepabeigto, un pogas, kas ir visur.

machinery-not-understood = Nesapratu. Nospiediet pogu vai rakstiet „Palīdzība”.
machinery-not-saved = Mūsu pusē radās kļūda: tas, ko sūtījāt, nav saglabāts. Lūdzu, nosūtiet to vēlāk vēlreiz. Darbinieki par kļūdu jau zina.
machinery-not-yet-saved = Vēl nav saglabāts: mūsu pusē ir īslaicīgs traucējums. Programma mēģinās vēlreiz pati. Jums nekas nav jādara.
machinery-not-allowed = To var darīt tikai tie, kam tas ir uzticēts, piemēram, pārstāvis vai pašvaldības darbinieks. Ja tas ir uzticēts arī Jums, rakstiet „Palīdzība”.
machinery-hidden-sender = Šeit rakstīts anonīma administratora vārdā, tāpēc nav redzams, kurš to dara. Grupas iestatījumos izslēdziet anonimitāti un mēģiniet vēlreiz.
machinery-personal-code-removed = Personas kods ir izdzēsts, tas šeit nav vajadzīgs.
machinery-text-kept = Teksts ir saglabāts. Ko ar to darīt?
machinery-file-not-kept = Failu šeit pievienot nevar, tas nav saglabāts. Rakstiet tekstu vai sūtiet foto.
machinery-try-it = Izmēģinājums: dati nav īsti

machinery-tap-done = Saņemts
machinery-tap-old = Šī poga vairs nedarbojas. Rakstiet „Sākums”.

machinery-write-privately = Lai ziņa nepazustu, rakstiet man privāti.
machinery-write-privately-button = Atvērt

machinery-yes = Jā
machinery-no = Nē
machinery-menu = Sākums
machinery-help = Palīdzība
machinery-back = Atpakaļ
machinery-skip = Izlaist
machinery-cancel = Atcelt
machinery-done = Gatavs
machinery-send = Nosūtīt
machinery-edit = Labot
