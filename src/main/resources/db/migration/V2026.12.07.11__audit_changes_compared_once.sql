-- As before; who changes, for which organisation and by which request is asked once for a statement, as for rows that are added, and each
-- row is written out as JSON once.
CREATE OR REPLACE FUNCTION audit_updates() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    organisation CONSTANT uuid := current_organisation();
    account CONSTANT uuid := current_account();
    asked_by CONSTANT text := current_request();
BEGIN
    -- A full join: where an update changed a key, both the row that went and the row that came are entries. OFFSET 0 keeps the planner
    -- from writing a row out again wherever it is named.
    WITH compared AS (
        SELECT id AS row_id, to_jsonb(o) AS before, to_jsonb(n) AS after
        FROM new_rows n FULL JOIN old_rows o USING (organisation_id, id) OFFSET 0
    ), change AS (
        SELECT nextval('audit_entry_number') AS id, row_id, before, after FROM compared WHERE before IS DISTINCT FROM after
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT organisation, id, account, asked_by, TG_TABLE_NAME, row_id,
            audit_subject(coalesce(after, before)), 'update', payload_digest(before, after) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, before, after) SELECT organisation, id, before, after FROM change;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION audit_deletes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    organisation CONSTANT uuid := current_organisation();
    account CONSTANT uuid := current_account();
    asked_by CONSTANT text := current_request();
BEGIN
    WITH change AS (
        SELECT nextval('audit_entry_number') AS id, o.id AS row_id, to_jsonb(o) AS before FROM old_rows o
    ), entry AS (
        INSERT INTO audit_entry (organisation_id, id, account_id, request, table_name, row_id, subject_id, operation,
            payload_digest)
        SELECT organisation, id, account, asked_by, TG_TABLE_NAME, row_id,
            audit_subject(before), 'delete', payload_digest(before, NULL) FROM change
    )
    INSERT INTO audit_payload (organisation_id, id, before) SELECT organisation, id, before FROM change;
    RETURN NULL;
END $$;

-- Not immutable, as convert_to is not: a function that promises more than what it calls is not taken into the statement that asks for
-- it, but called for each row.
CREATE OR REPLACE FUNCTION payload_digest(before jsonb, after jsonb) RETURNS bytea STABLE PARALLEL SAFE LANGUAGE sql
    RETURN sha256(convert_to(coalesce(before::text, '') || chr(10) || coalesce(after::text, ''), 'UTF8'));
