### Kāpēc priekšlikumu nepublicē, un ko autors ar to var darīt.

withheld-others-data = Tekstā ir ziņas par citiem cilvēkiem.
withheld-insult = Tekstā ir vārdi, kas var aizskart.
withheld-not-ours = To izlemj cita iestāde.
withheld-duplicate = Tāds pats priekšlikums jau ir.
withheld-advertising = Teksts ir reklāma.
withheld-unclear = No teksta vēl nevar saprast, ko un kur darīt.

withheld-mend-rewrite = Tekstu var labot un nosūtīt vēlreiz.
withheld-mend-add = Tekstu var papildināt un nosūtīt vēlreiz.
withheld-mend-ask = To var nosūtīt kā jautājumu: atbildē būs, kur vērsties.
withheld-mend-join = Var atbalstīt agrāko priekšlikumu un saņemt ziņas par to.
withheld-mend-own = Agrākais priekšlikums arī ir Jūsu. Jaunumi par to nāk Jums.

withheld-ask-added = Ko pielikt klāt? Uzrakstiet tikai jauno: iepriekšējais teksts, temats, vieta un foto paliek.
withheld-sent-again = Priekšlikums { $number } jau ir nosūtīts vēlreiz. Jaunais: { $other }.
