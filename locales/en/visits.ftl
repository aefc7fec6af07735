### The residents' page: the same conversation in a browser, without an app.

visits-title = Pagasta balss
visits-skip = Go to the content
visits-welcome = Write to your parish or town
visits-what = Here you can make a proposal, answer a poll, hear of meetings and write to your representative. No app is needed.
visits-begin = Begin the conversation
visits-cookie = So that we know you next time, your browser keeps one cookie. It serves neither advertising nor counting.
visits-have-code = I have a return code
visits-leave-empty = Leave this field empty
visits-again = It could not begin at once. Press "Begin the conversation" again.

visits-conversation = Your conversation
visits-code-advice = Write down your return code: with it you can go on with this conversation on another device.
visits-get-code = Show the code
visits-came-by-link = You came by a link.
visits-open-it = Open it
visits-newest = Newest messages
visits-attach = Add a photo, a voice recording or a document
visits-shared = Do others use this computer too? End the conversation on this device.
visits-end = End here

visits-your-code = Your return code
visits-write-down = Write it down on paper. With this code the conversation can go on on any device.
visits-link = Or keep this link:
visits-keep-secret = Whoever has this code can write in your name. Do not show it to strangers.
visits-back = Back to the conversation

visits-return = Go on with your conversation
visits-code = Return code
visits-code-note = For example 7KQM-2RTX-9HWP-4DNB. Capital or small letters, with or without hyphens.
visits-go-on = Go on
visits-no-code = I have no code, begin a new conversation
visits-no-such-code = There is no such conversation. Compare the code with what you wrote down and enter it again. If you asked for a new code since, only the new one is valid.
visits-another-here = Another conversation is open on this device, and it would be lost. Go back to it, ask for a code if you have none yet, and press "End here". Then enter this code again.

visits-ended = The conversation has ended on this device
visits-ended-note = What was written is not lost. You can go on with your return code.

visits-trouble = That did not work yet
visits-too-often =
    { $minutes ->
        [one] Too often. Wait { $minutes } minute and try again.
       *[other] Too often. Wait { $minutes } minutes and try again.
    }
visits-too-long = The message is longer than 4096 characters. Divide it into two.
visits-too-large = The file is too large. A photo or a document may have up to 10 megabytes, a voice recording up to 20.
visits-stalled = Sending came to a stop: the connection is too weak. Please try again where it is better. What you sent before is not lost.
visits-still-bringing = Other files are still being sent. Please wait until they have arrived and try again.
visits-unknown-file = Such a file cannot be added here. A photo, a voice recording or a document such as a PDF can.
visits-strange-photo = A photo of this kind (heic) cannot be shown here. Please send a jpg, png or webp. On an iPhone: Settings, Camera, Formats, choose Most Compatible there and take the photo again. Or take a screenshot of this photo and send that.
visits-empty = The field is still empty. Write a message or press a button above.
visits-buttons = Show the buttons
visits-former-code = The code before it is no longer valid.
visits-end-sure = End on this device?
visits-end-without-code = You have no return code yet. Without one this conversation cannot be continued.
visits-end-anyway = End anyway
visits-news = New messages: { $count }
visits-code-again = You have a code already. If it is lost or somebody else has it, ask for a new one: the one before will no longer be valid.
visits-get-new-code = Show a new code
visits-end-with-code = What was written is not lost. You can go on with the return code you wrote down.
visits-end-yes = Yes, end
visits-too-many-codes =
    { $minutes ->
        [one] Too many tries in a row. Wait { $minutes } minute and try again: the right code will work then, too.
       *[other] Too many tries in a row. Wait { $minutes } minutes and try again: the right code will work then, too.
    }
visits-unreached = There is no connection. What you wrote is here and stays while this page is open. Trying again.
visits-sending = Sending. This may take some minutes: do not close the page.
