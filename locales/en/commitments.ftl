### Who does what by when: until it is done.

commitments-line = { $who }: { $text }, by { DAY($on, form: "until") }{ $state ->
        [done] { " " }(done)
       *[open] { "" }
    }
commitments-somebody = somebody
commitments-unclear = The line “{ $line }” was not understood. Needed: who, a colon, what, the day. For example: Ilze: count the chairs by 15.12.
commitments-too-many = At most { $most } can be written down at once.
commitments-yours =
    { $name }

    It was written down that you will do this: { $text }. By: { DAY($on, form: "plain") }. You will be reminded.
commitments-ask =
    { $when ->
        [tomorrow] It is due tomorrow.
        [today] It is due today.
       *[late] It was due: { DAY($on, form: "plain") }.
    } { $name }

    { $who }: { $text }

    Is it done?
commitments-due = { $name }. { $who }: { $text }
commitments-done-button = Done
commitments-done-number-button = Done: { $place }
commitments-later-button = Not yet, another day
commitments-later-number-button = Another day: { $place }
commitments-done = Thank you! Done: { $text }. All who meant to come will hear.
commitments-done-already = That is done already: { $text }
commitments-told =
    { $name }

    Done as promised: { $text }
commitments-later-heading = Another day
commitments-ask-day = By which day will it be done?
commitments-moved =
    { $name }

    Another day: { $text }, by { DAY($on, form: "until") }.
commitments-moved-reply = Written down: { $text }, by { DAY($on, form: "until") }. You will be reminded.
commitments-list-button = Who does what
commitments-list = { $name }. Who does what:
