### Why a proposal is not published, and what its author can do about it.

withheld-others-data = The text says things about other people.
withheld-insult = The text has words that may offend.
withheld-not-ours = Another institution decides about this.
withheld-duplicate = There is such a proposal already.
withheld-advertising = The text is an advertisement.
withheld-unclear = The text does not yet say what should be done, and where.

withheld-mend-rewrite = You can correct the text and send it again.
withheld-mend-add = You can add to the text and send it again.
withheld-mend-ask = You can send it as a question: the answer will say where to turn.
withheld-mend-join = You can support the earlier proposal and get news of it.
withheld-mend-own = The earlier proposal is yours as well, and news of it comes to you.

withheld-ask-added = What should be added? Write only what is new: the text before, the topic, the place and the photo stay.
withheld-sent-again = Proposal { $number } has been sent again already. The new one: { $other }.
