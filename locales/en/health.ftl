### How a parish does: what is open, how fast it is answered, whether anybody speaks.

health-title = How places do
health-button = How places do
health-coming = Counting, just a moment.
health-note = Of the last 90 days; what is open and late, today.
health-own = { PARISH($parish) } in the last 90 days; you are the first to see it.
health-parish = { PARISH($parish) }
health-open = Open: { $count }, of these late: { $late }
health-days = An answer usually takes { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (answers: { $count })
health-few-answers = Fewer than { $few } answers
health-reasoned = With a reason: { $share } %
health-meetings = Meetings held: { $count }
health-voices = Wrote for the first time: { $count }
health-few-voices = Fewer than { $few } wrote for the first time

health-silent-first = { PARISH($parish) }: nothing was proposed, asked or called for { $count ->
        [one] { $count } day.
       *[other] { $count } days.
    } Perhaps it is time for a short poll or a meeting? Nobody else is told for now.
health-silent-behind = { PARISH($parish) }: nothing was proposed, asked or called for { $count ->
        [one] { $count } day.
       *[other] { $count } days.
    } Perhaps help is needed there.
health-pile-first = { PARISH($parish) }: the day to answer is over for { $count ->
        [one] { $count } matter.
       *[other] { $count } matters or more.
    } [Waiting for me] shows which to begin with; if you need help, tell the chair of the council. Nobody else is told for now.
health-pile-behind = { PARISH($parish) }: the day to answer is over for { $count ->
        [one] { $count } matter.
       *[other] { $count } matters or more.
    } Perhaps help is needed there.
