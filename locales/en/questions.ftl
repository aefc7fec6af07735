### Questions for a meeting: what to ask for who cannot come, and what to put on the agenda.

questions-ask-button = Please ask for me…
questions-heading = Question for the meeting
questions-ask = What should be asked? Write one question. It will be asked there, and the answer will come here.
questions-taken-question = Noted. The question was passed on: { $name }. The answer will come here after the meeting or earlier.
questions-propose-button = Suggest a topic
questions-item-heading = Suggestion for the agenda
questions-ask-item = What should be talked about? Write it in one sentence.
questions-taken-item = Noted. The suggestion for the agenda was passed on: { $name }. The answer will come here.
questions-masked = Telephone numbers, e-mails and names of homes are not shown to everybody. Everybody will read: “{ $text }”
questions-join-first = So that the answer can reach you, join first. Write “Start”.
questions-too-many = { $most } questions of yours have no answer yet. Please wait until one is answered.

## For who organises it

questions-put-question =
    Somebody asks you to ask: { $name }

    “{ $text }”

    You may answer now or after the meeting.
questions-put-item =
    Suggestion for the agenda: { $name }

    “{ $text }”
questions-put-item-masked =
    Suggestion for the agenda: { $name }

    “{ $text }”

    { $published }
questions-answer-button = Answer
questions-answer-number-button = Answer: { $place }
questions-refuse-button = Refuse
questions-refuse-number-button = Refuse: { $place }
questions-accept-button = Include
questions-accept-number-button = Include: { $place }
questions-decline-button = Leave out
questions-decline-number-button = Leave out: { $place }
questions-quoted = “{ $text }”
questions-answer-heading = Answer
questions-ask-answer = What was answered? Whoever asked will get it, and after the meeting everybody will read the question with the answer. If the question is not for everybody, write “cancel” and press “Refuse”.
questions-decline-heading = Reason
questions-ask-reason = Why not? Only the author will get the reason. Others see neither it nor the text.
questions-kept = Sent. { $name }
questions-settled = That has been answered already.
questions-gone = This question was withdrawn.
questions-left = Questions without an answer: { $count }. Who asked them knows that it does not take place, and waits. Press “Waiting for answers”.
questions-list-button = Waiting for answers
questions-list = { $name }. Waiting for an answer: { $count }.
questions-item-question = { $place }. Question: { $text }
questions-item-item = { $place }. Suggestion for the agenda: { $text }

## For who asked

questions-answered =
    { $name }

    Your question: “{ $text }”

    Answer: { $said }
questions-accepted =
    { $name }

    Your suggestion “{ $text }” is on the agenda.
questions-declined =
    { $name }

    Your suggestion “{ $text }” will not be on the agenda this time. Reason: { $said }
questions-refused =
    { $name }

    Your question “{ $text }” will not be answered, and others will not read it. Reason: { $said }
questions-off =
    { $name }

    It does not take place: { $said }

    Your question “{ $text }” is with the organiser. The answer, or why there is none, will come here.
