### After a meeting: what came of it.

afterwards-nobody = There is nobody who may write down what came of it: { $name }. Please invite a chair, a secretary or somebody of the staff.
afterwards-ask =
    { $name }. Still missing:

    { $missing }
afterwards-missing-record = what came of the meeting
afterwards-missing-answers = answers to questions: { $count }
afterwards-record-button = What came of it
afterwards-heading = What came of it
afterwards-checked-in = Checked in with the code: { $count }.
afterwards-ask-came = How many people came? Write a number. If you did not count, skip it.
afterwards-came-label = Came
afterwards-how-decisions-sitting = The votes will be asked after that.
afterwards-ask-decided =
    What was decided? Write each decision on a line of its own.

    If a decision answers a proposal or a poll, mention its number in the line, such as “AL-2026-0042” or “A-3”.
afterwards-decided-label = Decisions
afterwards-too-many = At most { $most } decisions can be written down at once. Please shorten the list.
afterwards-too-long = A decision can have at most { $most } characters.
afterwards-no-matter = There is no number { $number }. Check it or leave it out.
afterwards-ask-votes =
    How was the vote? For each decision, on a line of its own, four numbers: for, against, abstained, conflict of interest.

    For example: 10 2 1 0
afterwards-votes-label = Votes
afterwards-votes-unclear = As many lines are needed as there are decisions ({ $count }). In each: for, against, abstained, conflict of interest.
afterwards-votes-many = The council has { $most } seats, but there are more votes. Check the numbers.
afterwards-votes-absent = Members at the sitting: { $present }, but there are more votes. Check the numbers or correct how many took part.
afterwards-ask-promised =
    Who does what by when? One per line: who, a colon, what, the day.

    For example: Ilze: count the chairs by 15.12.
afterwards-promised-label = Who does what
afterwards-ask-led = Who led the sitting? First name and surname, as they will stand in the minutes.
afterwards-led-label = Led by
afterwards-ask-minutes = Who took the minutes? First name and surname.
afterwards-minutes-label = Minutes by
afterwards-adopted = Decision { $place }: { $adopted ->
        [yes] adopted
        [noquorum] not adopted, as there was no quorum
       *[no] not adopted, at least { $needed } “for” are needed
    }
afterwards-read-back =
    This is how it was understood:
    { $read }
afterwards-recorded = { $name }: this has been written down already.
afterwards-not-yet = “{ $title }” has not taken place yet.
afterwards-overtaken =
    While you were writing, somebody else corrected what came of { $name }. Now it says:

    { $now }

    Your text is below: if you press “Send”, it stays.
afterwards-kept = Written down: { $name }. All who meant to come get it, and the group sees it.
afterwards-correct-button = Correct it
afterwards-corrected = Corrected. This is right:
afterwards-answer-button = Decide: { $number }

## What everybody reads

afterwards-outcome = What came of it: { $title }
afterwards-came = Came: { $count }
afterwards-decided = Decided:
afterwards-voted-on = What was voted on:
afterwards-nothing-decided = There were no decisions this time.
afterwards-voted = { $text } { $adopted ->
        [yes] Adopted.
        [noquorum] There was no quorum, the decision is not adopted.
       *[no] Not adopted.
    } For: { $infavour }, against: { $against }, abstained: { $abstained }, conflict of interest: { $conflicts }.
afterwards-promised = Who does what:
afterwards-answers = What was asked by those who could not come:
afterwards-answer =
    “{ $question }”
    Answer: { $answer }
afterwards-unanswered = Questions that still wait for an answer: { $count }. It will come to who asked.
