-- A parish's joint opinion, as whoever speaks for it has signed it: one from each poll of that parish alone.
CREATE TABLE opinions (
    id        {id},
    poll_id   BIGINT NOT NULL UNIQUE REFERENCES polls (id),
    parish    TEXT NOT NULL,
    person_id BIGINT,
    text      TEXT NOT NULL,
    signed_at BIGINT NOT NULL
);
CREATE INDEX opinions_parish ON opinions (parish, signed_at)
