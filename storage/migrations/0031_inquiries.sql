-- What a resident asks whoever speaks for a parish: one thread to a matter. Waits_at: since when an answer is owed.
-- Passed_at: the municipality's staff answer too. Hidden_at: who read it has left, and the resident has not handed it on.
CREATE TABLE inquiries (
    id         {id},
    person_id  BIGINT NOT NULL,
    parish     TEXT NOT NULL,
    village    TEXT NOT NULL DEFAULT '',
    shown_name TEXT NOT NULL DEFAULT '',
    asked_at   BIGINT NOT NULL,
    last_at    BIGINT NOT NULL,
    waits_at   BIGINT,
    passed_at  BIGINT,
    hidden_at  BIGINT,
    closed_at  BIGINT,
    helped     TEXT NOT NULL DEFAULT ''
);
CREATE INDEX inquiries_person ON inquiries (person_id);
CREATE INDEX inquiries_open ON inquiries (id) WHERE closed_at IS NULL;

-- Media: the ids of our own media rows. Side: resident, office.
CREATE TABLE inquiry_messages (
    id         {id},
    inquiry_id BIGINT NOT NULL REFERENCES inquiries (id),
    side       TEXT NOT NULL,
    person_id  BIGINT,
    text       TEXT NOT NULL,
    media      TEXT NOT NULL DEFAULT '[]',
    at         BIGINT NOT NULL
);
CREATE INDEX inquiry_messages_inquiry ON inquiry_messages (inquiry_id, id);
CREATE INDEX inquiry_messages_person ON inquiry_messages (person_id, at);

-- Who may read a thread besides its author; nobody else does. Muted_at: they read it when they open it.
CREATE TABLE inquiry_readers (
    inquiry_id BIGINT NOT NULL REFERENCES inquiries (id),
    person_id  BIGINT NOT NULL,
    given_at   BIGINT NOT NULL,
    muted_at   BIGINT,
    PRIMARY KEY (inquiry_id, person_id)
);
CREATE INDEX inquiry_readers_person ON inquiry_readers (person_id);

-- Whose messages somebody does not get for a while, and why.
CREATE TABLE inquiry_blocks (
    id          {id},
    person_id   BIGINT NOT NULL,
    by_id       BIGINT NOT NULL,
    number      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    at          BIGINT NOT NULL,
    until_at    BIGINT NOT NULL,
    appealed_at BIGINT,
    settled_at  BIGINT
);
CREATE INDEX inquiry_blocks_person ON inquiry_blocks (person_id, until_at);

-- What who serves has agreed to show of themselves. Topics: keys, one after the other.
CREATE TABLE directory (
    person_id BIGINT NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL DEFAULT '',
    topics    TEXT NOT NULL DEFAULT '[]',
    line      TEXT NOT NULL DEFAULT '',
    at        BIGINT NOT NULL
)
