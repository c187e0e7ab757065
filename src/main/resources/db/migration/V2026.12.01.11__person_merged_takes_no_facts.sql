-- A form that was opened before two records became one, and is sent afterwards: nothing is written about the record that was left.
-- Whoever writes waits for a merge that is under way, and the merge for whoever writes.
CREATE FUNCTION refuse_merged_person() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    merged uuid;
    kept uuid;
BEGIN
    IF current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NULL;
    END IF;
    -- A new row has locked its person already, by its reference.
    IF TG_OP = 'UPDATE' THEN
        PERFORM FROM person p WHERE p.organisation_id = current_organisation()
            AND p.id IN (SELECT n.person_id FROM new_rows n) FOR KEY SHARE;
    END IF;
    SELECT p.id, p.merged_into_id INTO merged, kept FROM person p WHERE p.organisation_id = current_organisation()
        AND p.merged_into_id IS NOT NULL AND p.id IN (SELECT n.person_id FROM new_rows n) LIMIT 1;
    IF kept IS NOT NULL THEN
        RAISE EXCEPTION 'person % was merged into %', merged, kept USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION refuse_changing_merged_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.merged_into_id IS NOT NULL
        AND current_user <> (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RAISE EXCEPTION 'person % was merged into %', OLD.id, OLD.merged_into_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_changing_merged_person BEFORE UPDATE ON person FOR EACH ROW
    EXECUTE FUNCTION refuse_changing_merged_person();
