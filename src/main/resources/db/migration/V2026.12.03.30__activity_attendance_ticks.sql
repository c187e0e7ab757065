-- Attendance ticked on devices without a network: what each device said is kept as it came, and what follows from all of it is attendance.

ALTER TABLE attendance ADD session_version int CHECK (session_version > 0);
COMMENT ON COLUMN attendance.session_version IS 'The version that the session got when this was saved: whoever read that version or a later one has seen it. None for what was saved before devices were asked.';
CALL classify('attendance', 'roster', 'programme', 'session_version');

CREATE TABLE attendance_tick (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
    device_id uuid NOT NULL,
    counter bigint NOT NULL CHECK (counter > 0),
    seen_version int NOT NULL CHECK (seen_version >= 0),
    session_version int NOT NULL CHECK (session_version > seen_version),
    device_clock timestamptz NOT NULL,
    clock_offset_ms bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, device_id, counter),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE attendance_tick IS 'What a device said about a person at a session, once, however often it was sent. counter: order within the device; seen_version: the session''s version that the device knew; session_version: the version that came of it; clock_offset_ms: how far the server''s clock was ahead of the device''s when this was sent.';
CREATE INDEX attendance_tick_of_session ON attendance_tick (organisation_id, session_id, person_id);
CREATE INDEX attendance_tick_of_person ON attendance_tick (organisation_id, person_id);
CALL protect_from_public('attendance_tick');
REVOKE UPDATE ON attendance_tick FROM mors_app;
CALL audit('attendance_tick');
CALL classify('attendance_tick', 'roster', 'programme', 'session_id', 'person_id', 'status', 'device_id', 'counter', 'seen_version',
    'session_version', 'device_clock', 'clock_offset_ms', 'created_at', 'created_by');
