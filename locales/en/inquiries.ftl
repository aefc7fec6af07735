### Questions to the representative: one thread to a matter.

inquiries-heading = Question to the representative
inquiries-add-heading = More for { $number }
inquiries-answer-heading = Answer in { $number }
inquiries-block-heading = Why block
inquiries-appeal-heading = Appeal
inquiries-report-heading = Report about a conversation
inquiries-new-button = Ask a question
inquiries-list-button = Conversations
inquiries-add-button = Add
inquiries-answer-button = Answer
inquiries-whole-button = All of it
inquiries-close-button = Close
inquiries-media-button = Attachments
inquiries-pass-button = To the municipality
inquiries-become-button = Make a proposal
inquiries-suggest-button = Suggest a proposal
inquiries-helped-button = Yes
inquiries-more-button = No, I ask more
inquiries-hand-on-button = Hand on to the new
inquiries-mute-button = Mute
inquiries-unmute-button = Unmute
inquiries-block-button = Block
inquiries-report-button = Report
inquiries-appeal-button = Appeal
inquiries-lift-button = Lift the block
inquiries-uphold-button = Let it stand

## A question

inquiries-who-reads = Only the one it is meant for reads the question. If there is no answer, the next in turn sees it too; the representative may pass it to the municipality. Urgent: { $emergency }.
inquiries-ask-text = What do you want to ask? Write or record it; a photo may be added.
inquiries-ask-name = How should you be called? Only the one who answers sees the name. Skip it if you do not want to show one.
inquiries-ask-photo = Add a photo if it helps.
inquiries-text-label = Text
inquiries-name-label = Name
inquiries-photo-label = Photo
inquiries-asked = The question was sent. Number: { $number }. If there is no answer by { DAY($on, form: "until") }, the next in turn sees it too. To add something, press “Add”.
inquiries-ask-more = What do you want to add to this conversation?
inquiries-ask-answer = Write or record the answer. Only the one who asked gets it.
inquiries-added = Added to { $number }.
inquiries-added-waits = Added to { $number }. Just now there is nobody to answer; the text is kept.
inquiries-sent = The answer in { $number } was sent.
inquiries-sent-later = The answer in { $number } is kept. The person has switched this chat off and gets it when it is on again.
inquiries-sent-helper = The answer in { $number } was sent. The helper who wrote for the person will tell it to them.
inquiries-not-sent =
    { $why }

    Your text was not sent: { $text }
inquiries-shortened =
    The first { $most } characters were sent. The rest can be sent separately:

    { $rest }
inquiries-only-words = A text, a voice message or a photo can be sent here.

## For who answers

inquiries-somebody = a resident
inquiries-office = the municipality
inquiries-attached = an attachment without words
inquiries-attachment = Attachment in { $number }
inquiries-for-office =
    { $number }, { PARISH($parish) }. From: { $who }

    { $text }

    To answer, press the button or reply to this message.
inquiries-given =
    { $number }, { PARISH($parish) }. From: { $who }. Now you may answer. So far:

    { $text }
inquiries-answered-by-other = In { $number } an answer was sent already.
inquiries-called = Conversation { $number }
inquiries-remind = In { $number } a question has waited for an answer since { DAY($on, form: "short") }. If you cannot answer now, write when you can.
inquiries-closed-by-author = { $number } is closed: by the one who asked.
inquiries-next-button = Next ({ $count })
inquiries-later-button = Later
inquiries-waiting-title = Conversations that wait for your answer: { $count }
inquiries-waiting-line = { $number }, { PARISH($parish) }. { $owed }
inquiries-owed = Asked { DAY($since) }. Answer by { DAY($on, form: "until") }.
inquiries-owed-late = Asked { DAY($since) }. No answer yet; it was due by { DAY($on, form: "until") }.
inquiries-still-waiting = Conversations still waiting: { $count }.
inquiries-left-for-later = The day by which it is due stays.
inquiries-all-answered = Every conversation is answered. Thank you!

## For who asked

inquiries-answered =
    { $number }. Answer by: { $who }

    { $text }

    If there is more to say, press “Add”.
inquiries-also-read = There is no answer in { $number } yet, so the next in turn now sees it too.
inquiries-stood-in = { $number }: the one who answered cannot do so just now, so the next in turn will.
inquiries-left = The one who answered you in { $number } (“{ $words }”) answers no more. Their successor does not see it. What should become of the conversation?
inquiries-handed-on = { $number } was handed on to whoever answers now.
inquiries-handed-on-already = { $number } was handed on already.
inquiries-hidden = The one who answered in { $number } has changed. Open “Conversations” and choose: hand it on, or close it.
inquiries-line-resident = { DAY($on, form: "short") } question: { $text }
inquiries-line-office = { DAY($on, form: "short") } answer: { $text }

