-- An invitation for who has lost their telephone: whoever accepts it is that person again, with all their roles.
ALTER TABLE invitations ADD COLUMN person_id BIGINT REFERENCES people (id)
