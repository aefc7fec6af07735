### Proposals: submitting, publishing, support, answers.

## Submitting

proposals-heading = Proposal
proposals-ask-text = What do you propose? Write or record it, even as short as “A bench, please”.
proposals-ask-topic = What is it about? Choose a topic.
proposals-ask-place = Where is it? Write it in words or send a location.
proposals-ask-photo = If you like, send a photo too.
proposals-point-came = The location you sent shows where you are. If the proposal is about another place, press “Edit”.
proposals-voice-came = Nobody listens to voice messages at once. In danger call { $emergency }.
proposals-text-label = Text
proposals-topic-label = Topic
proposals-place-label = Place
proposals-photo-label = Photo
proposals-too-many = Proposals one can submit in a day: { $limit }. That is reached for today. Please go on tomorrow. If something is broken, write "problem": that can be reported today, too.
proposals-received = Thank you! The proposal has been received. Number: { $number }. { $reader ->
        [alternate] There is no representative here at present, so the alternate will read it.
        [chair] There is no representative here at present, so the chair of the council will read it.
        [staff] There is no representative here at present, so the municipality’s coordinator will read it.
        [none] There is nobody to read it for now. It will wait.
        [self] You can read and publish it yourself: it is in the list “Waiting for me”.
       *[representative] The representative of { PARISH($parish) } will read it.
    } { $kind ->
        [right] Expect an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    } If anything changes, you will get a message. This is not an official submission.
proposals-official-button = Official submission
proposals-new-button = New proposal

## How it is named and shown

