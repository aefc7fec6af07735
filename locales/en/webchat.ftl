### The web chat: the page where everything can be tried in a browser.

webchat-title = Pagasta balss
webchat-skip = Go to writing a message

webchat-language = Language
webchat-language-lv = Latviešu
webchat-language-en = English
webchat-language-ru = Русский

webchat-who = Who are you?
webchat-where = Where to write?
webchat-chats = Chats
webchat-own-chat = Chat with the bot
webchat-room-note = Here the bot sees only commands, buttons and replies to its own messages. The rest is for the neighbours alone.
webchat-new = new messages

webchat-actor-resident = lives in { PARISH($parish, form: "locative") }; you tell the bot so
webchat-actor-representative = represents { PARISH($parish, form: "accusative") }
webchat-actor-staff = works at the municipality
webchat-actor-stranger = the bot does not know this person yet

webchat-time-panel = Clock
webchat-time-note = Move the time ahead to see reminders and deadlines.
webchat-now = { WHEN($at) }
webchat-hour = +1 hour
webchat-one-day = +1 day
webchat-week = +1 week
webchat-next = Next event
webchat-next-note = To the next event: the moment when the bot does something by itself.
webchat-day = { DAY($at, form: "Plain") }
webchat-time = { TIME($at) }

webchat-log = Messages
webchat-older = Earlier messages
webchat-empty = The chat has not begun. Press “Start”.
webchat-empty-room = There are no messages here yet.
webchat-start = Start
webchat-bot = Bot
webchat-you = You
webchat-edited = edited
webchat-pinned = Pinned message
webchat-reply = Quote
webchat-quoted = Reply to the message
webchat-attach-file = Photo, file
webchat-photo = Photo
webchat-voice-message = Voice message
webchat-file = File
webchat-place = Place
webchat-map = See on a map
webchat-sticker = Sticker
webchat-sending = Sending…
webchat-unsent = Not sent yet.
webchat-again = Try again
webchat-offline = No connection. Trying again. What you wrote will not be lost.
webchat-answer = The bot’s answer
webchat-tap-lost = The button did not work. Press it again: it counts once.
webchat-not-understood = That did not work. The page may be out of date: open it anew.

webchat-text = Your message
webchat-text-note = Enter sends, Shift and Enter begins a new line.
webchat-send = Send
webchat-send-message = Send message
webchat-attach = Add
webchat-remove = Remove
webchat-cancel = Cancel
webchat-close = Close

webchat-voice-note = Speak a message or choose a recording.
webchat-record = Record
webchat-recording = Recording
webchat-stop = Stop and send
webchat-choose-voice = Choose a recording
webchat-voice-too-short = The recording is too short. Record it again.
webchat-no-microphone = There is no microphone to be had. Choose a recording.

webchat-here = I am here
webchat-point = Coordinates
webchat-point-note = Latitude and longitude, for example 57.4214, 27.0475
webchat-example = Example place
webchat-no-place = The device does not tell the place. Type coordinates or choose the example place.
webchat-bad-place = Type two numbers: latitude and longitude, for example 57.4214, 27.0475

webchat-photo-too-large = The photo is too large. Up to 10 megabytes can be sent.
webchat-voice-too-large = The voice message is too large. Up to 20 megabytes can be sent.
webchat-photo-unknown = This file cannot be shown as a photo. Pictures of the kinds jpg, png and webp are fine.
webchat-voice-unknown = This file cannot be played. Recordings of the kinds mp3, m4a, ogg, wav and webm are fine.
webchat-file-too-large = The file is too large. Up to 10 megabytes can be sent.
webchat-file-unknown = This is no document. Photos and voice messages have their own buttons.
