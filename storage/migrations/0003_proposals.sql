CREATE TABLE numbers (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE proposals (
    id            {id},
    number        TEXT NOT NULL UNIQUE,
    author_id     BIGINT REFERENCES people (id),
    language      TEXT NOT NULL,
    parish        TEXT NOT NULL,
    village       TEXT NOT NULL DEFAULT '',
    topic         TEXT NOT NULL,
    text          TEXT NOT NULL,
    public_text   TEXT NOT NULL DEFAULT '',
    place_words   TEXT NOT NULL DEFAULT '',
    latitude      DOUBLE PRECISION,
    longitude     DOUBLE PRECISION,
    shown_name    TEXT NOT NULL DEFAULT '',
    status        TEXT NOT NULL,
    submitted_at  BIGINT NOT NULL,
    published_at  BIGINT,
    published_by  BIGINT,
    withheld_rule TEXT NOT NULL DEFAULT '',
    due_on        TEXT NOT NULL,
    merged_into   BIGINT REFERENCES proposals (id),
    changed_at    BIGINT NOT NULL,
    closed_at     BIGINT,
    card          TEXT NOT NULL DEFAULT ''
);
CREATE INDEX proposals_author ON proposals (author_id);
CREATE INDEX proposals_parish ON proposals (parish, status);
CREATE INDEX proposals_published ON proposals (parish, published_at);
CREATE INDEX proposals_card ON proposals (card);
CREATE INDEX proposals_open ON proposals (due_on) WHERE closed_at IS NULL;

-- What an open, published proposal speaks of, as bot/domain/likeness_reading.py reads it.
CREATE TABLE likeness (
    parish      TEXT NOT NULL,
    mark        TEXT NOT NULL,
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    PRIMARY KEY (parish, mark, proposal_id)
);
CREATE INDEX likeness_proposal ON likeness (proposal_id, mark);

CREATE TABLE answers (
    id          {id},
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    at          BIGINT NOT NULL,
    person_id   BIGINT,
    side        TEXT NOT NULL,
    status      TEXT NOT NULL,
    opinion     TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT '',
    next_step   TEXT NOT NULL DEFAULT '',
    by_on       TEXT,
    answers     TEXT NOT NULL DEFAULT '',
    document    TEXT NOT NULL DEFAULT '',
    document_on TEXT
);
CREATE INDEX answers_proposal ON answers (proposal_id, id);

-- Who: a person ("person:17"), an address of somebody who has not joined, or nobody any more ("gone:…").
CREATE TABLE supports (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    who         TEXT NOT NULL,
    person_id   BIGINT,
    address     TEXT,
    at          BIGINT NOT NULL,
    quiet_at    BIGINT,
    PRIMARY KEY (proposal_id, who)
);
CREATE INDEX supports_person ON supports (person_id);
CREATE INDEX supports_who ON supports (who, at);

CREATE TABLE follows (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    who         TEXT NOT NULL,
    person_id   BIGINT,
    address     TEXT,
    at          BIGINT NOT NULL,
    quiet_at    BIGINT,
    PRIMARY KEY (proposal_id, who)
);
CREATE INDEX follows_person ON follows (person_id);
CREATE INDEX follows_who ON follows (who, at);

-- A text that speaks of violence, suicide or fire: kept only until its author says whether the coordinator may read it.
CREATE TABLE dangers (
    id        {id},
    address   TEXT NOT NULL,
    person_id BIGINT,
    parish    TEXT NOT NULL DEFAULT '',
    text      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    sent_at   BIGINT
);
CREATE INDEX dangers_address ON dangers (address);
