### The municipality asks the council: how long it may think, what residents see, how it ends.

consultations-due-past = That day is over, or it is today. Please write a later one.
consultations-due-late = The council may be given at most { $most } working days to answer (binding regulations No. 25/2024, point 44): { DAY($latest) } at the latest. Please write that day or an earlier one.
consultations-over = { $number } is not open any more, so its deadline cannot be changed.
consultations-extended-already = The deadline of { $number } has been extended to { DAY($on) }. That is possible once.
consultations-extension-waits = The municipality has not answered yet about more time for { $number }.
consultations-until-sooner = The deadline is { DAY($on) } already. Please write a later day.
consultations-until-late = It can be extended by a month at most (binding regulations No. 25/2024, point 44): to { DAY($latest) } at the latest.
consultations-voices-changed = Somebody has taken back what they said. Open the opinions again to see what there is now.
