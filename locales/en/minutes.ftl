### The minutes of a meeting: a document, and its place on the website.

minutes-file-button = Minutes
minutes-file-name = { $number }-minutes.docx
minutes-coming = The minutes are being made. They will come in a moment.
minutes-file = Draft of the minutes: { $name }. Add what was said; who led and who wrote sign them. The file is here for a day.
minutes-later = { $name }: there will be minutes once it is written down what came of it.
minutes-missing-online = the minutes on the municipality's website, by { DAY($on, form: "until") }
minutes-for-staff = { $name }: the minutes have to be on the website by { DAY($on, form: "until") }. The council will send them signed. When they are published, press the button.
minutes-published-button = Published
minutes-published = Noted: the minutes are on the website.

## In the document

minutes-title = Minutes
minutes-subtitle = { $kind } { $number }: { $title }
minutes-when = When
minutes-moment = { DAY($on, form: "year") }, { TIME($at) }
minutes-where = Where
minutes-led = Led by
minutes-written = Minutes by
minutes-came = Number of those present
minutes-present = Members of the council
minutes-members = { $present } of { $seats }
minutes-here = Present
minutes-missing = Absent
minutes-agenda = Agenda
minutes-said = Course of the meeting
minutes-decided = Decisions
minutes-promised = Who does what
minutes-asked = Questions of residents
minutes-answer = “{ $question }” Answer: { $answer }
minutes-commitment = { $who }: { $text }, by { DAY($on, form: "short") }
