### My proposals: what happens next with each of them.

mine-your-turn = It is your turn: answer the question by { DAY($on, form: "until") }.
mine-your-turn-whole = It is your turn: say whether everybody may see what is hidden.
mine-may-mend = You can correct it and send it again: open it.
mine-over = It is over; nothing more is to come.
mine-asked-again = You said that it is not done. This will be asked once more.
