### Open data: the headings of the table.

exports-number = Number
exports-kind = Kind
exports-kind-idea = Proposal
exports-kind-problem = Problem
exports-parish = Parish or town
exports-topic = Topic
exports-text = Text
exports-supports = Supporters
exports-submitted = Submitted
exports-published = Published
exports-status = Status
exports-merged = Merged with
exports-answered = Answered
exports-side = Answered by
exports-reason = Reason
exports-next-step = Next step
exports-by = By
