# Pirms priekšlikuma nosūtīšanas: varbūt tāds pagastā jau ir?
likeness-intro = { $count ->
    [one] Līdzīgs priekšlikums jau ir:
   *[other] Līdzīgi priekšlikumi jau ir:
 }
    { $lines }

    Ja tas ir tas pats, atbalstiet to.
likeness-line = { $number } „{ $title }”. Statuss: { $status }.
likeness-ask = Ja tas ir kas cits, nosūtiet savu.
likeness-support-button = Atbalstīt { $serial }
likeness-view-button = Skatīt { $serial }
likeness-own-button = Tomēr nosūtīt savu
likeness-supported = Jūsu atbalsts ir pie tā. Jūsu teksts nav nosūtīts, bet ir saglabāts. Vai ar to pietiek?
likeness-followed = Jūsu ziņojums nav nosūtīts, tas nav vajadzīgs.
likeness-enough-button = Labi, nesūtīt
# Kā vārdiem pasaka, ka tas ir tas pats; ar komatiem.
likeness-words-same = tas pats, ir tas pats, tieši tas pats
likeness-viewed = Jūsu teksts ir saglabāts, bet vēl nav nosūtīts.
# Pārstāvim pie priekšlikuma, kas vēl nav publicēts.
likeness-review = { $count ->
    [one] Līdzīgs, jau publicēts:
   *[other] Līdzīgi, jau publicēti:
 }
    { $lines }
