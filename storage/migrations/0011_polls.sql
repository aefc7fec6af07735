-- Kind: one, several, scale, ranking. Shows: never, after, always. The key makes the tokens of its ballots, and goes with
-- them when it closes. Running: the counts that are shown while it is open, drawn seldom so that no tap can be seen.
CREATE TABLE polls (
    id              {id},
    author_id       BIGINT REFERENCES people (id),
    kind            TEXT NOT NULL,
    most            INTEGER NOT NULL,
    question        TEXT NOT NULL,
    language        TEXT NOT NULL DEFAULT '',
    question_other  TEXT NOT NULL DEFAULT '',
    shows           TEXT NOT NULL,
    asks_why        INTEGER NOT NULL,
    ballot_key      TEXT,
    created_at      BIGINT NOT NULL,
    opens_at        BIGINT,
    opened_at       BIGINT,
    closes_at       BIGINT NOT NULL,
    closed_at       BIGINT,
    closed_early    TEXT NOT NULL DEFAULT '',
    cancelled_at    BIGINT,
    due_on          TEXT,
    answered_at     BIGINT,
    running         TEXT NOT NULL DEFAULT '',
    running_at      BIGINT
);
CREATE INDEX polls_author ON polls (author_id);
CREATE INDEX polls_open ON polls (closes_at) WHERE closed_at IS NULL;

CREATE TABLE poll_options (
    poll_id  BIGINT NOT NULL REFERENCES polls (id),
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    other    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (poll_id, position)
);

CREATE TABLE poll_parishes (
    poll_id BIGINT NOT NULL REFERENCES polls (id),
    parish  TEXT NOT NULL,
    PRIMARY KEY (poll_id, parish)
);
CREATE INDEX poll_parishes_parish ON poll_parishes (parish, poll_id);

-- Who took part, and what was chosen: nothing ties a row of one to a row of the other but the poll's key, and neither
-- table keeps the order in which its rows came.
CREATE TABLE participants (
    poll_id   BIGINT NOT NULL REFERENCES polls (id),
    person_id BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id)
) {unordered};
CREATE INDEX participants_person ON participants (person_id);

CREATE TABLE ballots (
    poll_id BIGINT NOT NULL REFERENCES polls (id),
    token   TEXT NOT NULL,
    parish  TEXT NOT NULL,
    choice  TEXT NOT NULL,
    PRIMARY KEY (poll_id, token)
) {unordered};

-- What a closed poll keeps of its ballots.
CREATE TABLE poll_results (
    poll_id BIGINT NOT NULL REFERENCES polls (id),
    parish  TEXT NOT NULL,
    choice  TEXT NOT NULL,
    votes   INTEGER NOT NULL,
    PRIMARY KEY (poll_id, parish, choice)
);

-- Why somebody chose so. The id is drawn by lot, for a row's place would tell when it came, and the token goes when the
-- poll closes. Backs: the reason of somebody else that was tapped instead of writing one's own.
CREATE TABLE whys (
    id          BIGINT PRIMARY KEY,
    poll_id     BIGINT NOT NULL REFERENCES polls (id),
    token       TEXT,
    option      INTEGER NOT NULL,
    text        TEXT NOT NULL DEFAULT '',
    backs       BIGINT,
    may_quote   INTEGER NOT NULL DEFAULT 0,
    screened    TEXT NOT NULL DEFAULT '',
    screened_by BIGINT,
    UNIQUE (poll_id, token)
) {unordered};

-- Votes on paper: one row for each entry, corrected by a later one. Voided rows stay for the audit.
CREATE TABLE paper_votes (
    id         {id},
    poll_id    BIGINT NOT NULL REFERENCES polls (id),
    parish     TEXT NOT NULL,
    choice     TEXT NOT NULL,
    votes      INTEGER NOT NULL,
    entered_by BIGINT,
    entered_at BIGINT NOT NULL,
    voided_by  BIGINT,
    voided_at  BIGINT
);
CREATE INDEX paper_votes_poll ON paper_votes (poll_id);

-- How representatives and staff answer the same question, in their role and with their name.
CREATE TABLE stances (
    poll_id   BIGINT NOT NULL REFERENCES polls (id),
    person_id BIGINT NOT NULL,
    role      TEXT NOT NULL,
    parish    TEXT NOT NULL DEFAULT '',
    choice    TEXT NOT NULL,
    reason    TEXT NOT NULL DEFAULT '',
    at        BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id)
);

-- What came of it, once or several times: the outcome, why, and what happens next.
CREATE TABLE poll_outcomes (
    id        {id},
    poll_id   BIGINT NOT NULL REFERENCES polls (id),
    at        BIGINT NOT NULL,
    person_id BIGINT,
    side      TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    reason    TEXT NOT NULL,
    next_step TEXT NOT NULL,
    by_on     TEXT
);
CREATE INDEX poll_outcomes_poll ON poll_outcomes (poll_id, id);

-- Who wants polls and notices of their parish one-to-one, not only in its group.
CREATE TABLE subscriptions (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    notices   TEXT NOT NULL,
    at        BIGINT NOT NULL
)
