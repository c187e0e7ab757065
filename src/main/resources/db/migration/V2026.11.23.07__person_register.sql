-- One human, one Person; addresses of residence are facts (by statement, with a day from which they hold).

CREATE FUNCTION pesel_is_valid(pesel text) RETURNS boolean IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN pesel ~ '^[0-9]{11}$' AND (
        substr(pesel, 1, 1)::int + 3 * substr(pesel, 2, 1)::int + 7 * substr(pesel, 3, 1)::int + 9 * substr(pesel, 4, 1)::int
        + substr(pesel, 5, 1)::int + 3 * substr(pesel, 6, 1)::int + 7 * substr(pesel, 7, 1)::int
        + 9 * substr(pesel, 8, 1)::int + substr(pesel, 9, 1)::int + 3 * substr(pesel, 10, 1)::int
        + substr(pesel, 11, 1)::int) % 10 = 0;

-- Months carry the century: +80 is 18.., +0 is 19.., +20 is 20.., +40 is 21.., +60 is 22...
CREATE FUNCTION pesel_birth_date(pesel text) RETURNS date IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN make_date(
        CASE substr(pesel, 3, 2)::int / 20 WHEN 0 THEN 1900 WHEN 1 THEN 2000 WHEN 2 THEN 2100 WHEN 3 THEN 2200 ELSE 1800 END
            + substr(pesel, 1, 2)::int,
        substr(pesel, 3, 2)::int % 20, substr(pesel, 5, 2)::int);

CREATE FUNCTION pesel_sex(pesel text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE substr(pesel, 10, 1)::int % 2 WHEN 0 THEN 'female' ELSE 'male' END;

CREATE TABLE person (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    given_name text COLLATE polish NOT NULL CHECK (given_name <> ''),
    family_name text COLLATE polish NOT NULL CHECK (family_name <> ''),
    pesel text,
    no_pesel_reason text CHECK (no_pesel_reason IN ('not_assigned', 'not_known')),
    other_identifier text,
    date_of_birth date NOT NULL CHECK (date_of_birth > DATE '1850-01-01'),
    sex text NOT NULL CHECK (sex IN ('female', 'male')),
    citizenship text NOT NULL DEFAULT 'polish' CHECK (citizenship IN ('polish', 'european_union', 'third_country')),
    phone text,
    email text,
    preferred_language text NOT NULL DEFAULT 'pl' CHECK (preferred_language IN ('pl', 'uk', 'en')),
    search_name text GENERATED ALWAYS AS (fold(given_name || ' ' || family_name || ' ' || given_name)) STORED,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    CHECK (pesel IS NULL OR no_pesel_reason IS NULL),
    CONSTRAINT person_pesel_agrees CHECK (pesel IS NULL
        OR (pesel_is_valid(pesel) AND pesel_birth_date(pesel) = date_of_birth AND pesel_sex(pesel) = sex))
);
COMMENT ON TABLE person IS 'One human, whatever the roles: participant, volunteer, leader, guardian, client, staff.';
CREATE UNIQUE INDEX person_pesel ON person (organisation_id, pesel) WHERE pesel IS NOT NULL;
CREATE INDEX person_by_name ON person (organisation_id, family_name, given_name, id);
CREATE INDEX person_by_birth ON person (organisation_id, date_of_birth);
CREATE INDEX person_search_name ON person USING gin (search_name gin_trgm_ops);
CALL protect_from_public('person');
CALL let_owner_functions_read('person');
CALL audit('person');
CALL classify('person', 'personal', 'programme', 'given_name', 'family_name', 'pesel', 'no_pesel_reason',
    'other_identifier', 'date_of_birth', 'sex', 'citizenship', 'phone', 'email', 'preferred_language', 'search_name',
    'version', 'created_at', 'created_by');
ALTER TABLE membership ADD FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id);

-- Made-up people live in made-up organisations only, and are known by the serial numbers 9900-9999 of their PESEL.
CREATE FUNCTION refuse_real_pesel_in_made_up_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.pesel IS NOT NULL AND substr(NEW.pesel, 7, 2) <> '99'
        AND (SELECT made_up FROM organisation WHERE id = NEW.organisation_id) THEN
        RAISE EXCEPTION 'a made-up organisation accepts only PESELs with serial numbers 9900-9999'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'person_pesel_made_up';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_real_pesel BEFORE INSERT OR UPDATE OF pesel ON person
    FOR EACH ROW EXECUTE FUNCTION refuse_real_pesel_in_made_up_organisation();

CREATE TABLE residence (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    valid_from date NOT NULL,
    homeless boolean NOT NULL DEFAULT false,
    place_of_stay text CHECK (homeless = (place_of_stay IS NOT NULL)),
    street text COLLATE polish,
    building text,
    flat text,
    postcode text CHECK (postcode ~ '^[0-9]{2}-[0-9]{3}$'),
    locality text COLLATE polish NOT NULL,
    district text COLLATE polish,
    municipality text COLLATE polish NOT NULL,
    county text COLLATE polish NOT NULL,
    voivodeship text COLLATE polish NOT NULL,
    urbanisation smallint NOT NULL CHECK (urbanisation IN (1, 2, 3)),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE residence IS 'Where a person lives, by their statement, from a day on; not the registered address. urbanisation: DEGURBA 1-3.';
CREATE INDEX residence_of_person ON residence (organisation_id, person_id, valid_from);
CREATE UNIQUE INDEX residence_live ON residence (organisation_id, person_id, valid_from) WHERE superseded_at IS NULL;
CALL protect_from_public('residence');
CALL keep_as_fact('residence');
CALL audit('residence');
CALL classify('residence', 'personal', 'programme', 'person_id', 'valid_from', 'homeless', 'place_of_stay', 'street', 'building',
    'flat', 'postcode', 'locality', 'district', 'municipality', 'county', 'voivodeship', 'urbanisation');

-- People by a fragment of their name, in the order of the register, a page at a time after (or before) a given row.
-- Owner-defined because LIKE is not leakproof: under row-level security it would not use its index.
CREATE FUNCTION search_people(fragment text, edge_family_name text, edge_given_name text, edge_id uuid, backwards boolean,
        page_size int)
    RETURNS SETOF person STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE
        'SELECT * FROM person WHERE organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge_id IS NULL THEN '' WHEN backwards THEN 'AND (family_name, given_name, id) < ($2, $3, $4) '
            ELSE 'AND (family_name, given_name, id) > ($2, $3, $4) ' END
        || CASE WHEN backwards THEN 'ORDER BY family_name DESC, given_name DESC, id DESC LIMIT $5'
            ELSE 'ORDER BY family_name, given_name, id LIMIT $5' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), edge_family_name, edge_given_name, edge_id, page_size;
END $$;

-- People born on the same day whose names are alike: likely the same human typed twice. A full name spelt otherwise, a
-- diminutive beside the same family name, or a new family name beside the same given name.
CREATE FUNCTION people_alike(given text, family text, born date) RETURNS SETOF person STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT p.* FROM person p
    WHERE p.organisation_id = current_organisation() AND NOT is_public_visit() AND p.date_of_birth = born
        AND (similarity(p.search_name, fold(given || ' ' || family || ' ' || given)) > 0.45
            OR similarity(fold(p.family_name), fold(family)) > 0.6 OR fold(p.given_name) = fold(given))
    ORDER BY similarity(p.search_name, fold(given || ' ' || family || ' ' || given)) DESC, p.family_name, p.id LIMIT 5;
END;
