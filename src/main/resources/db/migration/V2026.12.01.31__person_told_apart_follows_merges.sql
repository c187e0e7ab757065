-- As before, and of records that were merged: whoever was told apart from one of them was told apart from the one that stays.
CREATE OR REPLACE FUNCTION refuse_merging_two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM known_told_apart t WHERE t.organisation_id = NEW.organisation_id
            AND t.first_id = least(NEW.kept_id, NEW.merged_id) AND t.second_id = greatest(NEW.kept_id, NEW.merged_id)) THEN
        RAISE EXCEPTION 'these two records were told apart'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'person_merge_told_apart';
    END IF;
    RETURN NEW;
END $$;
