-- Institutions as participants: who they are, in which programme, what support they were given; and who of their staff takes part.

CREATE FUNCTION nip_is_valid(nip text) RETURNS boolean IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN nip ~ '^[0-9]{10}$' AND (6 * substr(nip, 1, 1)::int + 5 * substr(nip, 2, 1)::int + 7 * substr(nip, 3, 1)::int
        + 2 * substr(nip, 4, 1)::int + 3 * substr(nip, 5, 1)::int + 4 * substr(nip, 6, 1)::int + 5 * substr(nip, 7, 1)::int
        + 6 * substr(nip, 8, 1)::int + 7 * substr(nip, 9, 1)::int) % 11 = substr(nip, 10, 1)::int;

CREATE TABLE institution (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    nip text CHECK (nip_is_valid(nip)),
    kind text NOT NULL CHECK (kind IN ('labour_market_institution', 'school', 'education_facility', 'university', 'research_unit',
        'enterprise', 'medical_entity', 'social_welfare_institution', 'social_economy_entity', 'non_governmental_organisation',
        'government_administration', 'local_government', 'other')),
    sub_kind text CHECK (sub_kind IN ('micro', 'small', 'medium', 'large')),
    street text COLLATE polish,
    building text NOT NULL,
    flat text,
    postcode text NOT NULL CHECK (postcode ~ '^[0-9]{2}-[0-9]{3}$'),
    locality text COLLATE polish NOT NULL,
    municipality text COLLATE polish NOT NULL,
    county text COLLATE polish NOT NULL,
    voivodeship text COLLATE polish NOT NULL,
    urbanisation smallint NOT NULL CHECK (urbanisation IN (1, 2, 3)),
    phone text,
    email text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, nip),
    CHECK ((kind = 'enterprise') = (sub_kind IS NOT NULL))
);
COMMENT ON TABLE institution IS 'An institution that takes part in programmes, or whose staff does. nip: null for one without a tax number.';
CALL protect('institution');
CALL audit('institution');
CALL classify('institution', 'organisation', 'programme', 'name', 'nip', 'kind', 'sub_kind', 'street', 'building', 'flat', 'postcode',
    'locality', 'municipality', 'county', 'voivodeship', 'urbanisation', 'phone', 'email', 'version', 'created_at');

CREATE TABLE institution_participation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    institution_id uuid NOT NULL,
    staff_covered boolean NOT NULL,
    ended_on date,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institution (organisation_id, id)
);
COMMENT ON TABLE institution_participation IS 'That an institution takes part in a programme, whether its staff is supported, and when it left. Its start is its first support.';
CREATE UNIQUE INDEX institution_participation_live ON institution_participation (organisation_id, programme_id, institution_id)
    WHERE superseded_at IS NULL;
CREATE INDEX institution_participation_of ON institution_participation (organisation_id, institution_id);
CALL protect('institution_participation');
CALL keep_as_fact('institution_participation');
CALL audit('institution_participation');
CALL classify('institution_participation', 'organisation', 'programme', 'programme_id', 'institution_id', 'staff_covered', 'ended_on');

CREATE TABLE institution_support (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    institution_id uuid NOT NULL,
    activity_kind text NOT NULL,
    started_on date NOT NULL,
    ended_on date CHECK (ended_on >= started_on),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institution (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id, activity_kind)
        REFERENCES activity_rule (organisation_id, programme_id, activity_kind)
);
COMMENT ON TABLE institution_support IS 'A support that an institution was given in a programme, by the programme''s kind of activity, from a day to a day.';
CREATE UNIQUE INDEX institution_support_live ON institution_support (organisation_id, programme_id, institution_id, activity_kind,
    started_on) WHERE superseded_at IS NULL;
CREATE INDEX institution_support_of ON institution_support (organisation_id, programme_id, institution_id);
CALL protect('institution_support');
CALL keep_as_fact('institution_support');
CALL audit('institution_support');
CALL classify('institution_support', 'organisation', 'programme', 'programme_id', 'institution_id', 'activity_kind', 'started_on',
    'ended_on');

ALTER TABLE entry_situation ADD COLUMN institution_id uuid,
    ADD FOREIGN KEY (organisation_id, institution_id) REFERENCES institution (organisation_id, id);
COMMENT ON TABLE entry_situation IS 'The situation at entry as the funder asks it; at_risk: of poverty or social exclusion, by the grounds found; institution_id: whose employee or representative the person is.';
CREATE INDEX entry_situation_of_institution ON entry_situation (organisation_id, institution_id) WHERE institution_id IS NOT NULL;
CALL classify('entry_situation', 'participation', 'programme', 'institution_id');
