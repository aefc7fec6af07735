# The commands Telegram shows beside the text field.

commands-sakums = Start and menu
commands-priekslikums = A new proposal for your parish or town
commands-problema = Report a pothole, a lamp or something else broken
commands-mani = My proposals and the answers
commands-pagasts = Where I live, and who represents me
commands-mani-dati = My data: see, correct, delete
commands-valoda = Language
commands-palidziba = Help
