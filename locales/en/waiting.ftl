### The list “Waiting for me” in parts.

waiting-none-so = Nothing waits in this part.
waiting-more-button = More
waiting-all-button = All: { $count }
waiting-mine-button = Mine: { $count }
waiting-late-button = Late: { $count }
waiting-places-button = By place
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Of which place?
