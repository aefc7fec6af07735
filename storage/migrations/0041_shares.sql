-- Several places were given the same text to carry in one message: the first of their shares.
ALTER TABLE shares ADD COLUMN lot BIGINT
