-- Who was told apart from somebody is apart from all who are that somebody: two records do not become one by way of a third.

-- The record that a record stands for by now: itself, or what it was merged into.
CREATE FUNCTION stands_for(record uuid) RETURNS uuid STABLE LANGUAGE sql SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH RECURSIVE way AS (
        SELECT p.id, p.merged_into_id FROM person p WHERE p.organisation_id = current_organisation() AND p.id = record
        UNION ALL
        SELECT p.id, p.merged_into_id FROM way w JOIN person p ON p.organisation_id = current_organisation()
            AND p.id = w.merged_into_id)
    SELECT w.id FROM way w WHERE w.merged_into_id IS NULL;
END;

-- A record with all that were merged into it, straight or by way of others.
CREATE FUNCTION records_of(person uuid) RETURNS SETOF uuid STABLE LANGUAGE sql SET search_path = public, pg_temp
BEGIN ATOMIC
    WITH RECURSIVE way AS (
        SELECT records_of.person AS id
        UNION ALL
        SELECT p.id FROM way w JOIN person p ON p.organisation_id = current_organisation() AND p.merged_into_id = w.id)
    SELECT w.id FROM way w;
END;

CREATE OR REPLACE FUNCTION refuse_merging_two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM records_of(NEW.kept_id) k, records_of(NEW.merged_id) m, told_apart t
            WHERE t.organisation_id = NEW.organisation_id AND t.superseded_at IS NULL
                AND t.first_id = least(k, m) AND t.second_id = greatest(k, m)) THEN
        RAISE EXCEPTION 'these two records were told apart'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'person_merge_told_apart';
    END IF;
    RETURN NEW;
END $$;
