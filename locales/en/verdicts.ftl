### Whether an answer helps, and whether what was promised was done.

verdicts-ask-helps = Does this answer help you?
verdicts-helps-yes-button = Yes
verdicts-helps-no-button = No
verdicts-ask-done = Has it really been done?
verdicts-done-yes-button = Done
verdicts-done-no-button = Not done
verdicts-ask-promised = { $name }. Promised by { DAY($on, form: "until") }: { $step }

    Has it been done?

verdicts-thanks-yes = Thank you! Your answer about { $number } is noted.
verdicts-thanks-no = Thank you! Your answer about { $number } is noted. If there is something new about it, it can be sent anew.
verdicts-thanks-done-yes = Thank you! Noted as done: { $number }.
verdicts-thanks-done-no = Thank you! Noted as not done: { $number }. Whoever promised it will be told, without your name. If you want, write in a sentence what is not done, or add a photo.
verdicts-over = There is news about { $number } meanwhile. Now: { $status }.

verdicts-appeal-heading = Why the answer does not help
verdicts-ask-why = Why does the answer not help? Please write briefly. Those who decide will read it.
verdicts-appeal-sent = Thank you! Proposal { $number } is being looked at again. { $who ->
        [chair] Now the chair of the council will look at it.
        [alternate] There is no chair just now, so the alternate of the representative will look at it ({ PARISH($parish) }).
        [staff] There is no chair just now, so the municipality's coordinator will look at it.
        [none] There is nobody to look at it for now. It will wait.
       *[representative] There is no chair just now, so the representative will look at it ({ PARISH($parish) }).
    } { $kind ->
        [right] Expect an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
verdicts-appeal-line = { DAY($on, form: "short") } – The author says that the answer does not help. So it is looked at again.
verdicts-appeal-reason-line = The author writes: { $text }
verdicts-appealed = { $name }: the answer does not help its author. Please look at it once more. { $by ->
        [helper] The author writes through a helper:
       *[author] The author writes:
    }

    { $reason }
verdicts-not-done = { $name }: residents say that it is not done.

    Not done: { $no ->
        [few] fewer than 5
       *[other] { $no }
    }
    Done: { $yes ->
        [few] fewer than 5
       *[other] { $yes }
    }

    Please answer: what is done, what is still to come, and when.

verdicts-dispute-line = Residents say: not done – { $no ->
        [few] fewer than 5
       *[other] { $no }
    }; done – { $yes ->
        [few] fewer than 5
       *[other] { $yes }
    }.
verdicts-read-button = What is not done
verdicts-words-none = There are no such sentences any more.
verdicts-photo-button = Add a photo
verdicts-photo-heading = Photo
verdicts-ask-photo = Please send one photo: what does it look like now? Only those who promised it will see it, without your name.
verdicts-photo-sent = Thank you! The photo about { $number } is added. Only those who promised it will see it, without your name.
verdicts-photo-there = Your photo about { $number } is added already. One is enough.
verdicts-photo = { $name }: a photo has come from residents. { $said ->
        [yes] They say: done.
       *[no] They say: not done.
    }

    Only those who promised it see it. Please do not send it on.
verdicts-photo-gone = The photo has been deleted. If it can still be seen, or was sent on, please delete it there too.
verdicts-words-button = Write
verdicts-words-heading = What is not done
verdicts-ask-words = What is not done? Write one sentence. Only whoever promised it will read it, without your name.
verdicts-words-sent = Thank you! Your sentence about { $number } is saved. Only whoever promised it will read it, without your name.
verdicts-words-there = Your sentence about { $number } is saved already. One is enough.
verdicts-words = { $name }: residents write what is not done.

    { $text }

    Only whoever promised it sees this. Please do not pass it on.
verdicts-words-gone = Somebody who wrote here has deleted their data, so the sentences are not shown here any more.
