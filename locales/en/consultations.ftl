### The municipality asks the council: how long it may think, what residents see, how it ends.

consultations-due-past = That day is over, or it is today. Please write a later one.
consultations-due-late = The council may be given at most { $most } working days to answer (binding regulations No. 25/2024, point 44): { DAY($latest) } at the latest. Please write that day or an earlier one.
consultations-over = { $number } is not open any more, so its deadline cannot be changed.
consultations-extended-already = The deadline of { $number } has been extended to { DAY($on) }. That is possible once.
consultations-extension-waits = The municipality has not answered yet about more time for { $number }.
consultations-until-sooner = The deadline is { DAY($on) } already. Please write a later day.
consultations-until-late = It can be extended by a month at most (binding regulations No. 25/2024, point 44): to { DAY($latest) } at the latest.
consultations-voices-changed = Somebody has taken back what they said. Open the opinions again to see what there is now.

## What a group sees, and everybody by themselves

consultations-title = The municipality asks: { $more ->
        [all] the whole municipality
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } and { $more } other place
       *[other] { PARISH($parish) } and { $more } other places
    }
consultations-how = You can tell the representative what you think: it helps to write the common opinion of your place. Nobody sees your name.
consultations-is-open = The council answers by { DAY($on, form: "until") } (inclusive).
consultations-short = A short deadline. The reason: { $why }
consultations-extended = The deadline was extended so that residents can meet. At first it was { DAY($on, form: "plain") }.
consultations-decides = { $early ->
        [yes] An early question: the municipality
       *[no] The municipality
    } decides { DAY($on) }.
consultations-left = { $days ->
        [0] Today is the last day.
        [one] { $days } working day is left.
       *[other] { $days } working days are left.
    }
consultations-is-silent = No opinion was given. The deadline was { DAY($on, form: "plain") }.
consultations-is-answered = { $late ->
        [yes] The council answered { DAY($on) }, after the deadline.
       *[no] The council answered { DAY($on) }.
    } Now the municipality decides.
consultations-is-decided = The municipality decided { DAY($on) }.
consultations-is-withdrawn = The question was withdrawn. The reason: { $why }
consultations-silent-places = No opinion was given: { $names }.
consultations-more-waits = The council asks for more time, until { DAY($on, form: "until") }. The municipality has not answered yet.
consultations-say-button = Say what I think
consultations-say-anew-button = Change what I said
consultations-look-button = Look one-to-one
consultations-open-button = Look
consultations-open-number-button = Look at { $number }
consultations-follow-button = Follow
consultations-unfollow-button = Do not follow
consultations-followed = We will tell you what happens with { $number }: the deadline, the council's answer, the decision.
consultations-unfollowed = We will not tell you about { $number } any more.
consultations-files-button = Attachments: { $count }
consultations-file = { $number }, attachment { $place } of { $count }
consultations-no-files = { $number } has no attachments.
consultations-unknown = There is no such question. What is open is in the menu: “Council is asked”.
consultations-ended = { $number } has ended or was withdrawn.

## Lists

consultations-list-button = Council is asked
consultations-list-title = The municipality asks: { $count }
consultations-none = The municipality asks nothing about your place just now.
consultations-past-button = Asked before
consultations-past-title = Asked before: { $count }
consultations-none-past = The municipality has not asked about your place before.
consultations-waiting-title = Questions to the council that wait for you: { $count }

## The municipality asks

consultations-heading = A question to the council
consultations-new-button = Ask the council
consultations-nobody = Nobody of the council is here yet to receive a question. Please write to { $email }.
consultations-ask-text = What would you like to ask the council? Please write what it is about, what will change and what you need an opinion on. Rather early: before the decision is drafted.
consultations-text-label = Question
consultations-ask-files = If you need to, add documents or pictures, up to five. Everybody can open them.
consultations-files-label = Attachments
consultations-ask-due = By which day do you await the answer? The council is given up to 10 working days. If it is less, I will ask why.
consultations-due-label = Answer by
consultations-day = { DAY($on, form: "short") }
consultations-ask-why-short = That is less than 10 working days. Why is the deadline short? Everybody will read it.
consultations-short-label = Short deadline
consultations-ask-decides = When will the municipality decide? If the day is not known yet, skip.
consultations-decides-label = Decides
consultations-decides-unknown = not known yet
consultations-decides-sooner = The opinion is needed before the decision, and the council answers by { DAY($on, form: "until") }. Please write a later day.
consultations-preview =
    In the groups it will look like this:

    { $shown }
