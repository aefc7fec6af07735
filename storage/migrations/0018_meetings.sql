-- Kind: residents, sitting, committee, forum, think_tank, report, talka, event. Sequence counts what calendars are told.
CREATE TABLE meetings (
    id                {id},
    organiser_id      BIGINT REFERENCES people (id),
    kind              TEXT NOT NULL,
    title             TEXT NOT NULL,
    starts_at         BIGINT NOT NULL,
    place_words       TEXT NOT NULL DEFAULT '',
    latitude          DOUBLE PRECISION,
    longitude         DOUBLE PRECISION,
    link              TEXT NOT NULL DEFAULT '',
    agenda            TEXT NOT NULL DEFAULT '',
    audience          TEXT NOT NULL DEFAULT '',
    seats             INTEGER,
    contact           TEXT NOT NULL DEFAULT '',
    reminders         TEXT NOT NULL DEFAULT '',
    why_late          TEXT NOT NULL DEFAULT '',
    sequence          INTEGER NOT NULL DEFAULT 0,
    created_at        BIGINT NOT NULL,
    announced_at      BIGINT,
    cancelled_at      BIGINT,
    cancel_reason     TEXT NOT NULL DEFAULT '',
    notice_at         BIGINT,
    notice_by         BIGINT,
    check_in_code     TEXT NOT NULL DEFAULT '',
    came              INTEGER,
    decided           TEXT NOT NULL DEFAULT '',
    led_by            TEXT NOT NULL DEFAULT '',
    minutes_by        TEXT NOT NULL DEFAULT '',
    minutes_at        BIGINT,
    closed_at         BIGINT
);
CREATE INDEX meetings_starts ON meetings (starts_at);

CREATE TABLE meeting_parishes (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id),
    parish     TEXT NOT NULL,
    PRIMARY KEY (meeting_id, parish)
);
CREATE INDEX meeting_parishes_parish ON meeting_parishes (parish, meeting_id);

-- Who: a person ("person:17"), an address of somebody who has not joined, or nobody any more ("gone:…"). Waits_at: said
-- that they come when the seats were gone. Excuse: of a member of the council who cannot come to a sitting.
CREATE TABLE attendances (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id),
    who        TEXT NOT NULL,
    person_id  BIGINT,
    address    TEXT,
    answer     TEXT NOT NULL,
    at         BIGINT NOT NULL,
    waits_at   BIGINT,
    excuse     TEXT NOT NULL DEFAULT '',
    came_at    BIGINT,
    PRIMARY KEY (meeting_id, who)
);
CREATE INDEX attendances_person ON attendances (person_id);
CREATE INDEX attendances_who ON attendances (who, at);

-- What is to be asked there for somebody who cannot come, and what residents propose for the agenda.
CREATE TABLE meeting_questions (
    id          {id},
    meeting_id  BIGINT NOT NULL REFERENCES meetings (id),
    kind        TEXT NOT NULL,
    person_id   BIGINT,
    text        TEXT NOT NULL,
    at          BIGINT NOT NULL,
    answer      TEXT NOT NULL DEFAULT '',
    answered_by BIGINT,
    answered_at BIGINT
);
CREATE INDEX meeting_questions_meeting ON meeting_questions (meeting_id);
CREATE INDEX meeting_questions_person ON meeting_questions (person_id);

-- What a meeting decided. About: the proposal or poll it answers. The counts are of a sitting's vote.
CREATE TABLE meeting_decisions (
    id         {id},
    meeting_id BIGINT NOT NULL REFERENCES meetings (id),
    text       TEXT NOT NULL,
    about      TEXT NOT NULL DEFAULT '',
    in_favour  INTEGER,
    against    INTEGER,
    abstained  INTEGER,
    conflicts  INTEGER,
    at         BIGINT NOT NULL
);
CREATE INDEX meeting_decisions_meeting ON meeting_decisions (meeting_id);

-- Who does what by when, after a meeting; chased until it is done.
CREATE TABLE commitments (
    id          {id},
    meeting_id  BIGINT NOT NULL REFERENCES meetings (id),
    text        TEXT NOT NULL,
    owner_words TEXT NOT NULL,
    owner_id    BIGINT,
    by_on       TEXT NOT NULL,
    at          BIGINT NOT NULL,
    done_at     BIGINT,
    done_note   TEXT NOT NULL DEFAULT ''
);
CREATE INDEX commitments_meeting ON commitments (meeting_id);
CREATE INDEX commitments_open ON commitments (by_on) WHERE done_at IS NULL;

-- A place in the council: where one was elected and whom one represents are kept apart (Saistošie noteikumi Nr. 25/2024,
-- 13., 17. un 21. p.). Vacant without a person.
CREATE TABLE seats (
    id         {id},
    elected_in TEXT NOT NULL,
    represents TEXT NOT NULL,
    person_id  BIGINT,
    since_on   TEXT NOT NULL,
    ended_on   TEXT
)
