-- As before; who writes, for which organisation and by which request is the same for all rows of a statement, and asked once.
CREATE OR REPLACE FUNCTION audit_inserts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    organisation CONSTANT uuid := current_organisation();
    account CONSTANT uuid := current_account();
    asked_by CONSTANT text := current_request();
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, n.id AS row_id, to_jsonb(n) AS after FROM new_rows n
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT organisation, id, account, asked_by, TG_TABLE_NAME, row_id,
            audit_subject(after), 'insert', payload_digest(NULL, after) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, after) SELECT organisation, id, after FROM change;
    RETURN NULL;
END $$;

-- An entry and its payload are rows of one statement of these functions, nobody else may insert either, and no entry is ever deleted: a
-- foreign key would only ask again, for each row of the trail, and took an eighth of the time in which a long list is stored.
ALTER TABLE audit_payload DROP CONSTRAINT audit_payload_organisation_id_id_fkey;
COMMENT ON TABLE audit_payload IS 'The row before and after a change, one for each audit_entry and written with it; emptied by erasure, while its digest stays in audit_entry.';
