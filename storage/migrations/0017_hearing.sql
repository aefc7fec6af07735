-- What came after its channel had been out of hearing may have been said at any moment since then.
ALTER TABLE inbox ADD COLUMN said_since BIGINT
