-- Somebody without a telephone, for whom a helper writes: a person of whom only the parish is known. The slip of paper
-- that they take home bears a code, of which only the hash is kept; `kept_by`: the helper who hears what is to be told.
CREATE TABLE slips (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    hash      TEXT NOT NULL UNIQUE,
    kept_by   BIGINT REFERENCES people (id),
    given_at  BIGINT NOT NULL
);
CREATE INDEX slips_kept ON slips (kept_by);

-- What was entered for somebody, by whom. Of a vote only that there is one.
CREATE TABLE slip_entries (
    id         {id},
    person_id  BIGINT NOT NULL REFERENCES people (id),
    about      TEXT NOT NULL,
    entered_by BIGINT REFERENCES people (id),
    entered_at BIGINT NOT NULL
);
CREATE INDEX slip_entries_person ON slip_entries (person_id);
CREATE INDEX slip_entries_about ON slip_entries (about);
CREATE INDEX slip_entries_entered ON slip_entries (entered_by, entered_at);

-- What is to be told to somebody by a helper; emptied as soon as it was told.
CREATE TABLE slip_news (
    id         {id},
    person_id  BIGINT NOT NULL REFERENCES people (id),
    about      TEXT NOT NULL,
    text       TEXT NOT NULL,
    dedupe_key TEXT UNIQUE,
    created_at BIGINT NOT NULL,
    late_at    BIGINT,
    told_by    BIGINT REFERENCES people (id),
    told_at    BIGINT
);
CREATE INDEX slip_news_person ON slip_news (person_id)
