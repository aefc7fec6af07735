### Groups and the staff channel: connecting, disconnecting, and what happens when nothing can be written there.

chats-name-group = the group
chats-name-group-of = the group of { PARISH($parish) }
chats-name-staff = the staff channel
chats-name-staff-of = the staff channel ({ PARISH($parish) })

chats-overview-button = Groups
chats-bind-button = Connect a group
chats-bind-staff-button = Connect a channel
chats-replace-button = Replace
chats-unbind-button = Disconnect
chats-choose-button = Choose a group

# What is connected.
chats-bound = Connected: { $chat }. Since { DAY($on, form: "short") }.
chats-no-group = No Telegram group is connected: { $chat }. Messages come to you, to be forwarded to the neighbours, for example in a WhatsApp group.
chats-no-staff = Not connected yet: { $chat }. Messages for staff go to each person separately.
chats-group-heading = Group
chats-ask-parish = The group of which place?

# Connecting.
chats-replace-confirm = Already connected: { $chat }. There can be only one. If you connect another, messages will come only there. Replace it?
chats-group-invitation =
    Press the button and choose the group of { PARISH($parish) }.
    Or add the bot to the group and send this line there: { $code }
    It works once, until { WHEN($at, form: "until") }. The bot needs no administrator rights: without them it cannot read your talk.
chats-staff-invitation =
    For a private staff group: press the button. For a private channel: add the bot as an administrator and send this line in the channel: { $code }
    It works once, until { WHEN($at, form: "until") }.
chats-code-belongs-there = This code is to be sent in the group or channel that you want to connect.
chats-is-group-of = Another group is already connected here: { PARISH($parish) }. Disconnect it first.
chats-is-staff-chat = This is the staff channel. Choose another group for messages to residents.
chats-group-bound = Connected: { $chat }. The most important things will be here: at most one message a day. The bot does not read your talk. Write proposals privately.
chats-staff-bound = The staff channel is connected. It will show proposals that wait for the municipality, and no names of residents.
chats-bound-told = Connected: { $chat }. If this is not the right place, disconnect it under “Groups”.
chats-replaced = New messages will no longer come here, because another place is connected now: { $chat }. Old buttons here still work.
chats-how-to-bind = Hello! For messages to come here, the group has to be connected: the representative writes “Groups” in a private chat with the bot. The bot does not read your talk.

# Disconnecting.
chats-unbind-group = Disconnect { $chat }? Further messages will come to you, to be forwarded.
chats-unbind-staff = Disconnect { $chat }? Further messages will go to each member of staff separately.
chats-unbind-now-button = Yes, disconnect
chats-unbound = Disconnected: { $chat }. There will be no new messages.
chats-unbound-already = It is disconnected already.

# Writing is no longer possible, or is again.
chats-lost-group = { $why ->
        [restricted] The bot may not write here: { $chat }. Ask the group's administrator to allow it.
       *[left] The bot was removed: { $chat }. For messages to come again, add the bot once more.
    } Until then messages go to those who represent the residents, to be forwarded.
chats-lost-staff = { $why ->
        [restricted] The bot may not write here: { $chat }. Ask an administrator to allow it.
       *[left] The bot was removed: { $chat }. For messages to come again, add the bot once more.
    }
chats-found = The bot can write again: { $chat }.
