-- Why somebody stands as present at two sessions at one time.

CREATE TABLE double_presence_explanation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    session_id uuid NOT NULL,
    other_session_id uuid NOT NULL,
    overlap tstzrange NOT NULL CHECK (NOT isempty(overlap)),
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, other_session_id) REFERENCES session (organisation_id, id),
    CHECK (session_id < other_session_id)
);
COMMENT ON TABLE double_presence_explanation IS 'Why somebody was present at two sessions at one time; the session with the smaller id comes first. overlap: the time that was explained; another time asks for another explanation.';
CREATE UNIQUE INDEX double_presence_explanation_live ON double_presence_explanation
    (organisation_id, person_id, session_id, other_session_id) WHERE superseded_at IS NULL;
CREATE INDEX double_presence_explanation_of_person ON double_presence_explanation (organisation_id, person_id);
CREATE INDEX double_presence_explanation_of_session ON double_presence_explanation (organisation_id, session_id);
CREATE INDEX double_presence_explanation_of_other ON double_presence_explanation (organisation_id, other_session_id);
CALL protect_from_public('double_presence_explanation');
CALL keep_as_fact('double_presence_explanation');
CALL audit('double_presence_explanation');
CALL classify('double_presence_explanation', 'roster', 'programme', 'person_id', 'session_id', 'other_session_id', 'overlap', 'reason');
