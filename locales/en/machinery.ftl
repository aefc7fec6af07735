### Words that belong to no noun: answers to what was not understood, failed or not finished, and buttons found everywhere.

machinery-not-understood = I did not understand. Press a button or write “Help”.
machinery-not-saved = Something went wrong on our side: what you sent was not saved. Please send it again later. The staff already know.
machinery-not-yet-saved = Not saved yet: there is a short disturbance on our side. The program will try again by itself. You need not do anything.
machinery-not-allowed = Only those entrusted with it can do this, such as a representative or an employee of the municipality. If you are one of them, write “Help”.
machinery-hidden-sender = This was sent as an anonymous administrator, so nobody can see who did it. Switch anonymity off in the group’s settings and try again.
machinery-personal-code-removed = The personal code was deleted, it is not needed here.
machinery-text-kept = The text is saved. What should be done with it?
machinery-file-not-kept = A file cannot be added here and was not kept. Write a text or send a photo.
machinery-try-it = Trial run: the data are not real

machinery-tap-done = Received
machinery-tap-old = This button no longer works. Write “Start”.

machinery-write-privately = So that your message is not lost, write to me privately.
machinery-write-privately-button = Open

machinery-yes = Yes
machinery-no = No
machinery-menu = Start
machinery-help = Help
machinery-back = Back
machinery-skip = Skip
machinery-cancel = Cancel
machinery-done = Done
machinery-send = Send
machinery-edit = Edit
