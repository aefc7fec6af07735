-- Button: a link, or a matter ("polls:3"). Urgent: why it is; only then there may be a second language. Asked, approved:
-- what goes to everybody is read by somebody else first. Listed: everybody it is for stands in the outbox. Changed: what
-- was sent before then is edited. Corrects: one that everybody has already, until somebody else lets it go.
CREATE TABLE announcements (
    id            {id},
    author_id     BIGINT REFERENCES people (id),
    text          TEXT NOT NULL,
    button        TEXT NOT NULL DEFAULT '',
    urgent        TEXT NOT NULL DEFAULT '',
    other         TEXT NOT NULL DEFAULT '',
    goes_at       BIGINT,
    corrects      BIGINT REFERENCES announcements (id),
    created_at    BIGINT NOT NULL,
    asked_at      BIGINT,
    approved_by   BIGINT,
    ready_at      BIGINT,
    sent_at       BIGINT,
    listed_at     BIGINT,
    stopped_at    BIGINT,
    finished_at   BIGINT,
    changed_at    BIGINT,
    withdrawn_at  BIGINT,
    why_withdrawn TEXT NOT NULL DEFAULT '',
    dropped_at    BIGINT,
    told          INTEGER NOT NULL DEFAULT 0,
    failed        INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX announcements_author ON announcements (author_id);

CREATE TABLE announcement_parishes (
    announcement_id BIGINT NOT NULL REFERENCES announcements (id),
    parish          TEXT NOT NULL,
    PRIMARY KEY (announcement_id, parish)
);
CREATE INDEX announcement_parishes_parish ON announcement_parishes (parish, announcement_id);

-- What goes to groups and to many: counted, stopped and told about by what it is about.
CREATE INDEX outbox_dispatch ON outbox (about) WHERE lane >= 2
