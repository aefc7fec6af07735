### Sittings of the council: the notice on the website, once a quarter, asked for by members.

sittings-no-agenda = The notice of a sitting names its questions too (binding regulations No. 25/2024, 29). Add an agenda.

## The notice on the website

sittings-notice-button = Text of the notice
sittings-published-button = Published
sittings-notice-text = Sitting: { $council }

    { $facts }

    The sitting is open to everybody.
sittings-notice-ask = Please put the notice above about the sitting { $name } on { $site } by { DAY($on, form: "until") }: it has to be there three working days before the sitting (binding regulations No. 25/2024, 29). When that is done, press “Published”.
sittings-notice-done = The notice of the sitting { $name } is on the website. Noted { WHEN($at) }.
sittings-notice-cancelled = The sitting { $name } is cancelled. If the notice is on the website already, please add there that it will not take place.
sittings-published = Thank you! Noted: the notice is on the website.
sittings-notice-last = Warning. Today is the last day for the notice of the sitting { $number } “{ $title }”, { WHEN($at) }, to be on { $site }. It has not been noted yet. Is it there already?
sittings-notice-late = Warning. The notice of the sitting { $number } “{ $title }”, { WHEN($at) }, had to be on { $site } by { DAY($on, form: "until") }, and that has not been noted yet. If it is not there, put it there at once and think about moving the sitting.
