### Whether enough members come to a sitting of the council.

## How many come

quorum-counts = Council members: { $yes } of { $seats }, { $needed } needed.
quorum-residents = Residents: { $yes } will come, { $maybe } do not know yet.
quorum-ask = There is a council sitting in three days: “{ $name }”, { WHEN($at) }. To be able to decide, the council needs at least { $needed } of its { $seats } members. Will you be there?
quorum-warning = Confirmed for the sitting: { $yes } of { $seats }. At least { $needed } are needed. If there is no quorum twice in a row, the council ends.{ $before ->
        [failed] { " " }There was no quorum in the last sitting, so this one decides whether the council goes on.
       *[held] { "" }
    }

    { $name }, { WHEN($at) }.{ $silent ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Not answered yet: { $silent }.
    }{ $unsure ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Not sure yet: { $unsure }.
    }{ $unknown ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Not in the program, so to be telephoned: { $unknown }.
    }

## Who cannot be there

quorum-excuse-button = I cannot, because…
quorum-excuse-heading = Why you cannot come
quorum-excuse-reader = { $role ->
        [chair] Only the chair of the council will read the reason.
        [secretary] Only the secretary of the council will read the reason.
       *[staff] Nobody leads the council at present, so nobody will read the reason. The municipality will only learn that you cannot come.
    }
quorum-ask-excuse = Why can you not be at the sitting? One sentence is enough.
quorum-excused = Noted: you cannot come, and the absence is excused. “{ $name }”, { WHEN($at) }. If you can after all, open the sitting and press “I am coming”.
quorum-excuse-told = Not able to be at the sitting { $name }, { WHEN($at) }: { $who }. Reason: { $reason }

    Only you see this.
quorum-excuse-known = Not able to be at the sitting { $name }, { WHEN($at) }: { $who }. A reason was given; it is kept but not shown, as nobody leads the council at present.
quorum-say-why = “{ $name }”, { WHEN($at) }: noted that you cannot come. If you say why, the absence is excused. Who will read it is said before you write.

## After the sitting

quorum-ask-roll = The council sitting { $name } is over. How many members took part? That tells whether there was a quorum.
quorum-roll-button = Note who came
quorum-roll-heading = How many members came
quorum-ask-present = How many members of the council took part? Count all, those who do not use this program too.
quorum-present-most = The council has { $most } seats, so the number is from 0 to { $most }.
quorum-ask-missed = Which members were there? Whoever gave a reason is not in the list. If somebody was missing and no reason is known, press the number. Only you see this; after three times in a row the member hears of it too.

    { $lines }
quorum-was-there = { $place }. { $who }: was there
quorum-was-missed = { $place }. { $who }: was missing, no reason known
quorum-not-held = This sitting has not taken place yet.
quorum-there = Noted: { $present } of { $seats } members took part in the sitting { $name }. There was a quorum.
quorum-failed = Warning. There was no quorum in the sitting { $name }: { $present } of { $seats } members took part, at least { $needed } are needed. If the next sitting has none either, the council ends (binding regulations No. 25/2024, 23). Advice: call the sitting when most can come, and talk to each member before it.
quorum-failed-twice = Important. There was no quorum in two sittings in a row; in the sitting { $name } { $present } of { $seats } members took part, at least { $needed } are needed. By paragraph 23 of the binding regulations No. 25/2024 this ends the council before its term. The chair and the municipality agree on what follows. If the number is a mistake, open the sitting and note who came once more.
quorum-missed-own = You were missing in council sittings { $count ->
        [one] { $count } time
       *[other] { $count } times
    } in a row, and no reason is written down here. By paragraph 33 of the binding regulations No. 25/2024 a member loses the seat after three such times. If there was a reason, tell whoever leads the council. Only you and whoever leads the council know this.
quorum-missed-told = A member missing in { $count ->
        [one] { $count } sitting
       *[other] { $count } sittings
    } in a row with no reason written down: { $who }. After three times a member loses the seat (binding regulations No. 25/2024, 33). Talk first. Only you and this member see this.
quorum-missing-roll = how many members of the council took part
