### Messages that somebody forwards to a group the bot cannot reach.

shares-please-forward = Please forward the next message to the group of { PARISH($parish) }. When it is done, press “Forwarded”.
shares-forward-several = Please forward the next message to the neighbours’ groups of these places ({ $count }). The text is the same for all:
    { $names }

    When that is done, press “Forwarded to all”: it is noted for all of them at once.
shares-forwarded-all-button = Forwarded to all
shares-forwarded-all = Thank you! Noted: forwarded to all of them.
shares-forwarded-button = Forwarded
shares-later-button = In the evening
shares-skip-button = Skip
shares-forwarded = Thank you! Noted as forwarded: { PARISH($parish) }.
shares-later = All right, a reminder will come on { WHEN($at) }.
shares-skipped = All right, this message is not forwarded.
shares-settled = This message has been settled already.
shares-group-there = This place has its own group now: { PARISH($parish) }. The message need not be forwarded any more.
