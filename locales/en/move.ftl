### Moving elsewhere.

move-heading = Moving elsewhere
move-button = Move
move-ask-parish = Where should it go? Choose or write the name.
move-parish-label = Where to
move-ask-why = Why? Its author will read it. You may skip this.
move-why-label = Why
move-why-there-button = The place is there
move-why-there = The place it speaks of is there.
move-own = { $kind ->
        [problem] The problem { $number } that you reported was moved: { PARISH($parish) }. Its number and deadline stay.
       *[idea] Your proposal { $number } was moved: { PARISH($parish) }. Its number, support and deadline stay.
    } { $why ->
        [none] They will look at it there.
       *[other] Why: { $why }
    }
move-came = Proposal { $number } was moved to you: { PARISH($parish) }. It is published and waits for an answer; its deadline stays.
move-elsewhere = { $number } was moved: { PARISH($parish) }. They will look at it there.
move-card-empty = The proposal that was here was moved elsewhere.
move-done = Moved: { $number }, { PARISH($parish) }. Its author and those who look at it now will be told.
