### What has changed about a meeting: as it was and as it is.

changes-title = Changed: { $kind }
changes-title-cancelled = Will not take place: { $kind }
changes-cancelled = { $name }
    It was to be { WHEN($at) }.
    Reason: { $reason }
changes-answer-anew = Are you coming? If your answer changes, press another button.
changes-none = { $number } stays as it was: nothing is changed.
changes-again = It has been changed again since. Now:
changes-nothing = none

## One by one

changes-starts-at = When: { WHEN($new) }. Before: { WHEN($old) }.
changes-place = Where: { $new }. Before: { $old }.
changes-link = Remotely: { $new }. Before: { $old }.
changes-title-of-it = Title: { $new }. Before: { $old }.
changes-kind = Kind: { $new }. Before: { $old }.
changes-audience = For: { $new }. Before: { $old }.
changes-seats = Seats: { $new }. Before: { $old }.
changes-contact = Questions: { $new }. Before: { $old }.
changes-parishes = Places: { $new }. Before: { $old }.
changes-agenda-come = New on the agenda: { $points }.
changes-agenda-gone = No longer on the agenda: { $points }.
changes-agenda-order = The agenda is in another order.
