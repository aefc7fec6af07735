### Problems: what is broken or dark. Only the municipality and the representative read them; others learn only what it is about and how far it is.

## Reporting

problems-new-button = Report a problem
problems-heading = Problem
problems-ask-text = What has happened, and where? Write or speak, even as briefly as: “Large pothole at the shop”.
problems-too-many = Problems one can report in a day: { $limit }. That is reached for today. Please report the rest tomorrow. If anybody is in danger, call { $emergency }.
problems-ask-kind = Is this something broken that needs repair, or a new idea?
problems-kind-label = Kind
problems-kind-problem = Problem, to repair
problems-kind-idea = Proposal
# How one says what it is; with commas.
problems-words-problem = problem, broken, it is broken, something broken, repair, needs repair
problems-words-idea = idea, new idea, a new idea, it is an idea, proposal
problems-reported-already = { $count ->
    [one] This seems to have been reported already:
   *[other] This seems to have been reported several times:
 }
    { $lines }

    If it is the same, follow it: a message will come when it changes.
problems-name-standing = Problem { $number }: { $status }
problems-line = { $number } “{ $title }”. Status: { $status }. Reported: { DAY($on, form: "short") }.
problems-received = Thank you! The report of a problem has been received. Number: { $number }. { $reader ->
        [none] For now there is no coordinator of the municipality here, so it will wait.
       *[staff] The municipality’s coordinator gets it.
    } { $speaker ->
        [none] Nobody represents this place now; whoever stands in can read it too.
       *[one] The representative of { PARISH($parish, form: "genitive") }, or whoever stands in, can read it too.
    } Other residents do not see your text, but can learn what it is about, where, and how far it is. { $kind ->
        [right] Expect an answer by { DAY($on, form: "until") }.
       *[goal] Goal: an answer by { DAY($on, form: "until") }.
    }
problems-duty = Urgent? Call: { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    } In danger – { $emergency }.
problems-write = Urgent? Write to: { $name }, { $email }; in danger – { $emergency }.
problems-call = { $duty ->
        [none] There is no telephone number to call here for now.
       *[other] Call:
    { $duty }
    }

    Write to: { $name }, { $email }. To the council: { $council }.

    In danger – { $emergency }.
problems-call-line = { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    }
problems-question = There is a question about the problem you reported, { $number } “{ $title }”:

    { $question }

    Please answer by { DAY($on, form: "until") }. Reply to this message or press the button.
problems-clarified = Thank you! Your answer is added to problem { $number }.
problems-withdraw-ask = Really withdraw the report of problem { $number }? Nobody will deal with it any more.
problems-withdrawn = The report of problem { $number } is withdrawn.
problems-not-published = { $number } is a problem. Problems are not published; the municipality answers them.

## What others may know

problems-reported-line = Reported: { DAY($on, form: "dated") }. The text of who reported it is not shown to others.
problems-follow-button = Follow { $serial }
problems-followed = When problem No. { $serial } changes, a message will come.
problems-unfollowed = No more messages about problem No. { $serial }.
problems-own-followed = You reported this problem. You hear of it already.
problems-over-final = Problem { $number } is closed. Outcome: { $status }.
problems-over-promised = Problem { $number } has been answered. Now: { $status }.
problems-answered-own = The problem you reported, { $number } “{ $title }”: { $status }.
problems-answered = Problem { $number } “{ $title }”: { $status }.

## For the municipality and the representative

problems-staff = Problem. Topic: { $topic }. Received: { DAY($on, form: "short") }.
problems-title = Problems not repaired: { $count }
problems-none = There are no unrepaired problems for you to see.
problems-more-button = More
problems-answer-heading = Answer about a problem
problems-ask-reason = What should people be told about it? One or two sentences.
problems-reason-label = Answer
problems-reason-repaired = For example: “The pothole was filled this morning.”
problems-reason-planned = For example: “The lamp is ordered, an electrician will replace it.”
problems-reason-not-competence = For example: “The road belongs to the state.”
problems-merged-because = It has been reported earlier.
problems-turn-problem-button = It is a problem
problems-turn-idea-button = It is a proposal
problems-turn-refused = { $number } stays what it is. Status: { $status }.
problems-turned = { $kind ->
        [problem] { $number } is a problem now. The municipality’s coordinator gets it.
       *[idea] { $number } is a proposal now. The representative reads it before it is published.
    } The author will be told.
problems-turned-own = { $kind ->
        [problem] Your text { $number } is about something broken, so it is a reported problem now. The municipality’s coordinator gets it; other residents do not see the text.
       *[idea] What you reported as { $number } is about a new idea, so it is a proposal now. Once the representative has read and published it, everybody will see it. If you do not want that, press “Withdraw”.
    } { $day ->
        [right] Expect an answer by { DAY($on, form: "until") }.
       *[goal] The goal is an answer by { DAY($on, form: "until") }.
    }
