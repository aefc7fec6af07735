### A parish's joint opinion from a closed poll.

opinions-write-button = Joint opinion
opinions-read-button = Read the opinion
opinions-heading = The residents’ joint opinion
opinions-title = Joint opinion: { PARISH($parish) }, { DAY($on, form: "short") }
opinions-head =
    Joint opinion of the residents: { PARISH($parish) }
    Question: { $question }
    Poll { $number } was open from { DAY($opened, form: "short") } to { DAY($closed, form: "short") }
opinions-dissent = Answered otherwise: { $count } of { $all }. Their opinion counts too.
opinions-advisory = The poll was advisory: this is what residents think, not a decision.
opinions-ask-text = Will the draft do? Press “Use the draft”, or send your own, mended text. Leave the numbers as they are. It is in Latvian. Before it is signed, the text is shown once more.
opinions-use-draft = Use the draft
opinions-none = There is no joint opinion from this poll.
opinions-one-parish = A joint opinion can be written only from a poll that asked one place.
opinions-already = The joint opinion from poll { $number } is signed already.
opinions-signed =
    The joint opinion from poll { $number } { $sent ->
        [staff] is signed and handed to the municipality’s staff.
       *[nobody] is signed. There are no municipality staff here yet, so send it to the municipality too.
    } In your place it is number { $count } this year. Everybody who answered can read it. Send it to the council yourself, to { $email }: the text is below.
opinions-for-council = Text to send. The program does not send it.
opinions-letter-head =
    To: { $council }
    { $email }
opinions-letter-tail =
    { $role ->
        [alternate] Alternate representative: { PARISH($parish) }
        [chair] Chair of the council
       *[representative] Representative: { PARISH($parish) }
    }
    Date: { DAY($on, form: "short") }
opinions-signed-line = The residents’ joint opinion was signed on { DAY($on) }.
opinions-told = Poll { $number }, which you answered, has become a joint opinion: { PARISH($parish) }.
