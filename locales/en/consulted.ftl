### What comes of the municipality's question: polls, opinions of places, the council's answer, the municipality's decision.

consulted-poll-button = Ask residents
consulted-poll-heading = Poll about the question
consulted-ask-poll = How would you put it to residents? Briefly, at most 300 characters. It should be a question one can be for or against.
consulted-poll-remark = The poll goes to: { $names }. Answers: “For”, “Against”, “I think otherwise”. Everybody may also say why. The result is seen at the end.
consulted-option-for = For
consulted-option-against = Against
consulted-option-other = I think otherwise
consulted-polls-opened = The poll is open: { $numbers }. It ends { WHEN($at) }. When it does, its numbers will be in the draft of your place's opinion.
consulted-poll-late = There is no time left for a poll: the opinion is needed by { DAY($on, form: "until") }.
consulted-poll-none = There is a poll about { $number } already, or it is not your place.
consulted-closing-late = The poll has to end before the opinion is needed: by { DAY($on, form: "until") }. Please write an earlier day.
consulted-polled = Poll { $poll } about { $number } has closed. { $result }

    The numbers are in the draft of your opinion. { $words }

## The opinion of a place

consulted-write-button = Write the opinion
consulted-change-button = Change the opinion
consulted-opinion-heading = Opinion of the place
consulted-opinion-title = { $number }: { PARISH($parish) }
consulted-which-place = For which place will you write ({ $number })?
consulted-place-button = { PARISH($parish) }
consulted-place = { PARISH($parish) }
consulted-poll-few = Fewer than 5 answered poll { $number }. Its numbers are not shown.
consulted-poll-open = Poll { $number } is still open. It ends { WHEN($at) }.
consulted-voices = Residents have written to you: { $count }. These words are read by you and the head of the council. In the opinion, please use your own words.
consulted-ask-stance = Does your place have an opinion?
consulted-stance-label = Opinion
consulted-stance-has = Yes
consulted-stance-none = No opinion
consulted-ask-took-part = How many people said what they think (at a meeting, by telephone, on paper)? If you did not count, skip.
consulted-took-part-label = Took part
consulted-uncounted = not counted
consulted-ask-for = How many of them are for it?
consulted-for-label = For
consulted-ask-against = How many are against it?
consulted-against-label = Against
consulted-numbers-wrong = For and against together cannot be more than { $count }, because so many took part. Please write the number again.
consulted-ask-reasons = Why? Write the reasons, also of those who think otherwise. If there is no opinion, say why not. Everybody will read it.
consulted-reasons-label = Reasons
consulted-signed = The opinion about { $number } is signed: { PARISH($parish) }. It can be changed until the council's answer is sent.
consulted-answered = The council has answered { $number } already, or the question is over.
consulted-all-said = All places have said what they think about { $number }. Now the council's answer can be written, by { DAY($on, form: "until") }. { $words }
consulted-none-line = { PARISH($parish) }
    No opinion. Why: { $reasons }
consulted-few = Fewer than 5 took part.
consulted-numbers = Took part: { $count }. For: { $for_ }, against: { $against }.
consulted-divided = Opinions differ: some are for, some against.
consulted-opinions-button = Opinions of places
consulted-opinions-title = Opinions of places about { $number }
consulted-opinions-later = Opinions of places about { $number } can be read once the council has answered.
