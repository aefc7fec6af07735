-- What was changed in a meeting that was announced: the fields that differ as they were and as they became, JSON. Kept so
-- that everybody is told the same, however long the telling takes.
CREATE TABLE meeting_changes (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id),
    sequence   INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    was        TEXT NOT NULL,
    became     TEXT NOT NULL,
    PRIMARY KEY (meeting_id, sequence)
)
