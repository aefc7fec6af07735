### The quarterly pulse: three short questions to every place, three taps, and then what came out.

## The questions

pulse-title = Three short questions: { PARISH($parish) }
pulse-card = Once a quarter the residents' council asks how life is here and what is needed. Three questions, three taps:
    { $questions }

    You can answer until { WHEN($at, form: "until") }.
    Taken part: { $count }
pulse-start-button = Answer
pulse-list-button = Three questions
pulse-open = The three short questions of the quarter are open. You can answer until { WHEN($at, form: "until") }.
pulse-question = Question { $place } of { $count }
pulse-thanks = All three answers are counted. You can change them until { WHEN($at, form: "until") }. What came out you will read in the group and here within two days after that.
pulse-again-button = Change my answers

## What came out

pulse-result-title = What came out: { PARISH($parish) }, three questions
pulse-few = { $place }. { $question }
    Fewer than 5 answered, so the result is not shown.
pulse-scale-result = { $place }. { $question }
    { $value } of 5. Answers: { $count }.{ $trend ->
        [up] { " " }Better than before.
        [down] { " " }Lower than before.
        [same] { " " }Nearly as before.
       *[first] { "" }
    }
pulse-one-result = { $place }. { $question }
    Most often: { $chosen }. Answers: { $count }.{ $trend ->
        [same] { " " }In first place is the same as before.
        [other] { " " }In first place is another than before.
       *[first] { "" }
    }
pulse-before = Before: { $earlier }
pulse-quarter-value = { $value } in quarter { $quarter } of { $year }
pulse-quarter-chosen = { $chosen } in quarter { $quarter } of { $year }
pulse-next = The representative gets the result too. If you have an idea how to do better, send a proposal. We will ask again next quarter.
pulse-over = The answers are counted. Taken part: { $count }. What came out is in a newer post.

## For the representative

pulse-soon = { PARISH($parish) }: the three short questions of the quarter will open { WHEN($at) }. In the group this will be one post. There is nothing you need to do. If they are not wanted here, switch them off.
pulse-off-button = Switch off
pulse-on-button = Switch on
pulse-is-off = { PARISH($parish) }: the quarter's questions are switched off. If they are open already, they will end by themselves.
pulse-is-on = { PARISH($parish) }: the quarter's questions are switched on. You will hear of the next ones a week before.
