-- Covered until: what happened before then is told, or there was nobody to tell it.
CREATE TABLE digests (
    kind          TEXT PRIMARY KEY,
    covered_until BIGINT NOT NULL
)
