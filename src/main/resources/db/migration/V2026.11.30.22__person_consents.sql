-- What a person said about their image and about being contacted. A refusal is an answer, and a withdrawal is another.

CREATE TABLE consent (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    subject text NOT NULL CHECK (subject IN ('image_web', 'image_social_media', 'image_print', 'image_report', 'contact_phone',
        'contact_email')),
    answer text NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
    answered_on date NOT NULL,
    guardian_id uuid,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, guardian_id) REFERENCES guardian (organisation_id, id)
);
COMMENT ON TABLE consent IS 'An answer to one question of consent; guardian_id: who gave it for a minor. Without a row nobody was asked.';
CREATE UNIQUE INDEX consent_live ON consent (organisation_id, person_id, subject) WHERE superseded_at IS NULL;
CREATE INDEX consent_of_person ON consent (organisation_id, person_id);
CALL protect_from_public('consent');
CALL keep_as_fact('consent');
CALL audit('consent');
CALL classify('consent', 'personal', 'programme', 'person_id', 'subject', 'answer', 'answered_on', 'guardian_id');
