### My data: see, receive, correct, delete.

privacy-menu-button = My data
privacy-none = none

privacy-mine =
    What is kept about you:
    Where you live: { PARISH($parish) }
    Language: { $tongue }
    Shown name: { $name }
    Roles: { $roles }
    Proposals: { $proposals }
    Supported: { $supports }
    Followed: { $follows }
    Unfinished texts: { $texts }
privacy-mine-stranger =
    You have not finished joining. Your language, where you live and what you wrote are kept for a short time.
    Proposals: { $proposals }
    Supported: { $supports }
    Followed: { $follows }
    Unfinished texts: { $texts }
privacy-mine-entrusted = Entrusted to the coordinator: { $count }
privacy-mine-reasons = Reasons and views told to the representative: { $count }
privacy-mine-inquiries = Conversations with the representative: { $count }
privacy-mine-joiners = Proposals you help with: { $count }
privacy-mine-polls = Polls you have answered: { $count }
privacy-mine-whys = Reasons in open polls: { $count }
privacy-mine-meetings = Answers about meetings: { $count }
privacy-mine-questions = Questions and suggestions for meetings: { $count }

privacy-copy-button = Get a copy
privacy-copy-coming = The copy is being made. Two files will come in a moment.
privacy-copy = Your data. The file is kept here for one day.
privacy-file-name-text = my-data.txt
privacy-file-name-json = my-data.json
privacy-file-head = A copy of your data. Controller: { $controller }, { $email }.
privacy-file-proposal = { $number } ({ $status }): { $text }
privacy-file-supports = Supported: { $numbers }
privacy-file-follows = Followed: { $numbers }
privacy-file-reason = Told to the representative about { $number }: { $text }
privacy-file-undone = Said what is not done, { $number }: { $text }
privacy-file-joiners = You lend a hand: { $numbers }
privacy-file-text = Kept text: { $text }
privacy-file-entrusted = A text entrusted to the coordinator, sent on { DAY($on) }. The text itself is with the coordinator only; it is no longer kept here.
privacy-file-rest = Everything that is kept, to the last detail, is in the file { $name }.

privacy-quiet-button = Turn messages off
privacy-quiet = No more messages about other people's proposals will come. Your support stays. Answers about your own proposals will still come. Of your parish or town comes what is chosen in “Notice settings”.
privacy-loud-button = Turn messages on
privacy-loud = Messages about the proposals you support or follow will come again.

privacy-correct-button = Correct
privacy-correct = What shall be corrected?
privacy-home-button = Where I live
privacy-name-button = Shown name
privacy-name-heading = Shown name
privacy-ask-name = Which name shall be shown? For example: Anna or Anna Ozola. To show none, press “Skip”.
privacy-name-shown = Shown name: { $name }
privacy-name-hidden = Your name is not shown.

privacy-delete-button = Delete my data
privacy-delete-ask =
    Really delete? Where you live, texts, photos, supports, unpublished proposals, answers and reasons in open polls, answers to meetings, conversations with the representative, and problems you reported that nobody else follows will be gone. Published proposals and the numbers of closed polls stay without any reference to you. This cannot be undone. From backups the data disappear within { $backups_days ->
        [one] { $backups_days } day
       *[other] { $backups_days } days
    }.
privacy-delete-roles = Your roles will end too. What has not been looked at goes to whoever is next.
privacy-delete-entrusted = The text entrusted to the coordinator will also disappear from the coordinator’s screen.
privacy-delete-photos = Published photos will disappear from the proposals too. If somebody has already forwarded a photo, for example to a neighbours’ group, only they can delete it there. Please ask your representative.
privacy-erase-button = Yes, delete
privacy-kept = All right, nothing is deleted.
privacy-deleted = Your data are deleted. Published proposals stay without any reference to you.
privacy-matter-gone = What was here is deleted.
privacy-media-gone = The attachment is deleted. If you can still see or hear it, please delete this message.
privacy-attachment-gone = { $number }: its author has deleted their data, so the photo or voice message is no longer here. If you can still see or hear it, or have forwarded it, please delete it there too. To open the rest, write its number.

privacy-idle = We have not heard from you for long. Shall your data be kept? If you do not answer, they will be deleted on { DAY($on) }.
privacy-stay-button = Keep
privacy-stays = Thank you! The data stay.
