-- What the municipality asks the council, and until when it may say what it thinks. First_due_on: before it was
-- extended. Decides_on: when the municipality decides it. Silent_at: the last day went by without an answer.
CREATE TABLE consultations (
    id            {id},
    author_id     BIGINT REFERENCES people (id),
    text          TEXT NOT NULL,
    why_short     TEXT NOT NULL DEFAULT '',
    decides_on    TEXT,
    asked_at      BIGINT NOT NULL,
    first_due_on  TEXT NOT NULL,
    due_on        TEXT NOT NULL,
    silent_at     BIGINT,
    withdrawn_at  BIGINT,
    why_withdrawn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX consultations_author ON consultations (author_id);

-- The places it touches; all of them: the council as a whole.
CREATE TABLE consultation_parishes (
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    parish          TEXT NOT NULL,
    PRIMARY KEY (consultation_id, parish)
);
CREATE INDEX consultation_parishes_parish ON consultation_parishes (parish, consultation_id);

-- More time, to call residents together: who asks for it and why; settled without a reason against it, it is agreed.
CREATE TABLE consultation_extensions (
    id              {id},
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    person_id       BIGINT,
    until_on        TEXT NOT NULL,
    reason          TEXT NOT NULL,
    asked_at        BIGINT NOT NULL,
    settled_at      BIGINT,
    settled_by      BIGINT,
    why_declined    TEXT NOT NULL DEFAULT ''
);
CREATE INDEX consultation_extensions_of ON consultation_extensions (consultation_id, id);

-- What a parish thinks, signed by who speaks for it; the numbers are of its poll where there was one.
CREATE TABLE consultation_opinions (
    id              {id},
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    parish          TEXT NOT NULL,
    poll_id         BIGINT REFERENCES polls (id),
    took_part       INTEGER,
    in_favour       INTEGER,
    against         INTEGER,
    reasons         TEXT NOT NULL,
    person_id       BIGINT,
    signed_at       BIGINT NOT NULL,
    UNIQUE (consultation_id, parish)
);
CREATE INDEX consultation_opinions_parish ON consultation_opinions (parish, signed_at);

-- A poll made of the question, of one place.
CREATE TABLE consultation_polls (
    poll_id         BIGINT NOT NULL PRIMARY KEY REFERENCES polls (id),
    consultation_id BIGINT NOT NULL REFERENCES consultations (id)
);
CREATE INDEX consultation_polls_of ON consultation_polls (consultation_id);

-- What the council answered, once.
CREATE TABLE consultation_answers (
    consultation_id BIGINT NOT NULL PRIMARY KEY REFERENCES consultations (id),
    text            TEXT NOT NULL,
    person_id       BIGINT,
    sent_at         BIGINT NOT NULL
);

-- What the municipality decided, once or several times; the newest holds.
CREATE TABLE consultation_decisions (
    id              {id},
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    outcome         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    next_step       TEXT NOT NULL,
    by_on           TEXT,
    person_id       BIGINT,
    at              BIGINT NOT NULL
);
CREATE INDEX consultation_decisions_of ON consultation_decisions (consultation_id, id);

-- What a resident says to who writes the opinion of their parish; their newest words hold.
CREATE TABLE consultation_voices (
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    person_id       BIGINT NOT NULL,
    parish          TEXT NOT NULL,
    text            TEXT NOT NULL,
    at              BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, person_id)
);
CREATE INDEX consultation_voices_person ON consultation_voices (person_id);

-- Who is told how it ends.
CREATE TABLE consultation_followers (
    consultation_id BIGINT NOT NULL REFERENCES consultations (id),
    person_id       BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, person_id)
);
CREATE INDEX consultation_followers_person ON consultation_followers (person_id);

-- What the council itself puts before the municipality. Kind: proposal, draft, opinion. Over_at: its month went by.
CREATE TABLE council_matters (
    id           {id},
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    meeting_id   BIGINT REFERENCES meetings (id),
    author_id    BIGINT,
    put_at       BIGINT NOT NULL,
    due_on       TEXT NOT NULL,
    reminded_at  BIGINT,
    over_at      BIGINT,
    outcome      TEXT NOT NULL DEFAULT '',
    reason       TEXT NOT NULL DEFAULT '',
    next_step    TEXT NOT NULL DEFAULT '',
    by_on        TEXT,
    decided_by   BIGINT,
    decided_at   BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX council_matters_open ON council_matters (due_on) WHERE decided_at IS NULL
