### Alerts for the administrators: what happened to the program, what it means, what to do. The pages are docs/operations.md.

alerts-page = Page: { $page }
alerts-over = Well again: { $what }.

alerts-storage-fails =
    The program cannot save anything. It answers people "not saved yet".
    Do: check the room on the disk and the right to write in the data folder.
alerts-storage-fails-name = saving
alerts-token-refused =
    Telegram has not accepted the program's token (BOT_TOKEN) for { $minutes } min. Nothing comes in or goes out.
    Do: take a new token from BotFather, write it into the settings and start the program again.
alerts-token-refused-name = the Telegram token
alerts-no-poll =
    Nothing has come from Telegram for { $minutes } min. People write and wait for an answer; nothing is lost.
    Do: check the network, and whether a second program runs with the same token.
alerts-no-poll-name = messages from Telegram
alerts-reply-waits =
    Answers to people have not been sent for { $minutes } min.
    Do: check the network and the log.
alerts-reply-waits-name = sending answers
alerts-timer-late =
    What was planned is late: { $count }, the first by { $minutes } min. Reminders and group posts will come later.
    Do: check the log; if it does not pass, start the program again.
alerts-timer-late-name = what was planned
alerts-timer-failed =
    Planned things that failed five times: { $count }. Somebody may not have been told something.
    Do: send the line of the log to whoever maintains the program. After its next start the program tries again.
alerts-dead-letter =
    Messages the program could not handle: { $count }. The people were told that nothing was saved.
    Do: tell whoever maintains the program. After the repair they can be handled again.
alerts-post-in-doubt =
    Group messages of which nobody knows whether they arrived: { $count }. Those who can look were asked.
    Do: remind them if nobody answers within the day.
alerts-mail-refused =
    Nothing arrives by e-mail at: { $names }. Who reads there does not learn what waits for an answer.
    Do: check this address in municipality.toml, and the sender (MAIL_FROM).
alerts-disk-low =
    { $percent } % of the disk is free. With no room left the program cannot save anything.
    Do: make room.
alerts-backup-old =
    { $hours ->
        [0] There is no backup.
        [one] The last backup is { $hours } hour old.
       *[other] The last backup is { $hours } hours old.
    } If the disk breaks, all that was said after it is lost.
    Do: look for "No backup could be made" in the log; the reason stands there.

alerts-restored =
    The data were restored from a backup made { WHEN($at) }. What was said later is lost.
    Please check "roles" and "groups": something you ended since may be there again. Invitations must be sent anew. About group messages that may have been sent already the program will ask.
