### Why: reasons in polls, and who reads them before others do.

whys-say-button = Say why
whys-own-button = My reason
whys-others-button = What others say
whys-heading = Why
whys-ask = Why did you answer so? One sentence or a voice message is enough. The secretary or the staff will read or hear it first, and a voice can be recognised. Your name is shown to nobody.
whys-ask-quote = May it be shown to others already now, and also if only a few answer so? If not, it is shown only with the result, and only if at least five answered so.
whys-kept = Thank you! Your reason for poll { $number } is saved. It is read before others see it, but only so that there are no personal data or insults in it. Who asks in the poll does not do that.
whys-voice-waits = Nobody listens to the voice message at once. If anybody is in danger, call { $emergency }.
whys-masked = Telephones, e-mails and names of homes are not kept: […] stands in their place.
whys-mine = Your reason: { $text }
whys-mine-spoken = Your reason is a voice message.
whys-own = Your reason for poll { $number } is saved. You can change or delete it until the poll closes.
whys-change-button = Change reason
whys-drop-button = Delete reason
whys-keep-button = It still holds
whys-dropped = There is no reason of yours for poll { $number }. Your answer has stayed.
whys-taken-along = With your answer in poll { $number } its reason is deleted too.
whys-joined-gone = Your answer in poll { $number } is another one, so the reason you joined no longer counts as yours.
whys-still-holds = Your answer in poll { $number } is another one, and your reason now stands with it. Does it still hold?
whys-stays = Good, the reason for poll { $number } stays.
whys-none = There is no reason of yours for poll { $number }.
whys-nameless = Poll { $number } is closed. The reasons have been left without names: nobody knows any more which one is yours, so it cannot be shown, changed or deleted.
whys-vote-first = Answer poll { $number } first. Then you can say why.
whys-too-late = Poll { $number } is closed, so the reason you had begun is deleted. Your answer is counted.
whys-in-copy = Why you answered so in poll { $number }: { $text }

## What others say

whys-others = { $number }: what others say. If a reason is yours too, press its number.
whys-no-others = There are no reasons of others to show for poll { $number } at the moment.
whys-joined = Counted: this reason is now yours too.
whys-of-another = This reason belongs to another answer. You can join only those of your own answer.
whys-has-own = You already have a reason of your own, and it counts. To join this one instead, delete yours first: it cannot be brought back.
whys-is-own = This is your own reason. It counts already; there is nothing more to do.
whys-gone = This reason is no longer here.
whys-of-several = For several answers together

## With the result

whys-title = Why:
whys-line = { $option }: “{ $text }”
whys-line-minority = { $option } (the strongest reason of the minority): “{ $text }”
whys-joined-by = { $text } (joined by: { $count })
whys-count = Reasons: { $count }.
whys-withheld = Withheld: { $count }.
whys-unread = Not read yet: { $count }.
whys-all-button = All reasons
whys-all-title = { $number }: why
whys-none-shown = There are no reasons to show with poll { $number }.

## Who reads before others do

whys-waiting = Reasons to read for poll { $number }: { $count }. Only look for personal data or insults.
whys-nobody-screens = There is nobody to read the reasons of poll { $number }: the secretary or the staff may, but not who asks in the poll. Ask the administrator to invite somebody.
whys-begin-button = Read
whys-screen-button = Read reasons
whys-screen-of-button = Read { $number }
whys-screen = { $number }: a reason. Still to read: { $count }
whys-screen-text = Are there personal data or an insult in it? If so, press which: then it is withheld. The opinion may be any.
whys-screen-foreign = The group reads Latvian, so write briefly in Latvian what it says. The opinion may be any.
whys-screen-spoken = If needed, write briefly what it says. Nobody else will hear the voice, and it is deleted at the close.
whys-spoken = A voice message (see above).
whys-voice = A voice message for poll { $number }. Only you may listen to it.
whys-voice-gone = There was a voice message here. It is deleted.
whys-fit-button = All right
whys-personal-button = Personal data
whys-insult-button = Insult
whys-counted-button = Only count
whys-write-button = Write it down
whys-again-button = The one before
whys-all-screened = Everything for poll { $number } is read. Thank you!
whys-words-heading = A reason in words
whys-ask-words = What does it say? Write one sentence in Latvian, without names and other personal data.
whys-written = Written down for poll { $number }.
