CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE inbox (
    id          {id},
    event       TEXT NOT NULL UNIQUE,
    channel     TEXT NOT NULL,
    order_key   TEXT NOT NULL,
    body        {bytes},
    received_at BIGINT NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    finished_at BIGINT,
    dead_at     BIGINT,
    error       TEXT
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE finished_at IS NULL AND dead_at IS NULL;
CREATE INDEX inbox_finished ON inbox (finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE outbox (
    id           {id},
    dedupe_key   TEXT UNIQUE,
    address      TEXT NOT NULL,
    lane         INTEGER NOT NULL,
    repeat       TEXT NOT NULL,
    body         TEXT,
    phrase       TEXT NOT NULL,
    about        TEXT,
    card         TEXT,
    edits        BIGINT,
    not_before   BIGINT NOT NULL,
    expires_at   BIGINT,
    attempts     INTEGER NOT NULL DEFAULT 0,
    lost_answers INTEGER NOT NULL DEFAULT 0,
    claimed_by   TEXT,
    outcome      TEXT,
    created_at   BIGINT NOT NULL,
    finished_at  BIGINT
);
CREATE INDEX outbox_waiting ON outbox (lane, id) WHERE finished_at IS NULL;
CREATE INDEX outbox_address ON outbox (address, lane, created_at);
CREATE INDEX outbox_edits ON outbox (edits) WHERE edits IS NOT NULL AND finished_at IS NULL;
CREATE INDEX outbox_finished ON outbox (finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE posted (
    id         {id},
    outbox_id  BIGINT UNIQUE,
    address    TEXT NOT NULL,
    message_id TEXT NOT NULL,
    about      TEXT NOT NULL,
    card       TEXT NOT NULL,
    drawn_at   BIGINT NOT NULL,
    lost_at    BIGINT,
    UNIQUE (address, message_id)
);
CREATE INDEX posted_about ON posted (about, card);

CREATE TABLE timers (
    id        {id},
    kind      TEXT NOT NULL,
    about     TEXT NOT NULL,
    fires_at  BIGINT NOT NULL,
    attempts  INTEGER NOT NULL DEFAULT 0,
    parked_at BIGINT,
    error     TEXT,
    UNIQUE (kind, about)
);
CREATE INDEX timers_due ON timers (fires_at) WHERE parked_at IS NULL;

CREATE TABLE drafts (
    id         {id},
    address    TEXT NOT NULL,
    form       TEXT NOT NULL,
    about      TEXT NOT NULL DEFAULT '',
    answers    TEXT NOT NULL,
    asked      TEXT NOT NULL DEFAULT '',
    step       INTEGER NOT NULL DEFAULT 0,
    options    TEXT NOT NULL DEFAULT '[]',
    memory     TEXT NOT NULL DEFAULT '{}',
    active_at  BIGINT,
    created_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL,
    UNIQUE (address, form, about)
);
CREATE INDEX drafts_touched ON drafts (touched_at);

CREATE TABLE media (
    id         {id},
    channel    TEXT NOT NULL,
    ref        TEXT NOT NULL,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    seconds    INTEGER NOT NULL DEFAULT 0,
    address    TEXT NOT NULL,
    about      TEXT,
    sha256     TEXT,
    size       BIGINT,
    attempts   INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    fetched_at BIGINT,
    failed_at  BIGINT
);
CREATE INDEX media_about ON media (about);
CREATE INDEX media_address ON media (address);
CREATE INDEX media_sha256 ON media (sha256);

CREATE TABLE audit (
    id        {id},
    at        BIGINT NOT NULL,
    person_id BIGINT,
    action    TEXT NOT NULL,
    about     TEXT NOT NULL DEFAULT '',
    detail    TEXT NOT NULL DEFAULT ''
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_about ON audit (about);
