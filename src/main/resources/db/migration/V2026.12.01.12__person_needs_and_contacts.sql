-- What somebody needs to take part like everybody else, and whom to call when something happens to them.

CREATE TABLE access_need (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('step_free', 'sign_language', 'hearing_loop', 'large_print', 'easy_language', 'assistance',
        'assistance_dog', 'other')),
    words text CHECK (words <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    CHECK ((kind = 'other') = (words IS NOT NULL))
);
COMMENT ON TABLE access_need IS 'What a person needs at a session or in a letter, never why: no diagnosis and no certificate. words: of a need that the list does not name.';
CREATE UNIQUE INDEX access_need_live ON access_need (organisation_id, person_id, kind) WHERE superseded_at IS NULL;
CREATE INDEX access_need_of_person ON access_need (organisation_id, person_id);
CALL protect_from_public('access_need');
CALL keep_as_fact('access_need');
CALL audit('access_need');
CALL classify('access_need', 'sensitive', 'programme', 'person_id', 'kind', 'words');

CREATE TABLE emergency_contact (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    relation text NOT NULL CHECK (relation <> ''),
    phone text NOT NULL CHECK (phone <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE emergency_contact IS 'Whom to call when something happens to a person; for a minor these are the guardians. Superseded when they are no longer to be called.';
CREATE INDEX emergency_contact_of_person ON emergency_contact (organisation_id, person_id);
CALL protect_from_public('emergency_contact');
CALL keep_as_fact('emergency_contact');
CALL audit('emergency_contact');
CALL classify('emergency_contact', 'personal', 'programme', 'person_id', 'name', 'relation', 'phone');
