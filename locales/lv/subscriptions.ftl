### Ziņas: ko par savu pagastu vai pilsētu saņemt vienatnē.

subscriptions-button = Ko saņemt
subscriptions-ask = Ko par Jūsu vietu rakstīt Jums personīgi? Tagad: { $now }. Par to, kur Jūs piedalāties, rakstu vienmēr. Priekšlikumus, kurus atbalstāt vai kuriem sekojat, izslēdz pie „Mani dati”.
subscriptions-set = Turpmāk: { $now }.
subscriptions-group = tikai to, kur Jūs piedalāties; pārējais ir grupā
subscriptions-all = visus paziņojumus un aptaujas
subscriptions-weekly = reizi nedēļā īsu kopsavilkumu
subscriptions-nothing = tikai to, kur Jūs piedalāties
subscriptions-all-button = Visu arī man
subscriptions-weekly-button = Reizi nedēļā
subscriptions-nothing-button = Neko
