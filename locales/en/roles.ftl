### Roles: who is entrusted with what, how it is given, ended and handed over.

roles-name-resident = resident
roles-name-helper = helper
roles-name-alternate = alternate of the representative
roles-name-representative = representative
roles-name-chair = chair of the council
roles-name-secretary = secretary of the council
roles-name-staff = municipal coordinator
roles-name-admin = administrator

roles-in-parish = { $role }, { PARISH($parish) }
roles-in-village = { $role }, { $village } ({ PARISH($parish) })
roles-for-all = { $role }, the whole municipality
roles-unnamed = no name given

# What a role allows.
roles-may-helper = A helper writes for people without a telephone: a proposal, a question, an answer to a poll. No name is kept; the person gets a slip. Begin with "Write for someone".
roles-may-alternate = An alternate does all that the representative does, while the representative is away or there is none.
roles-may-representative = The representative publishes the proposals of their place, answers them for the council and connects the group. Where there is no group, they forward messages to the neighbours.
roles-may-chair = The chair decides on published proposals and connects groups everywhere, and publishes where the representative is away or there is none.
roles-may-secretary = The secretary has no buttons of their own yet. The role is noted already.
roles-may-staff = The coordinator says what the municipality does about a proposal, and stands in where there is no representative.
roles-may-admin = The administrator invites others, ends roles and connects the staff channel, and never sees residents' letters.

# One's own roles.
roles-none = You have no role here. A role is given by an invitation that an administrator sends.
roles-own =
    Your role: { $role }.
    { $may }
roles-away-until = Away until { WHEN($on, form: "until") }.
roles-overview-button = My roles
roles-away-button = Away for a while
roles-back-button = I am back
roles-resign-button = Resign
roles-invite-helper-button = Invite a helper

# All roles, for the administrator.
roles-list =
    Roles: { $count }.
    { $lines }
    To end a role, press its number.
roles-line = { $place }. { $role }: { $name }
roles-more-button = Next
roles-one = { $role }: { $name }. Since { DAY($on, form: "short") }.
roles-invite-button = Invite
roles-invitations-button = Invitations
roles-end-button = End the role

# Inviting.
roles-invite-heading = Invitation
roles-ask-role = Which role?
roles-ask-parish = For which place?
roles-all-parishes = All of them
roles-ask-village = For which village? You may type its name.
roles-parish-needed = This role needs a place: a parish or the town.
roles-village-needed = An alternate needs a village.
roles-invited =
    The invitation is ready: { $role }. Forward the next message to one person.
    The link works once, until { WHEN($at, form: "until") }.
    If the link cannot be opened, this line sent to the bot does the same: { $code }
roles-invitation-text =
    Hello! The resident council ({ $municipality }) invites you to take on a role: { $role }.
    { $page ->
        [none] If the link cannot be opened, this line sent to the bot does the same: { $code }
       *[other] No Telegram? Open it in a browser (telephone or computer): { $page }
    }
    To learn what it means and to agree, open the link. It is only for you and works once.
roles-no-invitations = There are no unused invitations.
roles-invitation = Not used yet: { $role }. Valid until { WHEN($at, form: "until") }.
roles-withdraw-button = Withdraw
roles-invitation-taken-back = The invitation is withdrawn: { $role }. The link no longer works.
roles-invitation-settled = This invitation has already been used or withdrawn.

# For who is invited.
roles-invitation-unknown = There is no such invitation. Check that the whole link was copied, or ask for a new one.
roles-invitation-used = This invitation has already been used. If you need it again, ask whoever sent it for a new one.
roles-invitation-expired = This invitation has expired. Ask whoever sent it for a new one.
roles-invitation-withdrawn = This invitation is no longer valid. Ask an administrator for a new one.
roles-invitation-privately = An invitation is personal. Open it in your private chat with the bot.
roles-held-already = You have this role already: { $role }.
roles-offered =
    You are offered a role: { $role }.
    { $may }
    You may resign at any time. Do you agree?
roles-accept-button = I agree
roles-decline-button = No, thank you
roles-accepted = Thank you! Your role is now: { $role }. What it allows and how to lay it down is shown under “My roles”.
roles-declined = All right, the invitation is cancelled. Nothing has changed.
roles-accepted-told = The invitation was accepted: { $role }. { $name ->
        [none] No name was given: ask the person whether it was them. If not, end the role under “My roles”.
       *[other] The name on the account: { $name }. If this is not the right person, end the role under “My roles”.
    }
roles-declined-told = The invitation was declined: { $role }. You may invite somebody else.

# The end of a role.
roles-end-confirm = End this role: { $role }? Old buttons will stop working.
roles-end-open =
    Open proposals: { $count }. { $who ->
        [representative] The other representative will look at them.
        [alternate] The alternate will look at them.
        [chair] The chair of the council will look at them.
        [none] For now there is nobody to look at them.
       *[staff] The municipal coordinator will look at them.
    } Those who wait for an answer will be told.
