### Being there: the code shown at a meeting.

checkin-code-button = Check-in code
checkin-code =
    Check-in code: { $code }

    Show it to everybody. One writes “I am here” and the code to the bot, or opens the link: { $link }

    Checked in: { $count }.
checkin-not-now = “{ $title }”: there is a code from two hours before the beginning until twelve hours after it.
checkin-heading = I am here
checkin-ask-code = Which code is shown at the meeting? It has five digits.
checkin-unknown = There is no such code now. Check the digits.
checkin-came = Noted: { $name }, you are there. What comes of it will be sent here.
