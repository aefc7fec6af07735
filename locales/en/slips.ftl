### Slips: a helper writes for somebody else. Who has no telephone takes home a piece of paper with a code.

slips-button = Write for someone
slips-through-helper = a resident, through a helper
slips-not-a-helper = A helper writes for others: a librarian, or a relative whom the representative has invited. To become one, ask your representative.
slips-show =
    Write for somebody without a telephone. What would they like?

    Do not write a name, telephone or address: none is kept. If they already have a slip, write "slip" and the code on it, for example: slip 3FWH-8PKD. Then they have one vote.

    One helper may enter in a day: { $limit }.
slips-idea-button = Proposal
slips-problem-button = Problem
slips-question-button = Question
slips-vote-button = Answer to a poll
slips-come-button = Coming to a meeting
slips-support-button = Support a proposal
slips-verdict-button = About an answer
slips-withdraw-button = Withdraw
slips-open-button = Slip No. { $slip }
slips-known-line = No. { $slip } · { $title } · { $day }
slips-more-button = More for this person
slips-next-button = Next person
slips-print-button = Print the slip (PDF)
slips-renew-button = Slip lost: new code
slips-renew-yes-button = Yes, a new code
slips-own-button = It is my own slip
slips-take-button = Yes, it is mine
slips-told-button = I told them
slips-untold-button = To be told: { $count }
slips-late-button = Not told yet: { $count }
slips-file = Slip No. { $slip }

## Entering

slips-idea-heading = Proposal for someone else
slips-problem-heading = Problem for someone else
slips-question-heading = Question for someone else
slips-vote-heading = Poll answer for someone else
slips-come-heading = Meeting for someone else
slips-ask-parish = Where does the person live?
slips-parish-label = Home
slips-ask-idea = What is the proposal? Use the person's own words. Do not write a name, telephone or address.
slips-ask-problem = What is broken or to be mended? Use the person's own words. Do not write a name, telephone or address.
slips-ask-question = What does the person ask their representative? Do not write a name, telephone or address.
slips-ask-poll = Which poll?
slips-poll-label = Poll
slips-ask-vote = What is the person's answer?
slips-vote-label = Answer
slips-how = { $asked }

    { $kind ->
        [several] Write the numbers of the answers, { $most } at most, for example: "1, 3".
        [ranking] Write the order by numbers, for example: "2, 1, 3".
        [scale] One number.
       *[one] One answer.
    }
slips-ask-meeting = Which meeting?
slips-meeting-label = Meeting
slips-meeting = { $number } "{ $title }": { WHEN($at) }
slips-meetings = { $lines }
slips-ask-comes = Will the person come?
slips-comes-label = Coming
slips-comes = Coming
slips-does-not-come = Not coming
slips-read-aloud = Read it aloud and ask: "Is that right?" Send it only if the person says yes.
slips-read-where =
    { $said }

    Home: { PARISH($parish) }
slips-read-vote =
    Read it aloud and ask: "Is that right?"

    Answer: { $chosen }

    Send it only if the person says yes.
slips-read-come =
    Read it aloud and ask: "Is that right?"

    "{ $title }", { WHEN($at) }: { $comes ->
        [yes] coming
        [maybe] does not know yet
       *[no] not coming
    }

    Send it only if the person says yes.
slips-no-polls = There are no open polls here now.
slips-no-meetings = There are no announced meetings here now.
slips-poll-over = This poll is not open any more.
slips-too-many = In one day a helper may enter for others: { $limit }. Go on tomorrow or ask another helper.
slips-named = { $number } "{ $title }"
slips-inquiry = { $number } (question to the representative)
slips-entered-first =
    Entered: { $name }

    Slip No. { $slip }, code: { $code }

    Print the slip, or write the code on a piece of paper, and give it to the person. It will not be shown later; only a new one is given.
slips-entered = Entered: { $name }. Slip No. { $slip }.
slips-one =
    Slip No. { $slip }, { PARISH($parish) }.

    Entered:
    { $entered }
slips-unknown = There is no such slip any more: the person took it over, or it was deleted.
slips-renewed = Slip No. { $slip } has another code now: { $code }. The old one is worth nothing.
slips-renew-ask = Give slip No. { $slip } a new code? The old code will be worth nothing.
slips-code-hidden =
    Slip No. { $slip }. Entered:
    { $entered }

    The code is not shown here any more. If the paper is lost, "Slip lost: new code" gives another.
slips-not-in-list = Slip No. { $slip } is not in your list. Ask the person for the paper and write the code on it, for example: slip 3FWH-8PKD.
slips-code-renewed = This slip has another code by now. Open the slip and take a new one.

## Telling who asked

slips-tell =
    Tell who asked (slip No. { $slip }): { $name }

    { $text }
slips-told = Noted: told (slip No. { $slip }).
slips-told-on = Told on { DAY($on) }.
slips-told-before = That was told already, or the person took it over.
slips-nothing-untold = Everything is told.

## The code of a slip in one's own conversation

