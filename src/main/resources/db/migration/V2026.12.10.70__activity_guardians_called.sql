-- Whoever goes along on a trip to look after others is called, too, when it is called off or moved.

CREATE TABLE guardian_call (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    trip_guardian_id uuid NOT NULL,
    about text NOT NULL CHECK (about IN ('cancelled', 'moved', 'facilitator')),
    result text NOT NULL CHECK (result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, trip_guardian_id) REFERENCES trip_guardian (organisation_id, id)
);
COMMENT ON TABLE guardian_call IS 'A call to a guardian of a changed trip and its result; the latest one counts, none is changed.';
CREATE INDEX guardian_call_of ON guardian_call (organisation_id, trip_guardian_id);
CALL protect_from_public('guardian_call');
REVOKE UPDATE ON guardian_call FROM mors_app;
CALL audit('guardian_call');
CALL classify('guardian_call', 'roster', 'programme', 'trip_guardian_id', 'about', 'result');
CALL classify('guardian_call', 'audit', 'programme', 'recorded_at', 'recorded_by');

CREATE INDEX session_it_became ON session (organisation_id, moved_to_id) WHERE moved_to_id IS NOT NULL;
