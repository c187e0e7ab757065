-- A session that was moved has one new time, and a new time comes of one session.
DROP INDEX session_it_became;
CREATE UNIQUE INDEX session_it_became ON session (organisation_id, moved_to_id) WHERE moved_to_id IS NOT NULL;
