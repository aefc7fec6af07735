### Meetings: called, announced, who comes, what changes.

## What the group and everybody sees

meetings-title = { $kind }: { $more ->
        [all] the whole municipality
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } and { $more } other place
       *[other] { PARISH($parish) } and { $more } other places
    }
meetings-name = { $number } “{ $title }”
meetings-kind-residents = Residents' meeting
meetings-kind-sitting = Council sitting
meetings-kind-committee = Committee sitting
meetings-kind-forum = Forum
meetings-kind-think-tank = Budget think-tank
meetings-kind-report = Yearly report
meetings-kind-talka = Working bee
meetings-kind-event = Event
meetings-when = When: { WHEN($at) }
meetings-where = Where: { $place }
meetings-link = Remotely: { $link }
meetings-on-map = see the map
meetings-agenda = Agenda:
meetings-audience = For: { $audience }
meetings-seats = Seats: { $seats }
meetings-contact = Questions: { $contact }
meetings-why-late = Why the notice is late: { $reason }
meetings-counts = Coming: { $yes }. Not sure yet: { $maybe }.
meetings-counts-waiting = Waiting for a seat: { $count }.
meetings-is-cancelled = Cancelled. Reason: { $reason }
meetings-yes-button = I am coming
meetings-no-button = I cannot
meetings-maybe-button = Not sure yet
meetings-privately-button = Open privately
meetings-open-button = Open
meetings-open-number-button = Open { $number }

## Coming

meetings-said-yes = Noted: you are coming. “{ $title }”, { WHEN($at) }. I shall remind you. If it changes, press another button.
meetings-said-no = Noted: you cannot come. “{ $title }”, { WHEN($at) }. If it changes, press another button.
meetings-said-maybe = Noted: not sure yet. “{ $title }”, { WHEN($at) }. I shall remind you. If it changes, press another button.
meetings-waits = There are no free seats, but you are on the waiting list: “{ $title }”, { WHEN($at) }. If a seat gets free, I shall write to you.
meetings-got-seat = You have a seat: “{ $title }”, { WHEN($at) }. If you cannot come, press “I cannot”, so that somebody else gets it.
meetings-over = “{ $title }” is over.
meetings-cancelled-already = “{ $title }” is cancelled.
meetings-unknown = There is no such meeting. What is ahead is in the menu: “Meetings”.

## The calendar

meetings-list-button = Meetings
meetings-list-title = What is ahead
meetings-past-button = What was
meetings-past-title = What was
meetings-past-item = { $name }
    { WHEN($at, form: "dated") }. { $outcome }
meetings-past-decided = Decided: { $text }
meetings-past-unknown = What came of it has not been written down yet.
meetings-none-past = Nothing has been yet.
meetings-item = { $name }
    { WHEN($at, form: "At") }. { $place }
meetings-item-mine = { $name }
    { WHEN($at, form: "At") }. { $place }
    { $own }
meetings-own = { $said ->
        [waits] You are waiting for a free seat. When there is one, you will hear of it.
        [no] Your answer: you cannot come.
        [maybe] Your answer: you do not know yet.
       *[yes] Your answer: you are coming.
    }
meetings-none = Nothing is announced in your { KIND($parish) } now. When there is something, the group will hear of it.

## A new meeting

meetings-heading = Meeting or event
meetings-new-button = New meeting
meetings-ask-kind = What will it be?
meetings-kind-label = Kind
meetings-ask-title = What is it called? One line, such as “About the school rooms”.
meetings-title-label = Title
meetings-ask-when = When? Write the day and the time, such as “24.11. 18.00” or “Tuesday 18.00”.
meetings-when-label = When
meetings-past = That moment has passed. Write a later day and time.
meetings-ask-place = Where? Write it in words or send the place on a map. Skip it if it is only remote.
meetings-place-label = Where
meetings-ask-link = If people can take part remotely, send the link that begins with “https://”.
meetings-link-label = Link
meetings-link-unclear = The link begins with “https://” and has no spaces.
meetings-ask-agenda = The agenda: each point on a line of its own.
meetings-agenda-label = Agenda
meetings-agenda-long = An agenda has at most { $most } points.
meetings-point-long = A point can have at most { $most } characters.
meetings-ask-audience = Whom is it for especially? Such as “parents”, “everybody”.
meetings-audience-label = For whom
meetings-ask-seats = How many seats? Skip it if there is room for all.
meetings-seats-label = Seats
meetings-ask-contact = Whom can people call or write to with questions?
meetings-contact-label = Contact
meetings-doubts =
    Look once more:
    { $doubts }
meetings-at-night = That is at night: { WHEN($at) }.
meetings-far = That is almost a year away: { WHEN($at, form: "dated") }. If you meant this year, that day has passed.
meetings-on-holiday = That is a public holiday: { DAY($on, form: "plain") }.
meetings-notice-late = A sitting must be announced at least { $days } working days before, and there are not so many left.
meetings-clash = At the same time there is “{ $title }”: { WHEN($at) }.

## Preview, announcement, changes

meetings-preview = This is how { $number } will look. Announce it?
meetings-only-preview = This is only a preview.
meetings-announce-button = Announce
meetings-change-button = Change
meetings-cancel-button = Cancel the meeting
meetings-throw-away-button = Throw it away
meetings-announced = { $number } is announced. { $how ->
        [ahead] There is little time, so the group sees it ahead of other notices: { WHEN($seen) }
        [late] The group may not see it before it begins
       *[turn] The group sees it on { WHEN($seen) }
    }; where there is none, the text is with whoever forwards it.
meetings-seen-too-late = The group has other notices to come, so it would see this one only on { WHEN($seen) }, and it begins on { WHEN($at) }. What the group cannot see before the beginning is not posted there. Press “Change” and choose another time. If you announce it anyway, those who want notices privately get it.
meetings-anyway-button = Announce anyway
meetings-unseen = “{ $name }”: the group was not told of it ({ $names }). Those who asked for notices got it privately.
meetings-announced-already = “{ $title }” is announced or cancelled already.
meetings-late-heading = Why so late
meetings-ask-why-late = A sitting must be announced at least three working days before (Pašvaldību likums, section 53). Why later this time? Everybody will read it.
meetings-thrown-away = “{ $name }” is thrown away. Nobody has seen it.
meetings-cancel-heading = Cancelling
meetings-ask-cancel-reason = Why does it not take place? Everybody who was to come will read it.
meetings-cancelled = “{ $name }” is cancelled.
meetings-overtaken =
    While you were writing, somebody else changed the same.

    { $changed }

    First stands what is there now, then yours. Yours is below: if you press “Send”, it stays.
meetings-changed = { $number } is changed.
