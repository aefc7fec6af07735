### Turnout: what is open in the places somebody serves, and where there are few answers.

turnout-button = Polls in my places
turnout-title = Open polls in your places: { $count }
turnout-none = There are no open polls in your places.
turnout-more-button = More
turnout-low = Few answers. The result is shown once there are at least { $least }.
turnout-place = – { PARISH($parish) }: { $kind ->
        [low] few answers
        [hidden] at least { $least }
       *[shown] { $count }
    }
turnout-warning = { $name }: half the time has passed, but there are few answers from here: { $places }. If there are fewer than { $least }, the result from there will not be shown. A reminder in the group or at the shop helps; answers can also be entered from paper. Open until { WHEN($at, form: "until") }.

## One's own

turnout-own-button = My polls
turnout-own-title = My polls
turnout-own-none = You have not made a poll yet.
turnout-own-planned = { $name }
    Not open yet.
turnout-own-open = { $name }
    Open until { WHEN($at, form: "until") }.
turnout-own-closed = { $name }
    Closed { WHEN($at) }.
turnout-own-answered = { $name }
    Closed { WHEN($at) }, and what follows has been said.
