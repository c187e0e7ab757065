-- Who came late or left early, and how many were there whose names nobody took.

ALTER TABLE attendance
    ADD late_minutes int CHECK (late_minutes BETWEEN 0 AND 600),
    ADD left_early_minutes int CHECK (left_early_minutes BETWEEN 0 AND 600),
    ADD CONSTRAINT attendance_minutes_of_present CHECK (status = 'present' OR num_nonnulls(late_minutes, left_early_minutes) = 0);
COMMENT ON COLUMN attendance.late_minutes IS 'How late somebody present came; none: nobody said.';
COMMENT ON COLUMN attendance.left_early_minutes IS 'How long before the end somebody present left; none: nobody said.';
CALL classify('attendance', 'roster', 'programme', 'late_minutes', 'left_early_minutes');

CREATE TABLE guest_count (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    guests int NOT NULL CHECK (guests BETWEEN 0 AND 1000),
    session_version int NOT NULL CHECK (session_version > 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE guest_count IS 'How many were at a session beside those on its sheet, without their names. session_version: the version that the session got when this was saved.';
CREATE UNIQUE INDEX guest_count_live ON guest_count (organisation_id, session_id) WHERE superseded_at IS NULL;
CREATE INDEX guest_count_of_session ON guest_count (organisation_id, session_id);
CALL protect_from_public('guest_count');
CALL keep_as_fact('guest_count');
CALL audit('guest_count');
CALL classify('guest_count', 'roster', 'programme', 'session_id', 'guests', 'session_version');

-- A tick says one thing: what became of a person, how late they came, how early they left; or how many guests the session had.
ALTER TABLE attendance_tick
    ALTER person_id DROP NOT NULL,
    ALTER status DROP NOT NULL,
    ADD late_minutes int CHECK (late_minutes BETWEEN 0 AND 600),
    ADD left_early_minutes int CHECK (left_early_minutes BETWEEN 0 AND 600),
    ADD guests int CHECK (guests BETWEEN 0 AND 1000),
    ADD CONSTRAINT attendance_tick_says_one_thing CHECK (num_nonnulls(status, late_minutes, left_early_minutes, guests) = 1),
    ADD CONSTRAINT attendance_tick_of_somebody CHECK ((person_id IS NULL) = (guests IS NOT NULL));
CALL classify('attendance_tick', 'roster', 'programme', 'late_minutes', 'left_early_minutes', 'guests');

ALTER TABLE discarded_tick
    ALTER status DROP NOT NULL,
    ADD late_minutes int CHECK (late_minutes BETWEEN 0 AND 600),
    ADD left_early_minutes int CHECK (left_early_minutes BETWEEN 0 AND 600),
    ADD guests int CHECK (guests BETWEEN 0 AND 1000),
    ADD CONSTRAINT discarded_tick_says_one_thing CHECK (num_nonnulls(status, late_minutes, left_early_minutes, guests) = 1);
CALL classify('discarded_tick', 'roster', 'programme', 'late_minutes', 'left_early_minutes', 'guests');
