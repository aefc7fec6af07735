### What residents say to who decides: why they support it, and other views.

reasons-other-button = Another view
reasons-support-button = Why?
reasons-own-other-button = My view
reasons-own-support-button = My reason
reasons-other-heading = Another view
reasons-ask-other = What do you see differently? Write one sentence. Only those who decide will read it, and without your name.
reasons-support-heading = Why you support it
reasons-ask-support = Why do you support it? Write one sentence. Only those who decide will read it, and without your name.
reasons-kept-other = Thank you! Your view of proposal { $number } is saved. Those who decide will read it. You will hear how it ends.

    { $text }
reasons-kept-support = Thank you! Your reason is saved with proposal { $number }. Those who decide will read it.

    { $text }
reasons-masked = Telephones, e-mails and names of homes are not kept: […] stands in their place.
reasons-own-other = Your view of proposal { $number }:

    { $text }
reasons-own-support = Your reason to support proposal { $number }:

    { $text }
reasons-change-button = Change
reasons-drop-button = Delete
reasons-dropped = Deleted. Nothing you said about proposal { $number } is here any more.
reasons-none = Nothing you said about proposal { $number } is here.
reasons-join-first = To say this, please join first. Write “Start”.
reasons-own-proposal = This is your proposal. To add something, open it and press “Correct or add”.
reasons-support-first = Support proposal { $number } first. Then you can say why.

## For those who decide

reasons-button = Residents’ reasons
reasons-title = { $number }: residents’ reasons
reasons-of-support = Why they support it:
reasons-of-other = Other views:
reasons-nobody = Nobody has said anything yet.
reasons-changed = The residents’ reasons have changed. To read them, open the proposal again.
