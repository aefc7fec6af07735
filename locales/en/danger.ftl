### A text about violence, suicide or fire: help lines first.

danger-help = If anybody is in danger, call { $emergency } now (police: { $police }). Support around the clock: { $crisis }. For victims: { $victims }. For children: { $children }. Nobody reads this conversation at once. Should this text be sent to the municipality’s coordinator?
danger-send-button = Only to coordinator
danger-drop-button = Do not send
danger-not-taken = This message was not added. If you want to write about something else, write now. If not, press “Cancel”.
danger-sent = The text was sent to the coordinator. It may be read later, so in danger call { $emergency }.
danger-sent-before = This text was already sent to the coordinator.
danger-nobody = There is no coordinator here yet, so the text was not sent. Call { $emergency }.
danger-dropped = The text is deleted. Nobody has read it.
danger-gone = This text is no longer there: it was deleted, or the time it is kept for is over. If needed, write it again.
danger-for-coordinator = A resident entrusts this text to the coordinator only. Lives in: { PARISH($parish) }. It can be answered until { DAY($until, form: "until") }; then the text disappears here.

    { $text }
danger-for-coordinator-from-anywhere = A resident entrusts this text to the coordinator only. Where they live is not known. It can be answered until { DAY($until, form: "until") }; then the text disappears here.

    { $text }
danger-over = Here was a text that a resident entrusted to you. The time to answer is over, and the text is deleted.
danger-erased = Here was a text that a resident entrusted to you. This person has deleted their data, so the text is gone and cannot be answered.
danger-unanswerable = It can no longer be answered: this person has deleted their data, or the time to answer is over.
danger-answer-button = Answer
danger-answer-heading = The coordinator’s answer
danger-ask-answer = Write your answer. Only this person will get it.
danger-answer = The municipality’s coordinator writes to you:

    { $text }
danger-answered = The answer is sent.

# What can be typed in place of a button, as the whole message; with commas.
danger-words-send = only to coordinator, to the coordinator, send it to the coordinator, yes to the coordinator
danger-words-drop = do not send, don't send, do not send it, no do not send it
