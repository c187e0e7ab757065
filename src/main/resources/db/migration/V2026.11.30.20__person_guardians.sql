-- Who acts for a minor: signs the declaration, decides about consents, is called.

CREATE TABLE guardian (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('parent', 'legal_guardian', 'foster_carer')),
    given_name text COLLATE polish NOT NULL CHECK (given_name <> ''),
    family_name text COLLATE polish NOT NULL CHECK (family_name <> ''),
    phone text NOT NULL CHECK (phone <> ''),
    email text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE guardian IS 'Who acts for a minor by law, and how to reach them; superseded when they no longer do.';
CREATE INDEX guardian_of_person ON guardian (organisation_id, person_id);
CALL protect_from_public('guardian');
CALL keep_as_fact('guardian');
CALL audit('guardian');
CALL classify('guardian', 'personal', 'programme', 'person_id', 'kind', 'given_name', 'family_name', 'phone', 'email');
