### What the council puts before the municipality: a proposal, a draft decision, an opinion; its days, stages, outcome.

matters-new-button = Put forward
matters-from-button = Put forward
matters-heading = From the council to the municipality
matters-ask-kind = What does the council put forward?
matters-kind-label = Kind
matters-kind-proposal = Proposal
matters-kind-draft = Draft decision
matters-kind-opinion = Opinion
matters-ask-text = What does the council ask for, and why? Everybody will read it.
matters-text-label = Text
matters-ask-files = If needed, add documents, up to five; with a draft decision, the draft itself. Anybody can open them.
matters-files-label = Attachments
matters-which-decision =
    Which decision is to be put before the municipality?

    { $lines }
matters-nothing-decided = Nothing was decided at this meeting.
matters-already = The council has put { $number } forward about it already.
matters-unknown = The council has put no such thing forward. All of them are in the list “The council puts forward”.
matters-ended = { $number } is over or withdrawn already.
matters-put = { $number } has been put forward. The municipality has to answer by { DAY($on, form: "until") } (Regulations No. 25/2024, 43). { $sent ->
        [mailed] The letter has been sent to { $office } and { $council }.
       *[by-hand] E-mail is not set up here: please send it yourselves, too, from { $council } to { $office }.
    }
matters-put-title = The council to the municipality: { $number }
matters-put-staff = The council puts forward ({ $number }): { $words }

    Please put it on the website by { DAY($publish, form: "until") } (Regulations No. 25/2024, 42). The answer is due by { DAY($on, form: "until") } (43).
matters-put-council = The council has put { $number } before the municipality: { $words }

    The answer is due by { DAY($on, form: "until") }.
matters-open-button = Look

## What everybody sees

matters-list-button = Council's own
matters-list-title = The council puts forward: { $count }
matters-none = The council has not put anything before the municipality yet.
matters-head = { $number }. { $kind }
matters-put-on = Put forward on { DAY($on) }.
matters-is-open = { $late ->
        [yes] The municipality's answer is late. The last day was { DAY($on, form: "plain") }.
       *[no] The municipality answers by { DAY($on, form: "until") }.
    }
matters-is-withdrawn = The council has withdrawn it. Why: { $why }

## Stages of a draft decision

matters-passed-legality = Legality and budget checked on { DAY($on) }. { $note }
matters-passed-committee = Looked at by the committee on { DAY($on) }. { $note }
matters-passed-sitting = Looked at in the sitting on { DAY($on) }. { $note }
matters-waits-legality = Now: it is checked whether the draft is lawful and whether there is money for it.
matters-waits-committee = Now: it waits for the committee's opinion.
matters-waits-sitting = Now: it waits for the municipal council's sitting.
matters-stage-legality-button = Checked
matters-stage-committee-button = Committee is done
matters-stage-sitting-button = Sitting is done
matters-stage-heading = Stage of a draft decision
matters-ask-note = What came of it? One sentence that everybody will read. You may skip it.
matters-stage-kept = { $number }: the stage is noted. Everybody sees it.
matters-stage-old = This stage of { $number } is noted already, or it is not its turn yet.
matters-told-legality = { $number }: legality and budget have been checked. { $note } Now it waits for the committee. { $words }
matters-told-committee = { $number }: the committee has looked at it. { $note } Now it waits for the sitting. { $words }
matters-told-sitting = { $number }: the sitting has looked at it. { $note } Now it waits for the municipality's answer. { $words }

## Answer and days

matters-decide-button = Say the decision
matters-ask-outcome = What did the municipality decide about what the council put forward?
matters-decided = Saved: { $number }, { $status }. The council hears it, and everybody sees it.
matters-answer-too = It was made of the proposal { $number }. Please answer there, too: then its author and supporters hear it.
matters-decided-told = The municipality has decided about { $number }: { $status }
    Why: { $reason }
    What happens next: { $step }
    By what day: { DAY($on, form: "until") }

    { $words }
matters-remind = { $late ->
        [yes] The municipality's answer to { $number } is late. The last day was
       *[no] The council waits for the municipality's answer to { $number }. The last day is
    } { DAY($on, form: "plain") } (Regulations No. 25/2024, 43). { $words }
matters-late = The municipality has not answered { $number } yet. The last day was { DAY($on, form: "plain") } (Regulations No. 25/2024, 43). The staff are reminded every week. { $words }
matters-publish = { $late ->
        [yes] { $number } should have been on the website
       *[no] { $number } has to be on the website
    } ({ $site }) by { DAY($on, form: "until") }. Press “Published” once it is there. { $words }
matters-published-button = Published
matters-published = Noted: it is on the website.
matters-waiting-title = The council waits for the municipality: { $count }
matters-waits-publishing = To be published on the website by { DAY($on, form: "until") }.
matters-withdraw-button = Withdraw
matters-withdraw-heading = Withdrawing it
matters-ask-withdraw = Why does the council withdraw it? Everybody will read it.
matters-withdrawn = { $number } is withdrawn. The municipality and the council hear it.
matters-withdrawn-told = The council has withdrawn { $number }. Why: { $why }

    { $words }
