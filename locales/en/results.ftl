### The result of a poll: in words, numbers, a chart and a table.

results-few = Fewer than 5 people answered. So few answers are not shown, so that nobody’s answer can be found out.
results-answered = Answered: { $count }
results-in-short = { $answered }. { $best }
results-answered-of = Answered: { $count }. People who have joined here: { $joined }.
results-answered-share = Answered: { $count }, which is { $share } % of the { $joined } people who have joined here.
results-inhabitants = { $number } people live here ({ DAY($on, form: "year") }, { $source }); { $share } % of them answered.
results-option = { $option }: { $votes }
results-option-share = { $option }: { $votes } ({ $share } %)
results-option-ranked = Place { $place }, “{ $option }”: { $points } points of { $most }, put first by { $votes }
results-best = Most: { $options }
results-equal = Equally many: { $options }
results-ranked-first = First: { $options }
results-ranked-equal = Equally first: { $options }
results-ranking-how = Every two options are compared: the one that more people put higher has a point (in a draw each a half), and the one with most points is on top (Copeland’s method).
results-several-how = Several answers could be chosen, so together there may be more of them than people.
results-median = Middle (median): { $median }
results-mean = Mean: { $mean }
results-advisory = The result is a recommendation.

## By place

results-places-button = By place
results-places-title = { $number } by place
results-row = { PARISH($parish) }, answered { $answers }: { $cells }
results-row-small = Smaller places together ({ $places }), answered { $answers }: { $cells }
results-place = { PARISH($parish) }
results-cell = { $position }. – { $votes }
results-hidden = hidden
results-hidden-note = Where there are few answers the number is hidden, so that nobody’s answer can be found out.
results-places-first-note = The numbers are how many people put the option first.
results-places-none = This result is not shown by place: there are so few answers that somebody’s could be found out.

## While the poll is open

results-running = The answers so far ({ WHEN($at, form: "plain") }):
results-running-none = How others answer is shown once there are at least 5 answers; the numbers change at most every { $minutes } minutes.
results-running-note = The numbers change seldom and by at least 5 answers at a time, so that nobody’s answer can be found out.
results-answer-first = You will see how others answer after your own answer.
results-at-end = This poll shows its result only after it closes.
results-show-button = How others answer

## Chart and table

results-chart-button = Chart
results-chart-coming = The chart is being made. It will be here in a moment.
results-chart = Chart: { $name }. The same in words is on the page of the poll.
results-carry = Picture of the result: { $name }. When you forward the result to the group, add it too.
results-chart-small = smaller places together
results-chart-ranked = points: { $points } of { $most }
results-table-button = Table
results-table-coming = The table is being made. The file will come in a moment.
results-table = Table: { $name }. The file is kept here for one day.
results-file-name = poll-{ $number }.csv
results-column-number = Number
results-column-question = Question
results-column-place = Place
results-column-answers = Answered
results-column-position = No.
results-column-option = Option
results-column-votes = Count
results-column-share = Percent
results-column-rank = Rank
results-column-points = Points
results-everywhere = In the chat, all places
results-on-paper = On paper, all places
