-- R18: time that somebody missed of a course and made up for. Whether a course lets people do so is its own; a club has none.

ALTER TABLE activity_group ADD making_up boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT activity_group_making_up_of_threshold CHECK (attendance_threshold IS NOT NULL OR NOT making_up);
COMMENT ON COLUMN activity_group.making_up IS 'Whether time that was missed can be made up for, so that it counts as attended. Only where there is a threshold.';
CALL classify('activity_group', 'public', 'organisation', 'making_up');

CREATE TABLE made_up (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    made_up_on date NOT NULL,
    minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    how text NOT NULL CHECK (length(btrim(how)) >= 10),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE made_up IS 'That somebody made up for time of a session that they missed: on which day, how many minutes, how. What was taken back is superseded and stays on record.';
CREATE INDEX made_up_of_session ON made_up (organisation_id, session_id, person_id);
CREATE INDEX made_up_of_person ON made_up (organisation_id, person_id);
CALL protect_from_public('made_up');
CALL keep_as_fact('made_up');
CALL audit('made_up');
CALL classify('made_up', 'roster', 'programme', 'session_id', 'person_id', 'made_up_on', 'minutes', 'how');