proposals-name = { $number } “{ $title }”
proposals-name-standing = { $number } “{ $title }”: { $status }
proposals-voice-title = voice message
proposals-topic-line = Topic: { $topic }
proposals-place-line = Place: { $place }
proposals-author-line = Submitted by: { $name }
proposals-status-line = Status: { $status }
proposals-next-clarification = Waiting for the author’s clarification until { DAY($on, form: "until") }.
proposals-next-answer = { $kind ->
        [right] Answer by { DAY($on, form: "until") }.
        [right_over] The answer was expected by { DAY($on, form: "until") }.
        [goal_over] The goal was: an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
proposals-next-promised = Next date: { DAY($on, form: "dated") }.
proposals-next-promised-over = The date was: { DAY($on, form: "dated") }.
proposals-opinion-line = The council’s opinion: { $text }
proposals-reason-line = Reason: { $text }
proposals-done-line = Done: { $text }
proposals-question-line = Question: { $text }
proposals-next-step-line = Next step: { $text }
proposals-by-line = By: { DAY($on, form: "dated") }
proposals-no-day-line = By: no date, as this is closed.
proposals-document-line = Document: { $document }, { DAY($on, form: "short") }
proposals-answers-line = Answered by: { $who }
proposals-asks-line = Asked by: { $who }
proposals-step-line = { DAY($on, form: "short") } – { $status }
proposals-step-without-day =
    { $step }
    The date is not known yet: { $why }
proposals-has-voice = Voice message: attached.
proposals-has-photo = Photo: attached.
proposals-media = { $name }: attachment
proposals-media-over = { $number } will not be published, so the attachment is not needed any more.
proposals-not-yet-published = Not published yet.
proposals-supports-line = { $count ->
        [0] No support yet. Support is not a signature.
       *[other] Support: { $count }. Support is not a signature.
    }
proposals-open-own-button = Open
proposals-unknown = There is no published proposal with that number. Please check the number.
proposals-number-unclear = This is not the number of a proposal. A number looks like this: { $prefix }-{ $year }-0042.

proposals-mine-button = My proposals
proposals-mine-title = My proposals: { $count }
proposals-mine-none = You have no proposals yet. To submit one, press the button.

## The group’s card and support

proposals-week-title = { PARISH($parish) }: new proposals
proposals-week-item = { $serial }. { $text }
proposals-week-step = { $kind ->
    [goal_over] Next step (the goal was: by { DAY($on, form: "short") }): { $text }
    [day_over] Next step (it was to be by { DAY($on, form: "short") }): { $text }
    [goal] Next step (goal: by { DAY($on, form: "short") }): { $text }
   *[day] Next step (by { DAY($on, form: "short") }): { $text }
}
proposals-week-note = Support shows what matters to residents. It is not a signature.
proposals-support-button = { $count ->
        [0] Support { $serial }
       *[other] Support { $serial } ({ $count })
    }
proposals-open-button = Open { $serial }
proposals-follow-button = Follow
proposals-unfollow-button = Unfollow
proposals-support-again-button = Support
proposals-unsupport-button = Withdraw support
proposals-supported = Your support for proposal No. { $serial } counts. It is not a signature. To take it back: “Open { $serial }”, then “Withdraw support”.
proposals-supported-first = Your support for proposal No. { $serial } counts. It is not a signature. To hear how it ends, open me once: “Open { $serial }”. Otherwise I cannot write to you.
proposals-unsupported = Your support for proposal No. { $serial } is taken back.
proposals-followed = When anything changes in proposal No. { $serial }, you will get a message. To stop: “Open { $serial }”, then “Unfollow”.
proposals-unfollowed = There will be no more messages about proposal No. { $serial }.
proposals-too-many-supports = Proposals one can support in a day: { $limit }. That is reached for today. Please go on tomorrow.

## What waits for those who publish and answer

proposals-waiting-button = Waiting for me
proposals-waiting-title = Waiting: { $count }
proposals-waiting-line = { PARISH($parish) }. { $act ->
        [publish] To decide: publish it or not.
       *[answer] To be answered.
    } Received: { DAY($on, form: "short") }.
proposals-waiting-none = All is done, nobody is waiting for you. Thank you! When there is something new, you will get a message.

## Publishing

proposals-review = A new proposal, { PARISH($parish) }. Other residents do not see it yet. Read it and decide whether to publish it.
proposals-review-masked = […] stands for telephone numbers, e-mails or names of homes. The whole text can be shown if the author agrees.
proposals-review-summary = The text is not in Latvian. A Latvian summary is needed before it is published.
proposals-review-voice = The proposal is a voice message. A Latvian summary is needed before it is published. Nobody else will hear the voice.
proposals-original = Original: { $text }
proposals-review-published = The proposal is published. Status: { $status }
proposals-review-over = It does not have to be published any more. Status: { $status }
proposals-publish-button = Publish
proposals-summary-button = Write a summary
proposals-ask-full-button = Ask to show it all
proposals-question-button = Ask for more
proposals-withhold-button = Do not publish…
proposals-text-changed = The text has changed meanwhile. Please read it again.
proposals-published = Your proposal { $number } “{ $title }” is published. If anything changes, you will get a message.
proposals-published-reply = Published: { $number }. The author will get a message.
proposals-published-reply-later = Published: { $number }. The author hears of it { WHEN($at) }; a new post in the group comes no earlier.
proposals-publish-first = Proposal { $number } is not published yet. Publish it first.
proposals-may-show-full = Telephone numbers, e-mails or names of homes are hidden in your proposal. May everybody see them? The whole text:

    { $text }
proposals-show-full-button = Yes, show it all
proposals-keep-masked-button = No, hide it
proposals-shown-full = Your agreement is saved. Proposal { $number } may be shown as a whole. Until it is published you may change your mind: “No, hide it”.
proposals-kept-masked = Telephone numbers, e-mails and names of homes in proposal { $number } stay hidden.
proposals-kept-masked-told = The author asks to keep hidden what is hidden: proposal { $number }. What is visible can be published.
proposals-asked-author = The author will be asked about { $number }. When the answer comes, you will get a message.

proposals-summary-heading = Summary in Latvian
proposals-ask-summary = Write in Latvian what the author proposes: what, where and why. Everybody will see it.
proposals-summary-not-latvian = The summary must be in Latvian. Please write it in Latvian.

## Not publishing

proposals-ask-rule = Why can proposal { $number } not be published? The author will get the reason and a way to mend it.
proposals-rule-others-data-button = Data of others
proposals-rule-insult-button = Offensive text
proposals-rule-not-ours-button = Not our matter
proposals-rule-duplicate-button = Already submitted
proposals-rule-advertising-button = Advertising
proposals-rule-unclear-button = Unclear
proposals-duplicate-heading = Earlier proposal
proposals-ask-duplicate = Which proposal says the same? Choose it, or write its number.
proposals-withheld = Proposal { $number } “{ $title }” is not published.

    { $rule }

    { $mend }
proposals-withheld-reply = Not published: { $number }. The author will get the reason: { $rule }
proposals-mend-rewrite-button = Write it otherwise
proposals-mend-add-button = Add to it
proposals-mend-ask-button = Ask where to turn
proposals-mend-join-button = Support and follow
proposals-where-heading = Where to turn
proposals-where-asked = The author asks where to turn with proposal { $number } “{ $title }”.
proposals-where-sent = Your question was sent. { $reader ->
        [alternate] The representative’s alternate will answer.
        [chair] The chair of the council will answer.
        [staff] The municipality’s coordinator will answer.
       *[representative] The representative will answer.
    } When the answer comes, you will get a message.
proposals-where-nobody = There is nobody here to answer for now. Please ask the municipality: { $contact }.
proposals-where-over = There is no question any more about where to turn with proposal { $number }. Status: { $status }.
proposals-where-answered = An answer about proposal { $number } “{ $title }”. Where to turn: { $where }
proposals-where-told = The answer was sent to the author.
proposals-mend-heading = Mended proposal
proposals-mend-from = The text before:

    { $text }
proposals-ask-mended = Write the proposal anew. Topic, place and photo stay the same.
proposals-nothing-to-mend = Proposal { $number } needs no mending. Status: { $status }

## Clarifying

proposals-question-heading = Question to the author
proposals-ask-question = What should the author be asked? Write one clear question. Where the answer is published, the question is shown with it.
proposals-question-label = Question
proposals-question = There is a question about your proposal { $number } “{ $title }”:

    { $question }

    Please answer by { DAY($on, form: "until") }. Reply to this message or press the button.
proposals-clarify-button = Answer
proposals-clarify-heading = Clarification
proposals-ask-clarification = Write your answer. It will be added to your text together with the question.
proposals-nothing-asked = There is no question about { $number } any more. Status: { $status }
proposals-clarified = Thank you! Your answer is added to proposal { $number }.

## Decision and answer

proposals-decide-button = Decide
proposals-answer-button = Answer
proposals-quote-button = Quote the answer
proposals-decide-heading = Decision on a proposal
proposals-answer-heading = The municipality’s answer
proposals-quote-heading = The municipality’s answer from a document
proposals-heading-about = { $heading } – { $name }
proposals-ask-status = What is the decision?
proposals-ask-forwarded-to = Which institution or department answers now? For example: Autotransporta direkcija.
proposals-ask-other = Which proposal should it be merged with? If it is not among the buttons, write its number.
proposals-ask-reason = What is the reason? Write it as you would say it to a neighbour.
proposals-reason-on-agenda = For example: “The whole council has to decide this.”
proposals-reason-waits-municipality = For example: “The road belongs to the municipality.”
proposals-reason-done = For example: “The bench is there now.”
proposals-ask-next-step = What happens next? Write the next step.
proposals-ask-own-step = What happens next? Choose, or write it otherwise.
proposals-ask-where-to = Where should one turn with this? Name the institution and how to reach it.
proposals-ask-by-on = By what date?
proposals-ask-clock-on = By what date? Choose, or write another.
proposals-day-button = { DAY($on, form: "short") }
proposals-day-unknown = If the date is not known yet, press “Skip”.
proposals-day-none = If nothing more is to come, press “Skip”.
proposals-ask-why-no-day = Why is the date not known yet?
proposals-ask-opinion = What is the council’s opinion? You may skip this.
proposals-ask-office = Who answers? Name the department or position. If you skip this, the municipality is shown.
proposals-ask-document = Which document is the answer in? For example: letter No. 5.
proposals-ask-document-on = What is the date of the document?
proposals-status-label = Decision
proposals-forwarded-to-label = Answers now
proposals-other-label = Merged with
proposals-reason-label = Reason
proposals-next-step-label = Next step
proposals-where-to-label = Where to turn
proposals-by-on-label = By
proposals-why-no-day-label = Why no date
proposals-opinion-label = Council’s opinion
proposals-office-label = Who answers
proposals-office-skipped = the municipality
proposals-document-label = Document
proposals-document-on-label = Date of the document
proposals-speaker-representative = representative of { PARISH($parish) }
proposals-speaker-alternate = alternate of the representative of { PARISH($parish) }
proposals-speaker-chair = chair of the residents’ council ({ PARISH($parish) })
proposals-changed-meanwhile = There is news about { $number } meanwhile. Now: { $status }. Look at it and decide again if needed.
proposals-over-final = Proposal { $number } is closed. Outcome: { $status }.
proposals-over-promised = Proposal { $number } has been decided already. Now: { $status }.
proposals-overtaken = While you were writing, something new has happened.
proposals-words-kept = What you wrote is kept. If it is still needed, send it as the next answer. If not, press “Cancel”.
proposals-decide-again = What you wrote is saved. If the decision stays the same, send it once more.
proposals-your-words = What you wrote, so that it is not lost:

    { $text }
proposals-decided-reply = Saved: { $number }, { $status }. The author and all who support or follow it will get a message.
proposals-decided-reply-later = Saved: { $number }, { $status }. The author and all who support or follow it will hear of it { WHEN($at) }.
proposals-answered-own = Your proposal { $number } “{ $title }”: { $status }.
proposals-answered = Proposal { $number } “{ $title }”: { $status }.
proposals-merged-line = Merged with { $number } “{ $title }”.

## Taking back

proposals-withdraw-button = Withdraw
proposals-withdraw-ask = Really withdraw proposal { $number }? Nobody will deal with it any more. If it is published, the text stays visible.
proposals-withdraw-sure-button = Yes, withdraw
proposals-keep-button = No, keep it
proposals-withdrawn = Proposal { $number } is withdrawn.
proposals-withdrawn-line = The author withdrew it.

## The staff’s channel

proposals-staff = Topic: { $topic }. Received: { DAY($on, form: "short") }.
proposals-staff-over = Topic: { $topic }. Received: { DAY($on, form: "short") }. Status: { $status }
proposals-staff-button = Answer
