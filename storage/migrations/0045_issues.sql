-- A digest for one parish that everybody reads there. Made at: since then it is on its way. Announcements that found no
-- place of their own in a week stand in one.
CREATE TABLE issues (
    id          {id},
    kind        TEXT NOT NULL,
    parish      TEXT NOT NULL,
    since_at    BIGINT NOT NULL,
    until_at    BIGINT NOT NULL,
    made_at     BIGINT,
    UNIQUE (kind, parish, until_at)
);
CREATE TABLE issue_announcements (
    issue_id        BIGINT NOT NULL REFERENCES issues (id),
    announcement_id BIGINT NOT NULL REFERENCES announcements (id),
    PRIMARY KEY (issue_id, announcement_id)
);
CREATE INDEX issue_announcements_announcement ON issue_announcements (announcement_id);

-- What happened from when until when is looked for in these.
CREATE INDEX answers_at ON answers (at);
CREATE INDEX poll_outcomes_at ON poll_outcomes (at);
CREATE INDEX polls_closed ON polls (closed_at);
CREATE INDEX proposals_submitted ON proposals (parish, submitted_at);
CREATE INDEX commitments_done ON commitments (done_at);
CREATE INDEX supports_at ON supports (at);
CREATE INDEX inquiries_asked ON inquiries (parish, asked_at)