roles-end-now-button = Yes, end it
roles-ended = The role has ended: { $role }. Thank you for your work!
roles-ended-told = Your role has been ended: { $role }. Thank you for your work! If this is a mistake, contact the municipality.
roles-ended-already = This role has already ended.
roles-last-admin = This is the only administrator. Invite another first, then you can resign.

# Away.
roles-away-heading = Away for a while
roles-ask-away = Until which day, that day included? Write a date such as 24.11.2026.
roles-away-past = That day is over. Write the last day you will be away.
roles-away-too-long = You can be away for up to a year. If it is longer, it is better to resign.
roles-away-set = Noted: { $role }, away until { DAY($on, form: "until") }. { $who ->
        [representative] Meanwhile the other representative looks at the proposals.
        [alternate] Meanwhile the alternate looks at the proposals.
        [chair] Meanwhile the chair of the council looks at the proposals.
        [none] For now there is nobody to look at the proposals.
       *[staff] Meanwhile the municipal coordinator looks at the proposals.
    } When it is over, a message will come.
roles-away-set-for-all = Your absence is noted: { $role }, until { DAY($on, form: "until") }. { $who ->
        [chair] Where there is no representative, the other chair will read the proposals meanwhile.
        [staff] Where there is no representative, the municipality’s coordinator will read the proposals meanwhile.
        [none] Where there is no representative, the proposals will wait meanwhile.
       *[representative] Every place has its own representative who reads the proposals.
    } When your absence is over, you will get a message.
roles-ask-substitute = Who does your work meanwhile? Choose.
roles-substitute-nobody = Nobody in particular
roles-substitute-told = Up to and including { DAY($on, form: "until") } you stand in for: { $role }. { $count ->
        [0] Nothing that was promised is unanswered.
       *[other] Now with you: { $numbers }
    }
roles-away-set-staff = Absence noted: { $role }, until { DAY($on, form: "until") }. { $kind ->
        [somebody] What you promised to answer is now with who stands in.
        [alone] There is no other coordinator now: what waits will wait for you.
       *[nobody] What you promised to answer is given back to the others.
    } When the absence ends, a message will come.
roles-back-staff = The absence is over: { $role }. { $kind ->
        [somebody] The button “Waiting for me” shows what waits. What the substitute has taken on stays with them; take it over if needed.
       *[nobody] The button “Waiting for me” shows what waits.
    }
roles-not-away = You are not marked as away.
roles-back-set = No longer away: { $role }. { $count ->
        [0] No proposals are waiting.
       *[other] Proposals waiting: { $count }. The first: { $numbers }
    }
roles-relieved = The representative is back and looks at the proposals again: { PARISH($parish) }. Thank you for standing in!

# Who looks next, and who waits.
roles-your-turn = It is now you who looks at the proposals: { PARISH($parish) }. { $count ->
        [0] None are waiting.
       *[other] Waiting: { $count }. The first: { $numbers }
    }
roles-queue-button = Show
roles-queue = { $count ->
        [0] No proposals are waiting: { PARISH($parish) }.
       *[other] Proposals waiting: { $count } ({ PARISH($parish) }). Press a number.
    }
roles-who-looks =
    { $count ->
        [one] Your proposal: { $numbers }
       *[other] Your proposals: { $numbers }
    }
    { $who ->
        [representative] From now on another representative looks at it.
        [alternate] From now on the alternate looks at it.
        [chair] There is no representative just now; the chair of the council looks at it.
        [none] There is no representative just now. When somebody can look at it, a message will come.
       *[staff] There is no representative just now; the municipal coordinator looks at it.
    } The date of the answer stays the same. You need not do anything.
roles-lost-touch = Messages no longer reach: { $role }. Please get in touch, or take over what is waiting.

# A lost telephone.
roles-lost-button = Telephone lost
roles-cut-button = Yes, cut it off
roles-cut-ask =
    Cut the telephone off? { $role }

    Nothing can be done any more from any device of this person, old buttons included, and nothing is sent there. Unfinished texts are deleted there. The role stays.
roles-cut = Cut off: { $role }. The role waits for the new telephone. Send the invitation only when you have heard their own voice.
roles-cut-told = { $role }: the telephone is lost and was cut off. Until there is a new one, the work there is seen by you and others in turn.
roles-cut-own = One's own telephone is not cut off here. Ask another administrator.
roles-readmit-button = New telephone
roles-readmit =
    Invitation for the new telephone: { $role }. Forward the next message to this person only.
    The link works once, until { WHEN($at, form: "until") }.
    If the link cannot be opened, this line sent to the bot does the same: { $code }
roles-readmit-text =
    Hello! By this link your new telephone gets all that was on the lost one: { $role }.
    The link is for you alone and works once.
roles-readmitted-before = This person has a telephone already.
roles-phone-offered = Is this your new telephone? Your role and all you did on the lost one will be here.
roles-phone-button = Yes, it is mine
roles-phone-given = Done. All that was on the lost telephone is here now.
roles-phone-told = The new telephone was accepted. The name in the account: { $name }. If it is not the right person, open the role and press "Telephone lost".
roles-phone-serves = This conversation has a role already. Open the link on the new telephone.
