### The answer to a proposal: what it must say so that people understand.

answers-reason-missing = A reason is still needed: one sentence that says why.
answers-reason-missing-may-wait = A reason is still needed: one sentence that says why. If only the municipality knows, press “Back” and choose “Waiting for the municipality”.
answers-next-step-missing = The next step is still needed: what happens now, or where to turn.
answers-next-step-missing-may-wait = The next step is still needed: what happens now, or where to turn. If only the municipality knows, go “Back” and choose “Waiting for the municipality”.
answers-ready-for-another = The ready text belonged to another decision. Please choose or write a new one.
answers-only-a-day = That only says when. Write one sentence in words here; the date has a question of its own.
answers-not-an-office = “{ $typed }” does not look like the name of an institution. Write it in full, for example: Autotransporta direkcija.
answers-day-missing = The status “{ $status }” needs a day: by when?
answers-day-past = This day has passed: { DAY($on, form: "short") }. Please give a day that is still to come.
answers-why-no-day-missing = Please say why the day is not known yet.
answers-name-missing = Please say who answers for it: a name, a position or a department.
answers-document-missing = An answer of the municipality needs its document and date, such as the number of a letter.
answers-document-ahead = The date of the document is still to come: { DAY($on, form: "short") }. Please check it.
answers-step-in-review = The representative will decide by what is known already.
answers-step-on-agenda = The council will discuss it at its sitting.
answers-step-waits-municipality = The municipality will decide, and the answer will be here.
answers-step-forwarded = Waiting for an answer: { $to }.
answers-step-merged = From now on it is dealt with together with { $number }.
answers-step-done = The work is done.
answers-step-repaired = It is repaired.
answers-step-planned = The work is planned.