slips-how-to-type = Write "slip" and the code on the paper, for example: slip 3FWH-8PKD.
slips-no-such-code = There is no slip with such a code. Look at the letters and digits again. If the slip is old, ask at the library: the code may have been changed, or used already.
slips-no-such-code-here = There is no slip with such a code. Compare it with the paper. The code may have been changed, or the person has taken the matters over in their own conversation. If the slip is in your list ("Write for someone"), open it there and press "Slip lost: new code".
slips-take-ask =
    Entered with this slip:
    { $entered }

    If the slip is yours, all of it will be in your conversation, and answers come here. There is still one vote.
slips-elsewhere =
    The slip is from { PARISH($parish, form: "genitive") }; nothing can be entered in it here. Call, or send the person there:
    { $where }
slips-own-warning = Careful! If you take this slip over, all that was entered with it becomes yours, and the code is worth nothing to its owner. Do it only if the paper is your own.
slips-taken =
    Now this is yours:
    { $entered }

    Answers will come here. The slip is not needed any more.
slips-voted-twice = In the polls { $numbers } there were two votes: here and by the slip. One counts, the one you gave here. While a poll is open you can change it.
slips-untold =
    You were still to be told:

    { $text }

## On paper

slips-sheet-title = Slip No. { $slip }
slips-sheet-given = { PARISH($parish) }, { DAY($on, form: "year") }
slips-sheet-entered = Entered
slips-sheet-question = { $number }, question “{ $words }”
slips-sheet-owed = Answer by { DAY($on, form: "until") }; if there is none, the next in turn sees it too.
slips-sheet-look = After { DAY($on, form: "since") } look in at the library or ask the helper.
slips-sheet-ready = The slip to print: the upper half of the page, cut it off or fold it. Print it and give it to the person. Do not read the code yourself.
slips-sheet-code = Code: { $code }
slips-sheet-how = Say it at the library when you come again. If you write by telephone or computer, write in the conversation: slip { $code }. So there is still one vote.
slips-sheet-where = Where to ask
slips-sheet-private = No name and no telephone is written down. Keep this paper: what was entered is found by the code. Controller: { $controller }.
slips-sheet-link = With this code everything entered will be in your own conversation.

## Adding, and what waits

slips-add-button = Add something
slips-add-heading = Adding for someone else
slips-ask-matter = To which matter does the person add?
slips-matter-label = Matter
slips-ask-more = What does the person answer or add? Do not write a name, telephone or address.
slips-nothing-to-add = There is nothing to add to with this slip now: nobody asks for more.
slips-late-title = To be told to people without a telephone: { $count }
slips-late-line = Slip No. { $slip }: { $name }. Waiting since { DAY($on) }.

## Supporting, a word on an answer, and withdrawing, for somebody else

slips-support-heading = Support for someone else
slips-ask-proposal = Which proposal? Choose one, or write its number.
slips-proposal-label = Proposal
slips-proposals = { $lines }
slips-ask-act = What would the person like?
slips-act-label = Would like
slips-act-support = Supports it
slips-act-unsupport = No more support
slips-act-follow = Only to hear of it
slips-act-unfollow = Not to hear of it
slips-read-act =
    Read it aloud and ask: "Is that right?"

    { $name }: { $said }

    Send it only if the person says yes.
slips-verdict-heading = A word on an answer
slips-ask-judged = About which answer does the person want to say something?
slips-answer =
    Read the answer to the person. { $name }

    { $text }
slips-ask-said = What does the person say?
slips-said-label = Says
slips-said-helps-yes = It helps
slips-said-helps-no = It does not help
slips-said-appeal = Asks for a new look
slips-said-done-yes = It is done
slips-said-done-no = It is not done
slips-said-helped = It helped
slips-said-more = No, asks further
slips-ask-why = Why does the answer not help, or what does the person ask further? Do not write a name, telephone or address.
slips-why-label = Why
slips-ask-undone = What is not done? One sentence. Only those who promised it read it, without the person's name.
slips-undone-label = Not done
slips-nothing-asked = There is no answer now to say something about with this slip.
slips-withdraw-heading = Withdrawing for someone else
slips-ask-withdraw = What does the person withdraw?
slips-read-withdraw =
    Read it aloud and ask: "Really withdraw it?"

    { $name }

    It will not be looked at any more. If it is published, its text stays to be read. Send it only if the person says yes.
slips-withdrawn = Withdrawn: { $name }. Slip No. { $slip }.
slips-nothing-to-withdraw = There is nothing to withdraw with this slip now: everything has ended.
slips-came-before = So far: { $comes ->
        [yes] coming
        [maybe] does not know yet
       *[no] not coming
    }
slips-comes-perhaps = Does not know yet
slips-waits = "{ $title }": there are no free seats, the person is in the queue. If there is a seat, you will hear of it.

## A text written before it was said whose words these are

slips-kept-button = For someone
slips-kept-ask = { $known ->
        [some] The text is kept. What is it? If the person has a slip, write its code first or choose it from the list.
       *[none] The text is kept. What is it? If the person has a slip, write its code first.
    }
slips-kept-whose = Slip No. { $slip }, { PARISH($parish) }. The text is kept. What is it?
