### Open data: the headings of the table.

exports-number = Number
exports-parish = Parish or town
exports-topic = Topic
exports-text = Proposal
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
