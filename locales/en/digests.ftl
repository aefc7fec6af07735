### Digests: a week and a month in one message.

digests-line = • { $text }
digests-more = • and more: { $count }
digests-meetings = What is coming
digests-meeting = { WHEN($at, form: "At") }: { $name }
digests-meeting-at = { WHEN($at, form: "At") }: { $name }, { $place }
digests-polls = You can still answer
digests-poll = { $name }: until { WHEN($at, form: "until") }
digests-announcements = Notices
digests-decisions = What was decided
digests-results = What came out
digests-followed = Answers to proposals you take part in
digests-new = New proposals: { $count }

digests-group-title = This week: { PARISH($parish) }
digests-week-title = The week: { PARISH($parish) }
digests-stop-button = Stop the messages

## What was done

digests-month-title = What was done in { DAY($on, form: "month") }: { PARISH($parish) }
digests-done = Done
digests-commitments = Done after meetings
digests-concluded = What came of polls
digests-repaired = Problems repaired: { $count }

## For who speaks for a parish

digests-representative-title = Your week
digests-waits = Waiting for you:
digests-nothing-waits = All is done, nobody waits for you. Thank you!
digests-wait-proposals = • proposals: { $count }
digests-wait-polls = • polls: { $count }
digests-wait-inquiries = • questions: { $count }
digests-oldest = Waiting longest:
digests-inquiries-button = Questions
digests-said = The week in { PARISH($parish) }:
digests-said-proposals = • proposals submitted: { $count }
digests-said-problems = • problems reported: { $count }
digests-said-supports = • supports: { $count }
digests-said-inquiries = • new questions to the representative: { $count }
digests-said-poll = • answers in the poll { $number }: { $count }
digests-said-few = fewer than { $few }
digests-council = The whole council:
digests-council-late = • { PARISH($parish) }: proposals not answered in time: { $count }
digests-council-late-more = • other places: { $count }
digests-council-asked = • { $number }: the council's opinion is due by { DAY($on, form: "until") }. Places that have not signed theirs: { $count }
digests-council-sitting = • { WHEN($at, form: "plain") }: { $name }
