### Deadlines: reminders, and what happens when the time is over.

## What everybody sees

deadlines-waits-for = Waiting for: { $who ->
        [municipality] the municipality
        [alternate] the alternate of the representative, { PARISH($parish) }
        [chair] the chair of the council
        [staff] the municipality's coordinator
       *[representative] the representative, { PARISH($parish) }
    }
deadlines-stands-still = The time for the answer stands still meanwhile.
deadlines-late = { $kind ->
        [promise] Promised by { DAY($on, form: "until") }. This is late. Waiting for: the municipality.
        [right] An answer was due by { DAY($on, form: "until") }. The municipality's answer is late.
       *[goal] Goal: an answer by { DAY($on, form: "until") }. The municipality's answer is late.
    }

## Reminders

deadlines-remind = Reminder: { $name }. { $kind ->
        [promise] Promised by { DAY($on, form: "until") }. When there is news, please tell residents.
        [right] The answer is due by { DAY($on, form: "until") }.
        [right_over] The answer was expected by { DAY($on, form: "until") }.
        [goal_over] The goal was: an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
deadlines-remind-author = We are still waiting for your answer about your { $what ->
        [problem] problem
       *[idea] proposal
    } { $number } “{ $title }”, until { DAY($on, form: "until") }. The question:

    { $question }

    Without an answer, it will be decided by what is known already.

## The time is over

deadlines-late-staff = { $name }: { $kind ->
        [promise] what was promised is late
       *[other] the time is over
    }. { $kind ->
        [promise] It was promised by { DAY($on, form: "until") }.
        [right] An answer was due by { DAY($on, form: "until") }.
       *[goal] The goal was an answer by { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Residents see that now too.
        [problem] Residents see that the answer is late; what was written they do not see.
       *[no] It is not published yet.
    } Please answer: a new date with a reason will also do.
deadlines-late-council = { $name }: { $kind ->
        [promise] what was promised is late
       *[other] the municipality has not answered yet
    }. { $kind ->
        [promise] It was promised by { DAY($on, form: "until") }.
        [right] An answer was due by { DAY($on, form: "until") }.
       *[goal] The goal was an answer by { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Residents see that.
        [problem] Residents see that the answer is late; what was written they do not see.
       *[no] It is not published yet.
    } There is nothing you have to do.
deadlines-late-author = { $kind ->
        [promise] What was promised is late about
       *[other] There is no news from the municipality yet about
    } your { $what ->
        [problem] problem
       *[idea] proposal
    } { $number } “{ $title }”. { $kind ->
        [promise] It was promised by { DAY($on, form: "until") }.
        [right] An answer was due by { DAY($on, form: "until") }.
       *[goal] The goal was an answer by { DAY($on, form: "until") }.
    } { $told } You will get a message when there is news.
deadlines-told = { $who ->
        [staff-representative] The municipality's coordinator was reminded, and the representative was told.
        [staff-chair] The municipality's coordinator was reminded, and the chair of the council was told.
        [staff-both] The municipality's coordinator was reminded, and the representative and the chair of the council were told.
        [staff-nobody] The municipality's coordinator was reminded.
        [nobody-representative] The representative was told.
        [nobody-chair] The chair of the council was told.
        [nobody-both] The representative and the chair of the council were told.
       *[nobody-nobody] Everything is saved and waits.
    }
deadlines-promise-author = What was promised about your { $what ->
        [problem] problem
       *[idea] proposal
    } { $number } is late. It was promised by { DAY($on, form: "until") }: { $step }

    { $told } You will get a message when there is news.

    Is it done?
deadlines-silent = { $name } waits for the council's decision. { $kind ->
        [promise] It was promised by { DAY($on, form: "until") }.
        [right] An answer was due by { DAY($on, form: "until") }.
       *[goal] The goal was an answer by { DAY($on, form: "until") }.
    } Please get in touch with the representative, or help to decide. Residents do not see this message.
deadlines-silent-author = There is no news about your proposal { $number } “{ $title }” yet. { $kind ->
        [promise] It was promised by { DAY($on, form: "until") }.
        [right] An answer was due by { DAY($on, form: "until") }.
       *[goal] The goal was an answer by { DAY($on, form: "until") }.
    } { $told ->
        [both] The alternate of the representative ({ PARISH($parish) }) and the chair of the council were told.
        [alternate] The alternate of the representative was told ({ PARISH($parish) }).
        [chair] The chair of the council was told.
        [representative] The representative was told ({ PARISH($parish) }).
        [staff] The municipality's coordinator was told.
        [others] Those who can help were told.
        [asked] There was one more reminder.
       *[nobody] There is nobody to look at it for now. It is saved and waits.
    } You will get a message when there is news.
deadlines-unclarified = { $name }: the author has not answered the question. Please decide by what is known already. { $kind ->
        [right] The answer is due by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
deadlines-unclarified-author = The question about your { $what ->
        [problem] problem
       *[idea] proposal
    } { $number } “{ $title }” was not answered. Nothing is lost: it will be decided by what is known already. { $kind ->
        [right] Expect an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
