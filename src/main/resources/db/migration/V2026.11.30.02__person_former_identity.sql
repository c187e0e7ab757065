-- Who a person was taken for at each moment: a figure as it was known on a day stays what it was, whatever is corrected later. Only
-- what no longer holds is kept here; the register itself is what holds, so that a list of it costs nothing more.

CREATE TABLE former_identity (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    given_name text COLLATE polish NOT NULL,
    family_name text COLLATE polish NOT NULL,
    pesel text,
    no_pesel_reason text,
    other_identifier text,
    date_of_birth date NOT NULL,
    sex text NOT NULL,
    citizenship text NOT NULL,
    known_from timestamptz NOT NULL,
    known_until timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    CONSTRAINT former_identity_one_at_a_time EXCLUDE USING gist
        (organisation_id WITH =, person_id WITH =, tstzrange(known_from, known_until) WITH &&)
);
COMMENT ON TABLE former_identity IS 'Names, identifiers, date of birth, sex and citizenship as the register held them until they were corrected or changed; kept by a trigger on person.';
CREATE INDEX former_identity_of_person ON former_identity (organisation_id, person_id, known_until);
CALL protect_from_public('former_identity');
REVOKE INSERT, UPDATE ON former_identity FROM mors_app;
CALL classify('former_identity', 'personal', 'programme', 'person_id', 'given_name', 'family_name', 'pesel', 'no_pesel_reason',
    'other_identifier', 'date_of_birth', 'sex', 'citizenship');
CALL classify('former_identity', 'audit', 'programme', 'known_from', 'known_until');

-- The first identity holds for every earlier moment, too: facts may have been recorded elsewhere before the person was.
CREATE FUNCTION keep_former_identity() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO former_identity (organisation_id, id, person_id, given_name, family_name, pesel, no_pesel_reason, other_identifier,
        date_of_birth, sex, citizenship, known_from, known_until)
    VALUES (OLD.organisation_id, gen_random_uuid(), OLD.id, OLD.given_name, OLD.family_name, OLD.pesel, OLD.no_pesel_reason,
        OLD.other_identifier, OLD.date_of_birth, OLD.sex, OLD.citizenship,
        coalesce((SELECT max(known_until) FROM former_identity
            WHERE organisation_id = OLD.organisation_id AND person_id = OLD.id), '-infinity'),
        clock_timestamp());
    RETURN NULL;
END $$;
CREATE TRIGGER keep_former_identity AFTER UPDATE ON person FOR EACH ROW
    WHEN ((OLD.given_name, OLD.family_name, OLD.pesel, OLD.no_pesel_reason, OLD.other_identifier, OLD.date_of_birth, OLD.sex,
            OLD.citizenship)
        IS DISTINCT FROM (NEW.given_name, NEW.family_name, NEW.pesel, NEW.no_pesel_reason, NEW.other_identifier, NEW.date_of_birth,
            NEW.sex, NEW.citizenship))
    EXECUTE FUNCTION keep_former_identity();
