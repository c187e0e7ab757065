-- Ticks that were refused and that somebody took off their device: the device forgets them, the trail does not.

CREATE TABLE discarded_tick (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid,
    person_id uuid,
    status text NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
    reason text NOT NULL CHECK (reason IN ('gone', 'session_cancelled', 'session_moved', 'session_annulled', 'session_in_future')),
    device_id uuid NOT NULL,
    device_clock timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE discarded_tick IS 'What a device had said about a person at a session when it was refused and taken off the device. reason: why it was refused then; gone: the session or the person was out of the reader''s reach, and stands here only if the town has it.';
CREATE INDEX discarded_tick_of_session ON discarded_tick (organisation_id, session_id);
CREATE INDEX discarded_tick_of_person ON discarded_tick (organisation_id, person_id);
CALL protect_from_public('discarded_tick');
REVOKE UPDATE ON discarded_tick FROM mors_app;
CALL audit('discarded_tick');
CALL classify('discarded_tick', 'roster', 'programme', 'session_id', 'person_id', 'status', 'reason', 'device_id', 'device_clock',
    'created_at', 'created_by');
