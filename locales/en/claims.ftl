### Who of the staff will answer.

claims-button = I will answer
claims-give-back-button = Give back
claims-take-over-button = Take over
claims-line = Will answer: { $who }, since { WHEN($at, form: "since") }
claims-line-own = You will answer, since { WHEN($at, form: "since") }
claims-taken = Noted: you answer { $number }. The others see it.
claims-own = You answer { $number } already.
claims-of-other = { $number } will be answered by: { $who } (since { WHEN($at, form: "since") }). If needed, take it over.
claims-changed = Meanwhile somebody else took over { $number }. Open it again.
claims-given-back = { $number } is given back. Anybody of the staff may answer it.
claims-not-own = { $number } is answered by somebody else or nobody, so there is nothing to give back.
claims-taken-over = { $number } will now be answered by: { $who }. You need not do it any more.
claims-answer-anyway-button = Answer anyway
claims-first = { $number } will be answered by: { $who } (since { WHEN($at, form: "since") }). If you answer, they will get a message.
claims-answered = { $number } was answered by: { $who }. Status: { $status }. You need not do it any more.
claims-lapsed = You said that you would answer { $number } ({ WHEN($at, form: "plain") }). There is no answer yet, so anybody of the staff may answer again. If it will be you, press [I will answer] once more.
