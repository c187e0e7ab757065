-- What was recorded of a held session before it was corrected, and why it was.

CREATE TABLE session_correction (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    topic text CHECK (topic <> ''),
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id) REFERENCES calendar_entry (organisation_id, id)
);
COMMENT ON TABLE session_correction IS 'A held session as it was recorded until recorded_at: its topic, and the calendar entry that has its time, room and leaders.';
CREATE INDEX session_correction_of_session ON session_correction (organisation_id, session_id);
CREATE INDEX session_correction_of_entry ON session_correction (organisation_id, entry_id);
CALL protect_from_public('session_correction');
CALL keep_as_fact('session_correction');
CALL audit('session_correction');
CALL classify('session_correction', 'public', 'organisation', 'session_id', 'entry_id', 'topic');
CALL classify('session_correction', 'roster', 'programme', 'reason');
