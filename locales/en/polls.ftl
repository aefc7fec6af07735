### Polls: making, voting, the result. Always advisory.

## What the group and everybody sees

polls-title = Advisory poll: { $more ->
        [all] the whole municipality
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } and { $more } other place
       *[other] { PARISH($parish) } and { $more } other places
    }
polls-name = { $number } “{ $title }”
polls-scale-note = 1 – not at all, 5 – fully.
polls-how-one = Press your answer. You can change it until the poll closes.
polls-how-several = You can choose several answers, at most { $most }. Press each of them.
polls-how-scale = Press a number. You can change it until the poll closes.
polls-how-ranking = Press them in order: first what matters most to you. One is enough.
polls-until = Answers are taken until { WHEN($at, form: "until") }.
polls-taken-part = Took part: { $count }
polls-advisory = The result is a recommendation. While the poll is open, whoever runs the program could find out the answers. When it closes, what ties them to people is deleted, in backups within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
polls-privately-button = Open privately
polls-open-button = Open the poll
polls-open-number-button = Open { $number }
polls-picture = Picture for poll { $number }.

## Voting

polls-counted = Counted: { $chosen }
polls-counted-why = Counted: { $chosen }. Why? You can say it privately.
polls-counted-other = Counted: { $chosen }. It replaces the earlier answer: { $before }
polls-replaced = The earlier answer is replaced.
polls-taken-back = Your answer is taken back.
polls-voted-one = Your answer is counted ({ $number }). You can change it until { WHEN($at, form: "until") }: just press another.
polls-voted-several = Your answer is counted ({ $number }). You can choose at most { $most }. It can be changed until { WHEN($at, form: "until") }.
polls-voted-scale = Your answer is counted ({ $number }). You can change it until { WHEN($at, form: "until") }: just press another.
polls-voted-ranking = Your order is counted ({ $number }). You can press more. It can be changed until { WHEN($at, form: "until") }.
polls-not-voted = You have no answer in this poll any more ({ $number }). Answers are taken until { WHEN($at, form: "until") }.
polls-mine = Your answer: { $chosen }
polls-mine-counted = Your answer is counted together with the others. Nobody knows any more what it was.
polls-mine-none = You have not answered this poll.
polls-mine-button = My answer
polls-take-back-button = Take it back
polls-drop-button = Remove { $position }.
polls-not-chosen = { $position } was not chosen. Still counted: { $chosen }
polls-only-one = { $position } is the only one you have chosen. Add another before you remove it, or press “Take it back”.
polls-too-many = At most { $most } can be chosen. Chosen already: { $chosen }. First remove one, in the private chat.
polls-over = Poll { $number } is closed. Thank you to everybody who answered!
polls-not-yours = This poll is for the residents of another place: { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }and { $more } other
       *[other] { " " }and { $more } others
    }. If you live there, change where you live in the menu.
polls-unknown = There is no such poll. Open polls are in the menu: “Polls”.

## Lists

polls-list-button = Polls
polls-list-title = Open polls: { $count }
polls-item = { $name }
    Answers are taken until { WHEN($at, form: "until") }.
polls-item-done = { $name }
    You have answered. It can be changed until { WHEN($at, form: "until") }.
polls-none-open = There are no open polls in your { KIND($parish) } now. When there is one, the group will hear of it.
polls-past-button = What came out
polls-past-title = Closed polls
polls-past-item = { $name }
    Closed on { WHEN($on) }.
polls-none-past = There are no closed polls yet.

## A new poll

polls-heading = Poll
polls-new-button = New poll
polls-ask-question = What would you like to ask? Write the question in one sentence.
polls-question-label = Question
polls-ask-kind = How will people answer?
polls-kind-label = Kind
polls-kind-one = One answer
polls-kind-several = Several answers
polls-kind-scale = Scale 1–5
polls-kind-ranking = Ranking
polls-ask-options = Write the possible answers, 2 to 10, all in one message: each on a line of its own.
polls-options-label = Answers
polls-options-count = There must be { $least } to { $most } answers. In this message there are: { $count }. Write all of them in one message, each on a line of its own.
polls-option-too-long = “{ $option }” is too long. A line can have at most { $most } characters.
polls-options-twice = Two answers are the same. Make them different.
polls-ask-most = How many answers may one choose at most? Skip it if all of them.
polls-most-label = At most
polls-most-any = as many as they like
polls-ask-closing = Until when are answers taken? Choose, or write such as “27.11. 20.00”.
polls-closing-label = Closes
polls-closing-past = That is too soon. Choose a time at least an hour from now.
polls-closing-too-far = A poll can last three months at most.
polls-in-three-days = In 3 days
polls-in-week = In a week
polls-in-two-weeks = In 2 weeks
polls-in-month = In a month
polls-moment = { WHEN($at) }
polls-ask-shows = When is it shown how others answer?
polls-shows-label = Running result
polls-shows-never = Only at the end
polls-shows-after = After one's own
polls-shows-always = All the time
polls-ask-whether-why = Should people be asked why, after they answer?
polls-why-label = Ask why
polls-ask-picture = Send a picture, if you like.
polls-picture-label = Picture
polls-ask-other = If needed, write the same in a second language: the question on the first line, then each answer on its own.
polls-other-label = Second language
polls-translation-lines = The second language needs as many lines as the Latvian: { $wanted }. In this message there are: { $count }. Write all of them in one message.

## Preview and publishing

polls-preview = This is how poll { $number } will look. Answers are taken until { WHEN($at, form: "until") }. Publish it?
polls-will-open = It opens by itself on { WHEN($at) }.
polls-only-preview = This is only a preview.
polls-look-button = See the preview
polls-publish-button = Publish now
polls-later-button = Publish later
polls-change-button = Change
polls-cancel-button = Throw it away
polls-published = Poll { $number } is open until { WHEN($at, form: "until") }. { $how ->
        [ahead] There is little time, so the group sees it ahead of other notices: { WHEN($seen) }
        [late] The group sees it only on { WHEN($seen) }
       *[turn] The group sees it on { WHEN($seen) }
    }; where there is none, the text is with whoever forwards it.
polls-seen-too-late = The group has other messages already, so it will see the poll only on { WHEN($seen) }, but it closes on { WHEN($at) }. Press “Change” and move the closing, so that people can answer.
polls-anyway-button = Publish anyway
polls-already-open = This poll is open or closed already, so it is not changed any more.
polls-closes-too-soon = There must be at least an hour between opening and closing, but it closes on { WHEN($at) }. Press “Change” and change that.
polls-cancelled = Poll { $number } is thrown away. Nobody has seen it.
polls-later-heading = Publish later
polls-ask-later = When should it open? Choose, or write such as “tomorrow 9.00”.
polls-moment-past = That moment has passed. Choose a later one.
polls-planned = Poll { $number } opens by itself on { WHEN($at) }. Until then it can be changed.
polls-opened-told = Poll { $number } is open.
polls-not-opened = Poll { $number } was not opened, because the time of its closing has come. Change that and publish it again.
polls-left-planned = Poll { $number } “{ $title }” was not opened at its time: whoever prepared it no longer holds the role. Look at it and publish it if it is needed.