consultations-sent = { $number } is sent. The chair and the representatives get it now, the groups when there is room in them. The answer is due by { DAY($on, form: "until") }.

## What the council gets

consultations-asked = The municipality asks ({ $number }): { $words }

    The answer is due by { DAY($on, form: "until") }. { $days ->
        [0] Today is the last day.
        [one] { $days } working day is left.
       *[other] { $days } working days are left.
    }
consultations-remind = The municipality awaits an opinion on { $number }: { $words }

    The deadline: { DAY($on, form: "plain") }. { $days ->
        [0] Today is the last day.
        [one] { $days } working day is left.
       *[other] { $days } working days are left.
    }
consultations-announced = The municipality asks your place ({ $number }): { $words }

    You can say what you think until { DAY($on, form: "until") }.
consultations-silent-told = { $number }: no opinion was given. The deadline was { DAY($on, form: "plain") } (binding regulations No. 25/2024, point 44). { $words }
consultations-withdrawn-council = The municipality has withdrawn the question { $number }. The reason: { $why }

    { $words }

## What those who follow get

consultations-told-silent = A question you follow ({ $number }): { $words }
consultations-told-extended = A question you follow has more time ({ $number }): { $words }
consultations-told-withdrawn = A question you follow was withdrawn ({ $number }): { $words }
consultations-told-answered = The council has answered the municipality ({ $number }): { $words }
consultations-told-decided = The municipality has decided ({ $number }): { $words }
consultations-told-dropped = The question that your place's poll was about has been withdrawn ({ $number }): { $words }

## More time

consultations-extend-button = Ask for more time
consultations-extend-heading = More time
consultations-ask-until = Until which day do you need time? It can be extended to call a meeting of residents, by a month at most.
consultations-until-label = Until
consultations-ask-extend-reason = Which meeting is needed, and when do you plan it? The municipality will read it.
consultations-reason-label = Meeting
consultations-extension-asked = The wish about { $number } is sent to the municipality: until { DAY($on, form: "until") }. Until it agrees, the deadline stays as it is.
consultations-more-wanted = The council asks for more time for { $number }, until { DAY($until, form: "until") }, to call a meeting of residents. The deadline is { DAY($on, form: "plain") } now. The reason: { $reason }{ $sooner ->
        [yes] { " " }The decision is planned sooner: if you agree, its day will not be shown any more.
       *[no] { "" }
    }

    { $words }
consultations-agree-button = Agree
consultations-decline-button = Decline
consultations-extension-agreed = The deadline of { $number } is { DAY($on, form: "plain") } now. The council and all who follow it hear so.
consultations-extended-told = The deadline of { $number } is extended until { DAY($on, form: "until") }. A meeting of residents can be called now. { $words }
consultations-decline-heading = No more time
consultations-ask-decline = Why can the deadline not be extended? The council will read it.
consultations-extension-declined = The council hears that the deadline of { $number } stays.
consultations-declined-told = The deadline of { $number } stays { DAY($on, form: "plain") }. The municipality's answer: { $why }
consultations-extension-settled = More time for { $number } was answered already.

## What residents say

consultations-voice-heading = What I think
consultations-ask-voice = What do you think, and why? Only who writes the opinion of your place reads it, without your name.
consultations-voice-kept = Thank you! What you think of { $number } is kept. Your representative reads it. When there is an answer and a decision, you will hear.
consultations-unsay-button = Take it back
consultations-voice-dropped = What you said about { $number } is not kept any more.
consultations-voice-late = Opinions on { $number } are not collected any more.
consultations-voice-elsewhere = { $number } is about other places. You can follow it and hear how it ends.
consultations-voices-button = Opinions: { $count }
consultations-voices-title = What residents say about { $number }: { $count }
consultations-voices-none = Nobody has written anything yet.
consultations-voice-line = { PARISH($parish) }: { $text }

## Withdrawn

consultations-withdraw-button = Withdraw question
consultations-withdraw-heading = Withdrawing the question
consultations-ask-withdraw = Why is the question not needed any more? Everybody will read it.
consultations-withdrawn = { $number } is withdrawn. The council and all who follow it hear so.

## My data

consultations-mine-voices = What you said of the municipality's questions: { $count }
consultations-mine-follows = Questions of the municipality that you follow: { $count }
consultations-in-copy = What you said of { $number }: { $text }
