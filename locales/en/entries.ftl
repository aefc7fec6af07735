### Entries of the calendar: consultations, draft rules, participatory budget, competitions.

## As the group and everybody sees it

entries-title = { $kind }: { $more ->
        [all] the whole municipality
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } and { $more } more place
       *[other] { PARISH($parish) } and { $more } more places
    }
entries-name = { $number } “{ $title }”
entries-kind-consultation = Public consultation
entries-kind-draft-rules = Draft rules
entries-kind-budget-ideas = Budget ideas
entries-kind-budget-vote = Budget vote
entries-kind-competition = Competition
entries-kind-other = Deadline
entries-when = From { DAY($since, form: "short") } to { DAY($until, form: "short") } (inclusive).
entries-left = { $days ->
        [0] Today is the last day.
        [1] Tomorrow is the last day.
        [one] { $days } day left.
       *[other] { $days } days left.
    }
entries-begins = { $days ->
        [1] Begins tomorrow.
        [one] Begins in { $days } day.
       *[other] Begins in { $days } days.
    }
entries-over = This deadline has passed.
entries-is-withdrawn = Withdrawn. Reason: { $why }
entries-how-consultation = Anybody may give their view, orally or in writing, as the notice says. The municipality collects the views and says why one is not followed. An answer here or in a poll is no view in the public consultation.
entries-how-draft-rules = A view can be given in three ways only: by e-address; by an e-mail with an electronic signature to { $email }; on paper, signed, at a customer service centre or a library. The municipality's notice says what it must contain. Nobody is answered separately. It cannot be given here; please do not write your personal code here.
entries-how-budget-ideas = An idea for the participatory budget may be submitted from the age of 16, also by an association or a foundation. It cannot be submitted here.
entries-how-budget-vote = You may vote from the age of 16 if you are declared in the municipality. You cannot vote here.
entries-link-button = Open the page
entries-privately-button = See in private
entries-open-button = See
entries-unknown = There is no such entry. What is ahead is in the menu: “Meetings”.

## A new entry

entries-heading = Calendar entry
entries-new-button = Calendar entry
entries-ask-kind = What is it?
entries-kind-label = Kind
entries-ask-title = What is it called? One line, such as: “On the waste rules”.
entries-title-label = Title
entries-ask-from = From which day? Such as “1.12.” or “tomorrow”.
entries-from-label = From
entries-ask-until = Until which day? That day still counts.
entries-until-label = Until
entries-ask-link = Where can one read about it? Send a link that begins with “https://”.
entries-link-label = Link
entries-link-unclear = A link begins with “https://” and has no spaces in it.
entries-ask-how = What else should people know? A few sentences: for whom it is, where to turn.
entries-how-label = To know
entries-past = This day has passed. Please write a later one.
entries-short-consultation = A public consultation lasts at least { $days } days (Pašvaldību likums, sections 54–55). The earliest day that will do: { DAY($on, form: "dated") }.
entries-short-draft-rules = Draft rules are open for views for at least two weeks (Pašvaldību likums, section 46(3)). The earliest day that will do: { DAY($on, form: "dated") }.
entries-short-budget-ideas = Ideas for the participatory budget are taken for at least { $days } days (Pašvaldību likums, sections 59–62). The earliest day that will do: { DAY($on, form: "dated") }.
entries-short-budget-vote = The vote on the participatory budget lasts at least { $days } days (Pašvaldību likums, sections 59–62). The earliest day that will do: { DAY($on, form: "dated") }.
entries-short-other = It ends before it begins. The earliest day that will do: { DAY($on, form: "dated") }.
entries-doubts =
    Please look once more:
    { $doubts }
entries-advised = At least { $days } days are advised for a competition, so that associations can prepare: until { DAY($on, form: "until") }.
entries-notice-late = The official gazette “Latvijas Vēstnesis” has to be told of a public consultation at least { $days } working days before it begins, and there are not that many left.
entries-begun = Its first day has passed: { DAY($on, form: "dated") }. If that is meant, all is well.
entries-begun-consultation = Its first day has passed: { DAY($on, form: "dated") }. A public consultation begins only once notice of it is given, and the official gazette Latvijas Vēstnesis is told at least { $days } working days before (Pašvaldību likums, sections 54–55). If no notice was given, choose a later first day.
entries-no-way = It does not say how to take part. In a public consultation everybody may speak or write (Pašvaldību likums, sections 54–55). Add the link, or write where and how.
entries-ends-on-day-off = The last day is a day off: { DAY($on, form: "plain") }.
entries-far = It is almost a year until it begins: { DAY($on, form: "dated") }. If you meant this year, that day has passed.

## Preview, announcing, changes

entries-preview = { $number } will look like this. Announce it?
entries-only-preview = This is only a preview.
entries-announce-button = Announce
entries-change-button = Change
entries-withdraw-button = Withdraw
entries-throw-away-button = Not needed
entries-announced = { $number } is announced and in the calendar. { $how ->
        [ahead] There is little time, so the group sees it ahead of other notices: { WHEN($seen) }
        [late] The group may not see it before the end
       *[turn] The group will see it { WHEN($seen) }
    }; where there is no group, whoever forwards it has the text. Who asked for notices gets it now, at half time, three days and one day before the end.
entries-seen-too-late = The group has other notices to come, so it would see this one only on { WHEN($seen) }, and the last day is { DAY($on, form: "plain") }. What the group cannot see in time is not posted there. Press “Change” and choose other days. If you announce it anyway, those who want notices privately get it.
entries-anyway-button = Announce anyway
entries-announced-already = “{ $title }” has been announced or withdrawn.
entries-over-already = “{ $title }” is over or withdrawn.
entries-thrown-away = “{ $name }” is discarded. Nobody saw it.
entries-withdraw-heading = Withdrawing
entries-ask-why = Why is it withdrawn? Everybody will read it.
entries-withdrawn = “{ $name }” is withdrawn.
entries-changed = { $number } is changed.

## A forum once a year

entries-forums-missing = This year ({ $year }) there has been no forum, and none is announced: { $names }. Each place needs a forum once a year: “New meeting”, “Forum”.
