### What the staff read: the working day and the week.

summaries-title-day = Today, { DAY($on, form: "dated") }
summaries-title-week = The week begins: { DAY($on, form: "dated") }

summaries-municipality = Waiting for the municipality: { $count }. Late: { $late }, due soon: { $soon }.
summaries-unpublished = Waiting to be published: { $count }
summaries-council = Waiting for the council: { $count }
summaries-author = Waiting for the author: { $count }
summaries-since = Since { WHEN($at, form: "since") }
summaries-new-ideas = New proposals: { $count }
summaries-new-problems = New problems: { $count }
summaries-answered = Answered by the municipality: { $count }
summaries-polls-open = Open polls: { $count }
summaries-polls-closed = Polls that ended: { $count }
summaries-undeliverable = Messages that could not be delivered: { $count }

summaries-opinions = Joint opinions and polls that wait for the municipality: { $count }
summaries-consultations = Questions to the council that wait for its opinion: { $count }
summaries-undecided = The council has answered or is silent; waiting for the municipality's decision: { $count }
summaries-due-line = • { $number }, by { DAY($on, form: "until") }
summaries-meetings = The next seven days
summaries-meeting-line = • { $number }, { $kind }, { PARISH($parish) }: { WHEN($at) }

summaries-urgent = The most urgent
summaries-line = • { $number }, { $topic }: by { DAY($on, form: "until") }
summaries-late-line = • { $number }, { $topic }: late by { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, due { DAY($on, form: "short") }
summaries-settled-line = ✓ { $number }, { $topic }: { $status }

summaries-answer-button = Answer { $serial }
summaries-open-button = Open { $number }
summaries-all-button = Show all: { $count }

summaries-picture-title = The week: { DAY($since, form: "short") } – { DAY($until, form: "short") }
summaries-picture-week = What came and what was answered
summaries-picture-waiting = Waiting now
summaries-bar-new-ideas = New proposals
summaries-bar-new-problems = New problems
summaries-bar-answered = Answered by the municipality
summaries-bar-municipality = For the municipality
summaries-bar-late = of these late
summaries-bar-council = For the council
summaries-bar-unpublished = To be published
summaries-bar-author = For the author
