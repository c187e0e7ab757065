-- Why the facts by which a person is this one were corrected: PESEL, date of birth, sex. What stood before is in the trail.

CREATE TABLE identity_correction (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE identity_correction IS 'Why PESEL, date of birth or sex of a person were corrected.';
CREATE INDEX identity_correction_of_person ON identity_correction (organisation_id, person_id);
CALL protect_from_public('identity_correction');
CALL keep_as_fact('identity_correction');
CALL audit('identity_correction');
CALL classify('identity_correction', 'personal', 'programme', 'person_id', 'reason');
