### Plain language: advice to whoever writes an announcement. It may be sent without heeding it.

plainness-advice = Advice (you may send it as it is):
    { $advice }
plainness-officialese = • Plainer: { $words }. Say it in everyday words.
plainness-long-sentence = • A long sentence ({ $count } words): “{ $begins }…”. Make two of it.
plainness-long = • The text is long ({ $count } characters). Up to { $most } nearly everybody reads.
plainness-no-when = • It does not say when. Add the day and the time.
plainness-no-where = • It does not say where. Add the place.
