CREATE TABLE people (
    id             {id},
    language       TEXT NOT NULL,
    parish         TEXT NOT NULL,
    village        TEXT NOT NULL DEFAULT '',
    name           TEXT NOT NULL DEFAULT '',
    notice_version TEXT NOT NULL,
    joined_at      BIGINT NOT NULL,
    seen_at        BIGINT NOT NULL,
    idle_asked_at  BIGINT,
    deleted_at     BIGINT
);

CREATE TABLE addresses (
    address        TEXT NOT NULL,
    person_id      BIGINT NOT NULL REFERENCES people (id),
    linked_at      BIGINT NOT NULL,
    unreachable_at BIGINT,
    PRIMARY KEY (address, person_id)
);
CREATE INDEX addresses_person ON addresses (person_id);

CREATE TABLE strangers (
    address    TEXT PRIMARY KEY,
    language   TEXT NOT NULL DEFAULT '',
    parish     TEXT NOT NULL DEFAULT '',
    village    TEXT NOT NULL DEFAULT '',
    then_start TEXT NOT NULL DEFAULT '',
    seen_at    BIGINT NOT NULL
);

CREATE TABLE roles (
    id        {id},
    person_id BIGINT NOT NULL REFERENCES people (id),
    role      TEXT NOT NULL,
    parish    TEXT NOT NULL DEFAULT '',
    village   TEXT NOT NULL DEFAULT '',
    given_by  BIGINT,
    given_at  BIGINT NOT NULL,
    away_until BIGINT,
    ended_at  BIGINT
);
CREATE INDEX roles_person ON roles (person_id);
CREATE INDEX roles_parish ON roles (role, parish);

CREATE TABLE invitations (
    id         {id},
    token_hash TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    role       TEXT NOT NULL DEFAULT '',
    parish     TEXT NOT NULL DEFAULT '',
    village    TEXT NOT NULL DEFAULT '',
    given_by   BIGINT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    used_by    TEXT
);

CREATE TABLE chats (
    id        {id},
    address   TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    parish    TEXT NOT NULL DEFAULT '',
    bound_by  BIGINT,
    bound_at  BIGINT NOT NULL,
    lost_at   BIGINT,
    lost_why  TEXT NOT NULL DEFAULT ''
);
CREATE INDEX chats_parish ON chats (kind, parish);

CREATE TABLE shares (
    id           {id},
    parish       TEXT NOT NULL,
    about        TEXT NOT NULL,
    card         TEXT NOT NULL,
    person_id    BIGINT,
    offered_at   BIGINT NOT NULL,
    forwarded_at BIGINT,
    skipped_at   BIGINT,
    later_at     BIGINT,
    UNIQUE (parish, about, card)
);

-- Who was erased when: so that a restored backup forgets them again. The id names nobody any more.
CREATE TABLE erasures (
    person_id BIGINT PRIMARY KEY,
    erased_at BIGINT NOT NULL
);

-- What somebody wrote without being asked, until they say what is to become of it. Media: ids as JSON.
CREATE TABLE kept (
    id         {id},
    address    TEXT NOT NULL,
    text       TEXT NOT NULL DEFAULT '',
    media      TEXT NOT NULL DEFAULT '[]',
    words      TEXT NOT NULL DEFAULT '',
    latitude   DOUBLE PRECISION,
    longitude  DOUBLE PRECISION,
    touched_at BIGINT NOT NULL
);
CREATE INDEX kept_address ON kept (address);
