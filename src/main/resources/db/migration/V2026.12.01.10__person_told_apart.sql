-- Two records that look alike and are two people: somebody looked, and it is not asked again.

CREATE TABLE told_apart (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL CHECK (second_id > first_id),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, first_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, second_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE told_apart IS 'That two records that look alike are two people; superseded when that was a mistake.';
CREATE UNIQUE INDEX told_apart_live ON told_apart (organisation_id, first_id, second_id) WHERE superseded_at IS NULL;
CREATE INDEX told_apart_of_second ON told_apart (organisation_id, second_id);
CALL protect_from_public('told_apart');
CALL keep_as_fact('told_apart');
CALL audit('told_apart');
CALL classify('told_apart', 'personal', 'programme', 'first_id', 'second_id');

-- What was said stands until it is taken back: a merge against it takes it back first, and says why.
CREATE FUNCTION refuse_merging_two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM told_apart t WHERE t.organisation_id = NEW.organisation_id AND t.superseded_at IS NULL
            AND t.first_id = least(NEW.kept_id, NEW.merged_id) AND t.second_id = greatest(NEW.kept_id, NEW.merged_id)) THEN
        RAISE EXCEPTION 'these two records were told apart'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'person_merge_told_apart';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_merging_two_people BEFORE INSERT ON person_merge FOR EACH ROW EXECUTE FUNCTION refuse_merging_two_people();
