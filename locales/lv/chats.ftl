### Grupas un darbinieku kanāls: kā tos piesaista, atsaista un kas notiek, ja tur vairs nevar rakstīt.

chats-name-group = grupa
chats-name-group-of = { PARISH($parish, form: "genitive") } grupa
chats-name-staff = darbinieku kanāls
chats-name-staff-of = darbinieku kanāls ({ PARISH($parish) })

chats-overview-button = Grupas
chats-bind-button = Piesaistīt grupu
chats-bind-staff-button = Piesaistīt kanālu
chats-replace-button = Nomainīt
chats-unbind-button = Atsaistīt
chats-choose-button = Izvēlēties grupu

# Kas ir piesaistīts.
chats-bound = Piesaistīts: { $chat }. Kopš: { DAY($on, form: "short") }.
chats-no-group = Telegram grupa nav piesaistīta: { $chat }. Ziņas nāk Jums, lai tās pārsūtītu kaimiņiem, piemēram, WhatsApp grupai.
chats-no-staff = Vēl nav piesaistīts: { $chat }. Ziņas darbiniekiem nāk katram atsevišķi.
chats-group-heading = Grupa
chats-ask-parish = Kuras vietas grupa?

# Piesaistīšana.
chats-replace-confirm = Jau ir piesaistīts: { $chat }. Var būt tikai viens. Ja piesaistīsiet citu, ziņas nāks tikai tur. Vai nomainīt?
chats-group-invitation =
    Nospiediet pogu un izvēlieties { PARISH($parish, form: "genitive") } grupu.
    Vai arī pievienojiet botu grupai un tur aizsūtiet šo rindu: { $code }
    Tā der vienu reizi, līdz { WHEN($at, form: "until") }. Administratora tiesības botam nevajag: bez tām tas sarunas nelasa.
chats-staff-invitation =
    Privātai darbinieku grupai: nospiediet pogu. Privātam kanālam: pievienojiet botu kā administratoru un kanālā aizsūtiet šo rindu: { $code }
    Tā der vienu reizi, līdz { WHEN($at, form: "until") }.
chats-code-belongs-there = Šis kods jāaizsūta tajā grupā vai kanālā, ko gribat piesaistīt.
chats-is-group-of = Šeit jau ir piesaistīta cita grupa: { PARISH($parish) }. Vispirms tā jāatsaista.
chats-is-staff-chat = Šis ir darbinieku kanāls. Iedzīvotāju ziņām izvēlieties citu grupu.
chats-group-bound = Piesaistīts: { $chat }. Šeit būs svarīgākais: ne vairāk kā viena ziņa dienā. Grupas sarunas bots nelasa. Priekšlikumus rakstiet privāti.
chats-staff-bound = Darbinieku kanāls ir piesaistīts. Šeit būs ziņas par priekšlikumiem, kas gaida pašvaldību. Iedzīvotāju vārdu šeit nebūs.
chats-bound-told = Piesaistīts: { $chat }. Ja tā nav īstā vieta, atsaistiet to: „Grupas”.
chats-replaced = Jaunas ziņas šeit vairs nenāks, jo tagad piesaistīta cita vieta: { $chat }. Vecās pogas šeit vēl darbojas.
chats-how-to-bind = Labdien! Lai šeit nāktu ziņas, grupa jāpiesaista: pārstāvis privātā sarunā ar botu raksta „Grupas”. Grupas sarunas bots nelasa.

# Atsaistīšana.
chats-unbind-group = Vai atsaistīt: { $chat }? Turpmākās ziņas nāks Jums pārsūtīšanai.
chats-unbind-staff = Vai atsaistīt: { $chat }? Turpmāk ziņas nāks katram darbiniekam atsevišķi.
chats-unbind-now-button = Jā, atsaistīt
chats-unbound = Atsaistīts: { $chat }. Jaunu ziņu tajā vairs nebūs.
chats-unbound-already = Tas jau ir atsaistīts.

# Rakstīt vairs nevar, vai atkal var.
chats-lost-group = { $why ->
        [restricted] Botam liegts rakstīt: { $chat }. Lūdziet grupas administratoram to atļaut.
       *[left] Bots ir izņemts: { $chat }. Lai ziņas atkal nāktu, pievienojiet botu no jauna.
    } Līdz tam ziņas nāks tiem, kas pārstāv iedzīvotājus, lai tās pārsūtītu.
chats-lost-staff = { $why ->
        [restricted] Botam liegts rakstīt: { $chat }. Lūdziet administratoram to atļaut.
       *[left] Bots ir izņemts: { $chat }. Lai ziņas atkal nāktu, pievienojiet botu no jauna.
    }
chats-found = Bots atkal var rakstīt: { $chat }.
