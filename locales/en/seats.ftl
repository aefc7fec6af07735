### Members of the council and their seats.

seats-no-unit = council leadership

## The list of seats

seats-list-button = Council seats
seats-none = There is no list of seats yet, so representatives, the chair and the secretary count as members of the council. If you make one, only those who have a seat are members. At first the representatives get theirs.
seats-begin-button = Make the list
seats-list = Seats of the council. Taken: { $taken } of { $seats }.

    { $lines }

    To give, change or end a seat, press its number.
seats-line = { $place }. { $known ->
        [yes] { PARISH($unit) }
       *[no] { $unit }
    }: { $state ->
        [vacant] vacant
        [unnamed] taken, name not shown
       *[named] { $name }
    }{ $elsewhere ->
        [yes] { " " }(elected in: { PARISH($elected) })
       *[no] { "" }
    }
seats-one = { $line }

    Since { DAY($on, form: "since") }.
seats-old = This seat has changed meanwhile. Open the list of seats once more.
seats-give-button = Give
seats-end-button = End
seats-place-button = Change the seat
seats-give-heading = Who gets the seat
seats-ask-who = Who gets this seat?
seats-by-link = Invite by a link
seats-place-heading = Which seat it is
seats-ask-elected = Where was the member elected?
seats-elected-label = Elected in
seats-ask-represents = Whom does the member represent? Usually the same, but not always (binding regulations No. 25/2024, 17 and 21).
seats-represents-label = Represents
seats-ended = The seat is vacant: { PARISH($unit) }. Whoever had it has been told.
seats-ended-told = Your seat in the council of residents has ended: { PARISH($unit) }. Thank you for your work!
seats-given-told = You have a seat in the council of residents: { PARISH($unit) }. I will invite you to sittings here, and your answer counts for the quorum.
seats-accepted = The invitation was accepted, the seat is taken: { PARISH($unit) }.
seats-invited = The link works once, until { WHEN($at, form: "until") }. Forward the next message to whoever gets the seat: { PARISH($unit) }. If the link cannot be opened, this can be typed: { $code }
seats-invitation = An invitation to a seat ({ $council }): { PARISH($unit) }. Open the link and agree.
seats-offered = You are offered a seat ({ $council }): { PARISH($unit) }. You will be invited to sittings here, and your answer will count for the quorum. Do you agree?
seats-held = You have a seat in the council already.
seats-taken = This seat is taken. Ask whoever invited you.
seats-reason-gone = This text was deleted together with the data of its author.
