### An evening in five minutes: what waits is shown one after the other.

evening-begin-button = Begin ({ $count })
evening-next-button = Next ({ $count })
evening-left = Still waiting: { $count }.
evening-done = { $count ->
        [0] All is done, nobody is waiting for you. Thank you!
       *[other] All is done for this evening. Thank you! Published just now or put off: { $count }. They are in the list “Waiting for me”.
    }
evening-last = { $count ->
        [0] That was the last: all is done.
       *[other] That was the last that waited now. Put off with “Later”: { $count }.
    }
evening-unread = { $number }, topic: { $topic }
evening-other-button = Another decision…
evening-decided-since = There is a decision on { $name } already: { $status }.
evening-change-button = Change the decision

evening-on-agenda-button = On the agenda
evening-waits-municipality-button = Ask municipality
evening-needs-clarification-button = Ask the author
evening-not-competence-button = Say where to turn
evening-we-do-it-button = We do it ourselves
evening-merged-button = Merge
evening-repaired-button = Repaired
evening-planned-button = Planned
evening-forwarded-button = Pass on
evening-accepted-button = Taken into account
evening-partly-button = Partly taken
evening-not-accepted-button = Not taken
evening-done-button = Done
evening-given-up-button = Did not work out

evening-ask-blank = What belongs in the blank? Please write a few words.
evening-blank-label = In the blank
evening-with-blank = “{ $text }”
evening-day-two-weeks = 2 weeks
evening-day-month = 1 month
evening-day-other = Other

evening-later-button = Later
evening-put-off = Put off: { $number }. You will see it again { WHEN($at) }.
evening-put-off-until = Put off: you will see it again { WHEN($at) }.
evening-not-waiting = { $number } is not waiting for you any more. Status: { $status }.
evening-handed-on-before = If it is not decided by { WHEN($at, form: "until") } whether to publish it, the municipality's coordinator gets it too.
evening-due-before = Its own deadline stays: { DAY($on, form: "dated") }. That is near.
evening-due-before-over = Its own deadline is over: it was { DAY($on, form: "dated") }.
evening-again = Put off: { $count }
