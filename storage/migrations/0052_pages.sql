-- The public page of a place: its newest open proposals, and the last that were decided.
CREATE INDEX proposals_undecided ON proposals (parish, published_at) WHERE closed_at IS NULL;
CREATE INDEX proposals_changed ON proposals (parish, changed_at)
