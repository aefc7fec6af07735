-- What the staff were told of one stretch of time, as it was then: drawn anew when one of them says that they answer.
CREATE TABLE summaries (
    id      {id},
    kind    TEXT NOT NULL,
    scope   TEXT NOT NULL,
    since   BIGINT NOT NULL,
    until   BIGINT NOT NULL,
    figures TEXT NOT NULL,
    UNIQUE (kind, scope, until)
);

-- What is wrong in a parish, and that who can mend it was told: once, until it changes.
CREATE TABLE alarms (
    parish TEXT NOT NULL,
    kind   TEXT NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (parish, kind)
)
