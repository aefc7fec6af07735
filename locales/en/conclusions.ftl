### A poll after its close: the result for everybody who answered, and what comes of it.

conclusions-stop-button = Close early
conclusions-stop-heading = Close the poll before its time
conclusions-ask-why-early = Why close the poll now? Write one sentence: everybody will read it.
conclusions-not-open = Poll { $number } is not open yet. The button “Not needed” drops it.
conclusions-stopped = Poll { $number } is closed. Everybody who answered will hear the result and the reason.
conclusions-early = Closed before its time. Reason: { $why }

## What everybody reads

conclusions-closed-told = The poll you answered is closed: { $name } Thank you!
conclusions-told = There is news of the poll you answered: { $name }
conclusions-closed-title = The poll is closed: { $name }
conclusions-handed-title = The poll waits for the municipality’s answer: { $name }
conclusions-outcome =
    { $by ->
        [municipality] The municipality
       *[council] The council
    }: { $status }
    Why: { $reason }
    What happens next: { $step }
    By: { DAY($on) }
conclusions-waits = { $by ->
        [municipality] The municipality will answer
       *[council] The council will say what comes of it
    } by { DAY($on, form: "until") }.
conclusions-waits-late = { $by ->
        [municipality] The municipality’s answer was due by { DAY($on, form: "until") }. It is late.
       *[council] What comes of it was to be said by { DAY($on, form: "until") }. That is still to be done.
    }

## Whose turn it is

conclusions-asked = Poll { $number } “{ $title }” is closed. { $by ->
        [municipality] The council has handed it on to the municipality. An answer is due
       *[council] Now it is your turn to say what comes of it: the outcome, why, and the next step
    } by { DAY($on, form: "until") }. Everybody who answered will hear it.
conclusions-remind = Half of the time is over: poll { $number } “{ $title }” still waits for { $by ->
        [municipality] the municipality’s answer
       *[council] a word on what comes of it
    } by { DAY($on, form: "until") }. Two sentences are enough.
conclusions-late = It has not been said what comes of poll { $number } “{ $title }”. It was due by { DAY($on, form: "until") }. The people who answered are waiting.
conclusions-late-behind = By { DAY($on, form: "until") } it was not said what comes of poll { $number } “{ $title }”. If you can, help: you may say it too.
conclusions-waiting-title = Polls that wait for your word: { $count }
conclusions-waiting-line = { $name }
    Say what comes of it by { DAY($on, form: "until") }.
conclusions-waiting-line-late = { $name }
    What comes of it has not been said yet. It was due by { DAY($on, form: "until") }.
conclusions-say-button = What comes of it
conclusions-say-of-button = Say it of { $number }

## How it is said

conclusions-heading = What comes of the poll
conclusions-ask-outcome = What happens with the result?
conclusions-outcome-label = Outcome
conclusions-ask-reason = Why? One sentence is enough.
conclusions-reason-label = Reason
conclusions-ask-next = What happens next, and who does it?
conclusions-next-label = Next step
conclusions-ask-day = By which day? Write, for example: “15.12.2026.”
conclusions-day-label = By
conclusions-saved = Saved: { $number }, { $status }. Everybody who answered will hear it.
conclusions-still-open = Poll { $number } is still open. What comes of it can be said after the close.
conclusions-not-yours = There is nothing for you to say of poll { $number } now: all has been said, or it is somebody else’s turn.
conclusions-overtaken =
    Somebody has answered poll { $number } while you were writing. Your text:
    { $text }
