### Ziņas, par kurām nav zināms, vai tās pienāca.

outbox-in-doubt = Nav zināms, vai ziņa „{ $begins }” pienāca: { $chat }. Lūdzu, ieskatieties tur un nospiediet pogu.
outbox-bulk-in-doubt = Nav zināms, vai paziņojums „{ $begins }” pienāca visiem. Neskaidri saņēmēji: { $count }. Ja sūtīsim vēlreiz, daļa to saņems otrreiz.
outbox-arrived-button = Pienāca
outbox-again-button = Sūtīt vēlreiz
outbox-arrived = Labi, vairāk nesūtīsim.
outbox-again = Labi, sūtām vēlreiz.
outbox-settled-already = Par šo ziņu jau ir izlemts.
