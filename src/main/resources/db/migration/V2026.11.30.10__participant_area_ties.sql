-- What eligibility is asked of beside the residence: where people learn or work, where addresses are on the map; and what the rules
-- took is kept with each check.

CREATE TABLE area_tie (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('learns', 'works')),
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    street text COLLATE polish,
    building text,
    locality text COLLATE polish NOT NULL CHECK (locality <> ''),
    district text COLLATE polish,
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE area_tie IS 'Where a person learns or works, by their statement, from a day on: a tie to an area for programmes that ask for one beside the residence. name: the school or the employer.';
CREATE INDEX area_tie_of_person ON area_tie (organisation_id, person_id);

CREATE TABLE address_point (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    locality text NOT NULL,
    street text NOT NULL,
    building text NOT NULL,
    latitude numeric(8, 6) NOT NULL CHECK (latitude BETWEEN 49 AND 55),
    longitude numeric(8, 6) NOT NULL CHECK (longitude BETWEEN 14 AND 25),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE address_point IS 'Where an address is on the map (WGS 84), typed once for everybody there. The address stands as it is compared: small letters without Polish marks.';
CREATE UNIQUE INDEX address_point_live ON address_point (organisation_id, locality, street, building) WHERE superseded_at IS NULL;

-- What the rules took: day of birth, residence, ties, papers. With the version of the programme it gives the same findings again; null
-- in checks made before it was kept.
ALTER TABLE eligibility_check ADD COLUMN facts jsonb;

CALL protect_from_public('area_tie');
CALL protect_from_public('address_point');
CALL keep_as_fact('area_tie');
CALL keep_as_fact('address_point');
CALL audit('area_tie');
CALL audit('address_point');
CALL classify('area_tie', 'eligibility', 'programme', 'person_id', 'kind', 'name', 'street', 'building', 'locality', 'district',
    'valid_from', 'valid_until');
CALL classify('address_point', 'eligibility', 'programme', 'locality', 'street', 'building', 'latitude', 'longitude');
CALL classify('eligibility_check', 'eligibility', 'programme', 'facts');
