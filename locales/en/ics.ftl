### A meeting in one's own calendar.

ics-button = For my calendar
ics-coming = The file for your calendar will be here in a moment.
ics-file = { $name }: open the file, and your calendar will offer to save it. If anything changes, I shall send a new one.
ics-file-newer = { $name } has changed. Open this file, and the entry in your calendar will be the new one.
ics-file-cancelled = { $name } will not take place. Open this file, and your calendar will mark or remove it.
ics-title = { $kind }: { $title }
ics-title-cancelled = Will not take place: { $title }
ics-answer-here = Whether you come can be changed here: { $link }
ics-more-here = More, and the latest: { $link }
