-- What somebody who serves has put off to another evening: any matter that waits for them, such as inquiries:17.
ALTER TABLE put_off RENAME TO put_off_before;
CREATE TABLE put_off (
    person_id BIGINT NOT NULL REFERENCES people (id),
    about     TEXT NOT NULL,
    until_at  BIGINT NOT NULL,
    PRIMARY KEY (person_id, about)
);
INSERT INTO put_off (person_id, about, until_at)
SELECT person_id, 'proposals:' || CAST(proposal_id AS TEXT), until_at FROM put_off_before;
DROP TABLE put_off_before;

-- Why a block is not fair: whoever decides reads it again.
ALTER TABLE inquiry_blocks ADD COLUMN appeal TEXT NOT NULL DEFAULT '';

-- What somebody found wrong in a thread, until it is answered.
CREATE TABLE inquiry_reports (
    id         {id},
    inquiry_id BIGINT NOT NULL REFERENCES inquiries (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    side       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    at         BIGINT NOT NULL,
    UNIQUE (inquiry_id, person_id)
)
