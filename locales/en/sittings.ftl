### Sittings of the council: the notice on the website, once a quarter, asked for by members.

sittings-no-agenda = The notice of a sitting names its questions too (binding regulations No. 25/2024, 29). Add an agenda.

## The notice on the website

sittings-notice-button = Text of the notice
sittings-published-button = Published
sittings-notice-text = Sitting: { $council }

    { $facts }

    The sitting is open to everybody.
sittings-notice-when = Time: { WHEN($at, form: "dated") }
sittings-notice-ask = Please put the notice above about the sitting { $name } on { $site } by { DAY($on, form: "until") }: it has to be there three working days before the sitting (binding regulations No. 25/2024, 29). When that is done, press “Published”.
sittings-notice-ask-late = Please put the notice above about the sitting { $name } on { $site } at once. It had to be there by { DAY($on, form: "until") }: three working days before the sitting (binding regulations No. 25/2024, 29), so it is late already. When that is done, press “Published”.
sittings-notice-done = The notice of the sitting { $name } is on the website. Noted { WHEN($at) }.
sittings-notice-cancelled = The sitting { $name } is cancelled. If the notice is on the website already, please add there that it will not take place.
sittings-published = Thank you! Noted: the notice is on the website.
sittings-notice-last = Warning. Today is the last day for the notice of the sitting { $number } “{ $title }”, { WHEN($at) }, to be on { $site }. It has not been noted yet. Is it there already?
sittings-notice-late = Warning. The notice of the sitting { $number } “{ $title }”, { WHEN($at) }, had to be on { $site } by { DAY($on, form: "until") }, and that has not been noted yet. If it is not there, put it there at once and think about moving the sitting.

## Once a quarter, and when members ask

sittings-quarter = No sitting of the council is announced for this quarter yet. The council meets at least once a quarter (binding regulations No. 25/2024, 28), that is by { DAY($on, form: "until") }. A sitting is announced three working days before.
sittings-request-button = Ask for a sitting
sittings-request-heading = Asking for a sitting
sittings-request-reader = { $role ->
        [chair] The chair of the council will read the reason.
        [secretary] The secretary of the council will read the reason.
       *[staff] Nobody leads the council at present, so the staff of the municipality will read the reason.
    }
sittings-ask-reason = Why is a sitting needed?
sittings-ahead = The sitting { $number } is announced already. Tell whoever leads the council what should be on its agenda.
sittings-requested = Your request has been sent. Asking for a sitting: { $count } of { $seats }. When at least { $needed } ask, it has to be called.
sittings-request-told = A sitting is asked for by { $who }. Reason: { $reason }

    Asking altogether: { $count } of { $seats }. When at least { $needed } ask, it has to be called.
sittings-must = At least half of the members ask for a sitting: { $count } of { $seats }. It has to be called (binding regulations No. 25/2024, 28). Please let it take place by { DAY($on, form: "until") }.
