-- Who lives and keeps house together.

CREATE TABLE household (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE household IS 'People who live and keep house together; it is nothing but its members.';
CALL protect_from_public('household');
CALL audit('household');
CALL classify('household', 'personal', 'programme', 'created_at', 'created_by');

CREATE TABLE household_member (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    household_id uuid NOT NULL,
    person_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, household_id) REFERENCES household (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE household_member IS 'That a person belongs to a household, to one at a time; superseded when they leave it.';
CREATE UNIQUE INDEX household_member_live ON household_member (organisation_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX household_member_of ON household_member (organisation_id, household_id);
CREATE INDEX household_member_person ON household_member (organisation_id, person_id);
CALL protect_from_public('household_member');
CALL keep_as_fact('household_member');
CALL audit('household_member');
CALL classify('household_member', 'personal', 'programme', 'household_id', 'person_id');
