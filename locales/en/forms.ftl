### A conversation by questions: what would do as an answer, what was taken, what still waits.

forms-unnamed = a conversation
forms-already-answered = This question is already answered.
forms-cancelled = Cancelled. What you had begun was not sent.
forms-question-gone = The questions have changed meanwhile. Your earlier answers are kept.
forms-gone = What you began cannot be continued, because the program has changed.
forms-nothing-to-choose = There is nothing to choose from at the moment.
forms-choice-gone = The earlier choice is no longer available. Please choose again.

forms-valid-text = Please write your answer.
forms-valid-voice = Please record a voice message.
forms-valid-photo = Please send a photo.
forms-valid-file = Please send a file.
forms-valid-number = Please write a number, for example 25.
forms-valid-number-between = Please write a number from { $least } to { $most }.
forms-valid-day = Please write a date, such as 24.11., “Friday” or “in a week”.
forms-valid-past = Please write a date, such as 24.11. or “yesterday”.
forms-valid-moment = Please write a day and a time, such as “24.11. 18:00” or “Tuesday 18:00”.
forms-valid-choice = Please press a button or write one of the answers offered.
forms-valid-place = Please send the place on the map or describe it in a few words.
forms-where-exactly = So that the place can be found, please write where exactly, such as “near the school”.
forms-valid-several = What can be used here: { $kinds }.
forms-valid-summary = Please press “Send”, “Edit” or “Cancel”.
forms-kinds = { $before }, { $kind }
forms-kind-text = text
forms-kind-voice = voice message
forms-kind-photo = photo
forms-kind-file = file
forms-kind-number = number
forms-kind-day = date
forms-kind-past = a past date
forms-kind-moment = day and time
forms-kind-choice = one of the buttons
forms-kind-place = place
forms-unanswerable = This kind of message cannot be used here. { $valid }
forms-no-such-day = There is no such day: { $typed }. Please check the date.
forms-no-such-time = There is no such time: { $typed }. Please write a time from 0:00 to 24:00, such as “18:00”.
forms-what-time = At what time { DAY($on) }? Please write the time, such as “18:00” or “9:30”.
forms-too-short = Please write a little more. Letters: at least { $least }.
forms-too-long = Please write less. Characters: at most { $most }, now { $length }.
forms-too-few = A few more are needed. Answers: at least { $least }.
forms-too-many = No more can be added. Answers: at most { $most }.
forms-cannot-skip = This answer is needed to go on.
forms-first-question = This is the first question.
forms-which = Please say which of these.
forms-only-button = That will do
forms-may-type = You can also write the beginning of the name.

forms-added = Added to your last answer.
forms-added-to = Added to the answer “{ $answer }”. If it was not meant for that, press “Change”.
forms-added-waiting = Added to the answer before. If it was not meant for that one, press “Back”. This still waits for an answer:
forms-taken-out = Taken out of the answer before: “{ $text }”. If it belongs elsewhere, write it there.
forms-more = Added. Answers: { $count }. Send more or press “Done”.
forms-more-photos = The pictures are added. Send more or press “Done”.
forms-more-taken-back = The last answer was taken out. Left: { $count }.
forms-already-added = This was already added.
forms-one-photo = One picture is enough here. The first is kept.
forms-kept-photo = The photo is added.
forms-kept-voice = The voice message is added.
forms-kept-file = The file is added.
forms-kept-place = The place is added.
forms-caption-added = The words under the picture are added to your text.
forms-caption-not-kept = The words under the picture are not kept.
forms-media-not-kept = An attachment cannot be added here and was not kept.

forms-summary = Is everything right? Then press “Send”.
forms-summary-preview = Is everything right? Then press “Send”: first only you will see how it looks to others.
forms-what-to-change = What should be changed?
forms-answer-none = none
forms-answer-attached = attached: { $count }
forms-answer-photo = photo
forms-answer-voice = voice message, { $seconds } s
forms-answer-file = file
forms-answer-point = marked on the map
forms-answer-day = { DAY($on, form: "dated") }
forms-answer-moment = { WHEN($at, form: "dated") }

forms-idle =
    Not finished yet: { $heading }. { $kept ->
        [yes] What you just sent is kept. Go on?
       *[no] Go on?
    }
forms-begun = Already begun and kept: { $heading }. Go on with it?
forms-parked = What you began before is kept. You can go on with it afterwards.
forms-waiting = Still waiting to be finished: { $heading }.

forms-go-button = Go on
forms-resume-button = Go on with it
forms-anew-button = Begin anew
forms-more-button = More
forms-place-button = Share the place

# What can be written instead of a button, as the whole message; with commas.
forms-words-back = back, previous
forms-words-skip = skip
forms-words-cancel = cancel, stop, quit
forms-words-done = done, finished, ready
forms-words-send = send, submit, send it
forms-words-change = edit, change, correct
forms-words-go = go on, continue
forms-words-anew = begin anew, start again, start over
forms-words-more = more, next
forms-words-yes = yes, yeah, sure, right, ok, okay
forms-words-no = no
forms-words-polite = please, thanks, thank you
forms-not-in-list = Not in the list: { $typed }. Nothing has been added yet. Please write all of it once more.
forms-file-kind = This kind of file cannot be attached. { $kinds } are fine. Please save any other document as a PDF.
forms-file-too-large = The file is too large: { $size } megabytes. Up to { $most } is fine. Please save it smaller, or put a link into the text.
