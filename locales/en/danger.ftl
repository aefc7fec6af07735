### A text about violence, suicide or fire: help lines first.

danger-help = If anybody is in danger, call { $emergency } now (police: { $police }). Support around the clock: { $crisis }. For victims: { $victims }. For children: { $children }. Nobody reads this conversation at once. Should this text be sent to the municipality’s coordinator?
danger-send-button = Only to coordinator
danger-drop-button = Do not send
danger-not-taken = This message was not added. If you want to write about something else, write now. If not, press “Cancel”.
danger-sent = The text was sent to the coordinator. It may be read later, so in danger call { $emergency }.
danger-sent-before = This text was already sent to the coordinator.
danger-nobody = There is no coordinator here yet, so the text was not sent. Call { $emergency }.
danger-dropped = The text is deleted. Nobody has read it.
danger-gone = This text is no longer there: unsent it is kept for a day. If needed, write it again.
danger-for-coordinator = A resident entrusts this text to the coordinator only. Lives in: { PARISH($parish) }.

    { $text }
danger-for-coordinator-from-anywhere = A resident entrusts this text to the coordinator only. Where they live is not known.

    { $text }
danger-answer-button = Answer
danger-answer-heading = The coordinator’s answer
danger-ask-answer = Write your answer. Only this person will get it.
danger-answer = The municipality’s coordinator writes to you:

    { $text }
danger-answered = The answer is sent.
