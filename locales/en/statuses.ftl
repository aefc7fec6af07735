### The life of a proposal: statuses, who said it, and why something cannot be done.

statuses-received = Received
statuses-in-review = Being looked at
statuses-needs-clarification = Needs clarification
statuses-on-agenda = On the council's agenda
statuses-waits-municipality = Waiting for the municipality
statuses-forwarded = Passed on
statuses-accepted = Taken into account
statuses-partly = Partly taken into account
statuses-not-accepted = Not taken into account
statuses-planned = Planned
statuses-in-progress = In progress
statuses-done = Done
statuses-repaired = Repaired
statuses-we-do-it = We do it ourselves
statuses-given-up = Did not work out
statuses-merged = Merged
statuses-withdrawn = Withdrawn
statuses-refused-by-rules = Rejected
statuses-not-competence = Not the municipality's to decide

statuses-side-council = Residents' council
statuses-side-municipality = Municipality
statuses-side-author = Author
statuses-side-system = Program

statuses-move-refused = The status “{ $new }” cannot be chosen now. The present status: “{ $old }”. Please choose another.
statuses-closed = { $number } is closed. If there is something new about it, it can be sent anew.
statuses-merged-elsewhere = Proposal { $number } was merged with another one. Please support that one.
statuses-not-published = This proposal is not published yet. Please try later.
statuses-published-already = This proposal is already published.
statuses-public-text-missing = Please first write the text that is to be published.
statuses-summary-missing = The text is not in Latvian. Please first confirm a short summary in Latvian.
statuses-summary-needless = The text is in Latvian, so no summary is needed. If something is unclear, ask the author.
statuses-own-proposal = This is your own proposal. You can support the proposals of others.
statuses-own-followed = This is your own proposal. You get news of it already.
