-- What participants learned on vocational courses: where, how long, the exam, and what certifies it.

CREATE TABLE vocational_course (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    provider text NOT NULL CHECK (provider <> ''),
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    hours int NOT NULL CHECK (hours BETWEEN 1 AND 5000),
    validated_on date,
    certified_on date,
    certificate_number text CHECK (certificate_number <> ''),
    certifying_body text CHECK (certifying_body <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id),
    CHECK (certified_on IS NOT NULL OR (certificate_number IS NULL AND certifying_body IS NULL))
);
COMMENT ON TABLE vocational_course IS 'A vocational course of a participant. validated_on: the exam that checked the outcomes; certifying_body: who confirmed them, where that was not the provider.';
CREATE UNIQUE INDEX vocational_course_live ON vocational_course (organisation_id, participation_id, name) WHERE superseded_at IS NULL;
CREATE INDEX vocational_course_of ON vocational_course (organisation_id, participation_id);
CALL protect_from_public('vocational_course');
CALL keep_as_fact('vocational_course');
CALL audit('vocational_course');
CALL classify('vocational_course', 'participation', 'programme', 'participation_id', 'name', 'provider', 'period', 'hours',
    'validated_on', 'certified_on', 'certificate_number', 'certifying_body');
