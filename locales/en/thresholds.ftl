### Support from which something follows: the council’s agenda and a collective submission.

thresholds-reason = The number of supporters has reached { $count }.
thresholds-agenda-line = If at least { $needed } people who have joined here support it, the council will speak about it. Now: { $joined }.
thresholds-collective-line = A collective submission needs { $needed } signatures. Now { $joined } support it, but support is not a signature. How to collect them: “Official submission”.
thresholds-on-agenda = Proposal { $number } “{ $title }”, { PARISH($parish) }: the number of supporters has reached { $count }. So it is on the council’s agenda. The council has to speak about it by { DAY($on, form: "until") }. If needed, decide otherwise.
thresholds-collective = Your proposal { $number } is supported by { $count } people now. Support is not a signature. With as many signatures a collective submission can be made, and then the municipal council looks at it. How to do it: open the proposal and press “Official submission”.
