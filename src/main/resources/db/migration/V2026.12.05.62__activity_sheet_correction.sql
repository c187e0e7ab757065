-- Why a sheet was corrected after the day of its session.

CREATE TABLE sheet_correction (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE sheet_correction IS 'Why answers on a sheet were superseded: those whose superseded_at is this recorded_at, also where nothing took their place.';
CREATE INDEX sheet_correction_of_session ON sheet_correction (organisation_id, session_id, recorded_at);
CALL protect_from_public('sheet_correction');
CALL keep_as_fact('sheet_correction');
CALL audit('sheet_correction');
CALL classify('sheet_correction', 'roster', 'programme', 'session_id', 'reason');
