-- What was changed together is told together: the rest of a series that was moved, called off or given to somebody else.

ALTER TABLE session ADD change_id uuid;
COMMENT ON COLUMN session.change_id IS 'The same for sessions whose latest change of plan was one and the same, of which people are told once; none for one that was changed alone.';
CREATE INDEX session_of_change ON session (organisation_id, change_id) WHERE change_id IS NOT NULL;
CALL classify('session', 'organisation', 'organisation', 'change_id');
