# Pirms priekšlikuma nosūtīšanas: varbūt tāds pagastā jau ir?
likeness-intro = { $count ->
    [one] Līdzīgs priekšlikums jau ir:
   *[other] Līdzīgi priekšlikumi jau ir:
 }
    { $lines }
likeness-line = { $number } „{ $title }”. Statuss: { $status }.
likeness-ask = Ja tas ir tas pats, atbalstiet to vai sekojiet tam. Ja ne, nosūtiet savu.
likeness-support-button = Atbalstīt { $serial }
likeness-view-button = Skatīt { $serial }
likeness-own-button = Tomēr nosūtīt savu
likeness-supported = Jūsu teksts nav nosūtīts, bet ir saglabāts. Ja to vairs nevajag, nospiediet „Atcelt”.
likeness-viewed = Jūsu teksts ir saglabāts, bet vēl nav nosūtīts.
# Pārstāvim pie priekšlikuma, kas vēl nav publicēts.
likeness-review = { $count ->
    [one] Līdzīgs, jau publicēts:
   *[other] Līdzīgi, jau publicēti:
 }
    { $lines }
