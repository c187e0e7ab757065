-- R09: how it came that a session was held with fewer of the staff than its children need. The session stays on record as it was.

CREATE TABLE care_explanation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    children integer NOT NULL CHECK (children > 0),
    staff integer NOT NULL CHECK (staff >= 0),
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE care_explanation IS 'Why a held session had fewer of the staff than its children need. children, staff: the figures that were explained; others ask for another explanation.';
CREATE UNIQUE INDEX care_explanation_live ON care_explanation (organisation_id, session_id) WHERE superseded_at IS NULL;
CREATE INDEX care_explanation_of_session ON care_explanation (organisation_id, session_id);
CALL protect_from_public('care_explanation');
CALL keep_as_fact('care_explanation');
CALL audit('care_explanation');
CALL classify('care_explanation', 'roster', 'programme', 'session_id', 'children', 'staff', 'reason');
