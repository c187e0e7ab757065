-- On what a group takes people in, as data of each group; what guardians say of a minor there.

ALTER TABLE activity_group
    ADD community_only boolean NOT NULL DEFAULT false,
    ADD guardian_consent boolean NOT NULL DEFAULT true;
CALL classify('activity_group', 'public', 'organisation', 'community_only', 'guardian_consent');

CREATE TABLE group_consent (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    answer text NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
    answered_on date NOT NULL,
    guardian_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, guardian_id) REFERENCES guardian (organisation_id, id)
);
COMMENT ON TABLE group_consent IS 'What a guardian said about a minor taking part in a group. A refusal is an answer, and a withdrawal is another.';
CREATE UNIQUE INDEX group_consent_live ON group_consent (organisation_id, group_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX group_consent_of_person ON group_consent (organisation_id, person_id);
CALL protect_from_public('group_consent');
CALL keep_as_fact('group_consent');
CALL audit('group_consent');
CALL classify('group_consent', 'roster', 'programme', 'group_id', 'person_id', 'answer', 'answered_on', 'guardian_id');

CREATE TABLE pick_up_permission (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    phone text CHECK (phone <> ''),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE pick_up_permission IS 'Who may pick a minor up from a group beside the guardians, on days from valid_from to valid_to, both inclusive.';
CREATE INDEX pick_up_permission_of_person ON pick_up_permission (organisation_id, person_id);
CREATE INDEX pick_up_permission_of_group ON pick_up_permission (organisation_id, group_id);
CALL protect_from_public('pick_up_permission');
CALL keep_as_fact('pick_up_permission');
CALL audit('pick_up_permission');
CALL classify('pick_up_permission', 'roster', 'programme', 'group_id', 'person_id', 'valid_from', 'valid_to');
CALL classify('pick_up_permission', 'personal', 'programme', 'name', 'phone');
