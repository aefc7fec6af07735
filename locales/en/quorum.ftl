### Whether enough members come to a sitting of the council.

## How many come

quorum-counts = Council members: { $yes } of { $seats }, { $needed } needed.
quorum-residents = Residents: { $yes } will come, { $maybe } do not know yet.
quorum-ask = There is a council sitting in three days: “{ $name }”, { WHEN($at) }. To be able to decide, the council needs at least { $needed } of its { $seats } members. Will you be there?
quorum-warning = Confirmed for the sitting: { $yes } of { $seats }. At least { $needed } are needed. If there is no quorum twice in a row, the council ends.

    { $name }, { WHEN($at) }.{ $silent ->
        [none] { "" }
       *[other] { " " }Not answered yet: { $silent }.
    }

## Who cannot be there

quorum-excuse-button = I cannot, because…
quorum-excuse-heading = Why you cannot come
quorum-ask-excuse = Why can you not be at the sitting? One sentence is enough. Only whoever leads the council reads it.
quorum-excused = Noted: you cannot come, and the reason has been sent to whoever leads the council. “{ $name }”, { WHEN($at) }. If you can after all, open the sitting and press “I am coming”.
quorum-excuse-told = Not able to be at the sitting { $name }, { WHEN($at) }: { $who }. Reason: { $reason }

    Only you see this.
quorum-say-why = “{ $name }”, { WHEN($at) }: noted that you cannot come. If you say why, only whoever leads the council reads it, and the absence is excused.
