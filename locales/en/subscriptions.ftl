### Notices: what of one's parish one gets privately.

subscriptions-button = What I get
subscriptions-ask = What should I write to you personally about your place? Now: { $now }. Of what you take part in I always write. Proposals you support or follow are turned off in “My data”.
subscriptions-set = From now on: { $now }.
subscriptions-group = only what concerns you; the rest is in the group
subscriptions-all = all notices and polls
subscriptions-weekly = a short summary once a week
subscriptions-nothing = only what you take part in
subscriptions-all-button = All of it to me too
subscriptions-weekly-button = Once a week
subscriptions-nothing-button = Nothing