## The list

inquiries-none = There are no conversations yet. You may ask your representative a question.
inquiries-list =
    Conversations:
    { $lines }
inquiries-list-line = { $number }: { $words } { $state ->
        [closed] (closed)
        [hidden] (yours to hand on)
        [answered] (answered)
       *[waits] (waits for an answer)
    }
inquiries-title = { $number }, { PARISH($parish) }, { $state ->
        [closed] closed
        [hidden] yours to hand on
        [answered] answered
       *[waits] waits for an answer
    }
inquiries-which =
    If it belongs to one of these conversations, press its number:
    { $lines }

## The end

inquiries-closed = { $number } is closed. Did it help?
inquiries-closed-reply = { $number } is closed. The one who asked was asked whether it helped.
inquiries-closed-told = { $number } is closed. Did it help?
inquiries-closed-already = { $number } is closed already.
inquiries-helped = Good that { $number } helped.
inquiries-passed = { $number } was passed to the municipality. The answer comes in the same conversation.
inquiries-passed-told = Your question { $number } was passed to the municipality. The answer comes in the same conversation.
inquiries-passed-already = { $number } was passed to the municipality already.
inquiries-no-staff = Nobody of the municipality is here yet. Write to { $email }.
inquiries-suggested = You are advised: { $number } (“{ $words }”) could become a proposal. Others would see and support it. The text can be changed before it is sent.
inquiries-suggested-reply = The suggestion in { $number } was sent. The one who asked decides.

## Where somebody goes too far

inquiries-muted = Messages of { $number } come to you no more. They are in “Conversations”, and the deadline stays.
inquiries-unmuted = Messages of { $number } come to you again.
inquiries-ask-block = Why? The one who writes reads the reason and may appeal.
inquiries-blocked = Blocked until { DAY($on, form: "until") }, { $number }. Meanwhile the next in turn gets what this person writes.
inquiries-blocked-told = The other side of { $number } gets nothing from you until { DAY($on, form: "until") }. Reason: { $reason } You may still write: the next in turn gets it. If this is not fair, you may appeal.
inquiries-ask-appeal = Why is it not fair? The chair of the council reads it and decides, or the municipality’s coordinator where the chair cannot.
inquiries-appeal-sent = The appeal about { $number } was sent. The decision comes here.
inquiries-appealed =
    Appeal against a block, { $number }.
    Reason for the block: { $block }
    Appeal: { $reason }
inquiries-appealed-already = The appeal was sent already. The decision comes here.
inquiries-block-over = The block is over already.
inquiries-settled-already = About { $number } it was decided already.
inquiries-appeal-waiting = { $number }: an appeal against a block. Waiting since { DAY($on, form: "short") }.
inquiries-lifted = The block was lifted: { $number }.
inquiries-lifted-told = The block in { $number } was lifted.
inquiries-lifted-by-chair = Your block in { $number } was lifted after an appeal.
inquiries-upheld = The block stands: { $number }.
inquiries-upheld-told = The block in { $number } stands until { DAY($on, form: "until") }. Meanwhile the next in turn gets your messages.
inquiries-ask-report = What is wrong? The chair of the council reads what you write, or the municipality’s coordinator where the chair cannot; the conversation itself is not shown.
inquiries-report-sent = The report about { $number } was sent.
inquiries-judge-heading = What follows from a report
inquiries-ask-judge = What follows? The one who reported reads it.
inquiries-judged = The answer to the report about { $number } was sent.
inquiries-report-waiting = { $number }: a report about a conversation. Waiting since { DAY($on, form: "short") }.
inquiries-report-answered-already = The report about { $number } has been answered already.
inquiries-report-answered = Answer to your report about { $number }: { $text }
inquiries-reported =
    Report about { $number }, { PARISH($parish) }. { $side ->
        [resident] From the one who asked.
       *[office] From the one who answers.
    }

    { $reason }

## When it cannot be

inquiries-unknown = You have no such conversation.
inquiries-gone = A resident's question stood here. They have deleted their data, so the text is gone and cannot be answered.
inquiries-nobody = Just now there is nobody here to answer. Write to { $email }.
inquiries-too-many = { $limit } questions can be asked in one day. Tomorrow there may be more; what goes on already can go on today.
inquiries-too-many-messages = { $limit } messages can be sent in one day. Tomorrow there may be more.
inquiries-serves-no-more = This person does this work no more. Open “My representative” and choose another.
inquiries-oneself = This person is you. Choose another.

# Conversations in the copy of one's data.
inquiries-in-copy = { $number }, { $side ->
        [resident] question
       *[office] answer
    }: { $text }
