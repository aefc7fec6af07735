### The notice board: the poster, the sheet of the month and the form for a proposal.

boards-button = For the board
boards-which = For which place?
boards-choose = { PARISH($parish) }: what shall be printed? You get a PDF, A4, in large print. The sheet for answering a poll is at the poll itself: “Answers on paper”.
boards-poster-button = Poster
boards-month-button = Sheet of the month
boards-form-button = Proposal form
boards-poster-file = Poster, { PARISH($parish) }
boards-month-file = Month, { PARISH($parish) }
boards-form-file = Proposal form, { PARISH($parish) }
boards-foot = { $council }. Controller: { $controller }. In an emergency call { $emergency }.

boards-poster-title = Say what is needed: { PARISH($parish) }
boards-poster-what =
    Submit a proposal, or say what is broken. Answer polls. Ask your representative. You will hear of the answer.
boards-poster-who = Who represents you
boards-poster-code = Read the code with a telephone or type this address. No name and no telephone number is asked.
boards-council = You can write to the council: { $email }
boards-poster-help = Where you are helped in person
boards-poster-helped = No telephone? They write there for you.

boards-month-title = { PARISH($parish) }: what is on
boards-month-made = As of { DAY($on, form: "year") }.
boards-month-polls = You can answer
boards-month-poll = { $number } “{ $question }”
    Until { WHEN($at, form: "until") }.
boards-month-ahead = Ahead
boards-month-decided = Decided in the last month
boards-month-nothing = Nothing at present.
boards-month-code = Answer, say that you come and ask with your telephone: read the code or type this address.

boards-form-title = Proposal: { PARISH($parish) }
boards-form-what = What is to be done, and why?
boards-form-where = Where?
boards-form-number = Number (written by who enters it)
boards-form-note = Give the sheet to the representative, a helper or the library. Please write no name, telephone number or personal code. When the proposal is entered, its number is written here: ask for the answer by it.
boards-form-code = Without paper: read the code with a telephone or type this address.
