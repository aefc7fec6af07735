### What comes of the municipality's question: polls, opinions of places, the council's answer, the municipality's decision.

consulted-poll-button = Ask residents
consulted-poll-heading = Poll about the question
consulted-ask-poll = How would you put it to residents? Briefly, at most 300 characters. It should be a question one can be for or against.
consulted-poll-remark = The poll goes to: { $names }. Answers: “For”, “Against”, “I think otherwise”. Everybody may also say why. The result is seen at the end.
consulted-option-for = For
consulted-option-against = Against
consulted-option-other = I think otherwise
consulted-poll-of = The poll is about the municipality's question { $number }. The council's answer and the municipality's decision are read there. Who voted hears the decision.
consulted-polls-opened = The poll is open: { $numbers }. It ends { WHEN($at) }. When it does, its numbers will be in the draft of your place's opinion.
consulted-poll-late = There is no time left for a poll: the opinion is needed by { DAY($on, form: "until") }.
consulted-poll-none = There is a poll about { $number } already, or it is not your place.
consulted-closing-late = The poll has to end before the opinion is needed: by { DAY($on, form: "until") }. Please write an earlier day.
consulted-polled = Poll { $poll } about { $number } has closed. { $result }

    The numbers are in the draft of your opinion. { $words }

## The opinion of a place

consulted-write-button = Write the opinion
consulted-change-button = Change the opinion
consulted-opinion-heading = Opinion of the place
consulted-opinion-title = { $number }: { PARISH($parish) }
consulted-which-place = For which place will you write ({ $number })?
consulted-place-button = { PARISH($parish) }
consulted-place = { PARISH($parish) }
consulted-poll-few = Fewer than 5 answered poll { $number }. Its numbers are not shown.
consulted-poll-open = Poll { $number } is still open. It ends { WHEN($at) }.
consulted-voices = Residents have written to you: { $count }. These words are read by you and the head of the council. In the opinion, please use your own words.
consulted-ask-stance = Does your place have an opinion?
consulted-stance-label = Opinion
consulted-stance-has = Yes
consulted-stance-none = No opinion
consulted-ask-took-part = How many people said what they think (at a meeting, by telephone, on paper)? If you did not count, skip.
consulted-took-part-label = Took part
consulted-uncounted = not counted
consulted-ask-for = How many of them are for it?
consulted-for-label = For
consulted-ask-against = How many are against it?
consulted-against-label = Against
consulted-numbers-wrong = For and against together cannot be more than { $count }, because so many took part. Please write the number again.
consulted-ask-reasons = Why? Write the reasons, also of those who think otherwise. If there is no opinion, say why not. Everybody will read it.
consulted-reasons-label = Reasons
consulted-signed = The opinion about { $number } is signed: { PARISH($parish) }. It can be changed until the council's answer is sent.
consulted-answered = The council has answered { $number } already, or the question is over.
consulted-all-said = All places have said what they think about { $number }. Now the council's answer can be written, by { DAY($on, form: "until") }. { $words }
consulted-none-line = { PARISH($parish) }
    No opinion. Why: { $reasons }
consulted-few = Fewer than 5 took part.
consulted-numbers = Took part: { $count }. For: { $for_ }, against: { $against }.
consulted-divided = Opinions differ: some are for, some against.
consulted-opinions-button = Opinions of places
consulted-opinions-title = Opinions of places about { $number }
consulted-opinions-later = Opinions of places about { $number } can be read once the council has answered.

## The council's answer

consulted-answer-button = Council's answer
consulted-answer-write-button = Write the answer
consulted-answer-heading = The council's answer
consulted-draft-head =
    The council's opinion on the municipality's question { $number }: “{ $words }”
    Places that said what they think: { $said } of { $places }
consulted-ask-answer = Will the draft do? Press “Use the draft” or send your own text. What each place has signed goes along by itself, as it is. The text is shown once more before it is sent.
consulted-still-missing = Those who have not said anything yet: { $names }. If you send it now, the answer says that they gave no opinion.
consulted-still-polled = The poll is still open: { $numbers }. If you send it now, its numbers will not be in the answer.
consulted-answer-council = The council has answered { $number }. Now the municipality decides. { $words }
consulted-answer-sent = The council's answer to { $number } has been sent to the municipality's staff. The municipality has to decide by { DAY($on, form: "until") }. { $sent ->
        [mailed] The letter has been sent to { $office } and { $council }, too.
       *[by-hand] E-mail is not set up here: please send the document yourselves from { $council } to { $office }.
    }
consulted-answer-title = The council's answer to { $number }
consulted-answer-of = The council's answer to { $number }, { DAY($on, form: "short") }
consulted-answer-staff = The council has answered { $number }: { $words }

    Please put the answer on the website by { DAY($publish, form: "until") } (Regulations No. 25/2024, 42). The municipality's decision is due by { DAY($on, form: "until") } (43).
consulted-not-answered = The council has not answered { $number } yet.
consulted-annex = Opinions of places, as they were signed
consulted-late = The answer was sent after the last day, which was { DAY($on, form: "plain") }.
consulted-letter-button = Document
consulted-letter-name = { $number } council answer.docx
consulted-letter-file = The council's answer to { $number } as a document.
consulted-letter-title = The residents' council's answer to { $number }: { $words }
consulted-letter-to = To
consulted-letter-question = Question
consulted-letter-asked = Asked
consulted-letter-due = Last day
consulted-letter-sent = Answered
consulted-letter-answer = Answer
consulted-letter-subtitle = Answer to the municipality's question { $number }
consulted-letter-signs = For the council
consulted-day = { DAY($on, form: "short") }

## On the website

consulted-publish = { $late ->
        [yes] The council's answer to { $number } should have been on the website
       *[no] The council's answer to { $number } has to be on the website
    } ({ $site }) by { DAY($on, form: "until") }. Press “Published” once it is there. { $words }
consulted-published-button = Published
consulted-published = Noted: the council's answer is on the website.
consulted-waits-publishing = The council's answer has to be published on the website by { DAY($on, form: "until") }.

## The municipality's decision

consulted-decide-button = Say the decision
consulted-decide-anew-button = Change it
consulted-decision-heading = The municipality's decision
consulted-ask-outcome = How did the municipality take the council's opinion into account?
consulted-decision = { $status }
    Why: { $reason }
    What happens next: { $step }
    By what day: { DAY($on, form: "until") }
consulted-decide-early = The council is still thinking about { $number }: the last day is { DAY($on, form: "plain") }. The decision can be said once there is an answer or the time is over.
consulted-overtaken =
    Somebody has said the decision on { $number } while you were writing. Your text:
    { $text }
consulted-decided = Saved: { $number }, { $status }. Everybody who took part hears it: who voted, wrote or followed, the council and the groups.
consulted-decide-ask = { $late ->
        [yes] The municipality's decision on { $number } is late. The last day was
       *[no] { $number } needs the municipality's decision: what, why, and what happens next. The last day is
    } { DAY($on, form: "plain") } (Regulations No. 25/2024, 43). { $words }
consulted-decide-late = The municipality has not said what it decided on { $number }. The last day was { DAY($on, form: "plain") } (Regulations No. 25/2024, 43). The staff are reminded every week. { $words }
consulted-waits-decision = { $late ->
        [yes] The municipality's decision is late. The last day was { DAY($on, form: "plain") }.
       *[no] Waits for the municipality's decision by { DAY($on, form: "until") }.
    }
