### The author adds to a proposal or corrects it.

versions-button = Correct or add
versions-ask-how = { $number }. “Add”: the text stays and something new follows. “Correct the text”: you write all of it anew. { $kind ->
        [problem] The municipality’s staff will read the new text.
        [published] The representative reads the new text before everybody sees it.
       *[unread] The representative will read the new text.
    }
versions-add-button = Add
versions-correct-button = Correct the text
versions-add-heading = Addition
versions-ask-added = What should be added? Write only what is new.
versions-correct-heading = Corrected text
versions-ask-corrected = Write the whole text anew. Topic, place and photo stay the same.
versions-same = The text is the same, so nothing has changed: { $number }.
versions-answer-to = To the question “{ $question }”: { $text }
versions-too-late = { $kind ->
        [day] Your answer came after the day that was named.
       *[other] There is no question about { $number } any more.
    } Nothing is lost: press “Send”, and it becomes an addition to { $number }.
versions-too-many = How often one text can be changed in a day: { $limit }. That is reached for today. Go on tomorrow.
versions-shortened = At once { $most } characters can be added, so the answer holds the beginning. Add the rest after it with “Add”:

    { $rest }
versions-taken = Saved: { $number }. { $kind ->
        [problem] The municipality’s staff will read the new text.
        [published] When the representative has read it, everybody will see the new text, and you will get a message.
       *[unread] The representative will read the new text.
    }

## For the representative

versions-added = The author adds to the published proposal { $number }. Others do not see it yet. The whole text would then be:

    { $text }
versions-corrected = The author corrects the published proposal { $number }. Others do not see it yet. The new text:

    { $text }
versions-show-button = Show to everybody
versions-shown = Everybody sees the new text.
versions-decline-button = Do not show…
versions-ask-rule = Why can the new text of proposal { $number } not be shown? Its author gets the reason, and the text before stays.
versions-declined-reply = The new text of proposal { $number } will not be shown. Its author gets the reason: { $rule }
versions-declined = The new text of proposal { $number } is not published. { $rule } The one before stays. You can correct the text again:

    { $text }
versions-gone = This text is gone: it was not published, or its author has left.
versions-new-button = The new text
versions-history-button = What it was before
versions-title = { $number }: what it was before
versions-step-first = { DAY($on, form: "short") } – submitted:

    { $text }
versions-step-added = { DAY($on, form: "short") } – added to:

    { $text }
versions-step-corrected = { DAY($on, form: "short") } – corrected:

    { $text }

## For everybody

versions-since = { $kind ->
        [corrected] Corrected on { DAY($on, form: "on") }.
       *[added] Added to on { DAY($on, form: "on") }.
    }
versions-waiting = The new text waits until the representative has read it. Until then others see the one before.
versions-shown-told = In your proposal { $number } everybody now sees the new text.
versions-corrected-told = The author has corrected proposal { $number }, which you support or follow. If you no longer agree, you can take your support back. The new text:

    { $text }
