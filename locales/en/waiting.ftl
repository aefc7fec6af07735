### The list “Waiting for me” in parts.

waiting-none-so = Nothing waits in this part.
waiting-more-button = More
waiting-all-button = All: { $count }
waiting-mine-button = Mine: { $count }
waiting-late-button = Late: { $count }
waiting-places-button = By place
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Of which place?
waiting-title-mine = Waiting, you will answer: { $count }
waiting-title-late = Waiting and late: { $count }
waiting-title-place = Waiting, { PARISH($parish) }: { $count }
waiting-held-today = Published today, to be read first; with [Begin] they come tomorrow: { $count }.
waiting-held-claimed = Colleagues will answer these, so they do not come with [Begin]: { $count }.
waiting-held-put-off = What was put off comes with [Begin] in its own time: { $count }.
