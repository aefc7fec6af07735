### Vietas: kuram pagastam vai pilsētai kas domāts.

territories-ask = Kuru vietu iedzīvotājiem tas ir?
territories-label = Kam
territories-some = Vairākām vietām
territories-ask-names = Uzrakstiet vietas, atdalot ar komatiem, piemēram: „Maliena, Anna”.
territories-names-label = Vietas
territories-unclear = „{ $name }” neatradu vai līdzīgi ir vairāki. Uzrakstiet visu nosaukumu; starp vietām lieciet komatu.
territories-everywhere = Visam novadam
