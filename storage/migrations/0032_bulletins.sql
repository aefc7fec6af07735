-- "Ko lemj dome": what the municipality decides or answers, a few lines a week to each parish, on one card.
CREATE TABLE bulletins (
    id     {id},
    parish TEXT NOT NULL,
    week   TEXT NOT NULL,
    UNIQUE (parish, week)
);

-- Dropped_at: taken back.
CREATE TABLE bulletin_lines (
    id          {id},
    bulletin_id BIGINT NOT NULL REFERENCES bulletins (id),
    text        TEXT NOT NULL,
    person_id   BIGINT,
    at          BIGINT NOT NULL,
    dropped_at  BIGINT
);
CREATE INDEX bulletin_lines_bulletin ON bulletin_lines (bulletin_id, id);
CREATE INDEX bulletin_lines_person ON bulletin_lines (person_id)
