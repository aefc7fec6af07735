### The menu and help.

menu-text =
    { $phone ->
        [none] What would you like to do?
       *[other] What would you like to do? If a call is easier: { $phone }.
    }
menu-work-button = A poll, a message…
menu-work-text = What would you like to arrange, announce or manage?
menu-help-text =
    1. An idea or a problem: press “New proposal” or simply write it.
    2. You can write, speak or send a photo in this chat.
    3. A mistake? “Back” mends it, “Cancel” ends it.
    4. The answer comes by itself; see also “My proposals”.
    5. { $phone ->
        [none] Emergency: call { $emergency }.
       *[other] Emergency: { $emergency }. If a call is easier: { $phone }.
    }
