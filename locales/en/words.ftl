### What was written without being asked for: kept until the person says what to do with it.

words-photo-kept = The photo is kept. What shall be done with it?
words-voice-kept = The voice message is kept. What shall be done with it?
words-place-kept = The place is kept. What shall be done with it?
words-added =
    Added to what came before. All together:

    { $text }

    What shall be done with it?
words-added-for-now =
    Added to what came before. All together:

    { $text }
words-attached = Attachments: { $count }
words-offered = Earlier you sent: “{ $text }” What shall be done with it?
words-no-text = an attachment without text
words-proposal-button = Proposal
words-problem-button = Problem
words-inquiry-button = Question
words-nothing-button = Nothing
words-dropped = All right. It is deleted.
words-gone = This text was used or deleted already. If you need it, write it once more.
words-stop = Messages come about what you take part in: your proposals, conversations, polls and meetings, and what you support or follow. Of your parish or town comes what is chosen in “Notice settings”. What shall be done?
words-nothing-changed = All right, nothing has changed.
